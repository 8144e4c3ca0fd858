// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct AccessPageTests {
    private let path = "/aktindsigt/indsigt"
    private let open = Array("Det åbne papir".utf8)
    private let secret = Array("Det hemmelige papir".utf8)

    /// Two papers with files, and a request received on Friday 28 May 2021.
    private func withRequest(
        _ body: @escaping @Sendable (TestSite) async throws -> Void
    ) async throws {
        try await withSite(CaseSite.empty) { site in
            for (name, bytes) in [("aaben.txt", open), ("hemmelig.txt", secret)] {
                let saved = try await site.upload(
                    "\(CaseSite.path)/dokument", bytes, named: name,
                    CaseSite.fields([("title", "Om \(name)"), ("sight", "internal")]),
                    as: .tmfOfficer)
                #expect(saved.status == 303)
            }
            let draft = AccessDraft(
                id: "indsigt", received: day("2021-05-28"), requester: "hvem", unit: .tmf,
                cases: ["pladsen"])
            _ = try await site.runtime.submit(
                Submission(
                    [.casework(.access(.receive(draft)))], by: nil, cause: "test",
                    vault: [.note("hvem", "Ida Journalist")]))
            try await body(site)
        }
    }

    private func decide(
        _ site: TestSite, _ number: Int, _ form: [(String, String)]
    ) async throws -> TestPage {
        let id = site.cases.documents(of: "pladsen")[number].id
        return try await site.post("\(path)/akter/\(id)", form, as: .tmfOfficer)
    }

    @Test func `who asks is known to those who answer, and to nobody else`() async throws {
        try await withRequest { site in
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Ida Journalist"))
            #expect(page.contains("8. juni 2021"))
            #expect(try await site.get(path, as: .sofOfficer).status == 404)
            let list = try await site.get("/aktindsigt").text
            #expect(!list.contains("Ida"))
            #expect(!list.contains("/aktindsigt/indsigt"))
            #expect(list.contains("7 arbejdsdage"))
        }
    }

    @Test func `an open request lies on the desk until it is answered`() async throws {
        try await withRequest { site in
            let desk = try await site.get("/mit-bord", as: .tmfOfficer).text
            #expect(desk.contains("Aktindsigt i 2021-0262994"))
            let other = try await site.get("/mit-bord", as: .sofOfficer).text
            #expect(!other.contains("Aktindsigt i 2021"))
        }
    }

    @Test func `exactly what is given goes out, with a list, and each fetch is logged`()
        async throws
    {
        try await withRequest { site in
            #expect(try await site.post("\(path)/pakke", as: .tmfOfficer).status == 422)
            #expect(try await decide(site, 0, [("decision", "given")]).status == 303)
            #expect(try await decide(site, 1, [("decision", "refused")]).status == 422)
            #expect(
                try await decide(
                    site, 1, [("decision", "refused"), ("ground", "internal-paper")]
                ).status == 303)
            #expect(try await site.post("\(path)/pakke", as: .tmfOfficer).status == 303)
            let package = try await site.get("\(path)/pakke/1", as: .tmfOfficer)
            let text = String(decoding: package.bytes, as: UTF8.self)
            #expect(text.contains("Det åbne papir"))
            #expect(!text.contains("Det hemmelige papir"))
            #expect(!text.contains("Om hemmelig.txt"))
            #expect(text.contains("dokumenter/2021-0262994-1.txt"))
            #expect(!text.contains("Ida"))
            let request = try #require(site.cases["indsigt" as AccessRequestID])
            #expect(request.packages.first?.fetched.map(\.by) == [.planner])
            #expect(try await site.post("\(path)/svar", as: .tmfOfficer).status == 303)
            #expect(try await site.get("/aktindsigt").text.contains("1 af 1"))
        }
    }

    @Test func `a part is given as another file, with a ground`() async throws {
        try await withRequest { site in
            let id = site.cases.documents(of: "pladsen")[1].id
            let form = [("decision", "partly"), ("ground", "private-affairs")]
            let without = try await site.post("\(path)/akter/\(id)", form, as: .tmfOfficer)
            #expect(without.status == 422)
            let given = try await site.upload(
                "\(path)/akter/\(id)", Array("Overstreget".utf8), named: "uden.txt", form,
                as: .tmfOfficer)
            #expect(given.status == 303)
            #expect(try await decide(site, 0, [("decision", "given")]).status == 303)
            #expect(try await site.post("\(path)/pakke", as: .tmfOfficer).status == 303)
            let package = try await site.get("\(path)/pakke/1", as: .tmfOfficer)
            let text = String(decoding: package.bytes, as: UTF8.self)
            #expect(text.contains("Overstreget"))
            #expect(!text.contains("Det hemmelige papir"))
        }
    }

    @Test func `more time needs a reason`() async throws {
        try await withRequest { site in
            let bare = try await site.post(
                "\(path)/frist", [("clock", "14")], as: .tmfOfficer)
            #expect(bare.status == 422)
            let saved = try await site.post(
                "\(path)/frist", [("clock", "14"), ("reason", "Mange dokumenter")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Mange dokumenter"))
            #expect(page.contains("17. juni 2021"))
        }
    }

    @Test func `others change nothing of a request`() async throws {
        try await withRequest { site in
            let form = [("clock", "14"), ("reason", "Mange dokumenter")]
            for step in ["pakke", "svar", "frist"] {
                let other = try await site.post("\(path)/\(step)", form, as: .sofOfficer)
                let auditor = try await site.post("\(path)/\(step)", form, as: .auditor)
                #expect((other.status, auditor.status) == (404, 403))
            }
        }
    }

    @Test
    func `what another department keeps closed is neither shown nor given by whoever answers`()
        async throws
    {
        try await withSite(CaseSite.commands) { site in
            let form = [
                ("received", "1. juni 2021"), ("requester", "Ida Journalist"), ("unit", "sof"),
                ("cases", "pladsen"),
            ]
            let saved = try await site.post("/aktindsigt/ny", form, as: .sofOfficer)
            let path = try #require(saved.location)
            let page = try await site.get(path, as: .sofOfficer).text
            #expect(page.contains("Internt notat"))
            #expect(page.contains("2021-0262994-3"))
            #expect(!page.contains("Notat om Ida"))
            #expect(page.contains("Send anmodningen videre."))
            let closed = "\(path)/akter/lukket"
            #expect(try await site.get(closed, as: .sofOfficer).status == 404)
            let given = try await site.post(closed, [("decision", "given")], as: .sofOfficer)
            #expect(given.status == 404)
            let onward = [("unit", "tmf"), ("cases", "pladsen"), ("seen", "1")]
            #expect(try await site.post("\(path)/sager", onward, as: .sofOfficer).status == 303)
            let own = try await site.get(path, as: .tmfOfficer).text
            #expect(own.contains("Notat om Ida"))
            #expect(try await site.get(closed, as: .tmfOfficer).status == 200)
        }
    }

    @Test func `a request is registered with what it is about`() async throws {
        try await withSite(CaseSite.commands) { site in
            let form = [
                ("received", "1. juni 2021"), ("requester", "Ida Journalist"), ("unit", "tmf"),
            ]
            let none = try await site.post("/aktindsigt/ny", form, as: .tmfOfficer)
            #expect(none.status == 422)
            #expect(none.text.contains("mindst én sag"))
            let saved = try await site.post(
                "/aktindsigt/ny", form + [("cases", "pladsen")], as: .tmfOfficer)
            #expect(saved.status == 303)
        }
    }
}
