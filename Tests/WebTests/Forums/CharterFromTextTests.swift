// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

struct CharterFromTextTests {
    private let path = "/fora/samarbejdsforum/kommissorium/laes"
    private let text = """
        Kommissorium for Samarbejdsforum

        Der vælges en sekretær for en 2-årig periode.
        Forummet skal sikre dialog.

        Deltagere

        - 2 repræsentanter fra Københavns Politi
        - 1 repræsentant fra Ukendt Forening
        """

    @Test func `what is sure is ticked, what is doubtful is not, and nothing is saved`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let page = try await site.post(path, [("text", text)], as: .coordinator)
            #expect(page.status == 200)
            #expect(page.text.contains("2 repræsentanter fra Københavns Politi"))
            #expect(page.text.contains("er ingen kendt organisation"))
            #expect(page.text.contains("Ikke forstået. Beholdes som den står."))
            let boxes = page.text.split(separator: "<input").filter { $0.contains("checkbox") }
            #expect(boxes.filter { $0.prefix { $0 != ">" }.contains("checked") }.count == 3)
            #expect(boxes.count == 4)
            #expect(site.runtime.snapshot.present.city.forums[.forum]?.charters.count == 1)
        }
    }

    @Test func `a text with a CPR number is stopped at the field, and stays there`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let page = try await site.post(
                path, [("text", "Ring til Ida, 010190-1234.")], as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"text-error\""))
            #expect(page.text.contains("Ring til Ida"))
        }
    }

    @Test func `strangers and those of other organizations read in no text`() async throws {
        try await withSite(Cast.forum) { site in
            let stranger = try await site.get(path)
            #expect(stranger.status == 303)
            let other = try await site.post(path, [("text", text)], as: .sofOfficer)
            #expect(other.status == 403)
        }
    }
}
