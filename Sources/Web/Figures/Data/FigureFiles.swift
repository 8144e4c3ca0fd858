// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The same figures as files.
struct FigureFiles: Component {
    let indicator: Indicator
    let reading: Reading

    var body: some Markup {
        Section(.id("data")) {
            H2(reading.say(da: "Hent tallene", en: "Take the figures along"))
            P(
                reading.say(
                    da: "Filerne rummer de samme tal som siden, og ikke flere.",
                    en: "The files hold the same figures as the page, and no more."))
            P(.class("actions")) {
                For(["csv", "xlsx", "json"]) { ending in
                    A(
                        ending.uppercased(),
                        .href(reading.link(Paths.figureFile(indicator.id, ending))),
                        .class("button secondary"))
                }
            }
        }
    }
}
