// SPDX-License-Identifier: EUPL-1.2
import Domain

/// News that programs fetch and people read in theirs.
///
/// Source: RFC 4287, The Atom Syndication Format.
public struct AtomFeed: Equatable, Sendable {
    /// One piece of news.
    public struct Entry: Equatable, Sendable {
        /// The same for ever; readers know the entry by it.
        public let id: String
        public let title: String
        public let summary: String
        /// Where it is read.
        public let link: String
        public let day: Day

        public init(id: String, title: String, summary: String, link: String, day: Day) {
            self.id = id
            self.title = title
            self.summary = summary
            self.link = link
            self.day = day
        }
    }

    public let title: String
    public let author: String
    /// The feed's own address, which is its id too.
    public let address: String
    /// The page that it tells the news of.
    public let page: String
    public let language: Language
    /// Newest first.
    public let entries: [Entry]

    public init(
        title: String, author: String, address: String, page: String, language: Language,
        entries: [Entry]
    ) {
        self.title = title
        self.author = author
        self.address = address
        self.page = page
        self.language = language
        self.entries = entries
    }

    /// The feed as XML in UTF-8.
    public var bytes: [UInt8] {
        let updated = entries.first.map { Self.moment($0.day) } ?? "1970-01-01T00:00:00Z"
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">",
            "<title>\(Self.escaped(title))</title>", "<id>\(Self.escaped(address))</id>",
            "<updated>\(updated)</updated>",
            "<author><name>\(Self.escaped(author))</name></author>",
            "<link rel=\"self\" href=\"\(Self.escaped(address))\"/>",
            "<link rel=\"alternate\" type=\"text/html\" href=\"\(Self.escaped(page))\"/>",
        ]
        lines += entries.map(xml)
        return Array((lines.joined(separator: "\n") + "\n</feed>\n").utf8)
    }

    private func xml(_ entry: Entry) -> String {
        """
        <entry><title>\(Self.escaped(entry.title))</title><id>\(Self.escaped(entry.id))</id>\
        <updated>\(Self.moment(entry.day))</updated>\
        <link rel="alternate" type="text/html" href="\(Self.escaped(entry.link))"/>\
        <summary>\(Self.escaped(entry.summary))</summary></entry>
        """
    }

    private static func moment(_ day: Day) -> String { "\(day)T00:00:00Z" }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // XML has no way to write these.
            case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{D}", "\u{E}"..<" ", "\u{FFFE}"..."\u{FFFF}":
                escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
