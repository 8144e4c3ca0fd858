// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

struct SubmissionTests {
    @Test(arguments: JournalKind.available)
    func `what is refused leaves journal, vault and city as they were`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let runtime = try await CityRuntime.living(on: journal)
            let (city, head) = (runtime.city, try await journal.head())
            let refused = await refusal {
                _ = try await runtime.submit(
                    Submission(
                        [.register("ny"), .register(.tmf)], by: nil, cause: "twice",
                        vault: [.person("ny", PersonRecord(name: "Ny"))]))
            }
            #expect(refused as? OrganizationRefusal == .idTaken("tmf"))
            #expect(runtime.city == city)
            #expect(runtime.snapshot.present.personal.name(of: "ny") == nil)
            #expect(try await journal.head() == head)
            #expect(try await journal.person("ny") == nil)
        }
    }

    @Test(arguments: JournalKind.available)
    func `what is accepted is in the journal, in the vault and before every reader`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = try await place.open()
            let runtime = try await CityRuntime.started(on: journal)
            let receipt = try await runtime.submit(
                Submission(
                    [.organization(.registerPerson("ny")), .register("ny")], by: nil, cause: "c",
                    vault: [.person("ny", PersonRecord(name: "Ny", email: "ny@demo.example"))]))
            #expect(receipt.position == 2)
            #expect(try await journal.names() == ["person.registered", "organization.registered"])
            #expect(try await journal.events().map(\.event.cause) == ["c", "c"])
            #expect(try await journal.person("ny") != nil)
            #expect(runtime.snapshot.position == 2)
            #expect(runtime.city.organizations["ny" as OrganizationID]?.name == "Foreningen ny")
            #expect(runtime.snapshot.present.personal.person(email: "NY@demo.example") == "ny")
        }
    }

    @Test func `a viewer does only what is permitted, the system everything`() async throws {
        let runtime = try await CityRuntime.living(on: MemoryJournal())
        let refused = await refusal {
            _ = try await runtime.submit(
                Submission([.register("ny")], by: .auditor, cause: "by an auditor"))
        }
        #expect(refused as? Forbidden == .auditorsWriteNothing)
        try await runtime.take(.register("ny"))
    }

    @Test func `a command sees what the one before it in the group has led to`() async throws {
        let runtime = try await CityRuntime.started(on: MemoryJournal())
        try await runtime.take(
            .register("ny"),
            .organization(.establishPost("formand", in: "ny", title: "Formand", from: nil)))
        #expect(runtime.city.organizations.posts(of: "ny").map(\.title) == ["Formand"])
    }

    @Test func `what repeats what is known is accepted without an event`() async throws {
        let runtime = try await CityRuntime.living(on: MemoryJournal())
        let before = runtime.snapshot.position
        let receipt = try await runtime.take(.organization(.addAlias(.tmf, alias: "TMF")))
        #expect(receipt.events == [])
        #expect(runtime.snapshot.position == before)
    }

    @Test func `a day to come counts as today`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.started(on: journal)
        _ = try await runtime.submit(
            Submission([.register("ny")], by: nil, on: day("2030-01-01"), cause: "c"))
        #expect(try await journal.events().map(\.event.day) == [Cast.opening])
    }
}
