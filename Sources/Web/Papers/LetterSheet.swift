// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// What stands around the words of a letter in the municipality's form.
///
/// Source: letters of 3 March 2011 and 5 October 2021 — sender and addressees
/// at the top, date and numbers and the office in a side block, and at the end
/// on whose behalf who signs.
struct LetterHead {
    /// Whoever signs, in the words of their post.
    struct Signature {
        /// The body that they sign for; nil for their own organization.
        var behalf: String?
        /// Nil where nobody holds the post.
        var name: String?
        var title: String
    }

    var title: String
    /// The office at the top: a department, two mayors' offices.
    var senders: [String]
    /// Each with its lines.
    var addressees: [String]
    var date: Day?
    var caseNumber: CaseNumber?
    var documentNumber: DocumentNumber?
    /// The office's EAN, address and contact.
    var office: SenderSheet?
    /// The office's name above its address.
    var officeName: String?
    var ean: Ean?
    var signatures: [Signature] = []
    var enclosures: [String] = []
    var isDraft = false
}

/// A letter as it is sent: head, words, signatures, and page n of m.
struct LetterSheet<Content: Markup>: Component {
    let head: LetterHead
    let reading: Reading
    /// Whose paper it is.
    let author: String
    let content: Content

    init(
        _ head: LetterHead, _ reading: Reading, author: String,
        @MarkupBuilder content: () -> Content
    ) {
        self.head = head
        self.reading = reading
        self.author = author
        self.content = content()
    }

    var body: some Markup {
        Document(language: reading.language.rawValue) {
            Head {
                Meta(.charset("utf-8"))
                Title(head.title)
                Meta(.name("author"), .content(author))
                Meta(.name("paper"), .content("letter"))
                Meta(.name("generator"), .content("Tværs"))
            }
            Html.Body(.class("letter"), .data("foot", foot)) {
                LetterTop(head: head, reading: reading, author: author)
                H1(head.title)
                content
                LetterEnd(head: head, reading: reading)
            }
        }
    }

    private var foot: String {
        let number = head.documentNumber.map(\.description) ?? head.caseNumber.map(\.description)
        let draft = head.isDraft ? reading.say(da: "KLADDE", en: "DRAFT") : nil
        return [draft, author, number].compactMap { $0 }.joined(separator: " · ")
    }
}

/// Who writes to whom, and the block at the side.
private struct LetterTop: Component {
    let head: LetterHead
    let reading: Reading
    let author: String

    var body: some Markup {
        P(.class("letter-city")) { Strong(author) }
        For(head.senders) { P($0, .class("letter-sender")) }
        Div(.class("letter-side")) {
            For(side) { name, lines in
                P {
                    if let name {
                        Strong(name)
                        Br()
                    }
                    LetterLines(lines: lines)
                }
            }
        }
        Div(.class("letter-to")) {
            For(head.addressees) { addressee in
                P { LetterLines(lines: addressee.split(separator: "\n").map(String.init)) }
            }
        }
    }

    private var side: [(name: String?, lines: [String])] {
        let office = [head.officeName].compactMap { $0 } + (head.office?.address ?? [])
        let parts: [(String?, [String])] = [
            (nil, [head.date.map { reading.date($0) } ?? undated]),
            (
                reading.say(da: "Sagsnummer", en: "Case number"),
                [head.caseNumber?.description].compactMap { $0 }
            ),
            (
                reading.say(da: "Dokumentnummer", en: "Document number"),
                [head.documentNumber?.description].compactMap { $0 }
            ),
            (nil, office),
            (
                reading.say(da: "EAN-nummer", en: "EAN number"),
                [(head.ean ?? head.office?.ean)?.description].compactMap { $0 }
            ),
            (nil, head.office?.contact ?? []),
        ]
        return parts.filter { !$0.1.isEmpty }.map { (name: $0.0, lines: $0.1) }
    }

    private var undated: String { reading.say(da: "Dato ikke oplyst", en: "Date not stated") }
}

/// On whose behalf, by whom, and what lies with it.
private struct LetterEnd: Component {
    let head: LetterHead
    let reading: Reading

    var body: some Markup {
        if !head.signatures.isEmpty {
            Div(.class("letter-signatures")) {
                For(head.signatures) { signature in
                    P {
                        if let behalf = signature.behalf {
                            reading.say(
                                da: "På vegne af \(behalf)", en: "On behalf of \(behalf)")
                            Br()
                        }
                        if let name = signature.name {
                            name
                            Br()
                        }
                        signature.title
                    }
                }
            }
        }
        if !head.enclosures.isEmpty {
            P(.class("letter-enclosures")) { Strong(reading.say(da: "Bilag", en: "Enclosed")) }
            Ul { For(head.enclosures) { Li($0) } }
        }
    }
}

/// Lines under each other in one paragraph.
struct LetterLines: Component {
    let lines: [String]

    var body: some Markup {
        For(Array(lines.enumerated())) { index, line in
            if index > 0 { Br() }
            line.typeset
        }
    }
}

/// The words of a letter: paragraphs with an empty line between them, a heading
/// after `## `, a list of lines that begin with `- `.
struct LetterBody: Component {
    let text: String

    var body: some Markup {
        For(parts) { part in
            if part.isHeading {
                H2(part.lines.joined(separator: " ").typeset)
            } else if part.isList {
                Ul { For(part.lines) { Li($0.typeset) } }
            } else {
                P { LetterLines(lines: part.lines) }
            }
        }
    }

    private struct Part {
        var lines: [String]
        var isHeading = false
        var isList = false
    }

    private var parts: [Part] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { block in
                let lines = block.map(String.init)
                if lines.count == 1, let first = lines.first, first.hasPrefix("## ") {
                    return Part(lines: [String(first.dropFirst(3))], isHeading: true)
                }
                if lines.allSatisfy({ $0.hasPrefix("- ") }) {
                    return Part(lines: lines.map { String($0.dropFirst(2)) }, isList: true)
                }
                return Part(lines: lines)
            }
    }
}
