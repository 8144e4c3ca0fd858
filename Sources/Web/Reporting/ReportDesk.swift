// SPDX-License-Identifier: EUPL-1.2
import Domain
import Documents
import Html
import Print
import Runtime

/// What happens at an organization's form: read, checked, saved, approved, taken in.
enum ReportDesk {
    /// The form, or its template as a file.
    static func ask(_ door: ReportDoor) async throws -> Answer {
        let template = door.sheet.template(note: { door.note($0) })
        switch door.call.query["skabelon"] {
        case "csv":
            return file(template.csv, "csv", type: "text/csv; charset=utf-8", door)
        case "xlsx":
            let bytes = try await door.call.site.sheets.write([template, Sheet.guide])
            return file(bytes, "xlsx", type: Sheets.mediaType, door)
        default: return answer(RoundForm(door: door), for: door)
        }
    }

    static func save(_ door: ReportDoor) async throws -> Answer {
        guard door.mayWrite || door.submission.approval != nil else { throw NotFound() }
        if door.call.form["trin"] == "hent" { return try await upload(door) }
        var typed = ReportFormReading(door)
        let step = door.call.form["trin"]
        if step == "tjek" {
            // What is typed is looked at, and nothing is kept.
            return answer(
                RoundForm(door: door, errors: typed.form.errors, typed: typed.cells), for: door)
        }
        var commands: [ReportingCommand] = []
        let (id, organization) = (door.round.id, door.organization)
        let draft = typed.draft
        if !draft.cells.isEmpty || !draft.cleared.isEmpty {
            commands.append(.report(id, organization, draft))
        }
        if step == "godkend" {
            commands.append(.approve(id, organization, by: typed.approver(), seen: nil))
        }
        return try await submit(commands, typed, door)
    }

    private static func submit(
        _ commands: [ReportingCommand], _ typed: ReportFormReading, _ door: ReportDoor
    ) async throws -> Answer {
        func again(_ errors: FormErrors) -> Answer {
            answer(
                RoundForm(door: door, errors: errors, typed: typed.cells), for: door,
                status: errors.isConflict ? 409 : 422)
        }
        guard typed.form.errors.isEmpty else { return again(typed.form.errors) }
        do {
            let receipt = try await door.submit(commands, typed.form)
            return door.call.saved(receipt, to: "\(door.path)?gemt=1")
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return again(FormErrors(refused.refusal))
        }
    }

    // MARK: - Files

    /// what the file says is shown first; nothing is taken in by sending it.
    private static func upload(_ door: ReportDoor) async throws -> Answer {
        func refused(_ sentence: Phrase) -> Answer {
            var errors = FormErrors.none
            errors.add(sentence, field: Upload.field)
            return answer(RoundForm(door: door, errors: errors), for: door, status: 422)
        }
        guard let file = door.call.files.first(where: { $0.field == Upload.field }) else {
            return refused(Phrase(da: "Vælg det udfyldte ark.", en: "Choose the sheet."))
        }
        guard file.bytes.count <= 2_000_000 else {
            return refused(FileRefusal.tooLarge(megabytes: 2).sentence)
        }
        do {
            let sheet = try await door.call.site.sheets.read(file.bytes, named: file.name)
            let upload = try ReportUpload(sheet, for: door.sheet)
            let page = UploadPreview(door: door, upload: upload)
            return answer(page, for: door, status: upload.problems.isEmpty ? 200 : 422)
        } catch let refusal as any Refusal {
            return refused(refusal.sentence)
        } catch let fault as PrintFault {
            return refused(fault.sentence)
        }
    }

    private static func file(
        _ bytes: [UInt8], _ ending: String, type: String, _ door: ReportDoor
    ) -> Answer {
        var answer = Answer.bytes(bytes, type: type)
        let name = "\(door.round.id)-\(door.organization).\(ending)"
        answer.headers = [
            ("Content-Disposition", "attachment; filename=\"\(name)\""),
            ("X-Robots-Tag", "noindex"), ("Referrer-Policy", "no-referrer"),
        ]
        return answer
    }

    private static func answer(
        _ page: some Markup, for door: ReportDoor, status: Int = 200
    ) -> Answer {
        var answer = Answer.page(page, status: status)
        if door.right != .login {
            // Whoever follows a link away takes the secret address nowhere.
            answer.headers += [("X-Robots-Tag", "noindex"), ("Referrer-Policy", "no-referrer")]
        }
        return answer
    }
}

extension Sheet {
    /// What the template's words mean, as its second sheet.
    fileprivate static let guide = Sheet(
        name: "Vejledning",
        rows: [
            ["Felt", "Sådan"], ["Tal", "Et tal på dansk: 1.234,5 eller 36 %. Nul skrives 0."],
            ["Tal", "ikke oplyst: I har det ikke. Skriv hvorfor under Bemærkning."],
            ["Tal", "ikke relevant: det findes ikke det sted."],
            ["Tal", "skjult, -, .. eller x: kilden viser det ikke, fordi der er for få."],
            ["Antal, Ud af", "Hvad en andel er regnet af, når I ved det."],
            ["Bemærkning", "Kort, uden navne og CPR-numre."],
        ].map { row in row.map { SheetCell($0) } })
}
