// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import Html
import Print
import Runtime

/// What happens at an organization's form: read, checked, saved, approved, taken in.
enum ReportDesk {
    /// The form, or its template as a file.
    static func ask(_ door: ReportDoor) async throws -> Answer {
        let language = door.reading.language
        let template = door.sheet.template(in: language, note: { door.note($0) })
        switch door.call.query["skabelon"] {
        case "csv":
            return file(template.csv, "csv", type: "text/csv; charset=utf-8", door)
        case "xlsx":
            let book = Workbook([template, Sheet.guide(in: language)])
            return file(book.bytes, "xlsx", type: Workbook.mediaType, door)
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
    fileprivate static func guide(in language: Language) -> Sheet {
        Sheet(
            name: language == .english ? "Guide" : "Vejledning",
            rows: (language == .english ? english : danish).map { row in
                row.map { SheetCell($0) }
            })
    }

    private static let danish = [
        ["Felt", "Sådan"], ["Tal", "Et tal på dansk: 1.234,5 eller 36 %. Nul skrives 0."],
        ["Tal", "ikke oplyst: I har det ikke. Skriv hvorfor under Bemærkning."],
        ["Tal", "ikke relevant: det findes ikke det sted."],
        ["Tal", "skjult, -, .. eller x: kilden viser det ikke, fordi der er for få."],
        ["Antal, Ud af", "Hvad en andel er regnet af, når I ved det."],
        ["Bemærkning", "Kort, uden navne og CPR-numre."],
    ]

    private static let english = [
        ["Field", "How"], ["Figure", "A number as Danes write it: 1.234,5 or 36 %. Zero is 0."],
        ["Figure", "not reported: you do not have it. Say why under Remark."],
        ["Figure", "not applicable: there is no such thing there."],
        ["Figure", "hidden, -, .. or x: the source withholds it, since there are too few."],
        ["Number, Out of", "What a share was made of, where you know it."],
        ["Remark", "Short, without names and civil registration numbers."],
    ]
}
