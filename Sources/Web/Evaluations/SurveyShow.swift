// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Post
import Runtime

/// One survey: when, to whom, what was promised, and what may be told of the answers.
struct SurveyShow: Component {
    let survey: Survey
    let call: Call
    /// The address to answer at, shown once when it is made.
    var address: String?
    private var reading: Reading { call.reading }

    static func issue(_ call: Call) async throws -> Answer {
        let survey = try call.survey
        let receipt = try await call.submit(.evaluation(.issueLink(survey.id)))
        guard case .evaluation(.linkIssued(let fact))? = receipt.events.first else {
            throw NotFound()
        }
        let token = call.site.links.token(
            PostLinks.Survey(survey: survey.id, number: fact.number))
        return .page(
            SurveyShow(
                survey: survey, call: call,
                address: call.site.options.address + Paths.surveyAnswer(token)))
    }

    var body: some Markup {
        SitePage(survey.title, call, trail: reading.trail(to: survey).dropLast()) {
            PageHead(
                survey.title, kind: reading.say(da: "Undersøgelse", en: "Survey")
            ) { facts }
            if survey.isExample {
                Div(.class("notice")) {
                    P(
                        reading.say(
                            da: "Eksempel: svarene er opdigtede.",
                            en: "Example: the answers are made up."))
                }
            }
            if let address { link(address) }
            actions
            SurveyResults(reading: reading, survey: survey)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        if let questionnaire = reading.city.evaluations[survey.questionnaire] {
            Fact(reading.say(da: "Spørgeskema", en: "Questionnaire")) {
                A(
                    questionnaire.title,
                    .href(reading.link(Paths.questionnaire(questionnaire.id))))
            }
        }
        Fact(
            reading.say(da: "Åben", en: "Open"),
            "\(reading.date(survey.opens)) – \(reading.date(survey.closes))",
            note: reading.day <= survey.closes ? reading.distance(survey.closes) : nil)
        Fact(reading.say(da: "Svar", en: "Answers"), reading.count(of: survey))
        Fact(
            reading.say(da: "Lovet", en: "Promised"), reading.say(survey.promise.phrase))
        Fact(
            reading.say(da: "Spor", en: "Strand"), reading.say(survey.strand.name).capitalizedFirst)
    }

    private func link(_ address: String) -> some Markup {
        Div(.class("notice"), .role("status")) {
            P(
                reading.say(
                    da: "Send dette link til dem, der skal svare. Det vises kun nu, og det "
                        + "forrige virker ikke mere. Alle, der har det, kan svare til og med "
                        + "\(DateText.date(survey.closes).danish).",
                    en: "Send this link to those who are to answer. It is shown only now, and "
                        + "the one before no longer works. Whoever has it can answer until "
                        + "\(DateText.date(survey.closes).english)."))
            P { Code(address) }
        }
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.day <= survey.closes, reading.may(.evaluation(.issueLink(survey.id))) {
            Div(.class("actions")) {
                ButtonForm(
                    label: survey.link == 0
                        ? reading.say(da: "Lav et link", en: "Make a link")
                        : reading.say(da: "Lav et nyt link", en: "Make a new link"),
                    path: Paths.surveyLink(survey.id), reading: reading)
                A(
                    reading.say(da: "Flyt lukkedagen", en: "Move the last day"),
                    .href(Link(Paths.surveyClosing(survey.id))), .class("button secondary"))
            }
        }
    }
}

/// the results that may be told, or why they may not.
struct SurveyResults: Component {
    let reading: Reading
    let survey: Survey

    var body: some Markup {
        switch survey.result(on: reading.day) {
        case .waiting(let day):
            notice(
                reading.say(
                    da: "Svarene vises, når undersøgelsen er lukket, efter "
                        + "\(DateText.date(day).danish).",
                    en: "Answers are shown once the survey has closed, after "
                        + "\(DateText.date(day).english)."))
        case .tooFew(let minimum):
            notice(
                reading.say(
                    da: "Der kom færre end \(minimum) svar. De vises ikke, for de, der svarede, "
                        + "blev lovet anonymitet.",
                    en: "Fewer than \(minimum) answered. The answers are not shown, since "
                        + "those who gave them were promised anonymity."))
        case .shown(_, let results):
            For(results) { QuestionSection(reading: reading, result: $0) }
        }
    }

    private func notice(_ text: String) -> some Markup {
        Div(.class("notice")) { P(text) }
    }
}

/// The answers to one question.
///
/// what people wrote in their own words may name somebody, and nobody
/// has read it through, so that it is for staff alone.
private struct QuestionSection: Component {
    let reading: Reading
    let result: QuestionResult

    var body: some Markup {
        Section {
            H2(result.question.text)
            if result.isWithheld {
                P(
                    reading.say(
                        da: "For få svarede på dette spørgsmål til, at svarene kan vises.",
                        en: "Too few answered this question for the answers to be shown."),
                    .class("quiet"))
            } else if result.counts.isEmpty, !reading.viewer.isStaff {
                P(
                    reading.say(
                        da: "\(result.answered) svarede med egne ord. De læses kun af dem, der "
                            + "arbejder for byen.",
                        en: "\(result.answered) answered in their own words, which only those "
                            + "who work for the city read."), .class("quiet"))
            } else if result.counts.isEmpty {
                Ul { For(result.texts) { Li(reading.words($0) ?? "") } }
            } else {
                counts
            }
        }
    }

    private var counts: some Markup {
        let (answer, number, share) = (
            reading.say(da: "Svar", en: "Answer"), reading.say(da: "Antal", en: "Number"),
            reading.say(da: "Andel", en: "Share")
        )
        return Table {
            Caption(caption)
            Thead {
                Tr {
                    Th(answer, .scope("col"))
                    Th(number, .scope("col"), .class("number"))
                    Th(share, .scope("col"), .class("number"))
                }
            }
            Tbody {
                For(Array(zip(result.question.options(reading), result.counts))) { option, count in
                    Tr {
                        Th(option, .scope("row"))
                        Td("\(count)", .class("number"))
                        Td(reading.share(count, of: result.answered), .class("number"))
                    }
                }
            }
        }
    }

    private var caption: String {
        let mean = result.mean.map {
            reading.say(
                da: ", i snit \($0.text(decimals: 1, in: .danish)) af 5",
                en: ", on average \($0.text(decimals: 1, in: .english)) of 5")
        }
        return reading.say(da: "\(result.answered) svarede", en: "\(result.answered) answered")
            + (mean ?? "")
    }
}

extension Question {
    /// What may be answered, in words.
    func options(_ reading: Reading) -> [String] {
        switch answer {
        case .text: []
        case .choice(let options): options
        case .scale(let from, let to):
            (1...5).map { step in
                switch step {
                case 1: "1 – \(from)"
                case 5: "5 – \(to)"
                default: "\(step)"
                }
            }
        }
    }
}

extension Reading {
    /// Whole percent of what was answered.
    func share(_ count: Int, of all: Int) -> String {
        all == 0 ? say(.notStated) : percent((count * 100 + all / 2) / all)
    }
}
