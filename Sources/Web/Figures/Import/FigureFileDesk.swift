// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Print
import Runtime

/// a file of figures is sent, understood, checked and shown before anything
/// of it is taken in.
enum FigureFileDesk {
    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard call.reading.mayImportFigures else { throw NotFound() }
        return .page(FigureFileForm(call: call))
    }

    static func take(_ call: Call) async throws -> Answer {
        guard call.reading.mayImportFigures, let person = call.viewer.person else {
            throw NotFound()
        }
        guard let step = call.form["step"] else { return try await receive(call, person) }
        let (cabinet, today) = (call.site.cabinet, call.reading.today)
        guard
            let file = try await StagedFigureFile.find(
                call.form["file"] ?? "", of: person, on: today, in: cabinet)
        else { return refused(.fileGone, call) }
        let answer = try await look(at: file, call, takesIn: step == "save")
        if answer.status == 303 {
            try await StagedFigureFile.drop(of: person, on: today, in: cabinet)
        }
        return answer
    }

    /// The first step: the file comes, and waits for the next.
    private static func receive(_ call: Call, _ person: PersonID) async throws -> Answer {
        var form = FormReading(call)
        _ = form.figureFileStart()
        let sent = call.files.first { $0.field == Upload.field }
        if sent == nil { form.refuse(.fileMissing, field: Upload.field) }
        guard form.errors.isEmpty, let sent else {
            return .page(FigureFileForm(call: call, errors: form.errors), status: 422)
        }
        guard sent.bytes.count <= Upload.megabytes * 1_048_576 else {
            return refused(FileRefusal.tooLarge(megabytes: Upload.megabytes).sentence, call)
        }
        let file = StagedFigureFile(sent.bytes)
        // What cannot be read at all is not worth keeping.
        if (try? FigureFilePeek(file.bytes)) != nil {
            try await file.keep(for: person, on: call.reading.today, in: call.site.cabinet)
        }
        return try await look(at: file, call, takesIn: false)
    }

    private static func look(
        at file: StagedFigureFile, _ call: Call, takesIn: Bool
    ) async throws -> Answer {
        let peek: FigureFilePeek
        do { peek = try FigureFilePeek(file.bytes) } catch { return refused(error.sentence, call) }
        var form = FormReading(call)
        let terms = form.figureFileTerms(peek.headings)
        let asks = call.form["step"] == "columns"
        guard form.errors.isEmpty, !asks, peek.isUnderstood(by: terms.mapping) else {
            let errors = asks ? FormErrors.none : form.errors
            return .page(
                FigureFileColumns(
                    file: file, peek: peek, terms: terms, call: call, errors: errors),
                status: errors.isEmpty ? 200 : 422)
        }
        return try await check(file, terms, call, takesIn: takesIn)
    }

    private static func check(
        _ file: StagedFigureFile, _ terms: FigureFileTerms, _ call: Call, takesIn: Bool
    ) async throws -> Answer {
        let check = FigureFileCheck(file, terms, in: call.reading)
        func page(_ errors: FormErrors = .none) -> Answer {
            let isWrong = !check.run.problems.isEmpty || !errors.isEmpty
            return .page(
                FigureFilePreview(
                    file: file, check: check, terms: terms, call: call, errors: errors),
                status: isWrong ? 422 : 200)
        }
        guard takesIn, check.run.problems.isEmpty else { return page() }
        var form = FormReading(call)
        let reason = check.run.changeCount > 0 ? form.requiredNote("reason") : nil
        guard form.errors.isEmpty else { return page(form.errors) }
        guard
            let commands = FigureFileCheck.commands(file, terms, reason: reason, in: call.reading)
        else { return page() }
        do {
            let receipt = try await call.submit(commands + form.records, vault: form.vault)
            let corrected = check.run.changeCount > 0 ? "&corrected=\(check.run.changeCount)" : ""
            return call.saved(
                receipt, to: "\(Paths.figureFile)?taken=\(check.count)\(corrected)")
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return page(FormErrors(refused.refusal))
        }
    }

    private static func refused(_ sentence: Phrase, _ call: Call) -> Answer {
        var errors = FormErrors()
        errors.add(sentence, field: Upload.field)
        return .page(FigureFileForm(call: call, errors: errors), status: 422)
    }
}

extension Reading {
    /// Whether the reader can report figures of anything at all.
    var mayImportFigures: Bool { canWrite && (viewer.readsAll || !viewer.works.isEmpty) }
}

extension Phrase {
    fileprivate static let fileMissing = Phrase(da: "Vælg en fil.", en: "Choose a file.")
    fileprivate static let fileGone = Phrase(
        da: "Filen er ikke gemt her længere. Vælg den igen.",
        en: "The file is no longer kept here. Choose it again.")
}
