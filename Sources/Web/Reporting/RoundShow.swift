// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One round: who has sent what, who is late, and what is left to do.
struct RoundShow: Component {
    let round: ReportingRound
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(RoundShow(round: try call.round, call: call))
    }

    /// the figures of one organization become the city's own.
    static func accept(_ call: Call) async throws -> Answer {
        let (round, submission) = try call.submission
        do {
            let receipt = try await call.submit(
                .reporting(
                    .accept(
                        round.id, submission.organization,
                        seen: call.form["version"].flatMap { Int($0) })))
            return call.saved(receipt, to: Paths.round(round.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = RoundShow(round: round, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
    }

    var body: some Markup {
        let rates = round.rates(on: reading.day)
        SitePage(
            round.title, call,
            trail: [Crumb(title: reading.say(.reportingRounds), path: Paths.reporting)]
        ) {
            PageHead(
                round.title, kind: reading.say(.reportingRounds),
                lead: reading.say(
                    da: "Tal for \(round.period.phrase.danish), fra "
                        + "\(DateText.date(round.opens).danish) til "
                        + "\(DateText.date(round.closes).danish).",
                    en: "Figures of \(round.period.phrase.english), from "
                        + "\(DateText.date(round.opens).english) to "
                        + "\(DateText.date(round.closes).english).")
            ) {
                Fact(
                    reading.say(.reportDue), reading.date(round.due),
                    note: reading.distance(round.due))
                Fact(
                    reading.say(da: "Tal inde", en: "Figures in"),
                    reading.rate(rates.completeness),
                    note: "\(rates.answeredFigures) / \(rates.askedFigures)")
                Fact(
                    reading.say(da: "Til tiden", en: "In time"),
                    reading.rate(rates.timeliness),
                    note: "\(rates.inTime) / \(rates.dueOrganizations)",
                    isGap: rates.inTime < rates.dueOrganizations)
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if round.isExample {
                Div(.class("notice")) {
                    P(
                        reading.say(
                            da: "Eksempel: tallene i runden er opdigtede.",
                            en: "Example: the figures of this round are made up."))
                }
            }
            if reading.may(.reporting(.plan(.none))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Ret frist og lukkedag", en: "Change the days"),
                        .href(Link(Paths.roundDays(round.id))), .class("button secondary"))
                }
            }
            SubmissionTable(round: round, reading: reading)
            asked
            if let source = round.source {
                P(reading.say(da: "Kilde: \(source)", en: "Source: \(source)"), .class("quiet"))
            }
        }
    }

    private var asked: some Markup {
        let indicators = Set(round.submissions.flatMap(\.asked).map(\.indicator)).sorted()
        return Section(.id("spurgt-om")) {
            H2(reading.say(da: "Der er spurgt om", en: "What is asked for"))
            Ul {
                For(indicators) { id in
                    if let definition = reading.definition(of: id, for: round.period) {
                        Li {
                            Strong(reading.say(definition.name))
                            " (\(reading.say(definition.unit.phrase))) "
                            definition.meaning
                        }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// What the indicator means for figures of the period.
    func definition(of id: IndicatorID, for period: Period) -> IndicatorDefinition? {
        city.figures[id]?.definition(for: period)
    }
}
