// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every election: what it fills, who arranges it, and how far it has come.
struct ElectionList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.elections), call) {
            PageHead(
                reading.say(.elections), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Valg til pladser i byens fora: hvem der kan stille op, hvornår der "
                        + "stemmes, og hvem der blev valgt.",
                    en: "Elections to seats of the city's forums: who may stand, when people vote, "
                        + "and who was elected.")
            ) {
                Fact(reading.say(da: "I gang", en: "Under way"), "\(open.count)")
                Fact(reading.say(da: "Afsluttet", en: "Over"), "\(over.count)")
            }
            if open.isEmpty, over.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ikke udskrevet valg. Et forums ledige pladser kan komme på "
                            + "valg, når kommissoriet siger det.",
                        en: "No election has been called. A forum's empty seats can be elected "
                            + "where the charter says so."))
            }
            if !open.isEmpty {
                H2(reading.say(da: "I gang", en: "Under way"))
                ElectionTable(call: call, elections: open)
            }
            if !over.isEmpty {
                H2(reading.say(da: "Afsluttet", en: "Over"))
                ElectionTable(call: call, elections: over)
            }
            if !reading.callableForums.isEmpty {
                Div(.class("actions")) {
                    A(
                        reading.say(da: "Udskriv valg", en: "Call an election"), .class("button"),
                        .href(Link(Paths.newElection)))
                }
            }
        }
    }

    private var all: [Election] {
        reading.city.elections.elections.values.sorted {
            ($0.days.votingOpens, $0.id) < ($1.days.votingOpens, $1.id)
        }
    }
    private var open: [Election] { all.filter { $0.result == nil && $0.cancellation == nil } }
    private var over: [Election] {
        all.filter { $0.result != nil || $0.cancellation != nil }.reversed()
    }
}

/// Elections in rows; cards on a phone.
struct ElectionTable: Component {
    let call: Call
    let elections: [Election]
    private var reading: Reading { call.reading }

    var body: some Markup {
        Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody { For(elections) { line($0) } }
        }
    }

    private var columns: [String] {
        [
            reading.say(da: "Valg", en: "Election"), reading.say(da: "Arrangør", en: "Arranger"),
            reading.say(da: "Der stemmes", en: "Voting"),
            reading.say(da: "Status", en: "Standing"),
        ]
    }

    private func line(_ election: Election) -> some Markup {
        let phase = election.phase(on: reading.day)
        let (opens, closes) = (election.days.votingOpens, election.days.votingCloses)
        return Tr {
            Th(.scope("row")) {
                A(
                    Poll(election: election, call: call).title,
                    .href(reading.link(Paths.election(election.id))))
                Div(reading.seats(of: election), .class("quiet"))
            }
            Td(reading.name(of: election.arranger), .cellLabel(columns[1]))
            Td("\(reading.short(opens)) – \(reading.short(closes))", .cellLabel(columns[2]))
            Td(.cellLabel(columns[3])) { StatusTag(phase.status, reading.say(phase.phrase)) }
        }
    }
}
