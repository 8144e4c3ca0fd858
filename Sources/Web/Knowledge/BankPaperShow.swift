// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// A paper: its words beside what was read of them, and what came of it.
struct BankPaperShow: Component {
    let paper: BankPaper
    let call: Call
    private var reading: Reading { call.reading }
    private var isStaff: Bool { reading.viewer.isStaff }

    static func answer(_ call: Call) throws -> Answer {
        .page(BankPaperShow(paper: try call.bankPaper, call: call))
    }

    var body: some Markup {
        let read = reading.reading(of: paper)
        SitePage(
            reading.title(of: paper), call,
            trail: [Crumb(title: reading.say(.bank), path: Paths.bank)]
        ) {
            PageHead(
                reading.title(of: paper),
                kind: reading.say(
                    da: "Papir nr. \(paper.number) i vidensbanken",
                    en: "Paper no. \(paper.number) of the knowledge bank")
                    + (paper.isExample ? reading.say(da: " (eksempel)", en: " (example)") : "")
            ) { facts }
            papers
            if let read {
                BankWarnings(read: read, reading: reading)
                BankFields(paper: paper, read: read, call: call)
            }
            BankTies(paper: paper, call: call)
            enclosures
            words(read)
            if isStaff { versions }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: paper)
        For([PaperField.sender, .addressee, .date]) { field in
            let known = reading.known(field, of: paper)
            Fact(
                reading.say(field.phrase),
                known.isEmpty ? reading.say(.notStated) : known.joined(separator: ", "),
                isGap: known.isEmpty)
        }
        Fact(reading.say(da: "Står", en: "Stands")) { StatusTag(standing.status, standing.text) }
        Fact(reading.say(da: "Kom ind", en: "Came in"), reading.date(paper.received))
        Fact(reading.say(da: "Læses af", en: "Read by"), reading.say(paper.sight.phrase))
        Fact(
            reading.say(.sourceLabel),
            reading.outward(paper.source, of: paper) ?? reading.say(.notStated))
    }

    private var papers: some Markup {
        P(.class("actions")) {
            if isStaff, !reading.city.knowledge.isOriginalClosed(paper) {
                A(
                    reading.say(da: "Originalen", en: "The original"),
                    .href(Link(Paths.bankPaper(paper.id, "original"))),
                    .class("button secondary"))
            }
            A(
                reading.say(da: "Teksten, PDF", en: "The text, PDF"),
                .href(reading.link(Paths.bankPaper(paper.id, "papir.pdf"))),
                .class("button secondary"))
            A(
                reading.say(da: "Teksten, Word", en: "The text, Word"),
                .href(reading.link(Paths.bankPaper(paper.id, "papir.docx"))),
                .class("button secondary"))
        }
    }

    /// The letter it lay in, what it carries, and why nobody gets the original.
    @MarkupBuilder private var enclosures: some Markup {
        let carried = reading.city.knowledge.enclosures(of: paper.id)
            .compactMap(reading.shown)
        let letter = paper.enclosedIn.flatMap(reading.bankPaper)
        if let letter {
            P {
                reading.say(da: "Lå i ", en: "Lay in ")
                A(reading.title(of: letter), .href(reading.link(Paths.bankPaper(letter.id))))
            }
        }
        if !carried.isEmpty {
            Section {
                H2(reading.say(da: "Det, brevet havde med", en: "What the letter carried"))
                Ul(.class("link-list")) {
                    For(carried) { part in
                        Li {
                            A(
                                reading.title(of: part),
                                .href(reading.link(Paths.bankPaper(part.id))))
                        }
                    }
                }
            }
        }
        if isStaff, reading.city.knowledge.isOriginalClosed(paper) {
            Div(.class("notice")) { P(reading.say(closedBecause)) }
        }
    }

    private var closedBecause: Phrase {
        if paper.unread > 0 {
            return Phrase(
                da: "Originalen er lukket for alle: \(paper.unread) af filerne i den kunne ikke "
                    + "læses, så ingen ved, hvad de rummer. Læg dem i banken hver for sig.",
                en: "The original is closed to everybody: \(paper.unread) of the files in it could "
                    + "not be read, so nobody knows what they hold. Put them in one by one.")
        }
        return Phrase(
            da: "Originalen er lukket for alle: der er overstreget et CPR-nummer i den eller i "
                + "noget, den har med.",
            en: "The original is closed to everybody: a CPR number was blackened in it or in "
                + "something that it carries.")
    }

    /// Employees see the untouched text with marks, and below it the text as it
    /// is read; others the latter alone, without the names of private people.
    @MarkupBuilder private func words(_ read: PaperReading?) -> some Markup {
        Section {
            H2(reading.say(da: "Det, der står", en: "What it says"))
            if let read, let text = reading.text(of: paper) {
                if isStaff {
                    BankMarkedText(text: text, read: read, reading: reading)
                    Details {
                        Summary(
                            reading.say(
                                da: "Som det læses: sidespalter løftet ud, sætninger samlet",
                                en: "As it is read: columns lifted out, sentences joined"))
                        BankParagraphs(text: read.asRead)
                    }
                } else {
                    BankParagraphs(text: reading.face(of: paper) ?? "")
                }
            } else {
                P(
                    reading.say(
                        da: "Der er ingen tekst at læse.", en: "There is no text to read."),
                    .class("quiet"))
            }
        }
    }

    private var versions: some Markup {
        Section {
            H2(reading.say(da: "Versioner", en: "Versions"))
            Ul {
                Li(
                    reading.say(
                        da: "Original: \(paper.original.name), \(paper.original.bytes) byte, "
                            + "SHA-256 \(paper.original.file.rawValue.prefix(16))…",
                        en: "Original: \(paper.original.name), \(paper.original.bytes) bytes, "
                            + "SHA-256 \(paper.original.file.rawValue.prefix(16))…"))
                For(paper.layers.enumerated().map { (number: $0.offset + 1, layer: $0.element) }) {
                    row in
                    Li {
                        A(
                            reading.say(
                                da: "Tekstens version \(row.number)",
                                en: "Version \(row.number) of the words"),
                            .href(
                                reading.link(Paths.bankPaper(paper.id, "tekst/\(row.number)"))))
                        ", \(reading.date(row.layer.on)): \(reading.say(row.layer.origin.phrase))"
                    }
                }
            }
            if reading.may(.knowledge(.reread(paper.id, text: "", .person, seen: nil))) {
                P {
                    A(
                        reading.say(da: "Ret teksten", en: "Put the words right"),
                        .href(Link(Paths.bankPaper(paper.id, "tekst"))))
                }
            }
        }
    }
}

extension TextLayer.Origin {
    var phrase: Phrase {
        switch self {
        case .file: Phrase(da: "tekst fra filen", en: "text of the file")
        case .scan: Phrase(da: "tekst læst af billeder", en: "text read from pictures")
        case .blackened: Phrase(da: "CPR-numre overstreget", en: "CPR numbers blackened")
        case .person: Phrase(da: "skrevet af et menneske", en: "typed by a person")
        }
    }
}

/// Paragraphs of plain text.
struct BankParagraphs: Component {
    let text: String

    var body: some Markup {
        Div(.class("paper-text")) {
            For(text.split(separator: "\n").map(String.init)) { P($0) }
        }
    }
}

/// What is wrong with the paper itself.
struct BankWarnings: Component {
    let read: PaperReading
    let reading: Reading

    var body: some Markup {
        if !read.warnings.isEmpty {
            Section(.class("attention")) {
                H2(reading.say(da: "Læs med omtanke", en: "Read with care"))
                Ul {
                    For(distinct) { Li($0) }
                }
            }
        }
    }

    private var distinct: [String] {
        var seen: Set<String> = []
        return read.warnings.map { reading.say($0.sentence) }.filter { seen.insert($0).inserted }
    }
}
