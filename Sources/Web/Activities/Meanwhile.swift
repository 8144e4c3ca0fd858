// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A fact that a form showed when it was opened, so that what somebody else
/// changed since can be told.
struct ShownFact {
    let field: String
    let label: Phrase
    /// As it is kept, so that it can be compared; empty when there is none.
    let value: String
    /// In words, from what is kept.
    let words: (Reading, String) -> String
}

/// The facts that the form shows, hidden in it with their version.
struct ShownFields: Component {
    let facts: [ShownFact]
    let version: Int

    var body: some Markup {
        Input(.type("hidden"), .name("seen"), .value("\(version)"))
        For(facts) { fact in
            Input(.type("hidden"), .name("vist-\(fact.field)"), .value(fact.value))
        }
    }
}

/// One fact that changed while somebody wrote.
struct MeanwhileChange: Equatable, Sendable {
    let label: Phrase
    let before: String
    let now: String
}

extension Call {
    /// What has changed since the form was opened, of what the form showed.
    ///
    /// Nothing when the version is another only because of something else, such
    /// as a notice: then what was typed still fits.
    func meanwhile(_ facts: [ShownFact], since version: Int) -> [MeanwhileChange] {
        guard let seen = form["seen"], seen != "\(version)" else { return [] }
        return facts.compactMap { fact in
            let shown = form["vist-\(fact.field)"] ?? ""
            if shown == fact.value { return nil }
            return MeanwhileChange(
                label: fact.label, before: words(fact, shown), now: words(fact, fact.value))
        }
    }

    private func words(_ fact: ShownFact, _ value: String) -> String {
        value.isEmpty ? reading.say(da: "intet", en: "nothing") : fact.words(reading, value)
    }
}

/// What changed while the reader wrote; what was typed stands in the form below.
struct MeanwhileBox: Component {
    let reading: Reading
    let changes: [MeanwhileChange]
    let last: LastChange?

    var body: some Markup {
        if !changes.isEmpty {
            Div(.class("changes"), .role("alert")) {
                H2(
                    reading.say(
                        da: "Der er ændret, mens du skrev", en: "Something changed while you wrote")
                )
                if let last { P(last.words(reading)) }
                Dl {
                    For(changes) { change in
                        Div {
                            Dt(reading.say(change.label))
                            Dd {
                                Del(change.before)
                                " → "
                                Ins(change.now)
                            }
                        }
                    }
                }
            }
            P(
                reading.say(
                    da:
                        "Det, du skrev, står herunder. Se efter, om det stadig passer, og gem igen.",
                    en: "What you wrote stands below. See whether it still fits, and save again."))
        }
    }
}
