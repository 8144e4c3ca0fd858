// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What the list of initiatives is narrowed to, as the address says it.
struct InitiativeFilter {
    let area: String?
    let department: String?
    let theme: String?
    let standing: ChartStatus?
    let text: String?

    init(_ query: Fields) {
        area = query["omraade"]
        department = query["forvaltning"]
        theme = query["tema"]
        standing = query["status"].flatMap(ChartStatus.init)
        text = query["tekst"]
    }

    /// The standings that an initiative can have.
    static let standings: [(status: ChartStatus, phrase: Phrase)] = [
        (.late, Phrase(da: "Et eller flere løfter brydes", en: "One or more promises break")),
        (.ok, Phrase(da: "Som lovet", en: "As promised")),
        (.done, Phrase(da: "Afsluttet", en: "Concluded")),
    ]

    var isEmpty: Bool {
        area == nil && department == nil && theme == nil && standing == nil && text == nil
    }

    /// The initiatives that the reader sees and that fit, late ones first.
    func initiatives(_ reading: Reading) -> [(initiative: Initiative, standing: Standing)] {
        let areas = area.map { reading.city.areas.within(AreaID($0)) }
        return reading.city.initiatives.initiatives.values
            .filter { initiative in
                reading.city.sees(initiative, reading.viewer)
                    && (areas.map { !$0.isDisjoint(with: initiative.areas) } ?? true)
                    && (department.map { takesPart($0, in: initiative, reading) } ?? true)
                    && (theme.map(initiative.themes.contains) ?? true)
                    && (text.map { mentions($0, in: initiative) } ?? true)
            }
            .map { ($0, reading.standing(of: $0)) }
            .filter { standing == nil || $0.1.status == standing }
            .inDanishOrder(by: \.0.name, then: \.0.id)
            .sorted { rank($0.1) < rank($1.1) }
    }

    /// A department takes part when it owns the initiative or promises something in it.
    private func takesPart(
        _ department: String, in initiative: Initiative, _ reading: Reading
    ) -> Bool {
        let posts =
            [initiative.owner]
            + reading.city.activities.activities(of: initiative.id).map(\.responsible)
        return posts.contains { reading.department(of: $0)?.rawValue == department }
    }

    private func mentions(_ text: String, in initiative: Initiative) -> Bool {
        let wanted = text.lowercased()
        return ([initiative.name] + initiative.goals + initiative.themes)
            .contains { $0.lowercased().contains(wanted) }
    }

    private func rank(_ standing: Standing) -> Int {
        switch standing.status {
        case .late: 0
        case .gap: 1
        case .waiting: 2
        case .ok: 3
        case .done: 4
        }
    }
}

/// The form that narrows the list; it asks by the address, so a choice can be shared.
struct InitiativeFilterForm: Component {
    let reading: Reading
    let filter: InitiativeFilter

    var body: some Markup {
        Form(.class("filters"), .method("get"), .action(Link(Paths.initiatives))) {
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
            Div(.class("field")) {
                Label(reading.say(da: "Tekst", en: "Text"), .for("tekst"))
                Input(.id("tekst"), .name("tekst"), .type("search"), .value(filter.text))
            }
            FilterChoice(
                name: "omraade", label: reading.say(da: "Område", en: "Area"),
                value: filter.area, options: areas, reading: reading)
            FilterChoice(
                name: "forvaltning", label: reading.say(da: "Forvaltning", en: "Department"),
                value: filter.department, options: departments, reading: reading)
            FilterChoice(
                name: "tema", label: reading.say(da: "Tema", en: "Theme"), value: filter.theme,
                options: themes, reading: reading)
            FilterChoice(
                name: "status", label: reading.say(da: "Status", en: "Standing"),
                value: filter.standing?.rawValue, options: standings, reading: reading)
            Button(reading.say(.show), .class("secondary"))
        }
    }

    private var areas: [(value: String, title: String)] {
        reading.city.areas.areas.values.inDanishOrder(by: \.name, then: \.id)
            .map { ($0.id.rawValue, "\($0.name) (\(reading.say($0.kind.phrase).lowercased()))") }
    }

    private var departments: [(value: String, title: String)] {
        reading.departments.map { ($0.id.rawValue, $0.name) }
    }

    private var themes: [(value: String, title: String)] {
        let seen = reading.city.initiatives.initiatives.values
            .filter { reading.city.sees($0, reading.viewer) }
        return Set(seen.flatMap(\.themes)).inDanishOrder { $0 }.map { ($0, $0) }
    }

    private var standings: [(value: String, title: String)] {
        InitiativeFilter.standings.map { ($0.status.rawValue, reading.say($0.phrase)) }
    }
}

/// One way to narrow a list; nothing chosen is everything.
struct FilterChoice: Component {
    let name: String
    let label: String
    let value: String?
    let options: [(value: String, title: String)]
    let reading: Reading

    var body: some Markup {
        Div(.class("field")) {
            Label(label, .for(name))
            Select(.id(name), .name(name)) {
                Option(reading.say(da: "Alle", en: "All"), .value(""))
                For(options) { option in
                    Option(option.title, .value(option.value), .selected(option.value == value))
                }
            }
        }
    }
}
