// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What is held and not done: what misses its deadline, and who holds it.
struct DutyTable: Component {
    let reading: Reading
    let round: AgreementRound

    var body: some Markup {
        let duties = reading.fundingDuties.filter { $0.round == round.id }
        Section(.id("mangler")) {
            H2(reading.say(da: "Det mangler", en: "What is missing"))
            if duties.isEmpty {
                P(
                    reading.say(
                        da: "Intet mangler. Alle trin, papirer og løfter er på plads.",
                        en: "Nothing is missing. Every step, paper and promise is in place."))
            } else {
                table(duties)
            }
        }
    }

    private func table(_ duties: [FundingDuty]) -> some Markup {
        let heads = [
            reading.say(.heldBy), reading.say(.due), reading.say(.stands),
            reading.say(da: "Gælder", en: "Is for"),
        ]
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Det, der har frist først, står først", en: "What is due first comes first"
                ))
            Thead {
                Tr {
                    Th(reading.say(da: "Hvad", en: "What"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody { For(duties) { row($0, heads) } }
        }
    }

    private func row(_ duty: FundingDuty, _ heads: [String]) -> some Markup {
        let standing = reading.standing(of: duty)
        return Tr {
            Th(.scope("row")) {
                if reading.may(duty) {
                    A(reading.title(of: duty), .href(reading.link(reading.path(of: duty))))
                } else {
                    reading.title(of: duty)
                }
            }
            Td(.cellLabel(heads[0])) {
                A(
                    reading.name(of: duty.holder),
                    .href(reading.link(Paths.organization(duty.holder))))
            }
            Td(.cellLabel(heads[1])) {
                if let due = duty.due {
                    Span { DayText(reading: reading, day: due) }
                } else {
                    reading.say(.notStated)
                }
            }
            Td(.cellLabel(heads[2])) { StatusTag(standing.status, standing.text) }
            Td(reading.waiting(for: duty) ?? round.title, .cellLabel(heads[3]))
        }
    }
}
