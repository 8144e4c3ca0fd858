// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that writes a questionnaire, question by question.
///
/// a question whose words change after it was asked becomes a new one.
struct QuestionnaireEdit: Component {
    /// Nil where it is new.
    var questionnaire: Questionnaire?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }
    /// Empty rows to write further questions in.
    private static let spare = 4

    static func begin(_ call: Call) throws -> Answer {
        try call.asking(
            .evaluation(.compose("ny", title: "", [], seen: nil)), QuestionnaireEdit(call: call))
    }

    static func create(_ call: Call) async throws -> Answer {
        let page = QuestionnaireEdit(call: call)
        return try await page.saved(as: call.newID())
    }

    static func ask(_ call: Call) throws -> Answer {
        let questionnaire = try call.questionnaire
        return try call.asking(
            .evaluation(.compose(questionnaire.id, title: "", [], seen: nil)),
            QuestionnaireEdit(questionnaire: questionnaire, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let questionnaire = try call.questionnaire
        return try await QuestionnaireEdit(questionnaire: questionnaire, call: call)
            .saved(as: questionnaire.id)
    }

    private func saved(as id: QuestionnaireID) async throws -> Answer {
        try await call.saving(
            to: Paths.questionnaire(id),
            else: { QuestionnaireEdit(questionnaire: questionnaire, call: call, errors: $0) }
        ) { form in
            let questions = (0..<rowCount).compactMap { question(in: $0, &form) }
            return [
                .evaluation(
                    .compose(
                        id, title: form.title("title"), questions, seen: form.number("version")))
            ]
        }
    }

    private func question(in row: Int, _ form: inout FormReading) -> Question? {
        guard let text = call.form["text-\(row)"] else { return nil }
        let options = lines(of: call.form["options-\(row)"] ?? "")
        let answer: Question.Answer
        switch call.form["kind-\(row)"] {
        case "choice": answer = .choice(options)
        case "text": answer = .text
        default:
            if options.count != 2 { form.refuse(.twoEnds, field: "options-\(row)") }
            answer = .scale(from: options.first ?? "", to: options.last ?? "")
        }
        let key = call.form["key-\(row)"] ?? newKey
        let question = Question(key: key, text: text.trimmed(), answer: answer)
        guard let before = questionnaire?[key], before != question, isAsked(key) else {
            return question
        }
        return Question(key: newKey, text: question.text, answer: answer)
    }

    private var newKey: String { (call.newID() as ID<Question>).rawValue }

    private func isAsked(_ key: String) -> Bool {
        guard let questionnaire else { return false }
        return reading.city.evaluations.surveys(asking: questionnaire.id)
            .contains { $0.questions.contains { $0.key == key } }
    }

    private var rowCount: Int { (questionnaire?.questions.count ?? 0) + Self.spare }

    var body: some Markup {
        FormPage(
            questionnaire == nil
                ? reading.say(da: "Skriv et spørgeskema", en: "Write a questionnaire")
                : reading.say(da: "Ret spørgsmålene", en: "Change the questions"), call,
            kind: questionnaire?.title ?? reading.say(da: "Spørgeskemaer", en: "Questionnaires"),
            lead: reading.say(
                da: "Ændres ordlyden af et spørgsmål, der har været stillet, bliver det et nyt: "
                    + "så kan årene ikke sammenlignes. Lad rækker stå tomme, du ikke bruger.",
                en: "A question that was asked becomes a new one when its words change: years "
                    + "no longer compare then. Leave rows empty that you do not use."),
            trail: [
                Crumb(
                    title: reading.say(da: "Spørgeskemaer", en: "Questionnaires"),
                    path: Paths.questionnaires)
            ], errors: errors
        ) {
            if let questionnaire {
                Input(.type("hidden"), .name("version"), .value("\(questionnaire.version)"))
            }
            TextField(
                name: "title", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("title", else: questionnaire?.title), reading: reading,
                errors: errors)
            For(0..<rowCount) { QuestionRow(row: $0, form: self) }
        }
    }

    /// One row of the form.
    private struct QuestionRow: Component {
        let row: Int
        let form: QuestionnaireEdit

        var body: some Markup {
            let (call, reading) = (form.call, form.reading)
            let standing = form.questionnaire.flatMap {
                $0.questions.indices.contains(row) ? $0.questions[row] : nil
            }
            Fieldset(.class("field")) {
                Legend(reading.say(da: "Spørgsmål \(row + 1)", en: "Question \(row + 1)"))
                if let standing {
                    Input(.type("hidden"), .name("key-\(row)"), .value(standing.key))
                }
                TextField(
                    name: "text-\(row)", label: reading.say(da: "Ordlyd", en: "Words"),
                    value: call.typed("text-\(row)", else: standing?.text), reading: reading,
                    errors: form.errors)
                Choice(
                    name: "kind-\(row)", label: reading.say(da: "Svares med", en: "Answered by"),
                    value: call.typed("kind-\(row)", else: standing?.answer.word ?? "scale"),
                    options: [
                        ("scale", reading.say(da: "Fem trin", en: "Five steps")),
                        ("choice", reading.say(da: "Et valg", en: "A choice")),
                        ("text", reading.say(da: "Egne ord", en: "Own words")),
                    ], reading: reading, errors: form.errors)
                TextArea(
                    name: "options-\(row)", label: reading.say(da: "Svar", en: "Answers"),
                    value: call.typed("options-\(row)", else: standing?.answer.lines),
                    reading: reading, errors: form.errors,
                    hint: reading.say(
                        da: "Et på hver linje. Ved fem trin: navnet på det første og det sidste.",
                        en: "One a line. For five steps: the names of the first and the last."))
            }
        }
    }
}

extension Question.Answer {
    fileprivate var word: String {
        switch self {
        case .scale: "scale"
        case .choice: "choice"
        case .text: "text"
        }
    }

    fileprivate var lines: String {
        switch self {
        case .scale(let from, let to): "\(from)\n\(to)"
        case .choice(let options): options.joined(separator: "\n")
        case .text: ""
        }
    }
}

extension String {
    fileprivate func trimmed() -> String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Phrase {
    fileprivate static let twoEnds = Phrase(
        da: "Skriv to linjer: navnet på det første og det sidste trin.",
        en: "Write two lines: the names of the first and the last step.")
}
