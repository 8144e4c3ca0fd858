// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Web

//
struct AccessAskPageTests {
    private static let form = [
        ("wording", "Alt om pladsen ved stationen"), ("contact", "ida@eksempel.dk"),
        ("name", "Ida Nabo"),
    ]
    private static let byNumber = form + [("sag", "2021-0262994")]

    private func latest(_ site: TestSite) -> AccessRequest? { site.cases.requests.values.first }

    @Test func `a stranger asks from the case's page and follows it by a link only they have`()
        async throws
    {
        try await withSite(CaseSite.commands) { site in
            let show = try await site.get(CaseSite.path).text
            #expect(show.contains("/aktindsigt/anmod?sag=2021-0262994"))
            let blank = try await site.get("/aktindsigt/anmod?sag=2021-0262994").text
            #expect(blank.contains("value=\"2021-0262994\""))
            let thanks = try await site.post("/aktindsigt/anmod", Self.byNumber)
            #expect(thanks.status == 200)
            #expect(thanks.text.contains("16. juni 2021"))
            let request = try #require(latest(site))
            #expect((request.unit, request.cases) == (.tmf, ["pladsen"]))
            #expect(request.received == day("2021-06-07"))
            let link = try #require(
                thanks.text.split(separator: "\"").first { $0.hasPrefix("/aktindsigt/foelg/") })
            let own = try await site.get(String(link))
            #expect(own.text.contains("Alt om pladsen ved stationen"))
            #expect(own.text.contains("Frist"))
            #expect(!own.text.contains("ida@eksempel.dk"))
            #expect(own.headers["referrer-policy"] == "no-referrer")
            let forged = try await site.get("/aktindsigt/foelg/\(request.id).forkert")
            #expect(forged.status == 404)
        }
    }

    @Test func `who asked and what for is public nowhere`() async throws {
        try await withSite(CaseSite.commands) { site in
            _ = try await site.post("/aktindsigt/anmod", Self.byNumber)
            let request = try #require(latest(site))
            let pages = [
                "/aktindsigt", CaseSite.path, "/journal", "/api/v1/cases/pladsen", "/",
            ]
            for path in pages {
                let text = try await site.get(path).text
                #expect(!text.contains("Ida"), "\(path)")
                #expect(!text.contains("Alt om pladsen"), "\(path)")
                #expect(!text.contains(request.id.rawValue), "\(path)")
            }
            let page = "/aktindsigt/\(request.id)"
            #expect(try await site.get(page, as: .participant).status == 401)
            #expect(try await site.get(page, as: .sofOfficer).status == 404)
            let staff = try await site.get("/aktindsigt/\(request.id)", as: .tmfOfficer).text
            #expect(staff.contains("ida@eksempel.dk"))
            #expect(staff.contains("Alt om pladsen"))
            let desk = try await site.get("/mit-bord", as: .tmfOfficer).text
            #expect(desk.contains("Aktindsigt i 2021-0262994"))
        }
    }

    private static let withPublicPaper =
        CaseSite.empty + [CaseSite.file("aaben", "Åbent notat", .public)]

    /// The request of the form, answered with a package of one paper and two refusals.
    private func answered(_ site: TestSite) async throws -> (request: String, link: String) {
        let text = Array("Det åbne papir".utf8)
        for title in ["Om lyset", "Om Ida"] {
            _ = try await site.upload(
                "\(CaseSite.path)/dokument", text, named: "notat.txt",
                CaseSite.fields([("title", title), ("sight", "internal")]), as: .tmfOfficer)
        }
        let thanks = try await site.post("/aktindsigt/anmod", Self.byNumber).text
        let link = try #require(
            thanks.split(separator: "\"").first { $0.hasPrefix("/aktindsigt/foelg/") })
        let request = try #require(latest(site))
        let path = "/aktindsigt/\(request.id)"
        let papers = site.cases.documents(of: "pladsen").map(\.id)
        let refused = [("decision", "refused"), ("ground", "private-affairs")]
        let decisions = [refused, [("decision", "given")], refused]
        for (paper, decision) in zip(papers, decisions) {
            _ = try await site.post("\(path)/akter/\(paper)", decision, as: .tmfOfficer)
        }
        _ = try await site.post("\(path)/pakke", as: .tmfOfficer)
        #expect(try await site.get("\(link)/pakke").status == 404)
        _ = try await site.post("\(path)/svar", as: .tmfOfficer)
        return (path, String(link))
    }

    @Test func `whoever has the link fetches what was given once it is answered`() async throws {
        try await withSite(Self.withPublicPaper) { site in
            let (request, link) = try await answered(site)
            let page = try await site.get(link).text
            #expect(page.contains("href=\"\(link)/pakke\""))
            #expect(page.contains("Om lyset"))
            #expect(!page.contains("Om Ida"))
            for _ in 1...2 {
                let package = try await site.get("\(link)/pakke")
                #expect(package.status == 200)
                #expect(String(decoding: package.bytes, as: UTF8.self).contains("Det åbne papir"))
                #expect(package.headers["cache-control"] == "no-store")
            }
            #expect(try await site.get("\(link)x/pakke").status == 404)
            #expect(latest(site)?.packages.first?.fetched.map(\.by) == [nil])
            let staff = try await site.get(request, as: .tmfOfficer).text
            #expect(staff.contains("Hentet 7. juni 2021 med linket"))
            #expect(staff.contains(link))
            let auditor = try await site.get(request, as: .auditor).text
            #expect(!auditor.contains(link))
        }
    }

    @Test func `a paper that is taken back is no longer fetched by the link`() async throws {
        try await withSite(Self.withPublicPaper) { site in
            let (_, link) = try await answered(site)
            let paper = "\(CaseSite.path)/2021-0262994-2/tilbage"
            let back = try await site.post(paper, [("reason", "Forkert fil")], as: .tmfOfficer)
            #expect(back.status == 303)
            #expect(try await site.get("\(link)/pakke").status == 404)
            let page = try await site.get(link).text
            #expect(!page.contains("\(link)/pakke"))
        }
    }

    @Test func `what was written in several paragraphs is read in them`() async throws {
        try await withSite(CaseSite.commands) { site in
            let form = [
                ("wording", "Alt om pladsen.\r\n\r\nOg om lyset."), ("sag", "2021-0262994"),
            ]
            let contact = [("contact", "ida@eksempel.dk"), ("name", "Ida Nabo")]
            let thanks = try await site.post("/aktindsigt/anmod", form + contact).text
            let link = try #require(
                thanks.split(separator: "\"").first { $0.hasPrefix("/aktindsigt/foelg/") })
            let own = try await site.get(String(link)).text
            #expect(own.contains("<p>Alt om pladsen.</p><p>Og om lyset.</p>"))
            let request = try #require(latest(site))
            let staff = try await site.get("/aktindsigt/\(request.id)", as: .tmfOfficer).text
            #expect(staff.contains("Ida Nabo<br>ida@eksempel.dk"))
        }
    }

    @Test func `what is wrong is said at its field, and what was typed is kept`() async throws {
        try await withSite(CaseSite.commands) { site in
            let page = try await site.post(
                "/aktindsigt/anmod",
                [("wording", "Om 010190-1234"), ("sag", "2021-0000001"), ("name", "Ida")])
            #expect(page.status == 422)
            for field in ["wording", "sag", "contact"] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("value=\"Ida\""))
            let nowhere = try await site.post("/aktindsigt/anmod", Self.form)
            #expect(nowhere.status == 422)
            #expect(nowhere.text.contains("id=\"unit-error\""))
            let robot = try await site.post(
                "/aktindsigt/anmod", Self.byNumber + [("website", "x")])
            #expect(robot.status == 200)
            #expect(site.cases.requests.isEmpty)
        }
    }

    @Test func `a case that the asker cannot see is to them as none`() async throws {
        let hidden = CaseSite.empty + [CaseSite.file("lukket", "Notat", .closed(.privateAffairs))]
        try await withSite(hidden) { site in
            let page = try await site.post("/aktindsigt/anmod", Self.byNumber)
            #expect(page.status == 422)
            #expect(page.text.contains("ingen sag i den offentlige journal"))
            #expect(site.cases.requests.isEmpty)
        }
    }

    @Test func `a request that names no case is tied to one by whoever answers`() async throws {
        try await withSite(CaseSite.commands) { site in
            _ = try await site.post("/aktindsigt/anmod", Self.form + [("unit", "sof")])
            let request = try #require(latest(site))
            let path = "/aktindsigt/\(request.id)"
            let page = try await site.get(path, as: .sofOfficer).text
            #expect(page.contains("Find sagerne, eller send videre"))
            #expect(try await site.post("\(path)/svar", as: .sofOfficer).status == 422)
            let form = [("unit", "tmf"), ("cases", "pladsen"), ("seen", "1")]
            #expect(try await site.post("\(path)/sager", form, as: .tmfOfficer).status == 404)
            let passed = try await site.post("\(path)/sager", form, as: .sofOfficer)
            #expect((passed.status, passed.location) == (303, "/aktindsigt"))
            #expect(latest(site)?.unit == .tmf)
            let late = try await site.post("\(path)/sager", form, as: .tmfOfficer)
            #expect(late.status == 409)
        }
    }

    @Test func `only so many come in from one place in an hour`() async throws {
        try await withSite(CaseSite.commands) { site async throws in
            for _ in 1...10 {
                let taken = try await site.post("/aktindsigt/anmod", Self.byNumber)
                #expect(taken.status == 200)
            }
            #expect(try await site.post("/aktindsigt/anmod", Self.byNumber).status == 429)
        }
    }

    @Test func `both languages tell how to ask`() async throws {
        try await withSite(CaseSite.commands) { site in
            let danish = try await site.get("/aktindsigt").text
            #expect(danish.contains("Bed om aktindsigt"))
            let english = try await site.get(
                "/aktindsigt/anmod", headers: ["Cookie": "sprog=en"]
            ).text
            #expect(english.contains("What do you want to see?"))
        }
    }
}
