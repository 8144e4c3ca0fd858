// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// What was typed into an organization's form: every cell, and all that is wrong.
struct ReportFormReading {
    private let door: ReportDoor
    private(set) var form: FormReading
    private(set) var cells: [ReportedCell] = []
    private(set) var cleared: [AskedFigure] = []

    /// The names of the fields of one figure.
    struct Names {
        let number: String
        let missing: String
        let numerator: String
        let denominator: String
        let note: String

        init(_ index: Int) {
            number = "tal-\(index)"
            missing = "uden-\(index)"
            numerator = "antal-\(index)"
            denominator = "af-\(index)"
            note = "ord-\(index)"
        }
    }

    init(_ door: ReportDoor) {
        self.door = door
        form = FormReading(door.call)
        for (index, line) in door.sheet.lines.enumerated() { read(line, Names(index)) }
    }

    var draft: ReportDraft {
        ReportDraft(
            cells, clearing: cleared, by: door.reporter(),
            seen: door.call.form["version"].flatMap { Int($0) })
    }

    /// The name that whoever has the link approves with.
    mutating func approver() -> Reporter {
        guard door.right != .login else { return door.reporter() }
        if door.call.form["navn"] == nil {
            form.refuse(
                Phrase(da: "Skriv, hvem der godkender tallene.", en: "Say who approves them."),
                field: "navn")
        }
        return door.reporter(name: form.publicNote("navn"))
    }

    /// Fields that the form did not have leave their figure as it is.
    private mutating func read(_ line: ReportSheet.Line, _ names: Names) {
        let fields = door.call.form
        guard fields.pairs.contains(where: { $0.name == names.number }) else { return }
        let count = form.errors.list.count
        let missing = fields[names.missing].flatMap { FigureReading($0) }
        let typed = number(fields[names.number], line.definition.unit, names.number)
        let parts = [names.numerator, names.denominator].map { part(fields[$0], $0) }
        let note = note(line.cell, names.note)
        if missing != nil, fields[names.number] != nil {
            form.refuse(.eitherNumberOrReason, field: names.number)
        }
        guard form.errors.list.count == count else { return }
        guard let reading = missing ?? typed else {
            if note != nil || parts.contains(where: { $0 != nil }) {
                form.refuse(.numberWanted, field: names.number)
            } else if line.cell != nil {
                cleared.append(line.figure)
            }
            return
        }
        let cell = ReportedCell(
            line.figure, reading, numerator: parts[0], denominator: parts[1], note: note)
        check(cell, line, names)
    }

    private mutating func check(
        _ cell: ReportedCell, _ line: ReportSheet.Line, _ names: Names
    ) {
        do throws(CellRefusal) {
            try CellReading.check(cell, line.definition)
            cells.append(cell)
        } catch {
            form.refuse(
                error.sentence, field: error == .reasonMissing ? names.note : names.number)
        }
    }

    private mutating func number(
        _ text: String?, _ unit: FigureUnit, _ field: String
    ) -> FigureReading? {
        attempt(field) { () throws(CellRefusal) in try CellReading.read(text ?? "", in: unit) }
    }

    private mutating func part(_ text: String?, _ field: String) -> Quantity? {
        attempt(field) { () throws(CellRefusal) in try CellReading.number(text ?? "") }
    }

    private mutating func attempt<Value>(
        _ field: String, _ read: () throws(CellRefusal) -> Value?
    ) -> Value? {
        do throws(CellRefusal) {
            return try read()
        } catch {
            form.refuse(error.sentence, field: field)
            return nil
        }
    }

    /// The same words keep their place in the vault.
    private mutating func note(_ cell: ReportedCell?, _ field: String) -> NoteID? {
        guard let text = door.call.form[field] else { return nil }
        if let known = cell?.note, door.note(known) == text { return known }
        return form.publicNote(field)
    }
}

extension Phrase {
    fileprivate static let eitherNumberOrReason = Phrase(
        da: "Skriv enten et tal, eller vælg, hvorfor det ikke er der.",
        en: "Either write a number or choose why there is none.")
    fileprivate static let numberWanted = Phrase(
        da: "Skriv tallet, eller vælg, hvorfor det ikke er der.",
        en: "Write the number, or choose why there is none.")
}
