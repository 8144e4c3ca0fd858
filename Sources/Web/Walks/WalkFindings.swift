// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What was found on the walk, by who owes the answer.
struct WalkFindings: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let findings = call.findings(of: walk)
        Section(.id("fund")) {
            H2(reading.say(da: "Fundet på vandringen", en: "Found on the walk"))
            if findings.isEmpty {
                P(
                    walk.record == nil
                        ? reading.say(
                            da: "Ingen fund endnu. De kommer, når der er gået.",
                            en: "No findings yet. They come once it has been walked.")
                        : reading.say(
                            da: "Der er ingen fund, som du kan se.",
                            en: "There are no findings that you can see."))
            }
            For(WalkFindings.byUnit(findings)) { unit, findings in
                H3(unit.map { reading.name(of: $0) } ?? reading.say(.noUnit))
                FindingTable(findings: findings, reading: reading)
            }
        }
    }

    /// Grouped by who owes the answer, in the order of their first finding.
    static func byUnit(
        _ findings: [SafetyFinding]
    ) -> [(unit: OrganizationID?, findings: [SafetyFinding])] {
        var groups: [(unit: OrganizationID?, findings: [SafetyFinding])] = []
        for finding in findings {
            if let index = groups.firstIndex(where: { $0.unit == finding.unit }) {
                groups[index].findings.append(finding)
            } else {
                groups.append((finding.unit, [finding]))
            }
        }
        return groups
    }
}

/// R-294: what was found earlier along the way, with how it stands.
struct EarlierFindings: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let findings = call.earlierFindings(along: walk)
        Section(.id("tidligere")) {
            H2(reading.say(da: "Fundet her før", en: "Found here before"))
            P(
                walk.content.route.isEmpty
                    ? reading.say(
                        da: "I vandringens områder; der er ikke tegnet en rute.",
                        en: "In the areas of the walk; no way is drawn.")
                    : reading.say(
                        da:
                            "Inden for 60 meter af ruten, og i områderne, hvor fundet intet punkt har.",
                        en: "Within 60 meters of the way, and in the areas where it has no "
                            + "point."),
                .class("quiet"))
            if findings.isEmpty {
                P(
                    reading.say(
                        da: "Ingen tidligere fund, som du kan se.",
                        en: "No earlier findings that you can see."))
            } else {
                FindingTable(findings: Array(findings.prefix(50)), reading: reading)
                if findings.count > 50 {
                    P(
                        reading.say(
                            da: "De 50 første af \(findings.count) er vist.",
                            en: "The first 50 of \(findings.count) are shown."))
                }
            }
        }
    }
}

/// Findings as rows; on a phone as cards.
struct FindingTable: Component {
    let findings: [SafetyFinding]
    let reading: Reading

    var body: some Markup {
        let (place, day, stands) = (
            reading.say(da: "Sted", en: "Place"), reading.say(da: "Fundet", en: "Found"),
            reading.say(da: "Står", en: "Stands")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(findings.count) fund",
                    en: "\(findings.count) \(findings.count == 1 ? "finding" : "findings")"))
            Thead {
                Tr {
                    Th(reading.say(da: "Fund", en: "Finding"), .scope("col"))
                    For([place, day, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(findings) { finding in
                    let standing = reading.standing(of: finding)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: finding),
                                .href(reading.link(Paths.finding(finding.id))))
                        }
                        Td(reading.place(of: finding), .cellLabel(place))
                        Td(.cellLabel(day)) { DayText(reading: reading, day: finding.foundOn) }
                        Td(.cellLabel(stands)) {
                            StatusTag(standing.status, standing.text)
                            if let look = finding.looks.last {
                                P(reading.lookLine(look), .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Phrase {
    static let noUnit = Phrase(da: "Ingen skylder svar endnu", en: "Nobody owes the answer yet")
}
