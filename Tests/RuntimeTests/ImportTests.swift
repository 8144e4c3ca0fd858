// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

struct ImportTests {
    private let calendar = WallCalendar(day("2021-12-06"))

    @Test(arguments: JournalKind.available)
    func `the city lives through the days of what is taken in`(_ kind: JournalKind) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let runtime = try await CityRuntime.started(on: journal, calendar)
            let receipt = try await runtime.take(cast + [slip])
            #expect(receipt.position == runtime.snapshot.position)
            #expect(runtime.snapshot.today == day("2021-12-06"))
            let notices = try await journal.notices()
            #expect(
                notices == [
                    "2021-05-04 initiative/brobygning", "2021-05-04 initiative/byrum-hoerdumsgade",
                ])
            let before = try await runtime.asOf(day("2021-05-03")).city.activities[.buildSpace]
            #expect(before?.breach == nil)
            #expect(runtime.city.activities[.buildSpace]?.breach?.since == day("2021-05-04"))
            let read = try await CityRuntime.started(on: try await place.open(), calendar)
            #expect(read.city == runtime.city)
        }
    }

    @Test func `promises that nobody reports on break on the day after them`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.started(on: journal, calendar)
        _ = try await runtime.take(cast)
        #expect(
            try await journal.notices() == [
                "2021-09-01 initiative/brobygning", "2021-09-01 initiative/byrum-hoerdumsgade",
                "2021-12-01 initiative/brobygning", "2021-12-01 initiative/byrum-hoerdumsgade",
            ])
    }

    @Test func `of many that are taken in all count or none`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.started(on: journal, calendar)
        let people = [VaultWrite.person("ny", PersonRecord(name: "Ny"))]
        let wrong = Submission([.register(.tmf)], by: nil, cause: "again", vault: people)
        do {
            _ = try await runtime.take(cast + [wrong])
            Issue.record("the second registration was taken")
        } catch let refused as ImportRefused {
            #expect(refused.index == cast.count)
            #expect(refused.refusal as? OrganizationRefusal == .idTaken("tmf"))
        }
        #expect(try await journal.head() == .empty)
        #expect(try await journal.person("ny") == nil)
        #expect(runtime.city == City())
        #expect(runtime.snapshot.present.personal == PersonalData())
        _ = try await runtime.take(cast)
    }

    @Test func `a journal that fails takes nothing in`() async throws {
        let journal = FaultyJournal(MemoryJournal())
        let runtime = try await CityRuntime.started(on: journal, calendar)
        journal.plan(.fault)
        await #expect(throws: Unavailable.self) { try await runtime.take(cast) }
        #expect(runtime.city == City())
        _ = try await runtime.take(cast)
        #expect(runtime.snapshot.position == (try await journal.head().position))
    }

    @Test func `what others write meanwhile stays`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.started(on: journal, calendar)
        try await CityRuntime.started(on: journal, calendar).take(.register("ny"))
        _ = try await runtime.take(cast)
        #expect(try await journal.names().first == "organization.registered")
        #expect(runtime.city.organizations["ny" as OrganizationID] != nil)
        #expect(runtime.city.organizations[.tmf] != nil)
    }

    @Test func `the causes say what was taken in before`() async throws {
        let runtime = try await CityRuntime.started(on: MemoryJournal(), calendar)
        _ = try await runtime.take([
            Submission([.register("a")], by: nil, cause: "import/a"),
            Submission([.register("b")], by: nil, cause: "web/b"),
        ])
        #expect(try await runtime.causes(beginningWith: "import/") == ["a"])
    }

    private let cast = (Cast.setting + Cast.hoerdumsgade).enumerated().map { number, command in
        Submission([command], by: nil, on: Cast.opening, cause: "import/\(number)")
    }

    /// On 4 May the space is begun, but expected a year too late.
    private let slip = Submission(
        [
            .activity(
                .report(
                    .buildSpace,
                    ProgressDraft(
                        progress: Progress(
                            started: day("2021-05-03"), expected: period("2022-summer")),
                        cause: .coordination),
                    seen: nil))
        ], by: nil, on: day("2021-05-04"), cause: "import/slip")
}
