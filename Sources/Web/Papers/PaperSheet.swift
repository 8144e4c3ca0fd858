// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// A page made to be printed: no menus, nothing from elsewhere, one heading.
struct PaperSheet<Content: Markup>: Component {
    let title: String
    /// At the foot of every page, beside the page's number.
    let foot: String
    let reading: Reading
    /// Whose paper it is.
    let author: String
    let content: Content

    init(
        _ title: String, foot: String, _ reading: Reading, author: String,
        @MarkupBuilder content: () -> Content
    ) {
        self.title = title
        self.foot = foot
        self.reading = reading
        self.author = author
        self.content = content()
    }

    var body: some Markup {
        Document(language: reading.language.rawValue) {
            Head {
                Meta(.charset("utf-8"))
                Title("\(title)")
                Meta(.name("author"), .content(author))
                Meta(.name("generator"), .content("Tværs"))
            }
            Html.Body(.data("foot", foot)) {
                H1(title)
                content
            }
        }
    }
}

/// What a reader looks for first, in two columns.
struct PaperFacts: Component {
    let facts: [(name: String, value: String)]

    var body: some Markup {
        Dl(.class("facts")) {
            For(facts) { name, value in
                Div {
                    Dt(name)
                    Dd(value.typeset)
                }
            }
        }
    }
}

extension Call {
    /// The sheet as a file of the name, to be read in the browser or kept.
    func printed(
        _ sheet: some Markup, as format: Press.Format, named name: String
    ) async throws -> Answer {
        let paper = try await site.press.print(
            sheet.rendered(), as: format, in: reading.language)
        var answer = Answer.bytes(paper, type: format.mediaType)
        let manner = format == .pdf ? "inline" : "attachment"
        answer.headers = [
            ("Content-Disposition", "\(manner); filename=\"\(name).\(format.rawValue)\"")
        ]
        return answer
    }
}

extension String {
    /// With blanks that no line breaks at, where Danish typography wants none:
    /// after § and the number of a day, between a number and its unit.
    var typeset: String {
        replacing(/§ (?=\d)/, with: "§\u{A0}")
            .replacing(/(\d+\.) (?=(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/) {
                "\($0.output.1)\u{A0}"
            }
            .replacing(/(\d) (?=(?:kr\.|pct\.|%|m²|km|mio\.|mia\.))/) { "\($0.output.1)\u{A0}" }
            .replacing(/kl\. (?=\d)/, with: "kl.\u{A0}")
    }
}
