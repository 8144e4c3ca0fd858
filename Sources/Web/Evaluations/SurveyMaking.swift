// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that makes a survey for one strand of an evaluation.
struct SurveyMaking: Component {
    let evaluation: Evaluation
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let evaluation = try call.evaluation
        return try call.asking(
            .evaluation(.deliver(evaluation.id, seen: nil)),
            SurveyMaking(evaluation: evaluation, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let evaluation = try call.evaluation
        let id: SurveyID = call.newID()
        return try await call.saving(
            to: Paths.survey(id),
            else: { SurveyMaking(evaluation: evaluation, call: call, errors: $0) }
        ) { form in
            let isOpen = call.form["promise"] == "open"
            return [
                .evaluation(
                    .survey(
                        SurveyPlan(
                            id: id, title: form.title("title"),
                            questionnaire: form.chosen("questionnaire", .questionnaireMissing),
                            evaluation: evaluation.id, strand: form.word("strand", .strandMissing),
                            opens: form.requiredDay("opens"), closes: form.requiredDay("closes"),
                            promise: isOpen
                                ? .open : .anonymous(minimum: form.number("minimum") ?? 0),
                            invited: form.number("invited"))))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Lav en undersøgelse", en: "Make a survey"), call,
            kind: evaluation.title,
            lead: reading.say(
                da: "De samme spørgsmål kan stilles år efter år, så svarene kan sammenlignes.",
                en: "The same questions can be asked year after year, so that answers compare."),
            trail: reading.trail(to: evaluation), errors: errors
        ) {
            TextField(
                name: "title", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("title"), reading: reading, errors: errors)
            Choice(
                name: "questionnaire",
                label: reading.say(da: "Spørgeskema", en: "Questionnaire"),
                value: call.typed("questionnaire"), options: questionnaires, reading: reading,
                errors: errors)
            Choice(
                name: "strand", label: reading.say(da: "Hvilket spor?", en: "Which strand?"),
                value: call.typed("strand"), options: strands, reading: reading, errors: errors)
            DayField(
                name: "opens", label: reading.say(da: "Åbner", en: "Opens"),
                value: call.typed("opens"), reading: reading, errors: errors)
            DayField(
                name: "closes", label: reading.say(da: "Lukker", en: "Closes"),
                value: call.typed("closes"), reading: reading, errors: errors)
            promise
            TextField(
                name: "invited",
                label: reading.say(da: "Hvor mange spørges?", en: "How many are asked?"),
                value: call.typed("invited"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Lad feltet stå tomt, hvis det ikke vides.",
                    en: "Leave it empty where nobody knows."))
        }
    }

    @MarkupBuilder private var promise: some Markup {
        Choice(
            name: "promise",
            label: reading.say(da: "Hvad loves dem?", en: "What are they promised?"),
            value: call.typed("promise", else: "anonymous"),
            options: [
                ("anonymous", reading.say(da: "Anonymitet", en: "Anonymity")),
                ("open", reading.say(da: "Ingen anonymitet", en: "No anonymity")),
            ], reading: reading, errors: errors)
        TextField(
            name: "minimum",
            label: reading.say(
                da: "Vis først svar, når så mange har svaret",
                en: "Show answers only once so many have answered"),
            value: call.typed("minimum", else: "10"), reading: reading, errors: errors,
            hint: reading.say(
                da: "Mindst \(SurveyPromise.leastMinimum). Svarene vises først efter lukkedagen.",
                en:
                    "At least \(SurveyPromise.leastMinimum). Answers are shown only after it has closed."
            ))
    }

    private var questionnaires: [(value: String, title: String)] {
        reading.city.evaluations.questionnaires.values.inDanishOrder(by: \.title, then: \.id)
            .map { (value: $0.id.rawValue, title: $0.title) }
    }

    private var strands: [(value: String, title: String)] {
        EvaluationStrand.allCases.map { (value: $0.rawValue, title: reading.say($0.name)) }
    }
}

/// The form that moves the last day of a survey that is open.
struct SurveyReschedule: Component {
    let survey: Survey
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let survey = try call.survey
        return try call.asking(
            .evaluation(.issueLink(survey.id)), SurveyReschedule(survey: survey, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let survey = try call.survey
        return try await call.saving(
            to: Paths.survey(survey.id),
            else: { SurveyReschedule(survey: survey, call: call, errors: $0) }
        ) { form in
            [.evaluation(.reschedule(survey.id, closes: form.requiredDay("closes")))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Flyt lukkedagen", en: "Move the last day"), call,
            kind: survey.title, trail: reading.trail(to: survey), errors: errors
        ) {
            DayField(
                name: "closes", label: reading.say(da: "Lukker", en: "Closes"),
                value: call.typed("closes", else: reading.date(survey.closes)), reading: reading,
                errors: errors)
        }
    }
}

extension Reading {
    func trail(to survey: Survey) -> [Crumb] {
        (city.evaluations[survey.evaluation].map { trail(to: $0) } ?? [])
            + [Crumb(title: survey.title, path: Paths.survey(survey.id))]
    }
}

extension Phrase {
    fileprivate static let questionnaireMissing = Phrase(
        da: "Vælg et spørgeskema, eller skriv et først.",
        en: "Choose a questionnaire, or write one first.")
    fileprivate static let strandMissing = Phrase(
        da: "Vælg det spor, den hører til.", en: "Choose the strand that it belongs to.")
}
