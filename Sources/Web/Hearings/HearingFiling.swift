// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Puts the final note as a PDF into a case of the journal.
struct HearingFiling: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// The bytes are kept before the city is told, so that no paper is ever listed
    /// that cannot be read.
    static func save(_ call: Call) async throws -> Answer {
        let hearing = try HearingNote.opened(call)
        guard let conclusion = hearing.conclusion, let target = call.form["case"] else {
            throw NotFound()
        }
        let filing = HearingFiling(hearing: hearing, call: call)
        guard filing.cases.contains(where: { $0.value == target }) else { throw NotFound() }
        let id: CaseDocumentID = call.newID()
        let title = call.reading.say(
            da: "Høringsnotat: \(hearing.title)", en: "Hearing note: \(hearing.title)")
        let file = try await call.keep(
            printed: HearingNoteSheet(hearing: hearing, call: call),
            named: "hoeringsnotat-\(hearing.id)")
        return try await call.saving(
            to: "/journal/akt/\(id)",
            else: { HearingNote(hearing: hearing, call: call, errors: $0) }
        ) { _ in
            [
                .casework(
                    .file(
                        DocumentDraft(
                            id: id, in: CaseID(target),
                            content: DocumentContent(
                                kind: .hearingNote, title: title, direction: .internal,
                                sender: hearing.arranger, dated: conclusion.on,
                                sight: conclusion.isPublished ? .public : .internal),
                            file: file, state: .final, by: call.viewer.person)))
            ]
        }
    }

    var body: some Markup {
        let cases = cases
        if hearing.conclusion != nil, !cases.isEmpty {
            Section(.id("journal")) {
                H2(reading.say(da: "Journalisér notatet", en: "File the note"))
                Form(
                    .method("post"), .action(Link(Paths.hearing(hearing.id, "notat"))),
                    .class("form"), .novalidate
                ) {
                    FormToken(reading: reading)
                    Choice(
                        name: "case", label: reading.say(da: "Sag", en: "Case"),
                        value: call.typed("case", else: own), options: cases, reading: reading,
                        errors: errors)
                    Div(.class("actions")) {
                        Button(
                            reading.say(da: "Læg PDF i sagen", en: "Put the PDF into the case"),
                            .class("secondary"))
                    }
                }
            }
        }
    }

    /// The open cases that the reader may put papers into.
    private var cases: [(value: String, title: String)] {
        guard reading.canWrite, reading.viewer.isStaff else { return [] }
        return reading.cases.filter { found in
            found.isOpen && reading.may(.casework(.close(found.id, seen: nil)))
        }.map { ($0.id.rawValue, "\($0.number) \($0.title)") }
    }

    private var own: String? {
        reading.cases(about: CaseSubject(.hearing, hearing.id)).first?.id.rawValue
            ?? reading.cases.first { $0.number == hearing.content.caseNumber }?.id.rawValue
    }
}
