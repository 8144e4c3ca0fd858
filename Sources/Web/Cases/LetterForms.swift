// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime
import HashTreeCollections
import Html
import Journal

/// The form that begins a letter in a case, or in a new one.
struct LetterNew: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        guard call.reading.mayOpenCases else {
            try call.city.permit(.casework(.close("", seen: nil)), to: call.viewer)
            throw NotFound()
        }
        return .page(LetterNew(call: call))
    }

    /// a letter has its numbers from its first word on.
    static func save(_ call: Call) async throws -> Answer {
        let (newCase, id): (CaseID, CaseDocumentID) = (call.newID(), call.newID())
        return try await call.saving(
            else: { LetterNew(call: call, errors: $0) },
            then: { call.saved($0, to: "/journal/akt/\(id)") }
        ) { form in
            let content = form.documentContent()
            let text = form.letterText("text")
            var commands: [CityCommand] = []
            var target = call.form["case"].flatMap { CaseID($0) } ?? newCase
            if call.form["case"] == nil {
                target = newCase
                let unit: OrganizationID = form.chosen(
                    "unit",
                    Phrase(
                        da: "Vælg en sag, eller hvem der holder den nye.",
                        en: "Choose a case, or who keeps the new one."))
                commands.append(
                    .casework(
                        .open(
                            CaseDraft(
                                id: newCase,
                                content: CaseContent(
                                    title: content.title, unit: unit,
                                    subjects: [call.form["om"].flatMap { CaseSubject($0) }]
                                        .compactMap { $0 })))))
            }
            commands.append(
                .casework(
                    .file(
                        DocumentDraft(
                            id: id, in: target, content: content, letter: text, state: .draft,
                            by: call.viewer.person))))
            return commands
        }
    }

    var body: some Markup {
        let subject = (call.method == .get ? call.query["om"] : call.form["om"])
            .flatMap { CaseSubject($0) }
        let item = (call.method == .get ? call.query["punkt"] : call.form["punkt"])
            .map { AgendaItemID($0) }
        let opening = subject.flatMap { reading.opening(about: $0, item) }
        let asked = call.query["sag"].flatMap { text in
            reading.cases.first { "\($0.number)" == text }
        }
        FormPage(
            reading.say(da: "Skriv et brev", en: "Write a letter"), call,
            kind: subject.flatMap { reading.line(of: $0)?.title } ?? reading.say(.letters),
            lead: reading.say(
                da: "Brevet får sags- og dokumentnummer med det samme. Du kan se det som PDF, "
                    + "før det gøres færdigt.",
                en: "The letter gets its case and document number at once. You can see it as "
                    + "PDF before it is finished."),
            trail: [Crumb(title: reading.say(.letters), path: Paths.letters)], errors: errors
        ) {
            if let subject {
                Input(.type("hidden"), .name("om"), .value(subject.description))
            }
            if let item { Input(.type("hidden"), .name("punkt"), .value(item.rawValue)) }
            Choice(
                name: "case", label: reading.say(da: "Sag i journalen", en: "Case in the journal"),
                value: call.typed(
                    "case",
                    else: asked?.id.rawValue
                        ?? subject.flatMap { reading.cases(about: $0).first?.id.rawValue }),
                options: cases, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Vælges ingen, oprettes en ny sag.",
                    en: "If none is chosen, a new case is opened."))
            Choice(
                name: "unit",
                label: reading.say(da: "Ny sag holdes af", en: "A new case is kept by"),
                value: call.typed("unit"), options: reading.ownUnits, reading: reading,
                errors: errors)
            DocumentFields(content: opening?.content, call: call, errors: errors)
            LetterField(
                text: call.typed("text", else: opening?.text), reading: reading, errors: errors)
        }
    }

    private var cases: [(value: String, title: String)] {
        reading.cases.filter { reading.may(.casework(.close($0.id, seen: nil))) && $0.isOpen }
            .map { ($0.id.rawValue, "\($0.number) \($0.title)") }
    }
}

/// Where the words of a letter are written.
struct LetterField: Component {
    let text: String?
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        Field(
            "text", reading.say(da: "Brevets ord", en: "The letter's words"),
            hint: reading.say(
                da: "En tom linje skiller afsnit. En overskrift begynder med “## ”, et punkt "
                    + "med “- ”.",
                en: "An empty line parts paragraphs. A heading begins with “## ”, an item "
                    + "with “- ”."),
            reading, errors
        ) {
            Textarea(
                text ?? "", .id("text"), .name("text"), .rows(16),
                .invalid(errors["text"] != nil), described("text", hint: true, errors))
            CprStopped(name: "text", text: text, reading: reading, errors: errors)
        }
    }
}

/// The form in which a letter is written on.
struct LetterForm: Component {
    let found: Case
    let paper: CaseDocument
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (found, paper) = try call.filedPaper
        guard paper.letter != nil else { throw NotFound() }
        return try call.asking(
            .casework(.write(paper.id, text: "", seen: nil)),
            LetterForm(found: found, paper: paper, call: call))
    }

    /// whoever saves second reads what the first wrote, and loses nothing.
    static func save(_ call: Call) async throws -> Answer {
        let (found, paper) = try call.filedPaper
        return try await call.saving(
            to: Paths.paper(paper, in: found),
            else: { LetterForm(found: found, paper: paper, call: call, errors: $0) }
        ) { form in
            [
                .casework(
                    .write(paper.id, text: form.letterText("text"), seen: call.seenVersion))
            ]
        }
    }

    var body: some Markup {
        let now = reading.paperText(paper.letter)
        FormPage(
            reading.say(da: "Skriv i brevet", en: "Write in the letter"), call,
            kind: "\(paper.number)", lead: paper.title,
            trail: reading.trail(to: paper, in: found), errors: errors
        ) {
            SeenVersion(version: paper.version)
            if errors.isConflict, let now {
                Div(.class("changes"), .role("alert"), .id("aendret")) {
                    H2(
                        reading.say(
                            da: "Sådan er brevet nu, efter en andens ændring",
                            en: "This is the letter now, after somebody else's change"))
                    LetterBody(text: now)
                    P(
                        reading.say(
                            da: "Dit eget står i feltet. Saml det, og gem igen.",
                            en: "Your own stands in the field. Bring it together, then save."))
                }
            }
            LetterField(text: call.typed("text", else: now), reading: reading, errors: errors)
        }
    }
}

extension FormReading {
    /// The words of a letter, which others will read: the CPR guard has the last word.
    mutating func letterText(_ field: String) -> NoteID {
        let id: NoteID = call.newID()
        let text = call.form[field] ?? ""
        let kind = TextKind(limit: .longText, isRequired: true, isOneLine: false)
        let checked = attempt { () throws(TextRefusal) in
            try CheckedText.check(text, as: kind, field: field)
        }
        if let checked { keep(.note(id, checked)) }
        return id
    }
}
