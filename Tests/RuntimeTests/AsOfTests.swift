// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

struct AsOfTests {
    @Test(arguments: 1...20)
    func `a day is the fold of the events whose day is not later`(_ seed: Int) async throws {
        let journal = MemoryJournal()
        let runtime = try await randomHistory(seed: UInt64(seed), on: journal)
        let codec = EventCodec()
        let events = try await journal.events().map { ($0.event.day, try codec.decode($0)) }
        #expect(zip(events, events.dropFirst()).contains { $0.0 > $1.0 }, "nothing is backdated")
        for number in day("2020-12-30").number...day("2021-04-02").number {
            let asked = Day(number: number)
            var expected = City()
            for (day, event) in events where day <= asked {
                expected.apply(event, on: day)
            }
            #expect(runtime.snapshot.asOf(asked).city == expected)
        }
    }

    /// Reports, promises, links and names on days in no order.
    private func randomHistory(seed: UInt64, on journal: any Journal) async throws -> CityRuntime {
        let runtime = try await CityRuntime.started(
            on: journal, WallCalendar(day("2021-04-01")))
        _ = try await runtime.submit(
            Submission(
                Cast.setting + Cast.hoerdumsgade, by: nil, on: Cast.opening, cause: "cast"))
        var random = RandomRow(seed: seed)
        for number in 0..<120 {
            let day = Cast.opening.advanced(by: Int.random(in: 0...87, using: &random))
            let command = randomCommand(number, on: day, using: &random)
            // Many are refused, which is a history too.
            _ = try? await runtime.submit(
                Submission([command], by: nil, on: day, cause: "\(number)"))
        }
        return runtime
    }

    private func randomCommand(
        _ number: Int, on day: Day, using random: inout RandomRow
    ) -> CityCommand {
        let activities: [ActivityID] = [.buildSpace, .strengthenSupport, .buildBridge]
        let one = activities[Int.random(in: 0..<3, using: &random)]
        let other = activities[Int.random(in: 0..<3, using: &random)]
        let later = Period(.month, containing: day.advanced(by: number))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return .activity(.promise(one, later, reason: nil))
        case 1:
            return .activity(
                .report(
                    one,
                    ProgressDraft(progress: Progress(expected: later), cause: .weather),
                    seen: nil))
        case 2:
            return .activity(
                .link(Prerequisite(id: PrerequisiteID("link-\(number)"), from: one, to: other)))
        case 3: return .activity(.unlink(PrerequisiteID("link-\(number / 2)")))
        case 4: return .organization(.addAlias(.tmf, alias: "Navn \(number)"))
        default: return .activity(.pin(one, Pin(day: later.last, authority: "Ministeriet")))
        }
    }

    @Test func `a past day looks out with the working days it knew`() async throws {
        let calendar = WallCalendar(Cast.opening)
        let runtime = try await CityRuntime.living(on: MemoryJournal(), calendar)
        calendar.today = day("2021-02-01")
        try await runtime.lookAround()
        let then = runtime.snapshot.present.outlook.forecast(of: .buildSpace)
        calendar.today = day("2021-02-02")
        for closed in ["2021-06-07", "2021-06-08"] {
            try await runtime.take(
                .workday(
                    .except(
                        CalendarException(
                            day: day(closed), kind: .officeClosed, name: "Flytning"))))
        }
        let snapshot = runtime.snapshot
        #expect(snapshot.present.outlook.forecast(of: .buildSpace) != then)
        #expect(snapshot.asOf(day("2021-02-01")).outlook.forecast(of: .buildSpace) == then)
    }

    @Test func `links that were never in force together may turn up on one past day`() async throws
    {
        let calendar = WallCalendar(Cast.opening)
        let runtime = try await CityRuntime.living(on: MemoryJournal(), calendar)
        calendar.today = day("2021-02-01")
        try await runtime.take(.activity(.unlink(.spaceFirst)))
        _ = try await runtime.submit(
            Submission(
                [
                    .activity(
                        .link(Prerequisite(id: "omvendt", from: .buildBridge, to: .buildSpace)))
                ], by: nil, on: day("2021-01-15"), cause: "told too late"))
        let view = runtime.snapshot.asOf(day("2021-01-20"))
        #expect(view.city.activities.prerequisites.count == 3)
        #expect(view.outlook.forecast(of: .buildBridge) != nil)
    }
}

/// A row of numbers that only looks random: the same seed, the same row.
struct RandomRow: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
