// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

/// The city without any report: the space should have begun in May.
struct DayChangeTests {
    private let calendar = WallCalendar(Cast.opening)

    @Test func `a new day brings its notices once`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.living(on: journal, calendar)
        #expect(try await journal.notices() == [])
        calendar.today = day("2021-06-07")
        try await runtime.lookAround()
        let notices = try await journal.notices()
        #expect(notices == ["2021-06-07 initiative/byrum-hoerdumsgade"])
        try await runtime.lookAround()
        #expect(try await journal.notices() == notices)
        #expect(runtime.snapshot.today == day("2021-06-07"))
        #expect(
            runtime.snapshot.present.city.activities[.buildSpace]?.breach?.since
                == day("2021-06-07"))
    }

    @Test func `a command on a new day comes after the day's notices`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.living(on: journal, calendar)
        let before = runtime.snapshot.position
        calendar.today = day("2021-06-07")
        try await runtime.take(.register("ny"))
        let names = try await journal.names(after: before)
        #expect(names == ["promise.broken", "organization.registered"])
    }

    @Test(arguments: JournalKind.available)
    func `after downtime the notices carry the days on which they were due`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            _ = try await CityRuntime.living(on: journal, calendar)
            calendar.today = day("2021-12-06")
            for _ in 1...2 {
                let runtime = try await CityRuntime.started(on: try await place.open(), calendar)
                try await runtime.lookAround()
                #expect(runtime.snapshot.today == day("2021-12-06"))
                let notices = try await journal.notices()
                #expect(
                    notices == [
                        "2021-09-01 initiative/brobygning",
                        "2021-09-01 initiative/byrum-hoerdumsgade",
                        "2021-12-01 initiative/brobygning",
                        "2021-12-01 initiative/byrum-hoerdumsgade",
                    ])
            }
        }
    }

    @Test(arguments: JournalKind.available)
    func `of two nodes on which the day begins one writes the notices`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let one = try await CityRuntime.living(on: journal, calendar)
            let other = try await CityRuntime.started(on: try await place.open(), calendar)
            calendar.today = day("2021-06-07")
            async let first: Void = one.lookAround()
            async let second: Void = other.lookAround()
            _ = try await (first, second)
            #expect(try await journal.notices() == ["2021-06-07 initiative/byrum-hoerdumsgade"])
            try await one.lookAround()
            try await other.lookAround()
            #expect(try await journal.notices().count == 1)
            #expect(one.city == other.city)
        }
    }

    @Test func `a day whose notices cannot be written begins later`() async throws {
        let journal = FaultyJournal(MemoryJournal())
        let runtime = try await CityRuntime.living(on: journal, calendar)
        calendar.today = day("2021-06-07")
        journal.plan(.fault)
        await #expect(throws: Unavailable.self) {
            try await runtime.submit(Submission([], by: nil, cause: "on the new day"))
        }
        #expect(runtime.snapshot.today == Cast.opening)
        try await runtime.lookAround()
        #expect(runtime.snapshot.today == day("2021-06-07"))
        #expect(try await journal.notices().count == 1)
        #expect(runtime.metrics.counts.faults == 1)
    }
}
