// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Which cases somebody looks for, as the address says it.
struct CaseFilter {
    let words: String?
    let unit: String?
    let kind: CaseSubject.Kind?
    let state: String?

    init(_ query: Fields) {
        words = query["q"]
        unit = query["enhed"]
        kind = query["om"].flatMap(CaseSubject.Kind.init)
        state = query["status"]
    }

    /// Those that hold the words in a number or a title that the reader may see.
    func cases(_ reading: Reading) -> [Case] {
        reading.cases.filter { found in
            (unit == nil || found.unit.rawValue == unit)
                && (kind == nil || found.subjects.contains { $0.kind == kind })
                && (state == nil || found.isOpen == (state == "aaben"))
                && (words.map { holds($0.lowercased(), found, reading) } ?? true)
        }
    }

    private func holds(_ words: String, _ found: Case, _ reading: Reading) -> Bool {
        let texts =
            [found.number.description, found.title]
            + reading.papers(of: found).flatMap { [$0.number.description, $0.title] }
        return texts.contains { $0.lowercased().contains(words) }
    }
}

/// Where one chooses.
struct CaseFilterForm: Component {
    let reading: Reading
    let filter: CaseFilter

    var body: some Markup {
        Form(.method("get"), .action(Link(Paths.journal)), .class("filters")) {
            Div(.class("field")) {
                Label(reading.say(da: "Nummer eller ord", en: "Number or words"), .for("q"))
                Input(.id("q"), .name("q"), .type("search"), .value(filter.words))
            }
            FilterChoice(
                name: "enhed", label: reading.say(.responsible), value: filter.unit,
                options: units, reading: reading)
            FilterChoice(
                name: "om", label: reading.say(da: "Handler om", en: "About"),
                value: filter.kind?.rawValue,
                options: CaseSubject.Kind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading)
            FilterChoice(
                name: "status", label: reading.say(da: "Status", en: "Standing"),
                value: filter.state,
                options: [
                    ("aaben", reading.say(da: "Åben", en: "Open")),
                    ("afsluttet", reading.say(da: "Afsluttet", en: "Closed")),
                ], reading: reading)
            Button(reading.say(.show), .class("secondary"))
        }
    }

    private var units: [(value: String, title: String)] {
        reading.inOrder(Set(reading.cases.map(\.unit)))
            .map { ($0.rawValue, reading.name(of: $0)) }
    }
}
