// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// From a matter, a decision or an agreement to a letter about it.
struct LetterLink: Component {
    let subject: CaseSubject
    /// The item of the meeting that was decided.
    var item: AgendaItemID?
    let reading: Reading

    var body: some Markup {
        if reading.mayOpenCases {
            P(.class("actions")) {
                A(title, .href(Link(path)), .class("button secondary"))
            }
        }
    }

    private var path: String {
        Paths.newLetter(about: subject) + (item.map { "&punkt=\($0)" } ?? "")
    }

    private var title: String {
        item == nil
            ? reading.say(da: "Skriv et brev om sagen", en: "Write a letter about it")
            : reading.say(da: "Skriv et brev", en: "Write a letter")
    }
}
