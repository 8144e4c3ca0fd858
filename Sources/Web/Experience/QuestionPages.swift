// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that asks an expert something.
struct QuestionAsk: Component {
    let expert: Expert
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func begin(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(QuestionAsk(expert: try call.expert, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let expert = try call.expert
        let id: QuestionToExpertID = call.newID()
        return try await call.saving(
            to: Paths.question(id),
            else: { QuestionAsk(expert: expert, call: call, errors: $0) }
        ) { form in
            if call.form["text"] == nil { form.refuse(.textMissing, field: "text") }
            return [
                .experience(
                    .ask(
                        ExpertQuestionDraft(
                            id: id, expert: expert.id, title: form.title("title"),
                            text: form.publicNote("text") ?? "",
                            by: form.chosen("by", .askerMissing), person: call.viewer.person)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Stil et spørgsmål", en: "Ask a question"), call,
            kind: reading.name(of: expert),
            lead: reading.say(
                da: "Spørgsmålet og svaret bliver stående. Skriv ingen navne på borgere.",
                en: "The question and its answer stay. Write no names of citizens."),
            button: reading.say(da: "Spørg", en: "Ask"),
            trail: [
                Crumb(title: reading.say(.experts), path: Paths.experts),
                Crumb(title: reading.name(of: expert), path: Paths.expert(expert.id)),
            ],
            errors: errors
        ) {
            TextField(
                name: "title", label: reading.say(da: "I én sætning", en: "In one sentence"),
                value: call.typed("title"), reading: reading, errors: errors)
            TextArea(
                name: "text", label: reading.say(da: "Spørgsmålet", en: "The question"),
                value: call.typed("text"), reading: reading, errors: errors)
            Choice(
                name: "by",
                label: reading.say(da: "På hvis vegne?", en: "On whose behalf?"),
                value: call.typed("by", else: reading.ownParties.first?.value),
                options: reading.ownParties, reading: reading, errors: errors)
        }
    }
}

/// One question with its answer, or with the form that gives it.
struct QuestionShow: Component {
    let question: ExpertQuestion
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) async throws -> Answer {
        let question = try call.expertQuestion
        return try await call.saving(
            to: Paths.question(question.id), fields: ["text": "answer"],
            else: { QuestionShow(question: question, call: call, errors: $0) }
        ) { form in
            if call.form["answer"] == nil { form.refuse(.textMissing, field: "answer") }
            return [
                .experience(
                    .answer(
                        question.id, text: form.publicNote("answer") ?? "",
                        isPublic: call.form["public"] != nil))
            ]
        }
    }

    var body: some Markup {
        let expert = reading.city.experience[question.expert]
        SitePage(
            question.title, call,
            trail: [
                Crumb(title: reading.say(.experts), path: Paths.experts),
                Crumb(
                    title: expert.map { reading.name(of: $0) } ?? "",
                    path: Paths.expert(question.expert)),
            ]
        ) {
            PageHead(question.title, kind: reading.say(da: "Spørgsmål", en: "Question")) {
                Fact(reading.say(da: "Spurgt af", en: "Asked by"), reading.name(of: question.by))
                Fact(
                    reading.say(da: "Spurgt", en: "Asked of"),
                    expert.map { reading.name(of: $0) } ?? "")
                Fact(reading.say(da: "Siden", en: "Since")) {
                    DayText(reading: reading, day: question.asked)
                }
                Fact(
                    reading.say(da: "Svar", en: "Answer"),
                    question.answer.map { reading.date($0.on) }
                        ?? reading.say(da: "Venter", en: "Waits"),
                    isGap: question.isOpen)
            }
            ErrorSummary(reading: reading, errors: errors)
            For(lines(of: reading.words(question.text) ?? "")) { P($0) }
            answered
            if let expert, question.isOpen, reading.mayAnswer(for: expert) { form }
        }
    }

    @MarkupBuilder private var answered: some Markup {
        if let answer = question.answer {
            Section {
                H2(reading.say(da: "Svaret", en: "The answer"))
                For(lines(of: reading.words(answer.text) ?? "")) { P($0) }
                if !answer.isPublic {
                    P(
                        reading.say(
                            da: "Kun ansatte og den, der spurgte, kan læse det.",
                            en: "Only staff and whoever asked can read it."), .class("quiet"))
                }
            }
        }
    }

    private var form: some Markup {
        Form(
            .method("post"), .action(Link(Paths.question(question.id))), .class("form"),
            .novalidate
        ) {
            FormToken(reading: reading)
            TextArea(
                name: "answer", label: reading.say(da: "Svar", en: "Answer"),
                value: call.typed("answer"), reading: reading, errors: errors)
            Div(.class("choice")) {
                Input(
                    .type("checkbox"), .id("public"), .name("public"), .value("1"),
                    .checked(call.form["public"] != nil))
                Label(
                    reading.say(da: "Alle må læse det", en: "Everybody may read it"),
                    .for("public"))
            }
            Div(.class("actions")) {
                Button(reading.say(da: "Send svaret", en: "Send the answer"), .class("primary"))
            }
        }
    }
}

extension Phrase {
    fileprivate static let textMissing = Phrase(
        da: "Skriv noget her.", en: "Write something here.")
    fileprivate static let askerMissing = Phrase(
        da: "Vælg, på hvis vegne du spørger.", en: "Choose on whose behalf you ask.")
}
