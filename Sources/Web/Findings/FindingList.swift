// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Findings as rows, narrowed by the address.
struct SafetyFindingList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = FindingFilter(call.query)
        let paged = Paged(call.dots(filter), call.query)
        SitePage(
            reading.say(.findings), call,
            trail: [Crumb(title: reading.say(.safety), path: Paths.safety)]
        ) {
            PageHead(
                reading.say(.findings), kind: reading.say(.safety),
                lead: reading.say(
                    da: "Hvad der er fundet, hvor det er, og hvem der skylder svar.",
                    en: "What was found, where it is, and who owes the answer."))
            FindingFilterForm(
                reading: reading, filter: filter, dots: call.dots, path: Paths.findings)
            if paged.count == 0 {
                EmptyState(
                    reading.say(
                        da: "Ingen fund passer. Vælg bredere, eller meld et.",
                        en: "No findings fit. Choose wider, or report one."))
            } else {
                FindingRows(
                    reading: reading, findings: paged.rows.compactMap { call.finding($0.id) },
                    count: paged.count)
                PageLinks(paged, call)
            }
            P(.class("actions")) {
                if !reading.view.isPast {
                    A(
                        reading.say(da: "Meld et fund", en: "Report a finding"),
                        .href(Link(Paths.reportFinding)), .class("button"))
                }
                A(
                    reading.say(da: "Vis på kort", en: "Show on a map"),
                    .href(reading.link(Paths.map, filter.query)), .class("button secondary"))
                A("CSV", .href(Link("/fund.csv")), .class("button secondary"))
                A("GeoJSON", .href(Link("/fund.geojson")), .class("button secondary"))
            }
        }
    }
}

/// Findings as rows; on a phone as cards.
struct FindingRows: Component {
    let reading: Reading
    let findings: [SafetyFinding]
    var count: Int?
    /// Said of the rows where they are not all.
    var caption: String?

    var body: some Markup {
        let heads = [
            reading.say(.findingPlace), reading.say(.severity), reading.say(.findingUnit),
            reading.say(da: "Fundet", en: "Found"), reading.say(da: "Står", en: "Stands"),
        ]
        Table(.class("cards")) {
            Caption(
                caption
                    ?? reading.say(
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
