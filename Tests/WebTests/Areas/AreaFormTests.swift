// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct AreaFormTests {
    @Test func `a new area is there once it is saved`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/omraader/ny",
                [
                    ("name", "Hørdumsgade"), ("kind", "place"), ("parent", "sydhavnen"),
                    ("aliases", "Gaden\r\nDen lange gade"), ("streets", "Borgbjergsvej"),
                    ("soft", "ja"),
                ], as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get(try #require(answer.location))
            #expect(page.text.contains("<h1>Hørdumsgade</h1>"))
            #expect(page.text.contains("Kaldes også Gaden, Den lange gade."))
            #expect(page.text.contains("Afgrænses i udgangspunktet af Borgbjergsvej."))
        }
    }

    @Test func `what is wrong stands at its field, and what was typed stays`() async throws {
        try await withSite { site in
            let noKind = try await site.post(
                "/omraader/ny", [("name", "Et sted"), ("streets", "En gade")], as: .coordinator)
            #expect(noKind.status == 422)
            #expect(noKind.text.contains("id=\"kind-error\""))
            #expect(noKind.text.contains("value=\"Et sted\""))
            #expect(noKind.text.contains("En gade</textarea>"))
            let badDrawing = try await site.post(
                "/omraader/ny",
                [("name", "Et sted"), ("kind", "place"), ("drawing", "en tegning")],
                as: .coordinator)
            #expect(badDrawing.status == 422)
            #expect(badDrawing.text.contains("id=\"drawing-error\""))
            #expect(badDrawing.text.contains("en tegning</textarea>"))
        }
    }

    @Test func `a name that another place carries is refused at the name`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/omraader/ny", [("name", "Anker-Jørgensens plads"), ("kind", "place")],
                as: .coordinator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"name-error\""))
        }
    }

    @Test func `an area gets another name and keeps the old one beside it`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/omraader/sydhavnen/ret",
                [("seen", "1"), ("name", "Sydhavn"), ("alias", "Kgs. Enghave syd")],
                as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get("/omraader/sydhavnen")
            #expect(page.text.contains("<h1>Sydhavn</h1>"))
            #expect(page.text.contains("Kaldes også Sydhavnen, Kgs. Enghave syd."))
        }
    }

    @Test func `the second of two editors sees what changed, keeps the typed and can save`()
        async throws
    {
        try await withSite { site in
            let form = [
                ("seen", "1"), ("seen-name", "Sydhavnen"), ("name", "Sydhavnen"),
                ("streets", "Borgbjergsvej\r\nMozarts Plads"),
            ]
            let first = try await site.post(
                "/omraader/sydhavnen/ret", [("seen", "1"), ("name", "Sydhavn")], as: .coordinator)
            #expect(first.status == 303)
            let second = try await site.post(
                "/omraader/sydhavnen/ret", form, as: .administrator)
            #expect(second.status == 409)
            #expect(second.text.contains("<del>Sydhavnen</del> <ins>Sydhavn</ins>"))
            #expect(second.text.contains("Borgbjergsvej\nMozarts Plads</textarea>"))
            #expect(second.text.contains("name=\"name\" type=\"text\" value=\"Sydhavn\""))
            #expect(second.text.contains("name=\"seen\" value=\"2\""))
            let again = try await site.post(
                "/omraader/sydhavnen/ret",
                [
                    ("seen", "2"), ("seen-name", "Sydhavn"), ("name", "Sydhavn"),
                    ("streets", "Borgbjergsvej\r\nMozarts Plads"),
                ], as: .administrator)
            #expect(again.status == 303)
            let page = try await site.get("/omraader/sydhavnen")
            #expect(page.text.contains("Afgrænses af Borgbjergsvej, Mozarts Plads."))
        }
    }

    @Test func `only coordinators get to the forms`() async throws {
        try await withSite { site in
            for path in ["/omraader/ny", "/omraader/sydhavnen/ret", "/omraader/sydhavnen/ansvar"] {
                let coordinator = try await site.get(path, as: .coordinator)
                let officer = try await site.get(path, as: .tmfOfficer)
                let auditor = try await site.post(path, [("name", "x")], as: .auditor)
                #expect([coordinator, officer, auditor].map(\.status) == [200, 401, 401])
            }
        }
    }

    @Test func `a form asked for on a past day leads to today`() async throws {
        try await withSite { site in
            let answer = try await site.get(
                "/omraader/sydhavnen/ret?dag=2021-02-01", as: .coordinator)
            #expect(answer.location == "/omraader/sydhavnen/ret")
        }
    }
}
