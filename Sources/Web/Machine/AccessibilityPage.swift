// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What is done for readers with disabilities, and how to say what is missing.
///
/// Source: webtilgængelighedsloven; BEK 904 of 22 August 2019. The statement
/// of a municipality itself is made with the agency's tool.
struct AccessibilityPage: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.accessibility), call) {
            PageHead(
                reading.say(.accessibility), kind: "Tværs",
                lead: reading.say(
                    da: "Siderne skal kunne læses og bruges af alle, også uden mus, uden farver "
                        + "og uden scripts.",
                    en: "Everybody must be able to read and use the pages, also without a mouse, "
                        + "without colors and without scripts."))
            Section {
                H2(reading.say(da: "Det er gjort", en: "What is done"))
                Ul {
                    For(done) { Li(reading.say($0)) }
                }
                H2(reading.say(da: "Det mangler", en: "What is missing"))
                P(
                    reading.say(
                        da: "Siderne er prøvet med tastatur, på telefon og uden scripts, men ikke "
                            + "endnu med skærmlæser af en, der bruger den til daglig.",
                        en: "The pages are tried with a keyboard, on a phone and without scripts, "
                            + "but not yet with a screen reader by somebody who lives with one."))
                P(
                    reading.say(
                        da: "Kommunens egen tilgængelighedserklæring laves med Digitaliserings"
                            + "styrelsens værktøj, når byen er sat op.",
                        en: "The municipality's own accessibility statement is made with the "
                            + "agency's tool when the city has been set up."))
            }
        }
    }

    private var done: [Phrase] {
        [
            Phrase(
                da: "Alt kan nås med tastaturet, og det er til at se, hvor man er.",
                en: "Everything can be reached with the keyboard, and one sees where one is."),
            Phrase(
                da: "Status siges altid med ord og tegn, aldrig kun med farve.",
                en: "Status is always told by words and signs, never by color alone."),
            Phrase(
                da: "Kort og planer står også som lister og tabeller.",
                en: "Maps and plans are there as lists and tables too."),
            Phrase(
                da: "Fejl i en formular siger, hvad der er galt, og hvordan det rettes; det, man "
                    + "skrev, bliver stående.",
                en: "An error in a form says what is wrong and how to mend it; what was typed "
                    + "stays."),
        ]
    }
}
