// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Journal
import Runtime
import Testing

struct RestartTests {
    private let days = [
        "2020-12-31", "2021-01-04", "2021-03-01", "2021-03-02", "2021-06-30", "2021-07-01",
    ].map { day($0) }

    @Test(arguments: JournalKind.available)
    func `after a restart everything is as before, on every day`(_ kind: JournalKind) async throws {
        try await inPlace(of: kind) { place in
            let calendar = WallCalendar(Cast.opening)
            let lived = try await CityRuntime.living(on: try await place.open(), calendar)
            try await liveOn(lived, calendar)
            let read = try await CityRuntime.started(on: try await place.open(), calendar)
            let (before, after) = (lived.snapshot, read.snapshot)
            #expect(after.position == before.position)
            #expect(after.today == before.today)
            #expect(after.present.personal == before.present.personal)
            #expect(after.present.city == before.present.city)
            #expect(after.present.outlook.breaches() == before.present.outlook.breaches())
            for day in days {
                let then = try #require(before.asOf(day))
                let again = try #require(after.asOf(day))
                #expect(again.city == then.city)
                #expect(again.outlook.breaches() == then.outlook.breaches())
                #expect(again.isPast == then.isPast)
            }
        }
    }

    /// Reports, a new working day, a name, and a fact that is told too late.
    private func liveOn(_ runtime: CityRuntime, _ calendar: WallCalendar) async throws {
        calendar.today = day("2021-03-01")
        try await runtime.take(
            .workday(
                .except(
                    CalendarException(
                        day: day("2021-05-14"), kind: .officeClosed, name: "Klemt dag"))))
        calendar.today = day("2021-06-30")
        _ = try await runtime.submit(
            Submission(
                [
                    .activity(
                        .report(
                            .buildSpace,
                            ProgressDraft(
                                progress: Progress(
                                    started: day("2021-06-01"), expected: period("2021-12")),
                                cause: .coordination, note: "note"),
                            seen: nil))
                ], by: .tmfOfficer, cause: "report", vault: [.note("note", "Vi venter.")]))
        _ = try await runtime.submit(
            Submission([.register("sent-fortalt")], by: nil, on: day("2021-03-02"), cause: "late"))
        calendar.today = day("2021-07-01")
        try await runtime.lookAround()
    }

    @Test(arguments: JournalKind.available)
    func `what was stored when the process was killed is there, though it was never published`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = FaultyJournal(try await place.open())
            let killed = try await CityRuntime.living(on: journal)
            let before = killed.snapshot.position
            let gate = Gate()
            journal.plan(.storedThenHeld(by: gate))
            async let unheard = killed.take(.register("ny"), cause: "request")
            await gate.isReached()
            #expect(killed.snapshot.position == before)
            #expect(killed.city.organizations.organizations["ny"] == nil)

            let next = try await CityRuntime.started(on: try await place.open())
            #expect(next.snapshot.position == before + 1)
            #expect(next.city.organizations.organizations["ny"] != nil)
            try await next.take(.register("senere"))
            await gate.open()
            _ = try await unheard
        }
    }

    @Test(
        arguments: JournalKind.available,
        [
            ("street.paved", 1, "{}"), ("area.registered", 99, "{}"),
            ("area.registered", 1, #"{"torn"#),
        ])
    func `an event that cannot be read starts nothing, and is named with its position`(
        _ kind: JournalKind, _ event: (String, Int, String)
    ) async throws {
        let (name, version, payload) = event
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            try await CityRuntime.started(on: journal).take(.register("a"))
            _ = try await journal.append(
                Batch(
                    expected: 1,
                    events: [
                        NewEvent(
                            stream: "street/1", name: name, version: version,
                            day: Cast.opening, payload: Array(payload.utf8),
                            actor: "system", cause: "c")
                    ], recordedAt: Moment(milliseconds: 0)))
            let error = await #expect(throws: UnreadableEvent.self) {
                try await CityRuntime.started(on: journal)
            }
            let said = error.map { "\($0)" } ?? ""
            #expect(said.contains("event no. 2 of the journal"))
            #expect(said.contains(name))
        }
    }
}
