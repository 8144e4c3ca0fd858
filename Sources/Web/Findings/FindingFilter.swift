// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What of the findings is asked for; the address says it, so a choice can be
/// shared, and the list and the map understand the same.
struct FindingFilter: Hashable, Sendable {
    let state: String?
    let category: String?
    let area: String?
    let unit: String?
    let severity: String?
    /// Found on this day or later.
    let since: Day?
    /// What was written for a day and is none; nothing is left out for it.
    let unreadDay: String?

    static let everything = FindingFilter(Fields())

    init(_ query: Fields) {
        state = query["tilstand"]
        category = query["kategori"]
        area = query["omraade"]
        unit = query["enhed"]
        severity = query["haster"]
        let said = query["siden"]
        since = said.flatMap { try? DateText.day($0) }
        unreadDay = since == nil ? said : nil
    }

    /// The same choice as an address says it.
    var query: [(String, String)] {
        [
            ("tilstand", state), ("kategori", category), ("haster", severity),
            ("omraade", area), ("enhed", unit), ("siden", since?.description),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    func picked(_ dots: [FindingDot], _ reading: Reading) -> [FindingDot] {
        let areas = area.map { reading.city.areas.within(AreaID($0)) }
        var units: [OrganizationID: Bool] = [:]
        return dots.filter { dot in
            isIn(dot.kind) && (category.map { dot.category.rawValue == $0 } ?? true)
                && (severity.map { dot.severity.rawValue == $0 } ?? true)
                && (since.map { dot.foundOn >= $0 } ?? true)
                && (areas.map { areas in dot.area.map(areas.contains) ?? false } ?? true)
                && (unit.map { isOf(OrganizationID($0), dot, reading, &units) } ?? true)
        }
    }

    private func isIn(_ kind: FindingState.Kind) -> Bool {
        switch state {
        case nil: true
        case "aabne": !kind.hasEnded
        case let state?: kind.rawValue == state
        }
    }

    private func isOf(
        _ asked: OrganizationID, _ dot: FindingDot, _ reading: Reading,
        _ known: inout [OrganizationID: Bool]
    ) -> Bool {
        guard let own = dot.unit else { return false }
        if let known = known[own] { return known }
        let isOf = reading.city.organizations.isWithin(own, asked)
        known[own] = isOf
        return isOf
    }
}

/// The form that narrows the list and the map.
struct FindingFilterForm: Component {
    let reading: Reading
    let filter: FindingFilter
    /// All that the reader could choose among.
    let dots: [FindingDot]
    /// The page that shows the choice.
    let path: String

    var body: some Markup {
        Form(.class("filters"), .method("get"), .action(Link(path))) {
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
            FilterChoice(
                name: "tilstand", label: reading.say(da: "Står", en: "Stands"),
                value: filter.state, options: states, reading: reading)
            FilterChoice(
                name: "kategori", label: reading.say(.findingCategory), value: filter.category,
                options: reading.findingCategories, reading: reading)
            FilterChoice(
                name: "haster", label: reading.say(.severity), value: filter.severity,
                options: reading.severities, reading: reading)
            FilterChoice(
                name: "omraade", label: reading.say(da: "Område", en: "Area"),
                value: filter.area, options: areas, reading: reading)
            FilterChoice(
                name: "enhed", label: reading.say(.findingUnit), value: filter.unit,
                options: units, reading: reading)
            since
            Button(reading.say(da: "Vis", en: "Show"), .class("secondary"))
        }
    }

    private var since: some Markup {
        Div(.class("field")) {
            Label(reading.say(da: "Fundet siden", en: "Found since"), .for("siden"))
            Input(
                .id("siden"), .name("siden"), .type("date"),
                .value(filter.since?.description ?? ""),
                .describedBy(filter.unreadDay == nil ? nil : "siden-fejl"))
            if let said = filter.unreadDay {
                P(
                    reading.say(
                        da: "“\(said)” er ingen dag, så alle dage er med. Skriv for eksempel "
                            + "1.3.2026.",
                        en: "“\(said)” is no day, so all days are here. Write 1.3.2026, say."),
                    .id("siden-fejl"), .class("error"))
            }
        }
    }

    private var states: [(value: String, title: String)] {
        [("aabne", reading.say(da: "Alle åbne", en: "All open"))]
            + FindingState.Kind.allCases.map {
                ($0.rawValue, reading.say($0.phrase).capitalizedFirst)
            }
    }

    private var areas: [(value: String, title: String)] {
        let found = Set(dots.compactMap(\.area))
        let around = Set(found.flatMap { reading.city.areas.lineage(of: $0) })
        return reading.areaOptions.filter { around.contains(AreaID($0.value)) }
    }

    private var units: [(value: String, title: String)] {
        Set(dots.compactMap(\.unit)).map { ($0.rawValue, reading.name(of: $0)) }
            .sorted { $0.1 < $1.1 }
    }
}
