// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every evaluation, with how whole it is.
struct EvaluationList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let evaluations = reading.evaluations
        SitePage(reading.say(.evaluations), call) {
            PageHead(
                reading.say(.evaluations), kind: reading.say(.overview),
                lead: reading.say(
                    da: "En evaluering ser på målgruppen, på det interne samarbejde og på den "
                        + "kommunale indsats. Virkningen på tryghed alene er ikke nok.",
                    en: "An evaluation looks at the target group, at internal cooperation and "
                        + "at the municipal effort. The effect on safety alone is not enough.")
            ) { facts(evaluations) }
            actions
            if evaluations.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen evaluering er afleveret endnu.",
                        en: "No evaluation has been delivered yet."))
            } else {
                EvaluationRows(reading: reading, evaluations: evaluations)
            }
            SourceNote(reading: reading, source: "Høringssvar 2010-857794")
        }
    }

    @MarkupBuilder private func facts(_ evaluations: [Evaluation]) -> some Markup {
        let late = evaluations.filter { $0.isOverdue(on: reading.day) }
        let parts = evaluations.filter { $0.delivered != nil && $0.standing != .complete }
        Fact(
            reading.say(da: "I gang", en: "Under way"),
            "\(evaluations.count { $0.delivered == nil })")
        Fact(
            reading.say(da: "Forsinkede", en: "Late"), "\(late.count)", isGap: !late.isEmpty)
        Fact(
            reading.say(da: "Afleveret uden alle spor", en: "Delivered without all strands"),
            "\(parts.count)", isGap: !parts.isEmpty)
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.canWrite, reading.viewer.isStaff {
            P(.class("actions")) {
                A(
                    reading.say(da: "Begynd en evaluering", en: "Begin an evaluation"),
                    .href(Link(Paths.newEvaluation)), .class("button"))
                A(
                    reading.say(da: "Spørgeskemaer", en: "Questionnaires"),
                    .href(reading.link(Paths.questionnaires)), .class("button secondary"))
            }
        }
    }
}

/// Evaluations as rows.
struct EvaluationRows: Component {
    let reading: Reading
    let evaluations: [Evaluation]

    var body: some Markup {
        let (of, by, strands, when) = (
            reading.say(da: "Af", en: "Of"), reading.say(da: "Ansvarlig", en: "Responsible"),
            reading.say(da: "Spor", en: "Strands"), reading.say(da: "Frist", en: "Due")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(evaluations.count) evalueringer, de åbne først",
                    en: "\(evaluations.count) evaluations, the open ones first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Evaluering", en: "Evaluation"), .scope("col"))
                    For([of, by, strands, when]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(evaluations) { evaluation in
                    let subject = reading.subject(of: evaluation)
                    let standing = reading.strandCount(of: evaluation)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                evaluation.title,
                                .href(reading.link(Paths.evaluation(evaluation.id))))
                        }
                        Td(.cellLabel(of)) { A(subject.title, .href(reading.link(subject.path))) }
                        Td(.cellLabel(by)) {
                            Div { PostLine(reading: reading, post: evaluation.by) }
                        }
                        Td(.cellLabel(strands)) { StatusTag(standing.status, standing.text) }
                        Td(.cellLabel(when)) {
                            Div { EvaluationDays(reading: reading, evaluation: evaluation) }
                        }
                    }
                }
            }
        }
    }
}

/// When it was delivered, or when it is to be.
struct EvaluationDays: Component {
    let reading: Reading
    let evaluation: Evaluation

    var body: some Markup {
        if let delivered = evaluation.delivered {
            reading.say(da: "Afleveret ", en: "Delivered ")
            DayText(reading: reading, day: delivered)
        } else if let due = evaluation.due {
            DayText(reading: reading, day: due)
            if evaluation.isOverdue(on: reading.day) {
                " "
                StatusTag(.late, reading.say(da: "Overskredet", en: "Overdue"))
            } else {
                Span(" \(reading.distance(due))", .class("quiet"))
            }
        } else {
            Span(reading.say(.notStated), .class("quiet"))
        }
    }
}
