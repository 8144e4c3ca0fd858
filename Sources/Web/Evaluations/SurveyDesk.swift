// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Post
import Runtime

/// The page where somebody answers a survey, by its link alone.
struct SurveyDesk: Component {
    let survey: Survey
    let call: Call
    var errors = FormErrors.none
    var isThanked = false
    private var reading: Reading { call.reading }

    /// a link that is not ours, was made anew, or whose survey is over is no page.
    private init(_ call: Call) throws {
        let now = call.site.runtime.time.now
        guard call.site.limits.admits("survey/\(call.askerAddress)", .surveyAnswers, at: now)
        else { throw TooMany() }
        guard !call.reading.view.isPast,
            let link = call.site.links.survey(call.parameters["link"] ?? ""),
            let survey = call.city.evaluations[link.survey], survey.link == link.number,
            survey.isOpen(on: call.reading.today)
        else { throw NotFound() }
        (self.survey, self.call) = (survey, call)
    }

    static func ask(_ call: Call) throws -> Answer {
        var page = try SurveyDesk(call)
        page.isThanked = call.query["tak"] != nil
        return answer(page)
    }

    /// whoever is signed in on the machine is not asked for and not kept.
    static func save(_ call: Call) async throws -> Answer {
        var page = try SurveyDesk(call)
        var form = FormReading(call)
        let given = page.given(&form)
        page.errors = form.errors
        guard page.errors.isEmpty else { return answer(page, status: 422) }
        do {
            let command = EvaluationCommand.answer(page.survey.id, given)
            _ = try await call.site.runtime.submit(
                Submission(
                    [.evaluation(command)], by: nil, cause: "survey/\(call.site.newID())",
                    vault: form.vault))
            return .redirect(to: "\(call.path)?tak=1")
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            page.errors = FormErrors(refused.refusal)
            return answer(page, status: 422)
        }
    }

    private func given(_ form: inout FormReading) -> SurveyAnswer {
        var chosen: [String: Int] = [:]
        var written: [String: NoteID] = [:]
        for question in survey.questions {
            let field = "q-\(question.key)"
            if question.answer == .text {
                written[question.key] = form.publicNote(field)
            } else if let option = call.form[field].flatMap(Int.init) {
                chosen[question.key] = option
            }
        }
        return SurveyAnswer(chosen: chosen, written: written)
    }

    private static func answer(_ page: SurveyDesk, status: Int = 200) -> Answer {
        var answer = Answer.page(page, status: status)
        answer.headers += [("X-Robots-Tag", "noindex"), ("Referrer-Policy", "no-referrer")]
        return answer
    }

    var body: some Markup {
        SitePage(survey.title, call) {
            PageHead(
                survey.title, kind: reading.say(da: "Undersøgelse", en: "Survey"), lead: promise)
            if isThanked {
                Div(.class("notice"), .role("status")) {
                    P(
                        reading.say(
                            da: "Tak. Dit svar er modtaget.", en: "Thank you. It is received."))
                }
            } else {
                ErrorSummary(reading: reading, errors: errors)
                Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                    FormToken(reading: reading)
                    For(survey.questions) {
                        QuestionField(question: $0, call: call, errors: errors)
                    }
                    Div(.class("actions")) {
                        Button(reading.say(da: "Send svar", en: "Send"), .class("primary"))
                    }
                }
            }
        }
    }

    private var promise: String {
        switch survey.promise {
        case .anonymous(let minimum):
            reading.say(
                da: "Du er anonym: hverken navn, adresse eller login bliver gemt sammen med "
                    + "svarene, og de vises kun, når mindst \(minimum) har svaret. Skriv ikke "
                    + "selv, hvem du er. Åben til og med \(DateText.date(survey.closes).danish).",
                en:
                    "You are anonymous: neither name, address nor sign-in is kept with the answers, "
                    + "and they are shown only once at least \(minimum) have answered. Do not "
                    + "write who you are. Open until \(DateText.date(survey.closes).english).")
        case .open:
            reading.say(
                da: "Svarene er ikke anonyme og kan læses, som du skriver dem. "
                    + "Åben til og med \(DateText.date(survey.closes).danish).",
                en: "The answers are not anonymous and can be read as you write them. Open "
                    + "until \(DateText.date(survey.closes).english).")
        }
    }
}

/// One question with what may be answered.
private struct QuestionField: Component {
    let question: Question
    let call: Call
    let errors: FormErrors

    var body: some Markup {
        let (name, reading) = ("q-\(question.key)", call.reading)
        if question.answer == .text {
            TextArea(
                name: name, label: question.text, value: call.typed(name), reading: reading,
                errors: errors)
        } else {
            Fieldset(.class(errors[name] == nil ? "field" : "field invalid"), .id(name)) {
                Legend(question.text)
                For(Array(question.options(reading).enumerated())) { index, option in
                    Div(.class("choice")) {
                        Input(
                            .type("radio"), .id("\(name)-\(index)"), .name(name),
                            .value("\(index)"), .checked(call.typed(name) == "\(index)"))
                        Label(option, .for("\(name)-\(index)"))
                    }
                }
            }
        }
    }
}

extension RateLimits.Limit {
    /// Looking at and answering surveys, from one network address.
    static let surveyAnswers = RateLimits.Limit(count: 120, seconds: 300)
}
