// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a post or an organization answers for: areas, programmes, initiatives.
struct DutyList: Component {
    let reading: Reading
    let duties: Duties

    var body: some Markup {
        Section(.id("ansvar")) {
            H2(reading.say(da: "Ansvarlig for", en: "Responsible for"))
            if rows.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Intet endnu. Ansvar gives på områdets, programmets eller indsatsens "
                            + "egen side.",
                        en: "Nothing yet. Responsibility is given on the page of the area, the "
                            + "programme or the initiative."))
            } else {
                table
            }
        }
    }

    private struct Row {
        let kind: String
        let name: String
        let link: Link
        let note: String
        let standing: Standing?
    }

    private var table: some Markup {
        let kind = reading.say(da: "Slags", en: "Kind")
        let about = reading.say(da: "Hvad", en: "What")
        let status = reading.say(da: "Status", en: "Status")
        return Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Navn", en: "Name"), .scope("col"))
                    Th(kind, .scope("col"))
                    Th(about, .scope("col"))
                    Th(status, .scope("col"))
                }
            }
            Tbody {
                For(rows) { row in
                    Tr {
                        Th(.scope("row")) { A(row.name, .href(row.link)) }
                        Td(row.kind, .cellLabel(kind))
                        Td(row.note, .cellLabel(about))
                        Td(.cellLabel(status)) {
                            if let standing = row.standing {
                                StatusTag(standing.status, standing.text)
                            }
                        }
                    }
                }
            }
        }
    }

    private var rows: [Row] {
        duties.areas.compactMap(row) + duties.programmes.map(row) + duties.initiatives.map(row)
    }

    private func row(_ held: Responsibility) -> Row? {
        guard let area = reading.city.areas[held.area] else { return nil }
        let since = reading.say(
            da: "siden \(reading.date(held.from))", en: "since \(reading.date(held.from))")
        let scope: String =
            switch held.scope {
            case .whole: reading.say(da: "Den samlede indsats", en: "The whole effort")
            case .department(let id):
                reading.say(
                    da: "Egen del: \(reading.name(of: id))", en: "Own part: \(reading.name(of: id))"
                )
            }
        return Row(
            kind: reading.say(da: "Område", en: "Area"), name: area.name,
            link: reading.link(Paths.area(area.id)), note: "\(scope), \(since)",
            standing: reading.standing(of: area))
    }

    private func row(_ programme: Programme) -> Row {
        let end = reading.period(programme.end)
        return Row(
            kind: reading.say(da: "Program", en: "Programme"), name: programme.name,
            link: reading.link(Paths.programme(programme.id)),
            note: reading.say(da: "Leder; slutter \(end)", en: "Leader; ends \(end)"),
            standing: nil)
    }

    private func row(_ initiative: Initiative) -> Row {
        let since = reading.date(initiative.ownerSince)
        return Row(
            kind: reading.say(da: "Indsats", en: "Initiative"), name: initiative.name,
            link: reading.link(Paths.initiative(initiative.id)),
            note: reading.say(da: "Ansvarlig siden \(since)", en: "Accountable since \(since)"),
            standing: reading.standing(of: initiative))
    }
}
