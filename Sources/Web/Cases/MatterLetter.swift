// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// From a matter to a letter about it.
struct MatterLetter: Component {
    let matter: Matter
    let reading: Reading

    var body: some Markup {
        if reading.mayOpenCases, matter.isAdmitted {
            P(.class("actions")) {
                A(
                    reading.say(da: "Skriv et brev om sagen", en: "Write a letter about it"),
                    .href(Link(Paths.newLetter(about: CaseSubject(.matter, matter.id)))),
                    .class("button secondary"))
            }
        }
    }
}
