// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct CasePageTests {
    private let text = Array("Notat om belysningen ved stationen".utf8)

    @Test func `a stranger reads the public paper and nothing of the others`() async throws {
        try await withSite(CaseSite.commands) { site in
            let list = try await site.get("/journal").text
            #expect(list.contains("2021-0262994"))
            let page = try await site.get(CaseSite.path).text
            #expect(page.contains("Åbent notat"))
            for hidden in ["Internt notat", "Notat om Ida", "2021-0262994-2", "2021-0262994-3"] {
                #expect(!page.contains(hidden))
                #expect(!list.contains(hidden))
            }
            #expect(try await site.get("\(CaseSite.path)/2021-0262994-1").status == 200)
            for number in ["2021-0262994-2", "2021-0262994-3", "2021-0262994-9", "x"] {
                #expect(try await site.get("\(CaseSite.path)/\(number)").status == 404)
            }
            #expect(try await site.get("/journal/akt/lukket").status == 404)
            let search = try await site.get("/journal?q=Ida").text
            #expect(!search.contains("2021-0262994"))
        }
    }

    @Test func `staff of others read what is internal, and not what is closed`() async throws {
        try await withSite(CaseSite.commands) { site in
            let page = try await site.get(CaseSite.path, as: .sofOfficer).text
            #expect(page.contains("Internt notat"))
            #expect(!page.contains("Notat om Ida"))
            let own = try await site.get(CaseSite.path, as: .tmfOfficer).text
            #expect(own.contains("Notat om Ida"))
            #expect(own.contains("Journalisér et dokument"))
            #expect(!page.contains("Journalisér et dokument"))
        }
    }

    @Test func `a case is opened with the next number, or one that fits its year`() async throws {
        try await withSite(CaseSite.commands) { site in
            let form = [("title", "Ny sag"), ("unit", "tmf")]
            let wrong = try await site.post(
                "/journal/ny", form + [("number", "2021-14793")], as: .tmfOfficer)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("7 cifre"))
            #expect(wrong.text.contains("value=\"Ny sag\""))
            let taken = try await site.post(
                "/journal/ny", form + [("number", "2021-0262994")], as: .tmfOfficer)
            #expect(taken.text.contains("bruges aldrig igen"))
            let saved = try await site.post("/journal/ny", form, as: .tmfOfficer)
            #expect(saved.status == 303)
            let moved = try await site.get(saved.location ?? "", as: .tmfOfficer)
            #expect(moved.location == "/journal/2021-9000001")
        }
    }

    @Test func `a file is filed, and fetched as it came by those who may`() async throws {
        try await withSite(CaseSite.commands) { site in
            let saved = try await site.upload(
                "\(CaseSite.path)/dokument", text, named: "notat.txt",
                CaseSite.fields([("state", "final"), ("sight", "internal")]), as: .tmfOfficer)
            #expect(saved.status == 303)
            let path = "\(CaseSite.path)/2021-0262994-4"
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("notat.txt"))
            #expect(try await site.get("\(path)/fil/1", as: .tmfOfficer).bytes == text)
            #expect(try await site.get("\(path)/fil/1").status == 404)
            #expect(try await site.get("\(path)/fil/2", as: .tmfOfficer).status == 404)
        }
    }

    @Test func `a CPR number is stopped in the text, the title and the name of a file`()
        async throws
    {
        try await withSite(CaseSite.commands) { site in
            let path = "\(CaseSite.path)/dokument"
            let inside = try await site.upload(
                path, Array("Ida, 010190-1234".utf8), named: "ida.txt", CaseSite.fields(),
                as: .tmfOfficer)
            #expect(inside.status == 422)
            let title = try await site.upload(
                path, text, named: "notat.txt", CaseSite.fields([("title", "010190-1234")]),
                as: .tmfOfficer)
            #expect(title.status == 422)
            let name = try await site.upload(
                path, text, named: "010190-1234.txt", CaseSite.fields(), as: .tmfOfficer)
            #expect(name.status == 422)
            #expect(site.cases["pladsen" as CaseID]?.documents.count == 3)
        }
    }

    @Test func `of two who change a case the second sees what it is now`() async throws {
        try await withSite(CaseSite.commands) { site in
            func change(_ title: String) async throws -> TestPage {
                try await site.post(
                    "\(CaseSite.path)/ret",
                    [("title", title), ("unit", "tmf"), ("seen", "4")], as: .tmfOfficer)
            }
            #expect(site.cases["pladsen" as CaseID]?.version == 4)
            #expect(try await change("Første").status == 303)
            let second = try await change("Anden")
            #expect(second.status == 409)
            #expect(second.text.contains("Første"))
            #expect(second.text.contains("value=\"Anden\""))
        }
    }

    @Test func `a number that was withdrawn stays in the journal for staff`() async throws {
        try await withSite(CaseSite.commands) { site in
            let path = "\(CaseSite.path)/2021-0262994-1"
            let saved = try await site.post(
                "\(path)/tilbage", [("reason", "Forkert fil")], as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(try await site.get(path).status == 404)
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Trukket tilbage"))
            #expect(page.contains("Forkert fil"))
        }
    }

    @Test func `the number schemes are there for everybody, and stated by an administrator`()
        async throws
    {
        try await withSite(CaseSite.commands) { site in
            let page = try await site.get("/journal/numre").text
            #expect(page.contains("2021-9000001"))
            #expect(!page.contains("name=\"digits\""))
            let form = [
                ("from", "2027-01-01"), ("digits", "5"), ("most", "5"),
                ("documents", "in-case"), ("first", "1"),
            ]
            #expect(try await site.post("/journal/numre", form, as: .coordinator).status == 401)
            let saved = try await site.post("/journal/numre", form, as: .administrator)
            #expect(saved.status == 303)
            #expect(site.cases.schemes.count == 3)
        }
    }

    @Test func `a case with drafts is not closed, and says which`() async throws {
        let draft = CityCommand.casework(
            .file(
                DocumentDraft(
                    id: "kladde", in: "pladsen",
                    content: DocumentContent(
                        kind: .note, title: "Kladde", direction: .internal, sender: .tmf))))
        try await withSite(CaseSite.commands + [draft]) { site in
            let page = try await site.post("\(CaseSite.path)/luk", as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("2021-0262994-4"))
        }
    }
}
