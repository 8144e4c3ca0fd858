// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Journal
import Runtime
import Testing

@testable import Web

struct PersonTests {
    private static let held = CityCommand.organization(
        .beginMembership(
            MembershipDraft(
                id: "planner-byrum", person: .planner, post: .urbanSpaces,
                from: day("2021-01-01"))))

    @Test func `a stranger sees the posts of whoever holds one, and nobody else`() async throws {
        try await withSite([Self.held]) { site in
            let planner = try await site.get("/personer/planner")
            #expect(planner.text.contains("<h1>Navn planner</h1>"))
            #expect(planner.text.contains("Leder af byrum"))
            #expect(!planner.text.contains("planner@demo.example"))
            #expect(!planner.text.contains("/brugere"))
            let neighbor = try await site.get("/personer/neighbor")
            #expect(neighbor.status == 404)
            let staff = try await site.get("/personer/neighbor", as: .sofOfficer)
            #expect(staff.text.contains("<h1>Navn neighbor</h1>"))
        }
    }

    @Test func `a name is mended and the mail address stays`() async throws {
        try await withSite([Self.held]) { site in
            let empty = try await site.post(
                "/personer/planner/ret", [("name", "")], as: .coordinator)
            #expect(empty.status == 422)
            #expect(empty.text.contains("id=\"name-error\""))
            let answer = try await site.post(
                "/personer/planner/ret", [("name", "Jens Krogh")], as: .coordinator)
            #expect(answer.status == 303)
            #expect(try await site.get("/poster/tmf-byrum").text.contains(">Jens Krogh</a>"))
            let user = try await site.get("/brugere/planner", as: .administrator)
            #expect(user.text.contains("planner@demo.example"))
        }
    }

    @Test func `letters reach whoever does not sign in at the address written for them`()
        async throws
    {
        let anna = CityCommand.organization(.registerPerson("anna"))
        try await withSite([Self.held, anna]) { site in
            let path = "/personer/anna/ret"
            let form = try await site.get(path, as: .coordinator)
            #expect(form.text.contains("name=\"email\""))
            for wrong in ["anna", "planner@demo.example"] {
                let page = try await site.post(
                    path, [("name", "Anna Nabo"), ("email", wrong)], as: .coordinator)
                #expect(page.status == 422)
                #expect(page.text.contains("id=\"email-error\""))
            }
            let saved = try await site.post(
                path, [("name", "Anna Nabo"), ("email", "anna@demo.example")], as: .coordinator)
            #expect(saved.status == 303)
            let people = site.runtime.snapshot.present.personal.people
            #expect(people["anna"]?.email == "anna@demo.example")
            // Whoever signs in has the address of the account, which only it changes.
            let planner = try await site.get("/personer/planner/ret", as: .coordinator)
            #expect(!planner.text.contains("name=\"email\""))
            _ = try await site.post(
                "/personer/planner/ret", [("name", "Jens"), ("email", "tyv@demo.example")],
                as: .coordinator)
            let kept = site.runtime.snapshot.present.personal.people[.planner]
            #expect(kept?.email == "planner@demo.example")
        }
    }

    @Test func `forgetting asks once more, then the name is gone and the history stays`()
        async throws
    {
        try await withSite([Self.held]) { site in
            #expect(try await site.get("/personer/planner/glem", as: .coordinator).status == 401)
            let asked = try await site.get("/personer/planner/glem", as: .administrator)
            #expect(asked.text.contains("<h1>Glem Navn planner</h1>"))
            let unsure = try await site.post("/personer/planner/glem", as: .administrator)
            #expect(unsure.status == 422)
            #expect(unsure.text.contains("id=\"sure-error\""))
            let answer = try await site.post(
                "/personer/planner/glem", [("sure", "ja")], as: .administrator)
            #expect(answer.status == 303)
            for path in ["/personer/planner", "/poster/tmf-byrum", "/organisationer/tmf"] {
                let page = try await site.get(path, as: .administrator)
                #expect(page.text.contains("et tidligere medlem"))
                #expect(!page.text.contains("Navn planner"))
            }
            let account = site.runtime.snapshot.present.city.accounts[.planner]
            #expect(account?.isClosed == true)
            #expect(try await site.runtime.journal.person("planner") == nil)
        }
    }

    @Test func `the last administrator is not forgotten`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/personer/administrator/glem", [("sure", "ja")], as: .administrator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("Der skal altid være en administrator."))
            #expect(try await site.runtime.journal.person("administrator") != nil)
        }
    }
}
