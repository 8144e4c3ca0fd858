// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

struct ForgettingTests {
    @Test(arguments: JournalKind.available)
    func `a person who is forgotten is nowhere, and the journal is sound`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let calendar = WallCalendar(Cast.opening)
            let journal = try await place.open()
            let runtime = try await CityRuntime.living(on: journal, calendar)
            _ = try await runtime.submit(
                Submission(
                    [.organization(.changePerson(.planner))], by: nil, cause: "named",
                    vault: [
                        .person(.planner, PersonRecord(name: "Bodil", email: "b@demo.example")),
                        .password(.planner, hash: [1, 2, 3]),
                    ]))
            let other = try await CityRuntime.started(on: try await place.open(), calendar)
            #expect(other.snapshot.present.personal.name(of: .planner) == "Bodil")
            calendar.today = day("2021-02-01")
            let receipt = try await runtime.take(.organization(.forgetPerson(.planner)))
            #expect(await other.reached(receipt.position))
            for snapshot in [runtime.snapshot, other.snapshot] {
                #expect(snapshot.present.personal.name(of: .planner) == nil)
                #expect(snapshot.asOf(Cast.opening)?.personal.name(of: .planner) == nil)
                #expect(
                    snapshot.asOf(Cast.opening)?.city.organizations.people.contains(.planner)
                        == true)
            }
            #expect(try await journal.person("planner") == nil)
            #expect(try await journal.secret("password/planner") == nil)
            let head = try await journal.head()
            #expect(try await journal.verify() == .sound(head))
        }
    }

    @Test func `who is registered and forgotten in one go leaves nothing`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.started(on: journal)
        _ = try await runtime.submit(
            Submission(
                [.organization(.registerPerson("ny")), .organization(.forgetPerson("ny"))],
                by: nil, cause: "c", vault: [.person("ny", PersonRecord(name: "Ny"))]))
        #expect(runtime.snapshot.present.personal.name(of: "ny") == nil)
        #expect(try await journal.person("ny") == nil)
    }
}
