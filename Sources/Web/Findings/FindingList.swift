// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What of the findings is asked for; the address says it, so a choice can be shared.
struct FindingFilter: Sendable {
    let state: String?
    let category: String?
    let area: String?
    let unit: String?
    let severity: String?

    init(_ query: Fields) {
        state = query["tilstand"]
        category = query["kategori"]
        area = query["omraade"]
        unit = query["enhed"]
        severity = query["haster"]
    }

    func picked(_ findings: [SafetyFinding], _ reading: Reading) -> [SafetyFinding] {
        let areas = area.map { reading.city.areas.within(AreaID($0)) }
        return findings.filter { finding in
            isIn(finding.state.kind)
                && (category.map { finding.category.rawValue == $0 } ?? true)
                && (severity.map { finding.severity.rawValue == $0 } ?? true)
                && (unit.map { isOf(OrganizationID($0), finding, reading) } ?? true)
                && (areas.map { areas in finding.place.area.map(areas.contains) ?? false }
                    ?? true)
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
        _ unit: OrganizationID, _ finding: SafetyFinding, _ reading: Reading
    ) -> Bool {
        finding.unit.map { reading.city.organizations.isWithin($0, unit) } ?? false
    }
}

/// Findings as rows, narrowed by the address.
struct SafetyFindingList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = FindingFilter(call.query)
        let all = call.findings
        let paged = Paged(filter.picked(all, reading), call.query)
        SitePage(
            reading.say(.findings), call,
            trail: [Crumb(title: reading.say(.safety), path: Paths.safety)]
        ) {
            PageHead(
                reading.say(.findings), kind: reading.say(.safety),
                lead: reading.say(
                    da: "Hvad der er fundet, hvor det er, og hvem der skylder svar.",
                    en: "What was found, where it is, and who owes the answer."))
            FindingFilterForm(reading: reading, filter: filter, findings: all)
            if paged.count == 0 {
                EmptyState(
                    reading.say(
                        da: "Ingen fund passer. Vælg bredere, eller meld et.",
                        en: "No findings fit. Choose wider, or report one."))
            } else {
                FindingRows(reading: reading, findings: paged.rows, count: paged.count)
                PageLinks(paged, call)
            }
            P(.class("actions")) {
                if !reading.view.isPast {
                    A(
                        reading.say(da: "Meld et fund", en: "Report a finding"),
                        .href(Link(Paths.reportFinding)), .class("button"))
                }
                A("CSV", .href(Link("/fund.csv")), .class("button secondary"))
                A("GeoJSON", .href(Link("/fund.geojson")), .class("button secondary"))
            }
        }
    }
}

/// The form that narrows the list.
private struct FindingFilterForm: Component {
    let reading: Reading
    let filter: FindingFilter
    let findings: [SafetyFinding]

    var body: some Markup {
        Form(.class("filters"), .method("get"), .action(Link(Paths.findings))) {
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
            Button(reading.say(da: "Vis", en: "Show"), .class("secondary"))
        }
    }

    private var states: [(value: String, title: String)] {
        [("aabne", reading.say(da: "Alle åbne", en: "All open"))]
            + FindingState.Kind.allCases.map {
                ($0.rawValue, reading.say($0.phrase).capitalizedFirst)
            }
    }

    private var areas: [(value: String, title: String)] {
        let found = Set(findings.compactMap(\.place.area))
        let around = Set(found.flatMap { reading.city.areas.lineage(of: $0) })
        return reading.areaOptions.filter { around.contains(AreaID($0.value)) }
    }

    private var units: [(value: String, title: String)] {
        Set(findings.compactMap(\.unit)).map { ($0.rawValue, reading.name(of: $0)) }
            .sorted { $0.1 < $1.1 }
    }
}

/// Findings as rows; on a phone as cards.
struct FindingRows: Component {
    let reading: Reading
    let findings: [SafetyFinding]
    var count: Int?

    var body: some Markup {
        let heads = [
            reading.say(.findingPlace), reading.say(.severity), reading.say(.findingUnit),
            reading.say(da: "Fundet", en: "Found"), reading.say(da: "Står", en: "Stands"),
        ]
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(count ?? findings.count) fund, det nyeste først",
                    en: "\(count ?? findings.count) findings, the latest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Fund", en: "Finding"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody { For(findings) { row($0, heads) } }
        }
    }

    private func row(_ finding: SafetyFinding, _ heads: [String]) -> some Markup {
        let standing = reading.standing(of: finding)
        return Tr {
            Th(.scope("row")) {
                A(
                    reading.name(of: finding),
                    .href(reading.link(Paths.finding(finding.id))))
                if finding.isExample {
                    Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
                }
            }
            Td(reading.place(of: finding), .cellLabel(heads[0]))
            Td(reading.say(finding.severity.phrase).capitalizedFirst, .cellLabel(heads[1]))
            Td(
                finding.unit.map { reading.name(of: $0) }
                    ?? reading.say(da: "ingen endnu", en: "nobody yet"),
                .cellLabel(heads[2]))
            Td(.cellLabel(heads[3])) { DayText(reading: reading, day: finding.foundOn) }
            Td(.cellLabel(heads[4])) { StatusTag(standing.status, standing.text) }
        }
    }
}
