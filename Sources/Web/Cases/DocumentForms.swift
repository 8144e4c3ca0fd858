// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that files a paper with its file, or changes what stands about one.
struct DocumentForm: Component {
    let found: Case
    /// Nil for a new one.
    let paper: CaseDocument?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let found = try call.filedCase
        return try call.asking(
            .casework(.close(found.id, seen: nil)),
            DocumentForm(found: found, paper: nil, call: call))
    }

    /// The bytes are kept before the city is told.
    static func save(_ call: Call) async throws -> Answer {
        let found = try call.filedCase
        try call.city.permit(.casework(.close(found.id, seen: nil)), to: call.viewer)
        let id: CaseDocumentID = call.newID()
        let file: DocumentFile?
        do {
            file = try await call.keepUpload()
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(
                DocumentForm(found: found, paper: nil, call: call, errors: errors), status: 422)
        }
        return try await call.saving(
            else: { DocumentForm(found: found, paper: nil, call: call, errors: $0) },
            then: { call.saved($0, to: "/journal/akt/\(id)") }
        ) { form in
            if file == nil {
                form.refuse(Phrase(da: "Vælg en fil.", en: "Choose a file."), field: Upload.field)
            }
            let state = call.form["state"].flatMap(DocumentState.init) ?? .final
            return [
                .casework(
                    .file(
                        DocumentDraft(
                            id: id, number: form.documentNumber("number"), in: found.id,
                            content: form.documentContent(), file: file, state: state,
                            by: call.viewer.person)))
            ]
        }
    }

    static func askChange(_ call: Call) throws -> Answer {
        let (found, paper) = try call.filedPaper
        return try call.asking(
            .casework(.send(paper.id, on: nil, seen: nil)),
            DocumentForm(found: found, paper: paper, call: call))
    }

    static func saveChange(_ call: Call) async throws -> Answer {
        let (found, paper) = try call.filedPaper
        return try await call.saving(
            to: Paths.paper(paper, in: found),
            else: { DocumentForm(found: found, paper: paper, call: call, errors: $0) }
        ) { form in
            [
                .casework(
                    .describeDocument(
                        paper.id, form.documentContent(keeping: paper.content),
                        seen: call.seenVersion))
            ]
        }
    }

    /// Leads from a paper's id to its number, which it gets when it is filed.
    static func go(_ call: Call) throws -> Answer {
        guard let paper = call.city.cases[call.id("id") as CaseDocumentID],
            call.city.sees(paper, call.viewer), let found = call.city.cases[paper.case]
        else { throw NotFound() }
        return .redirect(to: Paths.paper(paper, in: found))
    }

    var body: some Markup {
        let title =
            paper == nil
            ? reading.say(da: "Journalisér et dokument", en: "File a document")
            : reading.say(da: "Ret oplysninger", en: "Change the facts")
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: paper.map { "\($0.number)" } ?? "\(found.number)")
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(call.path)), .class("form"), .novalidate,
                .enctype(paper == nil ? "multipart/form-data" : "application/x-www-form-urlencoded")
            ) {
                FormToken(reading: reading)
                if let paper { SeenVersion(version: paper.version) } else { first }
                DocumentFields(content: paper?.content, call: call, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(
                        reading.say(.cancel),
                        .href(reading.link(trail.last?.path ?? Paths.journal)))
                }
            }
        }
    }

    private var trail: [Crumb] {
        paper.map { reading.trail(to: $0, in: found) } ?? reading.trail(to: found)
    }

    @MarkupBuilder private var first: some Markup {
        let next = reading.city.cases.nextDocumentNumber(in: found, on: reading.day)
        FileField(
            label: reading.say(da: "Filen", en: "The file"), reading: reading, errors: errors)
        TextField(
            name: "number", label: reading.say(.documentNumber), value: call.typed("number"),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Lad det stå tomt, så får dokumentet det næste nummer, "
                    + "\(next?.description ?? "").",
                en: "Leave it empty, and the document gets the next number, "
                    + "\(next?.description ?? "")."))
        Choice(
            name: "state", label: reading.say(da: "Hvor langt er det?", en: "How far is it?"),
            value: call.typed("state", else: "final"),
            options: DocumentState.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
    }
}
