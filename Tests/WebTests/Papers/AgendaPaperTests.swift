// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Print
import Runtime
import Testing

@testable import Web

/// Agendas and minutes on paper hide what their readers may not see.
struct AgendaPaperTests {
    private let path = "/moeder/juni/dagsorden.pdf"

    @Test func `a stranger reads open items and the neutral title of a closed one`()
        async throws
    {
        try await withSite(PaperExamples.published) { site in
            let words = try await site.words(of: path)
            #expect(words.contains("Byrum ved Hørdumsgade"))
            #expect(words.contains("Sag om en enkelt borger"))
            #expect(words.contains("forvaltningsloven"))
            #expect(!words.contains("Ida Nabo"))
            #expect(words.contains("Side 1 af 1"))
        }
    }

    @Test func `those who keep the papers read the closed item too`() async throws {
        try await withSite(PaperExamples.published) { site in
            let words = try await site.words(of: path, as: .coordinator)
            #expect(words.contains("Ida Nabo"))
        }
    }

    @Test func `who is removed from an item finds nothing of it`() async throws {
        try await withSite(PaperExamples.published) { site in
            let open = try await site.words(of: path)
            #expect(open.contains("Valg i opgangen"))
            let words = try await site.words(of: path, as: .participant)
            #expect(words.contains("Byrum ved Hørdumsgade"))
            #expect(!words.contains("Valg i opgangen"))
        }
    }

    @Test func `a draft of an agenda is no paper for a stranger`() async throws {
        try await withSite(PaperExamples.agenda) { site in
            let stranger = try await site.get(path)
            #expect(stranger.status == 404)
            let word = try await site.get("/moeder/juni/dagsorden.docx")
            #expect(word.status == 404)
            let coordinator = try await site.get(path, as: .coordinator)
            #expect(coordinator.status == 200)
        }
    }

    @Test func `the paper that goes with a letter is the one its reader may see`() async throws {
        try await withSite(PaperExamples.agenda) { site in
            let draft = await site.postedAgenda(for: .participant)
            #expect(draft == nil)
        }
        try await withSite(PaperExamples.published) { site in
            let paper = try #require(await site.postedAgenda(for: .participant))
            #expect(paper.name.hasPrefix("dagsorden-samarbejdsforum-2021"))
            let words = try await TextExtraction().text(of: paper.content, .pdf)
            #expect(words.contains("Byrum ved Hørdumsgade"))
            #expect(!words.contains("Valg i opgangen"))
        }
    }

    @Test func `there are no minutes to print before somebody has written them`() async throws {
        try await withSite(PaperExamples.published) { site in
            let stranger = try await site.get("/moeder/juni/referat.pdf")
            #expect(stranger.status == 404)
            let paper = try await site.get("/moeder/juni/referat.pdf", as: .coordinator)
            #expect(paper.status == 404)
        }
    }
}

extension TestSite {
    /// The agenda as it goes with a letter to the person.
    fileprivate func postedAgenda(for viewer: Viewer) async -> AgendaPost.Paper? {
        let view = runtime.snapshot.present
        guard let meeting = view.city.meetings[PaperExamples.meeting] else { return nil }
        return await AgendaPost(author: "Byen").paper(of: meeting, for: viewer, in: view, .danish)
    }
}
