// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The report on paper: cover, contents, deviations, then each statement as it was signed.
struct CompiledSheet: Component {
    let round: StatusRound
    let statements: [CompiledStatement]
    let deviations: [Deviation]
    /// The day that it is compiled.
    let day: Day
    let number: Int
    let reading: Reading
    /// Whose paper it is.
    let author: String

    var body: some Markup {
        PaperSheet(round.title, foot: foot, reading, author: author) {
            P(reading.name(of: round.asker), .class("kind"))
            PaperFacts(facts: facts)
            if round.isExample { P(reading.say(.madeUpReport)) }
            contents
            deviationList
            For(statements) { statement in
                Section(.class("statement"), .id("bidrag-\(statement.organization)")) {
                    H2(statement.name)
                    P(about(statement), .class("quiet"))
                    if statement.isOwnWork { P(reading.say(.signedByWriter), .class("quiet")) }
                    For(statement.texts) { text in
                        H3(text.section.title)
                        if text.text.isEmpty {
                            P(reading.say(da: "(tomt)", en: "(empty)"), .class("quiet"))
                        } else {
                            VerbatimLines(text: text.text)
                        }
                    }
                }
            }
        }
    }

    private var foot: String {
        reading.say(
            da: "\(round.title) · samlet udgave \(number)",
            en: "\(round.title) · compiled version \(number)")
    }

    private var facts: [(name: String, value: String)] {
        let policy = round.policy.flatMap { reading.city.initiatives[$0]?.name }
        let council = round[.council].map { reading.date($0) } ?? reading.say(.notStated)
        return [
            (reading.say(da: "Politik", en: "Policy"), policy ?? reading.say(.notStated)),
            (reading.say(da: "År", en: "Year"), "\(round.year)"),
            (reading.say(da: "Samlet", en: "Compiled"), reading.date(day)),
            (
                reading.say(da: "Bidrag", en: "Statements"),
                "\(statements.count) / \(round.statements.count)"
            ),
            (reading.say(da: "Rådets møde", en: "The council’s meeting"), council),
        ]
    }

    private var contents: some Markup {
        Section {
            H2(reading.say(da: "Indhold", en: "Contents"))
            Ol(.class("contents")) {
                Li {
                    A(
                        reading.say(da: "Afvigelser", en: "Deviations"),
                        .href("#afvigelser"))
                }
                For(statements) { statement in
                    Li {
                        A(
                            "\(statement.name) ",
                            .href(Link("#bidrag-\(statement.organization)")))
                    }
                }
            }
        }
    }

    private var deviationList: some Markup {
        Section(.id("afvigelser")) {
            H2(reading.say(da: "Afvigelser", en: "Deviations"))
            P(
                reading.say(
                    da: "Bidragene er trykt uredigeret. Her står det, der ikke er, som der blev "
                        + "bedt om.",
                    en: "The statements are printed unedited. What is not as it was asked for "
                        + "is listed here."))
            if deviations.isEmpty {
                P(reading.say(da: "Ingen.", en: "None."))
            } else {
                Ul { For(deviations) { Li(reading.sentence(of: $0, in: round)) } }
            }
            P(reading.say(TextLimit.countingRule), .class("quiet"))
        }
    }

    private func about(_ statement: CompiledStatement) -> String {
        let counts = statement.texts.map { $0.count }.reduce(0, +)
        return reading.say(
            da: "Version \(statement.issue.number), godkendt \(reading.date(statement.issue.on)) · "
                + "\(reading.thousands(counts)) tegn",
            en:
                "Version \(statement.issue.number), signed on \(reading.date(statement.issue.on)) · "
                + "\(reading.thousands(counts)) characters")
    }
}

/// A text with its own line breaks, in words that a printer and Word both know.
///
/// Signs that nobody sees would only stand between the letters of the file, so
/// they stay in the page and are left out of the paper.
struct VerbatimLines: Component {
    let text: String

    var body: some Markup {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0.filter { !$0.isLeftOut }) }
        P(.class("verbatim")) {
            lines.first ?? ""
            For(lines.dropFirst()) { line in
                Br()
                line
            }
        }
    }
}

extension Character {
    /// The same signs that the count leaves out.
    fileprivate var isLeftOut: Bool {
        guard let first = unicodeScalars.first, first.value >= 0xAD else { return false }
        return unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
}
