// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every programme: who leads it, from when to when, how it stands.
struct ProgrammeList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.programmes), call) {
            PageHead(
                reading.say(.programmes), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Et program er en midlertidig indsats for et område med klare mål, én "
                        + "leder og en pligt til at evaluere.",
                    en: "A programme is a temporary effort for an area with clear goals, one "
                        + "leader and a duty to evaluate.")
            ) {
                Fact(reading.say(da: "I gang", en: "Running"), "\(running.count)")
                Fact(
                    reading.say(da: "Uden leder", en: "Without a leader"),
                    "\(leaderless.count)",
                    note: leaderless.isEmpty ? nil : leaderless.map(\.name).joined(separator: ", "),
                    isGap: !leaderless.isEmpty)
            }
            if programmes.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen programmer endnu. En koordinator kan starte et.",
                        en: "There are no programmes yet. A coordinator can start one."))
            } else {
                ProgrammeTable(reading: reading, programmes: programmes)
            }
            if mayStart {
                Div(.class("actions")) {
                    A(
                        reading.say(da: "Start et program", en: "Start a programme"),
                        .class("button"), .href(Link(Paths.newProgramme)))
                }
            }
        }
    }

    /// Those that run come before those that are over.
    private var programmes: [Programme] {
        let all = reading.city.initiatives.programmes.values
            .inDanishOrder(by: \.name, then: \.id)
        return all.filter { $0.endedOn == nil } + all.filter { $0.endedOn != nil }
    }

    private var running: [Programme] { programmes.filter { $0.runs(on: reading.day) } }
    private var leaderless: [Programme] { running.filter { $0.leader == nil } }

    private var mayStart: Bool {
        reading.may(
            .initiative(.startProgramme(ProgrammeDraft(id: "ny", kind: .hotspot, name: ""))))
    }
}

/// Programmes in rows; cards on a phone.
struct ProgrammeTable: Component {
    let reading: Reading
    let programmes: [Programme]

    var body: some Markup {
        Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody { For(programmes) { line($0) } }
        }
    }

    private var columns: [String] {
        [
            reading.say(da: "Program", en: "Programme"), reading.say(da: "Leder", en: "Leader"),
            reading.say(da: "Periode", en: "Period"), reading.say(da: "Status", en: "Standing"),
        ]
    }

    private func line(_ programme: Programme) -> some Markup {
        let standing = reading.standing(of: programme)
        return Tr {
            Th(.scope("row")) {
                A(programme.name, .href(reading.link(Paths.programme(programme.id))))
                Div(reading.say(programme.kind.phrase), .class("quiet"))
            }
            Td(.cellLabel(columns[1])) {
                Div {
                    if let leader = programme.leader {
                        PostLine(reading: reading, post: leader)
                    } else {
                        reading.say(.notStated)
                    }
                }
            }
            Td(reading.span(of: programme), .cellLabel(columns[2]))
            Td(.cellLabel(columns[3])) { StatusTag(standing.status, standing.text) }
        }
    }
}
