// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain

/// The papers that everybody may read, the newest first, as a feed.
enum BankFeed {
    /// as a stranger sees them, whoever asks.
    static func answer(_ call: Call) -> Answer {
        let reading = call.reading.asking(.stranger)
        let address = call.site.options.address
        let papers = reading.bankPapers.compactMap { paper in
            paper.shownOn.map { (paper: paper, day: $0) }
        }
        .sorted { ($1.day, $1.paper.number) < ($0.day, $0.paper.number) }
        let entries = papers.prefix(100).map { paper, day in
            let link = "\(address)\(Paths.bankPaper(paper.id))"
            let known = [PaperField.kind, .sender, .date].compactMap {
                reading.confirmed($0, of: paper).first
            }
            return AtomFeed.Entry(
                id: link, title: reading.title(of: paper),
                summary: known.isEmpty
                    ? reading.say(da: "Papir i vidensbanken", en: "Paper of the knowledge bank")
                    : known.joined(separator: ", "),
                link: link, day: day)
        }
        let feed = AtomFeed(
            title: reading.say(
                da: "\(call.site.options.cityName): nye papirer i vidensbanken",
                en: "\(call.site.options.cityName): new papers of the knowledge bank"),
            author: call.site.options.cityName, address: "\(address)\(Paths.bankFeed)",
            page: "\(address)\(Paths.bank)", language: reading.language, entries: Array(entries))
        return .bytes(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }
}
