// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The papers of the bank that belong to what the page is about.
///
/// Outside, only those that a person has looked through; nothing at all where
/// the reader may see none.
struct BankPapersBeside: Component {
    let links: [PaperLink]
    let reading: Reading

    init(_ links: [PaperLink], _ reading: Reading) {
        self.links = links
        self.reading = reading
    }

    var body: some Markup {
        let papers = reading.bankPapers(at: links)
        if !papers.isEmpty {
            Section(.id("viden")) {
                H2(reading.say(da: "Papirer i vidensbanken", en: "Papers of the knowledge bank"))
                Ul(.class("link-list")) {
                    For(papers.prefix(Self.shown)) { paper in
                        Li {
                            A(
                                reading.title(of: paper),
                                .href(reading.link(Paths.bankPaper(paper.id))))
                            Span(" \(about(paper))", .class("quiet"))
                            waiting(paper)
                        }
                    }
                }
                if papers.count > Self.shown {
                    P { A(all(papers.count), .href(more)) }
                }
            }
        }
    }

    private static let shown = 8

    private func all(_ count: Int) -> String {
        reading.say(da: "Se alle \(count) i banken", en: "See all \(count) in the bank")
    }

    private var more: Link {
        reading.link(Paths.bank, links.first.map { [("hos", $0.address)] } ?? [])
    }

    private func about(_ paper: BankPaper) -> String {
        let known = [PaperField.kind, .sender, .date].compactMap {
            reading.confirmed($0, of: paper).first
        }
        let example = paper.isExample ? [reading.say(da: "eksempel", en: "example")] : []
        return (known + example).joined(separator: ", ")
    }

    @MarkupBuilder private func waiting(_ paper: BankPaper) -> some Markup {
        if paper.confirmed.isEmpty {
            let standing = reading.standing(of: paper)
            " "
            StatusTag(standing.status, standing.text)
        }
    }
}

/// The sentences of papers that what the page is about came from.
struct BankSource: Component {
    let target: PaperExtract.Target
    let reading: Reading

    init(_ target: PaperExtract.Target, _ reading: Reading) {
        self.target = target
        self.reading = reading
    }

    var body: some Markup {
        let sources = reading.sources(of: target)
        if !sources.isEmpty {
            Section(.id("kilde-i-papir")) {
                H2(reading.say(da: "Sætningen, det kom af", en: "The sentence it came from"))
                For(sources) { source in
                    Blockquote {
                        P(source.sentence)
                        P(.class("quiet")) {
                            A(
                                source.paper.title,
                                .href(reading.link(Paths.bankPaper(source.paper.id))))
                            ", \(reading.date(source.on))"
                        }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// the papers at any of the places that are there for this reader, the
    /// latest first; outside, only those that a person has looked through.
    func bankPapers(at links: [PaperLink]) -> [BankPaper] {
        var seen: Set<BankPaperID> = []
        return links.flatMap { city.knowledge.papers(at: $0) }.compactMap(shown)
            .filter { paper in
                (viewer.isStaff || !paper.confirmed.isEmpty) && seen.insert(paper.id).inserted
            }
            .sorted { $0.number > $1.number }
    }

    /// What a person has confirmed of the field, in words.
    func confirmed(_ field: PaperField, of paper: BankPaper) -> [String] {
        (paper[field]?.values ?? []).compactMap { outward(words(of: $0), of: paper) }
    }

    /// The sentences that it came from, of papers that are there for the reader;
    /// their words are for employees.
    func sources(
        of target: PaperExtract.Target
    ) -> [(paper: BankPaper, sentence: String, on: Day)] {
        guard viewer.isStaff else { return [] }
        return city.knowledge.sources(of: target).compactMap { source in
            guard city.sees(source.paper, viewer), let words = note(source.extract.sentence)
            else { return nil }
            return (source.paper, "“\(words)”", source.extract.on)
        }
    }
}
