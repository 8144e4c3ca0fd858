// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Departments against the open initiatives of an area: who contributes, to
/// whom it is not relevant, and who has said nothing.
struct AreaContributions: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let initiatives = reading.initiatives(in: area.id).filter { $0.concludedOn == nil }
        let parties = parties(in: initiatives)
        if !initiatives.isEmpty {
            Section(.id("bidrag")) {
                H2(reading.say(da: "Hvem bidrager", en: "Who contributes"))
                Div(
                    .class("table-scroll"), .tabindex(0), .role("region"),
                    .label(
                        reading.say(da: "Tabel, kan rulles vandret", en: "Table, scrolls sideways"))
                ) {
                    Table(.class("matrix")) {
                        Thead {
                            Tr {
                                Td()
                                For(parties) { Th(heading($0), .scope("col")) }
                            }
                        }
                        Tbody {
                            For(initiatives) { row($0, parties) }
                        }
                    }
                }
            }
        }
    }

    private func row(_ initiative: Initiative, _ parties: [OrganizationID]) -> some Markup {
        Tr {
            Th(.scope("row")) {
                A(initiative.name, .href(reading.link(Paths.initiative(initiative.id))))
            }
            For(parties) { party in
                Td { cell(initiative, party) }
            }
        }
    }

    @MarkupBuilder private func cell(
        _ initiative: Initiative, _ party: OrganizationID
    ) -> some Markup {
        if reading.department(of: initiative.owner) == party {
            Strong(reading.say(da: "ejer", en: "owns"))
        } else {
            switch initiative.contributions[party]?.stance {
            case .contributes:
                Div {
                    reading.say(da: "bidrager", en: "contributes")
                    if let work = initiative.contributions[party]?.work {
                        Div(reading.say(work.status.phrase), .class("quiet"))
                    }
                }
            case .notRelevant:
                Span(reading.say(da: "ikke relevant", en: "not relevant"), .class("quiet"))
            case .asked: StatusTag(.waiting, reading.say(da: "intet svar", en: "no answer"))
            case nil: Span("–", .label(reading.say(da: "ikke spurgt", en: "not asked")))
            }
        }
    }

    /// The name with a place where it may be divided, so that the columns fit a page.
    private func heading(_ party: OrganizationID) -> String {
        reading.name(of: party).replacing("forvaltningen", with: "\u{AD}forvaltningen")
    }

    /// The departments of the day, then others who were asked.
    private func parties(in initiatives: [Initiative]) -> [OrganizationID] {
        let departments = reading.departments.map(\.id)
        let asked =
            initiatives.flatMap { $0.contributions.keys }
            + initiatives.compactMap { reading.department(of: $0.owner) }
        return departments + reading.inOrder(Set(asked).subtracting(departments))
    }
}
