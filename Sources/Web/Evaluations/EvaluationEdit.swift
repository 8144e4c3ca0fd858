// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that begins an evaluation, and the one that changes who answers for it.
struct EvaluationEdit: Component {
    /// Nil where it is begun.
    var evaluation: Evaluation?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func begin(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(EvaluationEdit(call: call))
    }

    static func create(_ call: Call) async throws -> Answer {
        let id: EvaluationID = call.newID()
        return try await call.saving(
            to: Paths.evaluation(id), else: { EvaluationEdit(call: call, errors: $0) }
        ) { form in
            let subject = call.form["subject"].flatMap(EvaluationSubject.init(code:))
            if subject == nil { form.refuse(.subjectMissing, field: "subject") }
            return [
                .evaluation(
                    .begin(
                        EvaluationPlan(
                            id: id, title: form.title("title"),
                            subject: subject ?? .initiative(""),
                            by: form.chosen("by", .keeperMissing), due: form.day("due"))))
            ]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let evaluation = try call.evaluation
        return try call.asking(
            .evaluation(.deliver(evaluation.id, seen: nil)),
            EvaluationEdit(evaluation: evaluation, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let evaluation = try call.evaluation
        return try await call.saving(
            to: Paths.evaluation(evaluation.id),
            else: { EvaluationEdit(evaluation: evaluation, call: call, errors: $0) }
        ) { form in
            [
                .evaluation(
                    .describe(
                        evaluation.id, title: form.title("title"),
                        by: form.chosen("by", .keeperMissing), due: form.day("due"),
                        seen: form.number("version")))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            evaluation == nil
                ? reading.say(da: "Begynd en evaluering", en: "Begin an evaluation")
                : reading.say(da: "Ret evalueringen", en: "Change the evaluation"), call,
            kind: evaluation?.title ?? reading.say(.evaluations),
            trail: evaluation.map { reading.trail(to: $0) }
                ?? [Crumb(title: reading.say(.evaluations), path: Paths.evaluations)],
            errors: errors
        ) {
            if let evaluation {
                Input(.type("hidden"), .name("version"), .value("\(evaluation.version)"))
            }
            TextField(
                name: "title", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("title", else: evaluation?.title), reading: reading,
                errors: errors)
            if evaluation == nil {
                Choice(
                    name: "subject",
                    label: reading.say(da: "Hvad evalueres?", en: "What is evaluated?"),
                    value: call.typed("subject", else: call.query["om"]), options: subjects,
                    reading: reading, errors: errors)
            }
            Choice(
                name: "by", label: reading.say(da: "Hvem er ansvarlig?", en: "Who answers for it?"),
                value: call.typed("by", else: evaluation?.by.rawValue),
                options: reading.postOptions(), reading: reading, errors: errors)
            DayField(
                name: "due", label: reading.say(da: "Frist", en: "Due"),
                value: call.typed("due", else: evaluation?.due.map { reading.date($0) }),
                reading: reading, errors: errors)
        }
    }

    private var subjects: [(value: String, title: String)] {
        let programmes = reading.city.initiatives.programmes.values
            .inDanishOrder(by: \.name, then: \.id)
            .map { (EvaluationSubject.programme($0.id), $0.name) }
        let initiatives = reading.city.initiatives.initiatives.values
            .filter { reading.initiative($0.id) != nil }.inDanishOrder(by: \.name, then: \.id)
            .map { (EvaluationSubject.initiative($0.id), $0.name) }
        let forums = reading.forumsOfTheDay.map {
            (EvaluationSubject.forum($0.id), reading.name(of: $0.id))
        }
        return (programmes + initiatives + forums).map { (value: $0.0.code, title: $0.1) }
    }
}

/// The form that says what was found along one strand.
struct StrandEdit: Component {
    let evaluation: Evaluation
    let strand: EvaluationStrand
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private init(_ call: Call, errors: FormErrors = .none) throws {
        guard let strand = call.parameters["spor"].flatMap(EvaluationStrand.init) else {
            throw NotFound()
        }
        (self.evaluation, self.strand, self.call) = (try call.evaluation, strand, call)
        self.errors = errors
    }

    static func ask(_ call: Call) throws -> Answer {
        let page = try StrandEdit(call)
        return try call.asking(.evaluation(.deliver(page.evaluation.id, seen: nil)), page)
    }

    static func save(_ call: Call) async throws -> Answer {
        let page = try StrandEdit(call)
        let id = page.evaluation.id
        return try await call.saving(
            to: "\(Paths.evaluation(id))#\(page.strand.rawValue)",
            else: { errors in
                var again = page
                again.errors = errors
                return again
            }
        ) { form in
            let surveys = page.surveys.map(\.id).filter { call.form["survey-\($0)"] != nil }
            return [
                .evaluation(
                    .find(
                        id, page.strand, text: form.requiredPublicNote("text"), surveys: surveys,
                        seen: form.number("version")))
            ]
        }
    }

    private var surveys: [Survey] { reading.city.evaluations.surveys(of: evaluation.id) }

    var body: some Markup {
        FormPage(
            reading.say(da: "Hvad fandt I?", en: "What did you find?"), call,
            kind: "\(evaluation.title) · \(reading.say(strand.name))",
            lead: reading.say(strand.question), trail: reading.trail(to: evaluation),
            errors: errors
        ) {
            Input(.type("hidden"), .name("version"), .value("\(evaluation.version)"))
            TextArea(
                name: "text", label: reading.say(da: "Det fandt vi", en: "We found"),
                value: call.typed("text", else: reading.words(standing?.text)),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Alle kan læse det, når evalueringen er afleveret. Skriv ingen navne.",
                    en: "Everybody can read it once the evaluation is delivered. No names."))
            if !surveys.isEmpty {
                Fieldset(.class("field")) {
                    Legend(
                        reading.say(
                            da: "Bygger det på en undersøgelse?", en: "Does it rest on a survey?"))
                    For(surveys) { survey in
                        let name = "survey-\(survey.id)"
                        Div(.class("choice")) {
                            Input(
                                .type("checkbox"), .id(name), .name(name), .value("1"),
                                .checked(isChosen(survey.id)))
                            Label(survey.title, .for(name))
                        }
                    }
                }
            }
        }
    }

    private var standing: (text: NoteID?, surveys: [SurveyID])? {
        evaluation.findings[strand].map { ($0.text, $0.surveys) }
    }

    private func isChosen(_ id: SurveyID) -> Bool {
        call.method == .get
            ? standing?.surveys.contains(id) ?? false : call.form["survey-\(id)"] != nil
    }
}

extension Phrase {
    fileprivate static let subjectMissing = Phrase(
        da: "Vælg, hvad der evalueres.", en: "Choose what is evaluated.")
    fileprivate static let keeperMissing = Phrase(
        da: "Vælg den post, der er ansvarlig.", en: "Choose the post that answers for it.")
}
