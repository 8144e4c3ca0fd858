// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

/// A form names everything that is wrong with it at once, each at its field.
struct AllRefusalsTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let path: String
        let viewer: Viewer
        let typed: [(String, String)]
        /// The fields that must have an error, and no other.
        let wrong: Set<String>

        init(
            _ path: String, as viewer: Viewer, _ typed: [(String, String)], wrong: Set<String>
        ) {
            self.path = path
            self.viewer = viewer
            self.typed = typed
            self.wrong = wrong
        }

        var testDescription: String { path }
    }

    private static let cpr = "Ring 010190-1234"

    private static let forms = [
        Form(
            "/omraader/ny", as: .coordinator,
            [("name", ""), ("aliases", cpr), ("streets", cpr), ("drawing", "x"), ("source", cpr)],
            wrong: ["name", "kind", "aliases", "streets", "drawing", "source"]),
        Form(
            "/omraader/sydhavnen/ret", as: .coordinator,
            [("name", ""), ("alias", cpr), ("drawing", "{")], wrong: ["name", "alias", "drawing"]),
        Form(
            "/omraader/sydhavnen/ansvar", as: .coordinator, [("from", "engang")],
            wrong: ["scope", "post", "from"]),
        Form(
            "/indsatser", as: .tmfOfficer,
            [
                ("name", cpr), ("purpose", cpr), ("themes", cpr), ("goals", cpr),
                ("budget", "24,500"), ("source", cpr),
            ],
            wrong: ["name", "owner", "purpose", "themes", "goals", "budget", "source"]),
        Form(
            "/indsatser/byrum-hoerdumsgade/ret", as: .tmfOfficer,
            [("name", ""), ("budget", "mange penge"), ("goals", cpr)],
            wrong: ["name", "budget", "goals"]),
        Form(
            "/indsatser/byrum-hoerdumsgade/overdragelse", as: .tmfOfficer, [("reason", cpr)],
            wrong: ["owner", "reason"]),
        Form(
            "/indsatser/byrum-hoerdumsgade/bidrag", as: .tmfOfficer, [("stance", "contributes")],
            wrong: ["organization", "part"]),
        Form(
            "/indsatser/byrum-hoerdumsgade/aktiviteter/ny", as: .tmfOfficer,
            [("name", ""), ("start", "snart"), ("workdays", "ti"), ("source", cpr)],
            wrong: ["name", "responsible", "start", "workdays", "source"]),
        Form(
            "/aktiviteter/byrum-anlaegges/melding", as: .tmfOfficer,
            [("started", "1. februar 2022"), ("finished", "1. marts 2022"), ("note", cpr)],
            wrong: ["started", "finished", "cause", "note"]),
        Form(
            "/aktiviteter/byrum-anlaegges/loefte", as: .tmfOfficer,
            [("commitment", "på et tidspunkt")], wrong: ["commitment", "reason"]),
        Form(
            "/aktiviteter/byrum-anlaegges/frist", as: .tmfOfficer, [("day", "x")],
            wrong: ["day", "authority"]),
        Form(
            "/aktiviteter/byrum-anlaegges/forudsaetninger", as: .tmfOfficer, [("lag", "lidt")],
            wrong: ["from", "lag"]),
        Form(
            "/programmer", as: .coordinator,
            [("name", ""), ("start", "x"), ("end", "y"), ("goals", cpr)],
            wrong: ["name", "kind", "start", "end", "goals"]),
        Form(
            "/organisationer/ny", as: .coordinator,
            [("name", ""), ("aliases", cpr), ("from", "x")],
            wrong: ["name", "kind", "aliases", "from"]),
        Form(
            "/organisationer/tmf/navn", as: .coordinator, [("name", ""), ("from", "")],
            wrong: ["name", "from"]),
        Form(
            "/organisationer/tmf/poster/ny", as: .tmfOfficer, [("title", ""), ("from", "x")],
            wrong: ["title", "from"]),
        Form(
            "/poster/tmf-byrum/besaettelse", as: .tmfOfficer, [("from", "x")],
            wrong: ["person", "from"]),
        Form(
            "/kalender", as: .administrator, [("day", "x"), ("name", "")],
            wrong: ["day", "kind", "name"]),
        Form(
            "/brugere/ny", as: .administrator,
            [("name", cpr), ("email", "ingen"), ("password", "kort"), ("role", "")],
            wrong: ["name", "email", "password", "role"]),
        Form(
            "/min-konto", as: .auditor, [("current", "forkert"), ("password", "kort")],
            wrong: ["current", "password"]),
        Form(
            "/min-konto/noegler", as: .auditor, [("name", ""), ("lastDay", "1. juni 2021")],
            wrong: ["name", "lastDay", "scopes"]),
    ]

    @Test(arguments: forms)
    func `everything that is wrong is named at once`(form: Form) async throws {
        try await withSite { site in
            let before = site.runtime.snapshot.position
            let page = try await site.post(form.path, form.typed, as: form.viewer)
            #expect(page.status == 422)
            let named = page.text.matches(of: /<a href="#([a-zA-Z-]+)">/)
                .map { String($0.1) }.filter { $0 != "indhold" }
            #expect(Set(named) == form.wrong)
            #expect(named.count == form.wrong.count)
            for (field, text) in form.typed where !text.isEmpty && field != "password" {
                guard field != "current" else { continue }
                #expect(page.text.contains(text), "\(field) was not kept")
            }
            #expect(site.runtime.snapshot.position == before)
        }
    }

    @Test func `what only the rules know comes along, where the rest is read`() async throws {
        try await withSite { site in
            let form = [("name", "Sydhavnen"), ("kind", "city-area"), ("source", Self.cpr)]
            let page = try await site.post("/omraader/ny", form, as: .coordinator)
            #expect(page.status == 422)
            let promised = try await site.post(
                Paths.promise(.buildSpace),
                [("commitment", "sommeren 2021"), ("reason", Self.cpr)], as: .tmfOfficer)
            #expect(promised.text.contains("id=\"commitment-error\""))
            #expect(promised.text.contains("id=\"reason-error\""))
        }
    }
}
