// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What the charter leaves open: decisions to take, never defaults.
struct GapSection: Component {
    let reading: Reading
    let forum: ForumID
    let charter: Charter

    var body: some Markup {
        let gaps = charter.gaps
        Section(.id("aabent")) {
            H2(reading.say(da: "Skal besluttes", en: "To be decided"))
            if gaps.isEmpty {
                P(
                    reading.say(
                        da: "Kommissoriet siger noget om alt det, et forum skal bruge.",
                        en: "The charter says something on all that a forum needs."))
            } else {
                P(
                    reading.say(
                        da: "Det står ikke i kommissoriet, og systemet gætter ikke. Forummet eller "
                            + "den, der godkender kommissoriet, kan beslutte det og skrive det ind.",
                        en: "The charter does not say it, and the system does not guess. The forum "
                            + "or whoever approves the charter can decide it and write it down."))
                Ul {
                    For(gaps) { gap in
                        Li(reading.say(gap.words(naming: reading.names(in: charter))))
                    }
                }
            }
        }
    }
}
