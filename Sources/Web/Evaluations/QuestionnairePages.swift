// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The city's questionnaires.
struct QuestionnaireList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Spørgeskemaer", en: "Questionnaires")
        let all = reading.city.evaluations.questionnaires.values
            .inDanishOrder(by: \.title, then: \.id)
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.evaluations), path: Paths.evaluations)]
        ) {
            PageHead(
                title, kind: reading.say(.evaluations),
                lead: reading.say(
                    da: "De samme spørgsmål stilles igen, så årene kan sammenlignes.",
                    en: "The same questions are asked again, so that years compare."))
            if reading.canWrite {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv et spørgeskema", en: "Write a questionnaire"),
                        .href(Link(Paths.newQuestionnaire)), .class("button"))
                }
            }
            if all.isEmpty {
                EmptyState(reading.say(da: "Der er ingen endnu.", en: "There are none yet."))
            } else {
                Ul(.class("link-list")) {
                    For(all) { questionnaire in
                        Li {
                            A(
                                questionnaire.title,
                                .href(reading.link(Paths.questionnaire(questionnaire.id))))
                            Span(
                                reading.say(
                                    da: " · \(questionnaire.questions.count) spørgsmål",
                                    en: " · \(questionnaire.questions.count) questions"),
                                .class("quiet"))
                        }
                    }
                }
            }
        }
    }
}

/// A questionnaire, with what was answered each time it was asked.
struct QuestionnaireShow: Component {
    let questionnaire: Questionnaire
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let editions = reading.editions(of: questionnaire)
        SitePage(
            questionnaire.title, call,
            trail: [Crumb(title: reading.say(.evaluations), path: Paths.evaluations)]
        ) {
            PageHead(
                questionnaire.title, kind: reading.say(da: "Spørgeskema", en: "Questionnaire")
            ) {
                Fact(
                    reading.say(da: "Stillet", en: "Asked"),
                    reading.say(da: "\(editions.count) gange", en: "\(editions.count) times"))
                Fact(
                    reading.say(da: "Spørgsmål nu", en: "Questions now"),
                    "\(questionnaire.questions.count)")
            }
            if reading.canWrite, reading.viewer.isStaff {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Ret spørgsmålene", en: "Change the questions"),
                        .href(Link(Paths.questionnaireEdit(questionnaire.id))),
                        .class("button secondary"))
                }
            }
            For(questionnaire.questions) {
                YearsTable(reading: reading, question: $0, editions: editions)
            }
            if questionnaire.questions.contains(where: { $0.answer != .text }) {
                P(
                    reading.say(
                        da: "Kun svar på spørgsmål med samme ordlyd sammenlignes. Tabellen siger "
                            + "ikke, hvorfor svarene er blevet anderledes.",
                        en: "Only answers to questions in the same words are compared. The table "
                            + "does not say why the answers have changed."), .class("quiet"))
            }
        }
    }
}

/// one question over the years.
private struct YearsTable: Component {
    let reading: Reading
    let question: Question
    let editions: [Survey]

    var body: some Markup {
        let asked = editions.filter { $0.questions.contains(question) }
        Section {
            H2(question.text)
            if question.answer == .text {
                P(reading.say(da: "Svares med egne ord.", en: "Answered in one’s own words."))
            } else if asked.isEmpty {
                P(
                    question.options(reading).joined(separator: " · "), .class("quiet"))
            } else {
                table(asked)
            }
        }
    }

    private func table(_ asked: [Survey]) -> some Markup {
        let options = question.options(reading)
        let (number, mean) = (
            reading.say(da: "Svar", en: "Answers"), reading.say(da: "Snit af 5", en: "Mean of 5")
        )
        return Div(.class("table-scroll")) {
            Table {
                Thead {
                    Tr {
                        Th(reading.say(da: "Undersøgelse", en: "Survey"), .scope("col"))
                        Th(number, .scope("col"), .class("number"))
                        For(options) { Th($0, .scope("col"), .class("number")) }
                        if isScale { Th(mean, .scope("col"), .class("number")) }
                    }
                }
                Tbody {
                    For(asked) { survey in
                        Tr {
                            Th(.scope("row")) {
                                A(survey.title, .href(reading.link(Paths.survey(survey.id))))
                            }
                            cells(of: survey, options.count)
                        }
                    }
                }
            }
        }
    }

    private var isScale: Bool { if case .scale = question.answer { true } else { false } }

    @MarkupBuilder private func cells(of survey: Survey, _ options: Int) -> some Markup {
        if let result = result(of: survey) {
            Td("\(result.answered)", .class("number"))
            For(result.counts) {
                Td(reading.share($0, of: result.answered), .class("number"))
            }
            if isScale {
                Td(
                    result.mean?.text(decimals: 1, in: reading.language) ?? reading.say(.notStated),
                    .class("number"))
            }
        } else {
            Td(
                reading.say(da: "kan ikke vises", en: "cannot be shown"), .class("quiet"),
                .colspan(options + (isScale ? 2 : 1)))
        }
    }

    private func result(of survey: Survey) -> QuestionResult? {
        guard case .shown(_, let results) = survey.result(on: reading.day) else { return nil }
        return results.first { $0.question == question && !$0.isWithheld }
    }
}
