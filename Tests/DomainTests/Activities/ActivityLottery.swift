// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// Draws commands on a few activities that make plans with every kind of fact;
/// the same seed draws the same ones.
struct ActivityLottery {
    private var random: SplitMix64
    private(set) var today = day("2021-03-01")
    private var drawn = 0
    /// What is planned under each number; another once it has been given up.
    private var ids = (1...7).map { "a\($0)" }

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + random.index(below: range.count)
    }

    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func passTime() { today = today.advanced(by: number(0...9)) }

    /// One to three commands that the city accepts one after the other.
    mutating func change(of city: City) -> [ActivityCommand] {
        var next = city
        var commands: [ActivityCommand] = []
        let wanted = number(1...3)
        while commands.count < wanted {
            let command = command()
            guard let events = try? next.decide(.activity(command), on: today) else { continue }
            for event in events {
                next.apply(event, on: today)
            }
            commands.append(command)
            if case .drop(let id, _) = command, let slot = ids.firstIndex(of: id.rawValue) {
                ids[slot] += "x"
            }
        }
        return commands
    }

    mutating func command() -> ActivityCommand {
        switch number(0...12) {
        case 0, 1: .plan(draft())
        case 2: .replan(draft(), seen: nil)
        case 3: .drop(activity(), reason: nil)
        case 4: .pin(activity(), chance(50) ? Pin(day: soon(), authority: "Ministeriet") : nil)
        case 5, 6: .report(activity(), report(), seen: nil)
        case 7: .promise(activity(), .day(soon()), reason: nil)
        case 8: .acceptNewDate(activity(), .day(soon()), reason: nil)
        case 9: .contest(activity(), reason: "n1")
        case 10, 11: .link(prerequisite())
        default: .unlink(link(number(0...drawn)))
        }
    }

    private mutating func soon() -> Day { today.advanced(by: number(-10...40)) }

    private mutating func activity() -> ActivityID { ActivityID(ids[number(0...6)]) }

    private mutating func draft() -> ActivityDraft {
        let id = activity()
        let isOfBridge = id.rawValue < "a4"
        return ActivityDraft(
            id: id,
            initiative: isOfBridge ? .bridge : .urbanSpace,
            name: "Aktivitet \(id)",
            responsible: chance(50) ? .urbanSpaces : .socialWork,
            plan: ActivityPlan(
                start: chance(40) ? .day(soon()) : nil,
                workdays: chance(25) ? 0 : number(1...9)
            )
        )
    }

    private mutating func report() -> ProgressDraft {
        var progress = Progress()
        if chance(40) { progress.started = today.advanced(by: -number(0...9)) }
        if chance(20) { progress.finished = today.advanced(by: -number(0...3)) }
        if chance(50) { progress.expected = .day(today.advanced(by: number(0...30))) }
        return ProgressDraft(progress: progress, cause: chance(80) ? .permit : nil)
    }

    private mutating func prerequisite() -> Prerequisite {
        drawn += 1
        return Prerequisite(
            id: link(drawn),
            from: activity(),
            to: activity(),
            kind: PrerequisiteKind.allCases[number(0...3)],
            lag: Lag(
                days: chance(50) ? 0 : number(-4...4),
                unit: chance(50) ? .working : .calendar
            )
        )
    }

    /// The ids do not sort in the order that the links are made in.
    private func link(_ number: Int) -> PrerequisiteID { PrerequisiteID("l\(9_999 - number)") }
}

extension Activities {
    var ids: [ActivityID] { activities.map(\.key).sorted() }
}
