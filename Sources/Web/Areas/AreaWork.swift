// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The initiatives of an area, by the programme that they belong to.
struct AreaWork: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let groups = groups
        Section(.id("indsatser")) {
            H2(reading.say(.initiatives))
            if groups.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen indsatser endnu. Den, der ejer en, kan oprette den.",
                        en: "There are no initiatives here yet. Whoever owns one can create it.")
                ) {
                    P { A(reading.say(.initiatives), .href(reading.link(Paths.initiatives))) }
                }
            }
            For(groups) { group in
                if groups.count > 1 || group.programme != nil { H3(name(of: group.programme)) }
                InitiativeTable(reading: reading, initiatives: group.initiatives)
            }
        }
    }

    private struct Group {
        let programme: ProgrammeID?
        let initiatives: [Initiative]

        /// What goes on before what is over, and what has a programme first.
        var rank: Int {
            (initiatives.contains { $0.concludedOn == nil } ? 0 : 2) + (programme == nil ? 1 : 0)
        }
    }

    /// By programme; what is concluded comes last in each.
    private var groups: [Group] {
        let byProgramme = Dictionary(
            grouping: reading.initiatives(in: area.id), by: \.programme)
        return byProgramme.map { programme, initiatives in
            Group(
                programme: programme,
                initiatives: initiatives.filter { $0.concludedOn == nil }
                    + initiatives.filter { $0.concludedOn != nil })
        }
        .sorted { ($0.rank, name(of: $0.programme)) < ($1.rank, name(of: $1.programme)) }
    }

    private func name(of programme: ProgrammeID?) -> String {
        programme.flatMap { reading.city.initiatives[$0]?.name }
            ?? reading.say(da: "Uden program", en: "Without a programme")
    }
}

/// Initiatives as rows: who owns each, how it stands, what is next.
struct InitiativeTable: Component {
    let reading: Reading
    let initiatives: [Initiative]

    var body: some Markup {
        let owner = reading.say(da: "Ejer", en: "Owner")
        let next = reading.say(da: "Næste dato", en: "Next date")
        let status = reading.say(da: "Status", en: "Status")
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Indsats", en: "Initiative"), .scope("col"))
                    Th(owner, .scope("col"))
                    Th(next, .scope("col"))
                    Th(status, .scope("col"))
                }
            }
            Tbody {
                For(initiatives) { initiative in
                    let standing = reading.standing(of: initiative)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                initiative.name,
                                .href(reading.link(Paths.initiative(initiative.id))))
                            if !initiative.isPublic {
                                Small(reading.say(da: " (udkast)", en: " (draft)"))
                            }
                        }
                        Td(reading.departmentName(of: initiative.owner), .cellLabel(owner))
                        Td(.cellLabel(next)) { nextDate(initiative) }
                        Td(.cellLabel(status)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func nextDate(_ initiative: Initiative) -> some Markup {
        if let due = reading.nextDate(of: initiative) {
            Div {
                Time(reading.say(due.period.phrase), .datetime(due.day.description))
                Small(" \(reading.distance(due.day)): \(due.title)")
            }
        } else if initiative.concludedOn == nil {
            Span(reading.say(da: "intet lovet", en: "nothing promised"), .class("quiet"))
        }
    }
}
