// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

extension TestSite {
    /// A matter with words in the vault.
    fileprivate func raise(
        _ title: String, _ text: String, isPublic: Bool, id: MatterID
    ) async throws {
        let note = NoteID("text-\(id)")
        let draft = MatterDraft(
            id: id,
            content: MatterContent(title: title, areas: [.sydhavnen], text: note), by: .tmf,
            address: MatterAddress(to: [.sof], answerer: .sof), isPublic: isPublic)
        _ = try await runtime.submit(
            Submission(
                [.matter(.raise(draft))], by: .coordinator, cause: "test/\(id)",
                vault: [.note(note, text)]))
    }

    fileprivate func search(
        _ query: String, _ rest: String = "", as viewer: Viewer = .stranger
    ) async throws -> String {
        try await get("/soeg?q=\(query.percentEncoded)\(rest)", as: viewer).text
    }
}

struct TextSearchTests {
    //
    @Test func `words of a text are found in all forms, with the place marked`() async throws {
        try await withSite { site in
            try await site.raise(
                "Mørke stier", "Hotspotindsatserne mangler lys ved stierne.", isPublic: true,
                id: "stier")
            let page = try await site.search("indsats lys")
            #expect(page.contains("I teksterne (1)"))
            #expect(page.contains("<mark>Hotspotindsatserne</mark>"))
            #expect(page.contains("href=\"/sager/stier\""))
            let there = try await site.search("stierne", "&sted=sydhavnen")
            #expect(there.contains("I teksterne (1)"))
            let elsewhere = try await site.search("stierne", "&aar=1999")
            #expect(elsewhere.contains("I teksterne (0)"))
        }
    }

    //
    @Test func `strangers find the words of a public paper, and no private name in it`()
        async throws
    {
        let letter = """
            Teknik- og Miljøforvaltningen
            5. oktober 2021

            Vi skriver, fordi drikkefællesskabet på pladsen har brug for et skærmtag.

            Med venlig hilsen

            Ida Eksempelsen

            """
        try await withSite { site in
            let saved = try await site.upload(
                "/viden/ny", Array(letter.utf8), named: "brev.txt",
                [("title", "Et brev"), ("source", "Mail"), ("door", "stop")], as: .tmfOfficer)
            let path = try #require(saved.location)
            let hidden = try await site.search("skærmtag")
            #expect(!hidden.contains("Et brev"))
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            let shown = try await site.search("skærmtag")
            #expect(shown.contains("<mark>skærmtag</mark>"))
            let name = try await site.search("Eksempelsen")
            #expect(!name.contains("Et brev"))
            let inside = try await site.search("Eksempelsen", as: .tmfOfficer)
            #expect(inside.contains("Et brev"))
        }
    }

    //
    @Test func `a paper is found by the words that hold now, for as long as it is shown`()
        async throws
    {
        try await withSite { site in
            let path = try await site.takePaper("Et skærmtag over bænken ved stationen.")
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            for viewer in [Viewer.stranger, .participant, .tmfOfficer] {
                #expect(try await site.search("skærmtag", as: viewer).contains("(1)"))
            }
            _ = try await site.post(
                "\(path)/tekst", [("seen", "2"), ("text", "Et halvtag over bænken.")],
                as: .tmfOfficer)
            for viewer in [Viewer.stranger, .participant, .tmfOfficer] {
                #expect(!(try await site.search("skærmtag", as: viewer).contains(path)))
                #expect(try await site.search("halvtag", as: viewer).contains("(1)"))
            }
            // Something else happens in the city, and nothing to the paper.
            try await site.raise("Stier", "Der mangler lys.", isPublic: true, id: "stier")
            #expect(try await site.search("halvtag").contains("(1)"))
            _ = try await site.post("\(path)/vis", [("sight", "staff")], as: .coordinator)
            for viewer in [Viewer.stranger, .participant] {
                #expect(!(try await site.search("halvtag", as: viewer).contains(path)))
                let words = try await site.get("/soeg/forslag?q=halv", as: viewer).text
                #expect(!words.contains("halvtag"))
            }
            #expect(try await site.search("halvtag", as: .tmfOfficer).contains(path))
        }
    }

    //
    @Test func `a damaged word is shown as it stands, and what it was read as`() async throws {
        try await withSite { site in
            let rest = String(repeating: "den og til for af der som har vil kan ", count: 4)
            try await site.raise(
                "Scannet", "Omrddet skal have tveergdende hjelp. \(rest)", isPublic: true,
                id: "scan")
            let page = try await site.search("tværgående")
            #expect(page.contains("<mark>tveergdende</mark>"))
            #expect(page.contains("læst som “tværgående”"))
        }
    }

    //
    @Test func `what is closed leaves no trace with a stranger`() async throws {
        try await withSite { site in
            try await site.raise("Lukket", "Hemmelige tagterrasser.", isPublic: false, id: "lukket")
            let staff = try await site.search("tagterrasse", as: .coordinator)
            #expect(staff.contains("<mark>tagterrasser</mark>"))
            for viewer in [Viewer.stranger, .participant] {
                let page = try await site.search("tagterrasse", as: viewer)
                #expect(!page.contains("I teksterne"))
                #expect(page.contains("Intet passer på"))
                let suggestions = try await site.get("/soeg/forslag?q=tagt", as: viewer).text
                #expect(!suggestions.contains("tagterrasser"))
            }
            let words = try await site.get("/soeg/forslag?q=tagt", as: .coordinator).text
            #expect(words.contains("tagterrasser"))
            let feed = try await site.get("/soeg.atom?q=tagterrasse", as: .coordinator).text
            #expect(!feed.contains("tagterrasse</summary>"))
            #expect(!feed.contains("<entry>"))
        }
    }

    //
    @Test func `a search is followed as a feed`() async throws {
        try await withSite { site in
            try await site.raise("Mørke stier", "Der mangler lys.", isPublic: true, id: "stier")
            let feed = try await site.get("/soeg.atom?q=lys")
            #expect(feed.status == 200)
            #expect(feed.text.contains("<title>Mørke stier</title>"))
            #expect(try await site.get("/soeg.atom").status == 404)
        }
    }

    //
    @Test func `a text that is changed is found by its new words only`() async throws {
        try await withSite { site in
            try await site.raise("Stier", "Der mangler lys.", isPublic: true, id: "stier")
            #expect(try await site.search("lys").contains("I teksterne (1)"))
            let note: NoteID = "text-ny"
            _ = try await site.runtime.submit(
                Submission(
                    [
                        .matter(
                            .describe(
                                "stier",
                                MatterContent(
                                    title: "Stier", areas: [.sydhavnen],
                                    text: note), isPublic: true, seen: nil))
                    ], by: .coordinator, cause: "test/ny", vault: [.note(note, "Nu er her hegn.")]))
            #expect(try await site.search("lys").contains("I teksterne (1)") == false)
            #expect(try await site.search("hegn").contains("I teksterne (1)"))
        }
    }

    //
    @Test func `the last word of a search is completed, in a list that a script fills`()
        async throws
    {
        try await withSite { site async throws in
            try await site.raise("Mørke stier", "Der mangler lys.", isPublic: true, id: "stier")
            let words = try await site.get("/soeg/forslag?q=lys+sti").text
            #expect(words.contains("\"lys stier\""))
            let page = try await site.get("/soeg").text
            #expect(page.contains("src=\"/assets/search.js\""))
            #expect(page.contains("id=\"forslag\""))
        }
    }
}
