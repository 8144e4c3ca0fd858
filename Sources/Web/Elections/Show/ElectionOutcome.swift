// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Who was elected, which seats stay empty, and the figures behind it.
struct ElectionOutcome: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }
    private var election: Election { poll.election }

    var body: some Markup {
        if let result = election.result {
            Section {
                H2(reading.say(da: "Resultat", en: "Result"))
                P(summary(result), .class("lead"))
                if !result.elected.isEmpty { elected(result) }
                if !result.vacant.isEmpty { vacant(result) }
                if !isUncontested { figures(result) }
            }
            if !isUncontested { CountShow(poll: poll) }
        }
    }

    /// No vote was needed: everybody who stood was elected.
    private var isUncontested: Bool { election.candidates.count <= election.seats.count }

    private func summary(_ result: ElectionResult) -> String {
        let day = reading.date(result.declaredOn)
        let (elected, seats) = (result.elected.count, election.seats.count)
        let uncontested =
            isUncontested
            ? reading.say(
                da: " Der var ikke flere kandidater end pladser, så alle er valgt uden afstemning.",
                en: " There were no more candidates than seats, so all are elected without a vote.")
            : ""
        return reading.say(
            da: "Afgjort \(day): \(elected) valgt til \(seats) pladser.",
            en: "Declared on \(day): \(elected) elected to \(seats) seats.") + uncontested
    }

    private func elected(_ result: ElectionResult) -> some Markup {
        let columns = [
            reading.say(da: "Valgt", en: "Elected"), reading.say(da: "Plads", en: "Seat"),
            reading.say(da: "Sidder", en: "Sits"),
        ]
        return Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody {
                For(Array(result.elected.enumerated())) { index, elected in
                    Tr {
                        Th(.scope("row")) {
                            PersonLink(reading: reading, person: elected.person)
                        }
                        Td(reading.title(of: elected.seat), .cellLabel(columns[1]))
                        Td(.cellLabel(columns[2])) { Div { sits(elected, index) } }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func sits(_ elected: ElectedCandidate, _ index: Int) -> some Markup {
        if let obstacle = election.unseated[elected.candidacy] {
            StatusTag(.gap, reading.say(da: "Fik ikke pladsen", en: "Did not get the seat"))
            Small(" \(reading.say(obstacle.phrase))")
        } else {
            let holding = reading.city.forums[HoldingID("\(election.id)-\(index + 1)")]
            let from = reading.short(holding?.from ?? election.days.termStarts)
            if let last = holding?.lastDay {
                "\(from) – \(reading.short(last))"
            } else {
                reading.say(da: "fra \(from)", en: "from \(from)")
            }
        }
    }

    private func vacant(_ result: ElectionResult) -> some Markup {
        let arranger = reading.name(of: election.arranger)
        return Div(.class("notice")) {
            P {
                StatusTag(
                    .gap,
                    reading.say(
                        da: "\(result.vacant.count) ledig", en: "\(result.vacant.count) vacant"))
                " \(result.vacant.map { reading.title(of: $0) }.joined(separator: "; ")). "
                duty(result.vacant)
                    ?? reading.say(
                        da: "Kommissoriet siger ikke, hvem der skal finde nogen til dem; "
                            + "\(arranger) stod for valget.",
                        en: "The charter does not say who finds somebody for them; "
                            + "\(arranger) arranged the election.")
            }
        }
    }

    /// The charter's own sentence of who fills what is empty.
    private func duty(_ seats: [Seat]) -> String? {
        let charter = reading.city.forums[election.forum]?.charter(on: reading.day)?.charter
        return seats.first.flatMap { charter?.vacancy(of: $0.group) }.map { rule in
            reading.say(da: "Kommissoriet: “", en: "The charter: “") + rule.clause.sentence + "”"
        }
    }

    private func figures(_ result: ElectionResult) -> some Markup {
        let tally = result.tally
        return Dl(.class("key-facts")) {
            Fact(
                reading.say(da: "Stemmer afgivet", en: "Ballots given"),
                "\(tally.valid + tally.blank + tally.spoiled)", note: turnout(tally))
            Fact(reading.say(da: "Gyldige", en: "Valid"), "\(tally.valid)")
            Fact(
                reading.say(da: "Blanke og ugyldige", en: "Blank and spoiled"),
                "\(tally.blank) + \(tally.spoiled)")
            if let quota = tally.quota {
                Fact(
                    reading.say(da: "Kvote", en: "Quota"), "\(quota)",
                    note: reading.say(
                        da: "Så mange stemmer er nok til en plads.",
                        en: "So many votes are enough for a seat."))
            }
        }
    }

    private func turnout(_ tally: ElectionTally) -> String? {
        let given = tally.valid + tally.blank + tally.spoiled
        guard let voters = election.voters, voters > 0 else { return nil }
        let percent = (given * 1_000 + voters / 2) / voters
        let text = reading.percent(
            "\(percent / 10)\(reading.say(da: ",", en: "."))\(percent % 10)")
        return reading.say(da: "\(text) af \(voters) vælgere", en: "\(text) of \(voters) voters")
    }
}
