// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct UserTests {
    private static let newUser = [
        ("name", "Rikke Toft"), ("email", "rikke@demo.example"),
        ("password", "tre lange ord"), ("role", "case-officer"), ("organization", "sof"),
    ]

    @Test func `administrators change users, auditors read them, others see none`() async throws {
        try await withSite { site in
            let list = try await site.get("/brugere", as: .administrator)
            #expect(list.text.contains("planner@demo.example"))
            #expect(list.text.contains("sagsbehandler for Teknik- og Miljøforvaltningen"))
            #expect(list.text.contains("href=\"/brugere/ny\""))
            let audit = try await site.get("/brugere", as: .auditor)
            #expect(audit.text.contains("planner@demo.example"))
            #expect(!audit.text.contains("href=\"/brugere/ny\""))
            let user = try await site.get("/brugere/planner", as: .auditor)
            #expect(user.status == 200)
            #expect(!user.text.contains("Fratag rollen"))
            #expect(try await site.get("/brugere", as: .coordinator).status == 401)
            #expect(try await site.get("/brugere/planner").status == 303)
            #expect(try await site.post("/brugere/ny", Self.newUser, as: .auditor).status == 401)
        }
    }

    @Test func `a new user signs in with the first password`() async throws {
        try await withSite { site in
            let answer = try await site.post("/brugere/ny", Self.newUser, as: .administrator)
            #expect(answer.status == 303)
            let user = try await site.get(try #require(answer.location), as: .administrator)
            #expect(user.text.contains("<h1>Rikke Toft</h1>"))
            #expect(user.text.contains("sagsbehandler for Socialforvaltningen"))
            #expect(try await site.signIn("Rikke@demo.example", "tre lange ord") == 303)
            #expect(try await site.signIn("rikke@demo.example", "tre korte ord") == 422)
        }
    }

    @Test func `somebody known gets an account under their own name`() async throws {
        let known = CityCommand.organization(.registerPerson("kendt"))
        try await withSite([known]) { site in
            let form = try await site.get("/brugere/ny", as: .administrator)
            #expect(form.text.contains("<option value=\"kendt\">"))
            #expect(!form.text.contains("<option value=\"planner\">"))
            let answer = try await site.post(
                "/brugere/ny",
                [("person", "kendt")] + Self.newUser.filter { $0.0 != "name" }, as: .administrator)
            #expect(answer.location == "/brugere/kendt")
        }
    }

    @Test func `who has an account keeps its password`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/brugere/ny",
                [("person", "planner")] + Self.newUser.filter { $0.0 != "name" },
                as: .administrator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"person-error\""))
            #expect(try await site.signIn("rikke@demo.example", "tre lange ord") == 422)
        }
    }

    @Test(arguments: [
        ("email", "ikke en adresse"), ("email", "Planner@demo.example"), ("password", "for kort"),
        ("role", ""), ("organization", ""), ("name", "Rikke 010180-1234"),
    ])
    func `what is wrong stands at its field, and all but the password stays`(
        field: String, typed: String
    ) async throws {
        try await withSite { site in
            let form = Self.newUser.map { $0.0 == field ? (field, typed) : $0 }
            let answer = try await site.post("/brugere/ny", form, as: .administrator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"\(field)-error\""))
            for (name, value) in form where name == "email" || name == "name" {
                #expect(answer.text.contains("value=\"\(value)\""))
            }
            #expect(!answer.text.contains("tre lange ord"))
            #expect(!answer.text.contains("for kort\""))
        }
    }

    @Test func `a role is given and taken away`() async throws {
        try await withSite { site in
            let without = try await site.post(
                "/brugere/planner/roller", [("role", "secretary")], as: .administrator)
            #expect(without.status == 422)
            #expect(without.text.contains("id=\"organization-error\""))
            #expect(without.text.contains("value=\"secretary\" selected"))
            let given = try await site.post(
                "/brugere/planner/roller",
                [("role", "coordinator"), ("organization", "sof")], as: .administrator)
            #expect(given.status == 303)
            let coordinator = RoleGrant(.coordinator)
            #expect(site.roles(of: .planner).contains(coordinator))
            _ = try await site.post(
                "/brugere/planner/roller/fratagelse",
                [("role", "coordinator"), ("organization", "")], as: .administrator)
            #expect(!site.roles(of: .planner).contains(coordinator))
        }
    }

    @Test func `the last administrator keeps the role and the account`() async throws {
        try await withSite { site in
            let role = try await site.post(
                "/brugere/administrator/roller/fratagelse", [("role", "administrator")],
                as: .administrator)
            let account = try await site.post("/brugere/administrator/lukning", as: .administrator)
            for answer in [role, account] {
                #expect(answer.status == 422)
                #expect(answer.text.contains("Udnævn en anden først."))
            }
            #expect(site.roles(of: .administrator) == [RoleGrant(.administrator)])
        }
    }

    @Test func `a new password ends the old sessions`() async throws {
        try await withSite { site in
            let before = site.epoch(of: .planner)
            let answer = try await site.post(
                "/brugere/planner/adgangskode", [("password", "tre nye ord her")],
                as: .administrator)
            #expect(answer.status == 303)
            #expect(site.epoch(of: .planner) > before)
            #expect(try await site.signIn("planner@demo.example", "tre nye ord her") == 303)
        }
    }

    @Test func `a closed user is out until an administrator opens the account again`()
        async throws
    {
        try await withSite { site in
            let password = [("password", "tre nye ord her")]
            _ = try await site.post(
                "/brugere/planner/adgangskode", password, as: .administrator)
            _ = try await site.post("/brugere/planner/lukning", as: .administrator)
            #expect(try await site.signIn("planner@demo.example", "tre nye ord her") == 422)
            let page = try await site.get("/brugere/planner", as: .administrator)
            #expect(page.text.contains("Åbn igen"))
            _ = try await site.post(
                "/brugere/planner/adgangskode", password, as: .administrator)
            #expect(try await site.signIn("planner@demo.example", "tre nye ord her") == 303)
            #expect(site.roles(of: .planner).isEmpty)
        }
    }

    @Test func `a mail address is changed, but not to another's`() async throws {
        try await withSite { site in
            let taken = try await site.post(
                "/brugere/planner/mail", [("email", "auditor@demo.example")], as: .administrator)
            #expect(taken.status == 422)
            #expect(taken.text.contains("id=\"email-error\""))
            _ = try await site.post(
                "/brugere/planner/mail", [("email", "jens@demo.example")], as: .administrator)
            let page = try await site.get("/brugere/planner", as: .administrator)
            #expect(page.text.contains("jens@demo.example"))
            #expect(page.text.contains("<h1>Navn planner</h1>"))
        }
    }
}

extension TestSite {
    /// The status of a sign-in: 303 is in, 422 is not.
    func signIn(_ email: String, _ password: String) async throws -> Int {
        try await post("/log-ind", [("email", email), ("password", password)]).status
    }

    func roles(of person: PersonID) -> [RoleGrant] {
        runtime.snapshot.present.city.accounts[person]?.roles ?? []
    }

    func epoch(of person: PersonID) -> Int {
        runtime.snapshot.present.city.accounts[person]?.epoch ?? -1
    }
}
