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
                InitiativeRegister(
                    reading: reading,
                    rows: group.initiatives.map { ($0, reading.standing(of: $0)) })
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
        .inDanishOrder { name(of: $0.programme) }.sorted { $0.rank < $1.rank }
    }

    private func name(of programme: ProgrammeID?) -> String {
        programme.flatMap { reading.city.initiatives[$0]?.name }
            ?? reading.say(da: "Uden program", en: "Without a programme")
    }
}
