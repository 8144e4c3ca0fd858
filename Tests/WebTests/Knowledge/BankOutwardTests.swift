// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// The bank for programs and followers, and as a package to take along.
struct BankOutwardTests {
    //
    @Test func `programs read papers as far as they may, with an entity tag`() async throws {
        try await withSite { site in
            let path = try await site.takePaper()
            let id = try #require(site.paper?.id)
            let address = "/api/v1/papers/\(id)"
            #expect(try await site.get(address).status == 404)
            #expect(!(try await site.get("/api/v1/papers").text.contains("\(id)")))
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            _ = try await site.post(
                "\(path)/felt/case-number", [("seen", "2"), ("tilfoej", "2021-0262994")],
                as: .tmfOfficer)
            let one = try await site.get(address)
            #expect(one.status == 200)
            #expect(one.headers["etag"] != nil)
            #expect(one.text.contains("\"values\":[\"2021-0262994\"]"))
            #expect(one.text.contains("bliver bedre"))
            for hidden in ["Ida Eksempelsen", "nabo@example.dk"] {
                #expect(!one.text.contains(hidden))
            }
            let list = try await site.get("/api/v1/papers").text
            #expect(list.contains("\"id\":\"\(id)\""))
            #expect(!list.contains("bliver bedre"))
            let there = try await site.get("/api/v1/papers?link=area/sydhavnen").text
            #expect(!there.contains("\(id)"))
            #expect(try await site.get("/api/v1/papers?link=vrøvl").status == 400)
        }
    }

    //
    @Test func `the feed has what everybody may read and nothing else, whoever asks`() async throws
    {
        try await withSite { site in
            let path = try await site.takePaper()
            #expect(!(try await site.get("/viden/nyt.atom", as: .coordinator).text.contains(path)))
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            let feed = try await site.get("/viden/nyt.atom")
            #expect(feed.headers["content-type"] == "application/atom+xml; charset=utf-8")
            #expect(feed.text.contains("Brev om belysning"))
            #expect(feed.text.contains(path))
            _ = try await site.post("\(path)/vis", [("sight", "staff")], as: .coordinator)
            #expect(!(try await site.get("/viden/nyt.atom").text.contains(path)))
        }
    }

    //
    @Test func `a private name that a person has added is hidden outside like one that was read`()
        async throws
    {
        try await withSite { site in
            let words = "Brev fra Bo Eksempel om lys ved stien. Bo Eksempel bor i nr. 4."
            let path = try await site.takePaper(words)
            _ = try await site.post(
                "\(path)/felt/signatory", [("seen", "1"), ("tilfoej", "Bo Eksempel")],
                as: .tmfOfficer)
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            let id = try #require(site.paper?.id)
            for address in [
                path, "/api/v1/papers/\(id)", "/viden", "/viden/nyt.atom", "/soeg?q=sti",
            ] {
                let page = try await site.get(address)
                #expect(page.status == 200)
                #expect(!page.text.contains("Bo Eksempel"), "\(address)")
            }
            #expect(try await site.get(path, as: .tmfOfficer).text.contains("Bo Eksempel"))
        }
    }

    //
    @Test(arguments: [
        "Fra: Bo Prøvesen\nTil: Teknik- og Miljøforvaltningen\n\nStien er mørk.",
        "Bo Prøvesen\nStengade 7\n1700 København V\n\nBo Prøvesen skriver, at stien er mørk.",
        "Undertegnede, Bo Prøvesen, gør opmærksom på, at stien er mørk.",
        "Stien er mørk, siger naboen Bo Prøvesen.",
        "Stien er mørk.\n\nVenlig hilsen\nBO PRØVESEN\n",
    ])
    func `a citizen who writes is named nowhere outside, nor found by the name`(
        words: String
    ) async throws {
        try await withSite { site in
            let saved = try await site.upload(
                "/viden/ny", Array(words.utf8), named: "brev.txt",
                [
                    ("title", "Klage fra Bo Prøvesen"), ("source", "Mail fra Bo Prøvesen"),
                    ("door", "stop"),
                ], as: .tmfOfficer)
            let path = try #require(saved.location)
            let id = try #require(site.paper?.id)
            _ = try await site.post(
                "\(path)/knyt", [("link", "area/sydhavnen")], as: .tmfOfficer)
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            _ = try await site.post(
                "\(path)/felt/case-number", [("seen", "3"), ("tilfoej", "2021-0262994")],
                as: .tmfOfficer)
            for viewer in [Viewer.stranger, .participant] {
                for address in [
                    path, "/api/v1/papers/\(id)", "/api/v1/papers", "/viden",
                    "/viden/nyt.atom", "/omraader/sydhavnen", "/soeg?q=sti", "/soeg?q=klage",
                    "/soeg.atom?q=sti", "/soeg/forslag?q=klage",
                ] {
                    let page = try await site.get(address, as: viewer)
                    #expect(page.status == 200)
                    #expect(!page.text.lowercased().contains("prøvesen"), "\(address)")
                }
                #expect(
                    !(try await site.get("/soeg?q=pr%C3%B8vesen", as: viewer).text.contains(path)))
                let suggested = try await site.get("/soeg/forslag?q=pr%C3%B8v", as: viewer).text
                #expect(!suggested.lowercased().contains("klage"))
            }
            #expect(try await site.get("/viden").text.contains("Klage fra [navn skjult]"))
            #expect(try await site.get(path, as: .tmfOfficer).text.contains("Bo Prøvesen"))
            let own = try await site.get("/soeg?q=pr%C3%B8vesen", as: .tmfOfficer).text
            #expect(own.contains(path))
        }
    }

    //
    @Test func `a person puts the words right, and every version stays`() async throws {
        try await withSite { site in
            let path = try await site.takePaper()
            let number = try await site.post(
                "\(path)/tekst", [("seen", "1"), ("text", "Ring til 010203-1234.")],
                as: .tmfOfficer)
            #expect(number.status == 422)
            let saved = try await site.post(
                "\(path)/tekst", [("seen", "1"), ("text", "Brevet, som det står.")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let stale = try await site.post(
                "\(path)/tekst", [("seen", "1"), ("text", "Noget andet.")], as: .sofOfficer)
            #expect(stale.status == 409)
            #expect(site.paper?.layers.map(\.origin) == [.file, .person])
            #expect(
                try await site.get(path, as: .tmfOfficer).text.contains("Brevet, som det står."))
            let first = try await site.get("\(path)/tekst/1", as: .tmfOfficer).text
            #expect(first.contains("bliver bedre"))
            #expect(try await site.get("\(path)/tekst/3", as: .tmfOfficer).status == 404)
            let original = try await site.get("\(path)/original", as: .tmfOfficer)
            #expect(original.bytes == Array(BankExamples.letter.utf8))
        }
    }

    //
    @Test func `a case goes out as one package with the papers that belong to it`() async throws {
        try await withSite(CaseSite.commands) { site in
            let path = try await site.takePaper()
            _ = try await site.post(
                "\(path)/felt/case-number", [("seen", "1"), ("tilfoej", "2021-0262994")],
                as: .tmfOfficer)
            let package = try await site.get("\(CaseSite.path)/pakke.zip", as: .sofOfficer)
            #expect(package.status == 200)
            #expect(package.bytes.starts(with: [0x50, 0x4B]))
            let text = String(decoding: package.bytes, as: UTF8.self)
            for there in [
                "fortegnelse.csv", "viden/1/original.txt", "viden/1/laesning.csv", "Åbent notat",
                "2021-0262994",
            ] {
                #expect(text.contains(there), "\(there)")
            }
            #expect(!text.contains("Notat om Ida"))
            let stranger = try await site.get("\(CaseSite.path)/pakke.zip")
            #expect(stranger.status == 303)
        }
    }
}
