// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// A new version of a paper.
struct VersionForm: Component {
    let found: Case
    let paper: CaseDocument
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (found, paper) = try call.filedPaper
        return try call.asking(
            .casework(.send(paper.id, on: nil, seen: nil)),
            VersionForm(found: found, paper: paper, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (found, paper) = try call.filedPaper
        try call.city.permit(.casework(.send(paper.id, on: nil, seen: nil)), to: call.viewer)
        do {
            guard let file = try await call.keepUpload() else {
                throw FormRefusal.missing(
                    Upload.field, Phrase(da: "Vælg en fil.", en: "Choose a file."))
            }
            let receipt = try await call.submit(
                .casework(
                    .addVersion(paper.id, file, by: call.viewer.person, seen: call.seenVersion)))
            return call.saved(receipt, to: Paths.paper(paper, in: found))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(
                VersionForm(found: found, paper: paper, call: call, errors: errors),
                status: errors.isConflict ? 409 : 422)
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Læg ny version ved", en: "Add a version")
        SitePage(title, call, trail: reading.trail(to: paper, in: found)) {
            PageHead(title, kind: "\(paper.number)", lead: paper.title)
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(call.path)), .class("form"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                SeenVersion(version: paper.version)
                FileField(
                    label: reading.say(da: "Den nye fil", en: "The new file"), reading: reading,
                    errors: errors)
                Div(.class("actions")) { Button(reading.say(.save), .class("primary")) }
            }
        }
    }
}

/// Taking a paper back.
enum DocumentWithdrawing {
    static func ask(_ call: Call) throws -> Answer {
        let (found, paper) = try call.filedPaper
        return try call.asking(
            .casework(.withdraw(paper.id, reason: "")), page(found, paper, call, .none))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (found, paper) = try call.filedPaper
        return try await call.saving(
            to: Paths.paper(paper, in: found), else: { page(found, paper, call, $0) }
        ) { form in [.casework(.withdraw(paper.id, reason: form.requiredNote("reason")))] }
    }

    private static func page(
        _ found: Case, _ paper: CaseDocument, _ call: Call, _ errors: FormErrors
    ) -> ReasonForm {
        let reading = call.reading
        return ReasonForm(
            title: reading.say(da: "Træk dokumentet tilbage", en: "Withdraw the document"),
            kind: "\(paper.number)",
            lead: reading.say(
                da: "Dokumentet bliver i journalen, og nummeret bruges aldrig igen.",
                en: "The document stays in the journal, and the number is never used again."),
            look: "danger", trail: reading.trail(to: paper, in: found), call: call,
            errors: errors)
    }
}
