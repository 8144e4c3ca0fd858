// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Testing

@testable import Web

#if canImport(FoundationXML)
import FoundationXML
#endif

/// News of meetings and what other sites are told of pages.
struct FeedTests {
    @Test(arguments: ["/nyt.atom", "/fora/samarbejdsforum/nyt.atom"])
    func `a published agenda is news, with the neutral titles of closed items`(
        path: String
    ) async throws {
        try await withSite(PaperExamples.published) { site in
            for viewer in [Viewer.stranger, .coordinator] {
                let feed = try await site.get(path, as: viewer)
                #expect(feed.headers["content-type"]?.hasPrefix("application/atom+xml") == true)
                #expect(XMLParser(data: Data(feed.bytes)).parse())
                #expect(feed.text.contains("Byrum ved Hørdumsgade; Sag om en enkelt borger"))
                #expect(!feed.text.contains("Ida Nabo"))
            }
        }
    }

    @Test func `an agenda that nobody has published is no news`() async throws {
        try await withSite(PaperExamples.agenda) { site in
            let feed = try await site.get("/nyt.atom")
            #expect(feed.status == 200)
            #expect(!feed.text.contains("<entry>"))
        }
    }

    @Test func `an area has the news of its forums, and unknown ones have none`() async throws {
        try await withSite(PaperExamples.published) { site in
            let area = try await site.get("/omraader/sydhavnen/nyt.atom")
            #expect(area.status == 200)
            for unknown in ["/omraader/ingensteds/nyt.atom", "/fora/ingen/nyt.atom"] {
                let feed = try await site.get(unknown)
                #expect(feed.status == 404)
            }
        }
    }

    @Test func `pages tell other sites their title, and search engines not past days`()
        async throws
    {
        try await withSite(PaperExamples.published) { site in
            let page = try await site.get("/fora/samarbejdsforum")
            #expect(page.text.contains("property=\"og:title\""))
            #expect(page.text.contains("content=\"da_DK\""))
            #expect(page.text.contains("/assets/card.png\""))
            let picture = try await site.get("/assets/card.png")
            #expect(picture.headers["content-type"] == "image/png")
            #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]))
            #expect(!page.text.contains("noindex"))
            let past = try await site.get("/fora/samarbejdsforum?dag=2021-05-01")
            #expect(past.text.contains("noindex"))
            let robots = try await site.get("/robots.txt")
            #expect(robots.text.contains("Disallow: /personer/"))
            // What a secret link opens is no search engine's business.
            for path in ["/svar/", "/afmeld/", "/kalendere/", "/foelg/", "/indberetning/"] {
                #expect(robots.text.contains("Disallow: \(path)"))
            }
        }
    }
}
