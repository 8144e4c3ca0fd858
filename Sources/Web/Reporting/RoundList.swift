// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every round with how much has come in, and how much of it in time.
struct RoundList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let rounds = reading.rounds
        SitePage(reading.say(.reportingRounds), call) {
            PageHead(
                reading.say(.reportingRounds), kind: reading.say(.overview),
                lead: reading.say(
                    da: "I en runde beder kommunen foreninger om tal. Foreningen skriver og "
                        + "godkender dem; kommunen overtager dem. Først da tæller de.",
                    en: "In a round the municipality asks associations for figures. The "
                        + "association writes and approves them; the municipality accepts "
                        + "them. Only then do they count.")
            ) { facts(rounds) }
            if reading.may(.reporting(.plan(.none))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Planlæg en runde", en: "Plan a round"),
                        .href(Link(Paths.newRound)), .class("button"))
                }
            }
            if rounds.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen runder, som du er spurgt i.",
                        en: "There are no rounds that you are asked in."))
            } else {
                RoundRows(reading: reading, rounds: rounds)
            }
        }
    }

    @MarkupBuilder private func facts(_ rounds: [ReportingRound]) -> some Markup {
        let open = rounds.filter { ($0.opens...max($0.opens, $0.ends)).contains(reading.day) }
        let late = open.flatMap { round in
            reading.submissions(of: round).filter {
                $0.approval == nil && round.daysLate($0, on: reading.day) > 0
            }
        }
        let rates = rounds.map { $0.rates(on: reading.day) }
        let due = rates.map(\.dueOrganizations).reduce(0, +)
        let inTime = rates.map(\.inTime).reduce(0, +)
        Fact(reading.say(da: "Åbne runder", en: "Open rounds"), "\(open.count)")
        Fact(
            reading.say(da: "Forsinkede nu", en: "Late now"), "\(late.count)",
            isGap: !late.isEmpty)
        Fact(
            reading.say(da: "Til tiden, alle runder", en: "In time, all rounds"),
            reading.rate(due == 0 ? nil : inTime * 100 / due))
    }
}

/// Rounds as rows.
private struct RoundRows: Component {
    let reading: Reading
    let rounds: [ReportingRound]

    var body: some Markup {
        let (period, due, complete, timely, stands) = (
            reading.say(da: "Periode", en: "Period"), reading.say(.reportDue),
            reading.say(da: "Tal inde", en: "Figures in"),
            reading.say(da: "Til tiden", en: "In time"),
            reading.say(da: "Status", en: "Standing")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(rounds.count) runder, den nyeste periode først",
                    en: "\(rounds.count) rounds, the latest period first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Runde", en: "Round"), .scope("col"))
                    For([period, due, complete, timely, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(rounds) { round in
                    let rates = round.rates(on: reading.day)
                    let standing = reading.standing(of: round)
                    Tr {
                        Th(.scope("row")) {
                            A(round.title, .href(reading.link(Paths.round(round.id))))
                        }
                        Td(reading.say(round.period.phrase), .cellLabel(period))
                        Td(.cellLabel(due)) { DayText(reading: reading, day: round.due) }
                        Td(.cellLabel(complete)) {
                            "\(reading.rate(rates.completeness)) "
                            Span(
                                reading.say(
                                    da: "\(rates.answeredFigures) af \(rates.askedFigures)",
                                    en: "\(rates.answeredFigures) of \(rates.askedFigures)"),
                                .class("quiet"))
                        }
                        Td(.cellLabel(timely)) {
                            "\(reading.rate(rates.timeliness)) "
                            Span(
                                reading.say(
                                    da: "\(rates.inTime) af \(rates.dueOrganizations)",
                                    en: "\(rates.inTime) of \(rates.dueOrganizations)"),
                                .class("quiet"))
                        }
                        Td(.cellLabel(stands)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }
}

extension RoundDraft {
    /// Nothing but the question whether one may plan rounds at all.
    static let none = RoundDraft(
        id: "", title: "", period: .day(Day(number: 0)), opens: Day(number: 0),
        due: Day(number: 0), closes: Day(number: 0), asked: [])
}
