// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

/// A small calendar, and plans drawn by lot for the properties.
enum PlanExamples {
    /// Monday 1 March 2021.
    static let monday = day(2021, 3, 1)

    /// Monday to Friday, and not 1 and 2 April 2021.
    static func isWorkday(_ day: Day) -> Bool {
        day.weekday.rawValue <= 5 && day != self.day(2021, 4, 1) && day != self.day(2021, 4, 2)
    }

    static let workdays = WorkTable(day(2020, 1, 1)...day(2023, 12, 31), isWorkday: isWorkday)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("the tests name days that exist")
        }
        return day
    }

    /// A day of March 2021, whose 1st is a Monday; 32 is 1 April.
    static func march(_ day: Int) -> Day { monday.advanced(by: day - 1) }

    static func forecast(_ network: PlanNetwork, today: Day = monday) -> Forecast {
        Forecast(network, workdays: workdays, today: today)
    }

    /// First and last day of every activity.
    static func days(_ forecast: Forecast) -> [ClosedRange<Day>] {
        (0..<forecast.count).map { forecast.start(of: $0)...forecast.finish(of: $0) }
    }
}

extension PlanExamples {
    /// An urban space, a bridge that builds on it, and its opening.
    static let urbanSpace = PlanNetwork.of(
        [
            PlanActivity(duration: 5, earliestStart: march(1), commitment: march(5)),
            PlanActivity(duration: 3, commitment: march(10)),
            PlanActivity(duration: 0, commitment: march(12), pin: march(17)),
        ],
        [PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 2)]
    )

    /// The same, when the owner of the space reports it for that day of March.
    static func urbanSpace(delayedTo day: Int) -> PlanNetwork {
        var network = urbanSpace
        network[0].reportedFinish = march(day)
        return network
    }
}

/// Draws plans with every kind of fact and link; the same seed draws the same plan.
struct PlanLottery {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + random.index(below: range.count)
    }

    mutating func chance(_ percent: Int) -> Bool { random.index(below: 100) < percent }

    mutating func day() -> Day { PlanExamples.march(number(-20...60)) }

    mutating func activity() -> PlanActivity {
        var activity = PlanActivity(
            duration: chance(25) ? 0 : Int32(number(1...8)),
            unit: chance(70) ? .working : .calendar
        )
        if chance(50) { activity.earliestStart = day() }
        if chance(20) { activity.reportedFinish = day() }
        if chance(25) { activity.actualStart = PlanExamples.march(number(-20...1)) }
        if chance(15) {
            activity.actualFinish = (activity.actualStart ?? PlanExamples.march(-25))
                .advanced(by: number(0...10))
        }
        if chance(30) { activity.commitment = day() }
        if chance(15) { activity.pin = day() }
        return activity
    }

    mutating func link(from: Int32, to: Int32) -> PlanLink {
        PlanLink(
            from: from,
            to: to,
            kind: PlanLink.Kind.allCases[number(0...3)],
            lag: chance(50) ? 0 : Int32(number(-6...6)),
            unit: chance(50) ? .working : .calendar
        )
    }

    /// A link whose ends may lie either way round, so that it may close a loop.
    mutating func anyLink(among count: Int32) -> PlanLink {
        link(from: Int32(number(0...Int(count) - 1)), to: Int32(number(0...Int(count) - 1)))
    }

    /// Up to a dozen activities, their links refused where they would loop.
    mutating func network() -> PlanNetwork {
        var network = PlanNetwork()
        for _ in 0..<number(2...12) { _ = network.add(activity()) }
        for _ in 0..<number(0...20) {
            _ = try? network.add(anyLink(among: network.count))
        }
        return network
    }
}

extension PlanNetwork {
    /// The links that were not removed.
    var standingLinks: [PlanLink] {
        (0..<count).flatMap { prerequisites(of: $0) }.map { link($0) }
    }

    /// A plan the tests know to be free of loops.
    static func of(_ activities: [PlanActivity], _ links: [PlanLink] = []) -> PlanNetwork {
        do {
            return try PlanNetwork(activities: activities, links: links)
        } catch {
            preconditionFailure("the example loops: \(error.activities)")
        }
    }
}
