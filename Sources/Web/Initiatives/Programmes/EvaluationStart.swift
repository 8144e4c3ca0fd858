// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that says who evaluates a programme.
struct EvaluationStart: Component {
    let programme: Programme
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let programme = try call.programme
        return try call.asking(
            .initiative(.startEvaluation(programme.id, by: "")),
            EvaluationStart(programme: programme, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let programme = try call.programme
        return try await call.saving(
            to: "\(Paths.programme(programme.id))#evaluering",
            else: { EvaluationStart(programme: programme, call: call, errors: $0) }
        ) { form in
            [
                .initiative(
                    .startEvaluation(programme.id, by: form.chosen("owner", .evaluatorMissing)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Begynd evalueringen", en: "Begin the evaluation"), call,
            kind: programme.name, button: reading.say(da: "Begynd", en: "Begin"),
            trail: .programme(programme, reading), errors: errors
        ) {
            EvaluatorChoice(programme: programme, call: call, errors: errors)
        }
    }
}

/// The form that says that a programme's evaluation was delivered, or puts right
/// what was said of it.
struct EvaluationDelivery: Component {
    let programme: Programme
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let programme = try call.programme
        let nothing = EvaluationDraft(by: "", deliveredOn: call.reading.today)
        return try call.asking(
            .initiative(.deliverEvaluation(programme.id, nothing)),
            EvaluationDelivery(programme: programme, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let programme = try call.programme
        return try await call.saving(
            to: "\(Paths.programme(programme.id))#evaluering",
            else: { EvaluationDelivery(programme: programme, call: call, errors: $0) }
        ) { form in
            if call.form["kept"] == nil, call.form["findings"] == nil {
                form.refuse([InitiativeRefusal.evaluationEmpty])
            }
            let draft = EvaluationDraft(
                by: form.chosen("owner", .evaluatorMissing),
                deliveredOn: form.requiredDay("delivered"), findings: form.note("findings"),
                keptAt: form.optionalTitle("kept"))
            return [.initiative(.deliverEvaluation(programme.id, draft))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Evalueringen er afleveret", en: "The evaluation is delivered"), call,
            kind: programme.name, trail: .programme(programme, reading), errors: errors
        ) {
            EvaluatorChoice(programme: programme, call: call, errors: errors)
            DayField(
                name: "delivered", label: reading.say(da: "Afleveret", en: "Delivered"),
                value: call.typed("delivered", else: delivered.map { reading.date($0) }),
                reading: reading, errors: errors)
            TextField(
                name: "kept", label: reading.say(da: "Hvor ligger den?", en: "Where is it kept?"),
                value: call.typed("kept", else: programme.evaluation?.keptAt), reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Et sagsnummer, et sted eller et link. Alle kan læse det.",
                    en: "A case number, a place or a link. Everybody can read it."))
            TextArea(
                name: "findings",
                label: reading.say(da: "Hvad viste den, kort?", en: "What did it find, in short?"),
                value: call.typed("findings"), reading: reading, errors: errors, hint: findingsHint)
        }
    }

    private var delivered: Day? { programme.evaluation?.deliveredOn }

    private var findingsHint: String {
        let kept =
            programme.evaluation?.findings == nil
            ? ""
            : reading.say(
                da: " Det, der står, bliver stående, når feltet er tomt.",
                en: " What is written stays when the field is empty.")
        return reading.say(.noteHint) + kept
    }
}

/// The post that evaluates.
private struct EvaluatorChoice: Component {
    let programme: Programme
    let call: Call
    let errors: FormErrors

    var body: some Markup {
        Choice(
            name: "owner", label: call.reading.say(da: "Hvem evaluerer?", en: "Who evaluates?"),
            value: call.typed(
                "owner", else: (programme.evaluation?.by ?? programme.leader)?.rawValue),
            options: call.reading.postOptions(), reading: call.reading, errors: errors)
    }
}

extension Phrase {
    fileprivate static let evaluatorMissing = Phrase(
        da: "Vælg den post, der evaluerer.", en: "Choose the post that evaluates.")
}
