// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Testing

struct AtomFeedTests {
    private func feed(_ entries: [AtomFeed.Entry]) -> String {
        let feed = AtomFeed(
            title: "A & B", author: "Byen", address: "https://by.example/nyt.atom",
            page: "https://by.example/", language: .danish, entries: entries)
        return String(decoding: feed.bytes, as: UTF8.self)
    }

    @Test func `what XML has a meaning for is escaped, and what it cannot write is left out`() {
        let text = feed([
            AtomFeed.Entry(
                id: "https://by.example/1", title: "<b>\u{1}", summary: "\"", link: "?a=1&b=2",
                day: day("2022-06-01"))
        ])
        #expect(text.contains("<title>A &amp; B</title>"))
        #expect(text.contains("<title>&lt;b&gt;\u{FFFD}</title>"))
        #expect(text.contains("href=\"?a=1&amp;b=2\""))
        #expect(text.contains("<updated>2022-06-01T00:00:00Z</updated>"))
    }

    @Test func `a feed without news is a feed`() {
        #expect(feed([]).contains("<updated>1970-01-01T00:00:00Z</updated>"))
        #expect(feed([]).hasSuffix("</feed>\n"))
    }
}
