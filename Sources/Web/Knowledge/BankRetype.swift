// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that puts the words of a paper right; the original and every earlier
/// version of the words stay.
struct BankRetype: Component {
    let paper: BankPaper
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let paper = try call.bankPaper
        return try call.asking(
            .knowledge(.reread(paper.id, text: "", .person, seen: nil)),
            BankRetype(paper: paper, call: call))
    }

    /// what a person types passes the same door as what a machine reads.
    static func save(_ call: Call) async throws -> Answer {
        let paper = try call.bankPaper
        return try await call.saving(
            to: Paths.bankPaper(paper.id),
            else: { BankRetype(paper: paper, call: call, errors: $0) }
        ) { form in
            guard let text = call.form["text"], text.contains(where: \.isLetter) else {
                form.refuse(.wordsMissing, field: "text")
                return []
            }
            guard let note = form.longNote(text, field: "text") else { return [] }
            return [.knowledge(.reread(paper.id, text: note, .person, seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret teksten", en: "Put the words right"), call, kind: paper.title,
            lead: reading.say(
                da: "Originalen og de tidligere versioner bliver stående. Ret det, maskinen har "
                    + "læst forkert, så det står som i papiret.",
                en: "The original and the earlier versions stay. Mend what the machine read "
                    + "wrong, so that it stands as in the paper."),
            trail: reading.trail(to: paper), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(paper.version)"))
            TextArea(
                name: "text", label: reading.say(da: "Teksten", en: "The words"),
                value: call.typed("text", else: reading.text(of: paper)), reading: reading,
                errors: errors, rows: 24)
        }
    }
}

/// One version of a paper's words, as it was.
struct BankTextVersion: Component {
    let paper: BankPaper
    let number: Int
    /// Nil where they were erased.
    let text: String?
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let paper = try call.bankPaper
        guard let number = call.parameters["version"].flatMap(Int.init),
            paper.layers.indices.contains(number - 1)
        else { throw NotFound() }
        let text = call.reading.view.personal.notes[paper.layers[number - 1].text]
        // What a later guard found stays in the old words, which few may see.
        let holdsNumber = text.map { !CprGuard.scan($0).isEmpty } ?? false
        guard !holdsNumber || paper.letIn != nil || call.viewer.readsAll else { throw NotFound() }
        return .page(BankTextVersion(paper: paper, number: number, text: text, call: call))
    }

    var body: some Markup {
        let layer = paper.layers[number - 1]
        let title = reading.say(
            da: "Tekstens version \(number)", en: "Version \(number) of the words")
        SitePage(title, call, trail: reading.trail(to: paper)) {
            PageHead(title, kind: paper.title) {
                Fact(reading.say(da: "Kom af", en: "Came from"), reading.say(layer.origin.phrase))
                Fact(reading.say(da: "Fra", en: "Since"), reading.date(layer.on))
                Fact(
                    reading.say(da: "Gælder", en: "Counts"),
                    number == paper.layers.count
                        ? reading.say(da: "nu", en: "now")
                        : reading.say(da: "ikke længere", en: "no longer"))
            }
            BankParagraphs(
                text: text
                    ?? reading.say(da: "(teksten er slettet)", en: "(the text has been erased)"))
        }
    }
}

extension FormReading {
    /// The words of a whole paper, which may be longer than a note; nil where they
    /// are too long or may hold a CPR number.
    fileprivate mutating func longNote(_ text: String, field: String) -> NoteID? {
        guard text.utf8.count <= BankIntake.longest else {
            refuse(.wordsTooLong, field: field)
            return nil
        }
        let checked: Bool? = attempt { () throws(TextRefusal) in
            do throws(CprRefusal) {
                try CprGuard.check(text, field: field)
                return true
            } catch {
                throw TextRefusal.cpr(error)
            }
        }
        guard checked == true else { return nil }
        let id: NoteID = call.newID()
        keep(.note(id, String(text.map { $0.isNewline ? "\n" : $0 })))
        return id
    }
}

extension Phrase {
    fileprivate static let wordsMissing = Phrase(
        da: "Skriv papirets tekst.", en: "Write the words of the paper.")
    fileprivate static let wordsTooLong = Phrase(
        da: "Teksten er for lang. Del papiret i flere.",
        en: "The words are too many. Divide the paper.")
}
