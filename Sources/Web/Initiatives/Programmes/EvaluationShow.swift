// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The duty to evaluate: who does it, how far it is, what it found and where it lies.
struct EvaluationShow: Component {
    let programme: Programme
    let reading: Reading

    var body: some Markup {
        Section(.id("evaluering")) {
            H2(reading.say(da: "Evaluering", en: "Evaluation"))
            if let evaluation = programme.evaluation {
                facts(evaluation)
            } else {
                P(
                    reading.say(
                        da: "Ingen har begyndt på evalueringen.",
                        en: "Nobody has begun the evaluation."))
            }
            actions
        }
    }

    private func facts(_ evaluation: ProgrammeEvaluation) -> some Markup {
        Table {
            Tbody {
                Tr {
                    Th(reading.say(da: "Evalueres af", en: "Evaluated by"), .scope("row"))
                    Td { PostLine(reading: reading, post: evaluation.by) }
                }
                day(reading.say(da: "Begyndt", en: "Begun"), evaluation.startedOn)
                day(reading.say(da: "Afleveret", en: "Delivered"), evaluation.deliveredOn)
                if let place = evaluation.keptAt {
                    Tr {
                        Th(reading.say(da: "Ligger her", en: "Kept here"), .scope("row"))
                        Td { kept(place) }
                    }
                }
                if let findings = reading.note(evaluation.findings) {
                    Tr {
                        Th(reading.say(da: "Den viste", en: "It found"), .scope("row"))
                        Td { For(lines(of: findings)) { P($0) } }
                    }
                }
            }
        }
    }

    private func day(_ name: String, _ day: Day?) -> some Markup {
        Tr {
            Th(name, .scope("row"))
            Td {
                if let day {
                    DayText(reading: reading, day: day)
                    Small(" \(reading.distance(day))")
                } else {
                    Span(reading.say(.notStated), .class("quiet"))
                }
            }
        }
    }

    @MarkupBuilder private func kept(_ place: String) -> some Markup {
        if place.hasPrefix("https://") || place.hasPrefix("http://") {
            A(place, .href(Link(place)))
        } else {
            place
        }
    }

    @MarkupBuilder private var actions: some Markup {
        let nobody = EvaluationDraft(by: "", deliveredOn: reading.day)
        if reading.may(.initiative(.deliverEvaluation(programme.id, nobody))) {
            Div(.class("actions")) {
                if programme.evaluation == nil {
                    action(
                        Paths.evaluation(programme.id),
                        reading.say(da: "Begynd evalueringen", en: "Begin the evaluation"))
                }
                action(
                    Paths.evaluationDelivery(programme.id),
                    programme.evaluation?.deliveredOn == nil
                        ? reading.say(da: "Den er afleveret", en: "It is delivered")
                        : reading.say(da: "Ret det, der står", en: "Put it right"))
            }
        }
    }

    private func action(_ path: String, _ title: String) -> some Markup {
        A(title, .class("button secondary"), .href(Link(path)))
    }
}

/// The evaluation among the facts at the top of a programme's page.
struct EvaluationFact: Component {
    let programme: Programme
    let reading: Reading

    var body: some Markup {
        let name = reading.say(da: "Evaluering", en: "Evaluation")
        if let delivered = programme.evaluation?.deliveredOn {
            Fact(
                name,
                reading.say(
                    da: "Afleveret \(reading.date(delivered))",
                    en: "Delivered \(reading.date(delivered))"), note: lateness(delivered))
        } else if let due = programme.evaluationDue {
            Fact(name, note: "\(reading.distance(due.last)). \(state)") {
                if programme.isEvaluationLate(on: reading.day) {
                    StatusTag(
                        .late,
                        reading.say(
                            da: "Frist \(reading.period(due)) er passeret",
                            en: "Was due \(reading.period(due))"))
                } else {
                    reading.say(
                        da: "Senest \(reading.period(due))", en: "By \(reading.period(due))")
                }
            }
        } else {
            Fact(name, reading.say(.notStated), note: programme.evaluation.map { _ in state })
        }
    }

    private func lateness(_ delivered: Day) -> String? {
        guard let due = programme.evaluationDue else { return nil }
        let late = due.last.distance(to: delivered)
        return late > 0
            ? reading.say(
                da: "\(reading.days(late)) efter fristen \(reading.period(due))",
                en: "\(reading.days(late)) after it was due, \(reading.period(due))")
            : reading.say(da: "til tiden", en: "in time")
    }

    private var state: String {
        programme.evaluation?.startedOn.map {
            reading.say(
                da: "Begyndt \(reading.date($0)).", en: "Begun on \(reading.date($0)).")
        } ?? reading.say(da: "Ingen har begyndt på den.", en: "Nobody has begun it.")
    }
}
