// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that makes a matter of a sentence, which stays its source.
struct BankExtract: Component {
    let paper: BankPaper
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let paper = try call.bankPaper
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(BankExtract(paper: paper, call: call))
    }

    /// matter and source are saved together or not at all.
    static func save(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        let id: MatterID = call.newID()
        return try await call.saving(
            to: Paths.matter(id), else: { BankExtract(paper: paper, call: call, errors: $0) }
        ) { form in
            guard let sentence = form.publicNote("sentence") else {
                form.refuse(.sentenceMissing, field: "sentence")
                return []
            }
            let answerer: OrganizationID = form.chosen("answerer", .chooseOne)
            let draft = MatterDraft(
                id: id,
                content: MatterContent(
                    title: form.title("title"), kind: .proposal, topic: .every, text: sentence),
                by: form.chosen("by", .chooseOne), person: call.viewer.person,
                address: MatterAddress(
                    to: [answerer], answerer: answerer, answerBy: form.day("answerBy")),
                isPublic: false)
            return [
                .matter(.raise(draft)),
                .knowledge(.extract(paper.id, sentence: sentence, into: .matter(id: id))),
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Gør en sætning til en sag", en: "Make a matter of a sentence"),
            call, kind: paper.title,
            lead: reading.say(
                da: "Sætningen bliver stående som sagens kilde.",
                en: "The sentence stays as the matter’s source."),
            trail: reading.trail(to: paper), errors: errors
        ) {
            TextArea(
                name: "sentence", label: reading.say(da: "Sætningen", en: "The sentence"),
                value: call.typed("sentence", else: call.chosenSentence(of: paper)),
                reading: reading,
                errors: errors)
            TextField(
                name: "title", label: reading.say(da: "Sagen i en linje", en: "In one line"),
                value: call.typed("title"), reading: reading, errors: errors)
            Choice(
                name: "by", label: reading.say(da: "På vegne af", en: "On behalf of"),
                value: call.typed("by"), options: reading.partyOptions, reading: reading,
                errors: errors)
            Choice(
                name: "answerer", label: reading.say(da: "Hvem skal svare?", en: "Who answers?"),
                value: call.typed("answerer"), options: reading.partyOptions, reading: reading,
                errors: errors)
            DayField(
                name: "answerBy", label: reading.say(da: "Svar senest", en: "Answer by"),
                value: call.typed("answerBy"), reading: reading, errors: errors)
        }
    }
}
