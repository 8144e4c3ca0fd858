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
        let runtime = try await CityRuntime.withHistory(seed: seed, on: journal)
        let codec = EventCodec()
        let events = try await journal.events().map { ($0.event.day, try codec.decode($0)) }
        #expect(zip(events, events.dropFirst()).contains { $0.0 > $1.0 }, "nothing is backdated")
        for number in day("2020-12-30").number...day("2021-04-02").number {
            let asked = Day(number: number)
            var expected = City()
            for (day, event) in events where day <= asked {
                expected.apply(event, on: day)
            }
            #expect(runtime.snapshot.asOf(asked)?.city == expected)
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
        #expect(snapshot.asOf(day("2021-02-01"))?.outlook.forecast(of: .buildSpace) == then)
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
        let view = try #require(runtime.snapshot.asOf(day("2021-01-20")))
        #expect(view.city.activities.prerequisites.count == 3)
        #expect(view.outlook.forecast(of: .buildBridge) != nil)
    }
}
