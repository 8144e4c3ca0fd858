// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One evaluation: strand by strand what was found, on what it rests, what is missing.
struct EvaluationPage: Component {
    let evaluation: Evaluation
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func deliver(_ call: Call) async throws -> Answer {
        let evaluation = try call.evaluation
        do {
            let receipt = try await call.submit(
                .evaluation(.deliver(evaluation.id, seen: nil)))
            return call.saved(receipt, to: Paths.evaluation(evaluation.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = EvaluationPage(
                evaluation: evaluation, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
    }

    var body: some Markup {
        SitePage(
            evaluation.title, call,
            trail: [Crumb(title: reading.say(.evaluations), path: Paths.evaluations)]
        ) {
            PageHead(
                evaluation.title, kind: reading.say(da: "Evaluering", en: "Evaluation")
            ) { facts }
            if let problem {
                Div(.class("notice warning"), .role("alert")) { P(reading.say(problem)) }
            }
            notices
            actions
            For(EvaluationStrand.allCases) { strand in
                StrandSection(call: call, evaluation: evaluation, strand: strand)
            }
            if case .forum(let forum) = evaluation.subject {
                P {
                    A(
                        reading.say(
                            da: "Hvad forummets egen historik siger",
                            en: "What the forum’s own history says"),
                        .href(reading.link(Paths.forumReview(forum))))
                }
            }
            SourceNote(reading: reading, source: evaluation.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let subject = reading.subject(of: evaluation)
        let standing = reading.standing(of: evaluation)
        Fact(reading.say(da: "Evaluerer", en: "Evaluates")) {
            A(subject.title, .href(reading.link(subject.path)))
        }
        Fact(reading.say(da: "Ansvarlig", en: "Responsible")) {
            PostLine(reading: reading, post: evaluation.by)
        }
        Fact(
            evaluation.delivered == nil
                ? reading.say(da: "Skal afleveres", en: "To be delivered")
                : reading.say(da: "Færdig", en: "Finished")
        ) { EvaluationDays(reading: reading, evaluation: evaluation) }
        Fact(
            reading.say(da: "Spor", en: "Strands"), isGap: evaluation.standing != .complete
        ) { StatusTag(standing.status, standing.text) }
        Fact(reading.say(da: "Begyndt", en: "Begun")) {
            DayText(reading: reading, day: evaluation.begun)
        }
    }

    @MarkupBuilder private var notices: some Markup {
        if evaluation.isExample {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Eksempel: evalueringen er opdigtet for at vise, hvordan det virker.",
                        en: "Example: the evaluation is made up to show how it works."))
            }
        }
        if evaluation.standing == .effectOnly {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Her er kun set på virkningen. En evaluering er først hel, når den "
                            + "også ser på målgruppen, det interne samarbejde og den kommunale "
                            + "indsats.",
                        en: "Only the effect was looked at. An evaluation is whole once it also "
                            + "looks at the target group, internal cooperation and the "
                            + "municipal effort."))
            }
        }
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.mayKeep(evaluation) {
            Div(.class("actions")) {
                A(
                    reading.say(da: "Ret ansvar og frist", en: "Change owner and deadline"),
                    .href(Link(Paths.evaluationEdit(evaluation.id))), .class("button secondary"))
                A(
                    reading.say(da: "Lav en undersøgelse", en: "Make a survey"),
                    .href(Link(Paths.newSurvey(evaluation.id))), .class("button secondary"))
                ButtonForm(
                    label: reading.say(da: "Aflever evalueringen", en: "Deliver the evaluation"),
                    path: Paths.evaluationDelivery(evaluation.id), reading: reading)
            }
        }
    }
}

/// One strand: what was found, and the surveys that speak to it.
private struct StrandSection: Component {
    let call: Call
    let evaluation: Evaluation
    let strand: EvaluationStrand
    private var reading: Reading { call.reading }

    var body: some Markup {
        Section(.id(strand.rawValue)) {
            H2(reading.say(strand.name).capitalizedFirst)
            P(reading.say(strand.question), .class("quiet"))
            finding
            surveys
            if reading.mayKeep(evaluation) {
                P(.class("actions")) {
                    A(
                        evaluation.findings[strand] == nil
                            ? reading.say(da: "Skriv, hvad I fandt", en: "Write what you found")
                            : reading.say(da: "Ret, hvad I fandt", en: "Change what you found"),
                        .href(Link(Paths.strand(evaluation.id, strand))),
                        .class("button secondary"))
                }
            }
        }
    }

    @MarkupBuilder private var finding: some Markup {
        if let finding = evaluation.findings[strand] {
            For(lines(of: reading.words(finding.text) ?? "")) { P($0) }
            P(
                reading.say(
                    da: "Skrevet \(reading.date(finding.on)).",
                    en: "Written on \(reading.date(finding.on))."), .class("quiet"))
        } else {
            P {
                StatusTag(
                    strand == .effect ? .waiting : .late,
                    reading.say(da: "Ikke undersøgt", en: "Not looked at"))
            }
        }
    }

    @MarkupBuilder private var surveys: some Markup {
        let surveys = reading.city.evaluations.surveys(of: evaluation.id)
            .filter { $0.strand == strand }
        if !surveys.isEmpty {
            Ul(.class("link-list")) {
                For(surveys) { survey in
                    Li {
                        A(survey.title, .href(reading.link(Paths.survey(survey.id))))
                        Span(" · \(reading.count(of: survey))", .class("quiet"))
                    }
                }
            }
        }
    }
}

extension Reading {
    /// How many answered, of how many asked.
    func count(of survey: Survey) -> String {
        let answers = survey.answers.count
        guard let invited = survey.invited else {
            return say(da: "\(answers) svar", en: "\(answers) answers")
        }
        return say(da: "\(answers) svar af \(invited)", en: "\(answers) answers of \(invited)")
    }
}

extension EvaluationStrand {
    /// What the strand asks.
    var question: Phrase {
        switch self {
        case .targetGroup:
            Phrase(
                da: "Hvad blev anderledes for dem, det handler om?",
                en: "What became different for those whom it is about?")
        case .internalCooperation:
            Phrase(
                da: "Hvordan arbejdede de involverede sammen?",
                en: "How did those involved work together?")
        case .municipalEffort:
            Phrase(
                da: "Gjorde kommunen, hvad den skulle, og i tide?",
                en: "Did the municipality do what it was to do, and in time?")
        case .effect:
            Phrase(
                da: "Hvad skete der med tryghed og kriminalitet? Det siger ikke, hvorfor.",
                en: "What happened to safety and crime? It does not say why.")
        }
    }
}
