// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// The bank as people meet it: in by the door, read, confirmed, shown.
struct BankPageTests {
    private let letter = """
        Teknik- og Miljøforvaltningen og Socialforvaltningen

        ## **Belysning på Anker Jørgensens Plads**

        Lokaludvalget anbefaler, at belysningen på Anker Jørgensens Plads bliver bedre. Ring på 33 66 33 66 eller skriv til nabo@example.dk.

        5. oktober 2021

        Sagsnummer
        2021-0262994

        Med venlig hilsen

        Ida Eksempelsen

        """

    private func take(_ site: TestSite, as viewer: Viewer = .tmfOfficer) async throws -> String {
        let saved = try await site.upload(
            "/viden/ny", Array(letter.utf8), named: "brev.txt",
            [("title", "Brev om belysning"), ("source", "Mail"), ("door", "stop")], as: viewer)
        #expect(saved.status == 303)
        return try #require(saved.location)
    }

    //
    @Test func `a file comes in, is read, and comes in once`() async throws {
        try await withSite { site in
            let path = try await take(site)
            let page = try await site.get(path, as: .tmfOfficer)
            #expect(page.status == 200)
            #expect(page.text.contains("Brev om belysning"))
            #expect(page.text.contains("5. oktober 2021"))
            #expect(page.text.contains("2021-0262994"))
            #expect(page.text.contains("<mark"))
            #expect(page.text.contains("Anker Jørgensens Plads"))
            let original = try await site.get("\(path)/original", as: .tmfOfficer)
            #expect(original.bytes == Array(letter.utf8))
            let again = try await site.upload(
                "/viden/ny", Array(letter.utf8), named: "igen.txt", as: .sofOfficer)
            #expect(again.status == 303)
            #expect(site.runtime.snapshot.present.city.knowledge.papers.count == 1)
        }
    }

    //
    @Test func `a CPR number in what a letter carries stops the letter`() async throws {
        let mail = """
            From: nabo@example.dk
            Subject: Se vedlagte
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=graense

            --graense
            Content-Type: text/plain; charset=utf-8

            Her er et bilag om pladsen.
            --graense
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: attachment; filename="bilag.txt"

            Borgeren har nummer 010203-1234.
            --graense--

            """
        try await withSite { site in
            let stopped = try await site.upload(
                "/viden/ny", Array(mail.utf8), named: "brev.eml", [("door", "stop")],
                as: .tmfOfficer)
            #expect(stopped.status == 422)
            #expect(site.runtime.snapshot.present.city.knowledge.papers.isEmpty)
        }
    }

    //
    @Test func `a stranger gets nothing of it until it is shown`() async throws {
        try await withSite { site in
            let path = try await take(site)
            for address in [path, "\(path)/papir.pdf"] {
                #expect(try await site.get(address).status == 404)
            }
            #expect(!(try await site.get("/viden").text.contains("Brev om belysning")))
            let refused = try await site.post(
                "\(path)/vis", [("sight", "public")], as: .tmfOfficer)
            #expect(refused.status == 401)
            let shown = try await site.post(
                "\(path)/vis", [("sight", "public")], as: .coordinator)
            #expect(shown.status == 303)
            #expect(try await site.get("/viden").text.contains("Brev om belysning"))
        }
    }

    //
    @Test func `outside, the names of private people, their mail and telephone are hidden`()
        async throws
    {
        try await withSite { site in
            let path = try await take(site)
            #expect(try await site.get(path, as: .tmfOfficer).text.contains("Ida Eksempelsen"))
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            let page = try await site.get(path)
            #expect(page.status == 200)
            #expect(page.text.contains("belysningen på Anker Jørgensens Plads bliver bedre"))
            for hidden in ["Ida Eksempelsen", "nabo@example.dk", "33 66 33 66"] {
                #expect(!page.text.contains(hidden))
            }
            let original = try await site.get("\(path)/original")
            #expect(original.status == 303)
            #expect(original.location?.hasPrefix(Paths.signIn) == true)
        }
    }

    //
    @Test func `a person confirms a field, and somebody else's old form is a conflict`()
        async throws
    {
        try await withSite { site in
            let path = try await take(site)
            let form = try await site.get("\(path)/felt/date", as: .tmfOfficer)
            #expect(form.status == 200)
            let saved = try await site.post(
                "\(path)/felt/date", [("seen", "1"), ("tilfoej", "6. oktober 2021")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let paper = try #require(site.runtime.snapshot.present.city.knowledge.inOrder.first)
            #expect(paper[.date]?.values == [.day(on: day("2021-10-06"))])
            let late = try await site.post(
                "\(path)/felt/date", [("seen", "1")], as: .sofOfficer)
            #expect(late.status == 409)
            let wrong = try await site.post(
                "\(path)/felt/date", [("seen", "2"), ("tilfoej", "på tirsdag")], as: .tmfOfficer)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("på tirsdag"))
        }
    }

    //
    @Test func `a text with a CPR number is stopped, or blackened`() async throws {
        try await withSite { site in
            let file = Array("Svar til Ida, 010190-1234, om pladsen.".utf8)
            let stopped = try await site.upload(
                "/viden/ny", file, named: "svar.txt", [("door", "stop")], as: .tmfOfficer)
            #expect(stopped.status == 422)
            #expect(site.runtime.snapshot.present.city.knowledge.papers.isEmpty)
            let saved = try await site.upload(
                "/viden/ny", file, named: "svar.txt", [("door", "overstreg")], as: .tmfOfficer)
            let path = try #require(saved.location)
            let page = try await site.get(path, as: .tmfOfficer)
            #expect(page.text.contains("010190-****"))
            #expect(!page.text.contains("010190-1234"))
            #expect(try await site.get("\(path)/original", as: .tmfOfficer).status == 404)
        }
    }

    //
    @Test func `a paper is tied to a place and set free again`() async throws {
        try await withSite { site in
            let path = try await take(site)
            let link = [("link", "area/anker-joergensens-plads")]
            #expect(try await site.post("\(path)/knyt", link, as: .tmfOfficer).status == 303)
            #expect(try await site.post("\(path)/knyt", link, as: .tmfOfficer).status == 422)
            #expect(try await site.post("\(path)/loes", link, as: .tmfOfficer).status == 303)
            let paper = try #require(site.runtime.snapshot.present.city.knowledge.inOrder.first)
            #expect(paper.links.isEmpty)
        }
    }

    //
    @Test func `a sentence becomes a matter that names it as its source`() async throws {
        try await withSite { site in
            let path = try await take(site)
            let form = try await site.get("\(path)/sag?saetning=0", as: .coordinator)
            #expect(form.text.contains("Lokaludvalget anbefaler"))
            let saved = try await site.post(
                "\(path)/sag",
                [
                    ("sentence", "Lokaludvalget anbefaler bedre belysning."),
                    ("title", "Bedre belysning"), ("by", "tmf"), ("answerer", "tmf"),
                ], as: .coordinator)
            #expect(saved.status == 303)
            let city = site.runtime.snapshot.present.city
            let extract = try #require(city.knowledge.inOrder.first?.extracts.first)
            guard case .matter(let id) = extract.target else {
                Issue.record("it became a matter")
                return
            }
            #expect(city.matters[id]?.content.title == "Bedre belysning")
        }
    }

    //
    @Test func `a later search of all papers is in the journal`() async throws {
        try await withSite { site in
            _ = try await take(site)
            let found = try await BankIntake(site.runtime, site.cabinet).searchAgain(by: nil)
            #expect(found.papers == 1)
            #expect(found.suspected.isEmpty)
            let city = site.runtime.snapshot.present.city
            #expect(city.knowledge.searchedOn == TestSite.today)
        }
    }
}
