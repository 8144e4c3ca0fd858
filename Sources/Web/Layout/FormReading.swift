// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Runtime

/// Reads a form field by field and gathers what is wrong with each, so that all
/// of it can be mended at once.
///
/// A field that must say something and does not is answered with a stand-in;
/// a form with errors is never saved, so no stand-in gets further.
struct FormReading {
    let call: Call
    var errors = FormErrors()
    /// The words for the vault that go with what was read.
    private(set) var vault: [VaultWrite] = []
    /// What is recorded beside the form's own commands.
    private(set) var records: [CityCommand] = []
    /// Whether something was missing, so that no rule can be asked about the rest.
    private(set) var hasStandIns = false

    init(_ call: Call) {
        self.call = call
    }

    /// What the work finds wrong becomes an error of the form; nil then.
    mutating func attempt<Value, Wrong: Refusal>(
        _ work: () throws(Wrong) -> Value
    ) -> Value? {
        do throws(Wrong) {
            return try work()
        } catch {
            errors.add(error)
            hasStandIns = true
            return nil
        }
    }

    mutating func refuse(_ sentence: Phrase, field: String) {
        errors.add(sentence, field: field)
        hasStandIns = true
    }

    mutating func refuse(_ refusals: [any Refusal]) {
        for refusal in refusals { errors.add(refusal) }
    }

    mutating func keep(_ write: VaultWrite) { vault.append(write) }

    mutating func record(_ command: AccountCommand) { records.append(.account(command)) }
}

// MARK: - Days, numbers, choices

extension FormReading {
    mutating func day(_ field: String) -> Day? {
        attempt { [call] () throws(FieldRefusal) in try call.day(field) } ?? nil
    }

    /// A day that must be written.
    mutating func requiredDay(_ field: String, _ missing: Phrase = .dayMissing) -> Day {
        if call.form[field] == nil { refuse(missing, field: field) }
        return day(field) ?? call.reading.today
    }

    mutating func period(_ field: String) -> Period? {
        attempt { [call] () throws(FieldRefusal) in try call.period(field) } ?? nil
    }

    /// A period that must be written.
    mutating func requiredPeriod(_ field: String) -> Period {
        if call.form[field] == nil { refuse(.dateMissing, field: field) }
        return period(field) ?? .day(call.reading.today)
    }

    /// A whole number as people write it: `1.200`, `-5`.
    mutating func number(_ field: String) -> Int? {
        guard let text = call.form[field] else { return nil }
        let digits = text.filter { $0 != "." && !$0.isWhitespace }
        guard let number = Int(digits), abs(number) <= 1_000_000 else {
            refuse(.notANumber(text), field: field)
            return nil
        }
        return number
    }

    /// The thing chosen in the field, which must be.
    mutating func chosen<Subject>(_ field: String, _ missing: Phrase) -> ID<Subject> {
        if let id: ID<Subject> = call.chosen(field) { return id }
        refuse(missing, field: field)
        return ""
    }

    /// The word chosen in the field, which must be.
    mutating func word<Words: CaseIterable & RawRepresentable<String>>(
        _ field: String, _ missing: Phrase
    ) -> Words {
        if let word = call.form[field].flatMap(Words.init) { return word }
        refuse(missing, field: field)
        guard let first = Words.allCases.first else {
            preconditionFailure("a choice without words is no choice")
        }
        return first
    }
}

// MARK: - Texts

extension FormReading {
    /// One line that must say something and that others may read.
    mutating func title(_ field: String) -> String {
        let text = call.form[field] ?? ""
        return attempt { () throws(TextRefusal) in try CheckedText.title(text, field: field) }
            ?? text
    }

    /// A longer text that others may read; the CPR guard has the last word on it.
    mutating func publicNote(_ field: String, as kind: TextKind = .note) -> NoteID? {
        guard let text = call.form[field] else { return nil }
        let id: NoteID = call.newID()
        let checked = attempt { () throws(TextRefusal) in
            try CheckedText.check(text, as: kind, field: field)
        }
        if let checked { keep(.note(id, checked)) }
        return id
    }

    /// One line that others may read, when something is written.
    mutating func optionalTitle(_ field: String) -> String? {
        call.form[field] == nil ? nil : title(field)
    }

    /// One title a line.
    mutating func titles(_ field: String) -> [String] {
        let titles = lines(of: call.form[field] ?? "")
        for title in titles where errors[field] == nil {
            _ = attempt { () throws(TextRefusal) in try CheckedText.title(title, field: field) }
        }
        return titles
    }

    /// A free text for staff alone, on its way to the vault.
    ///
    /// Where the CPR guard stops it, whoever writes may overrule that.
    mutating func note(_ field: String) -> NoteID? {
        guard let text = call.form[field] else { return nil }
        let id: NoteID = call.newID()
        do throws(TextRefusal) {
            keep(.note(id, try CheckedText.check(text, as: .note, field: field)))
        } catch {
            guard case .cpr = error, call.viewer.isStaff else {
                errors.add(error)
                return id
            }
            overrule(error, text, in: field, as: id)
        }
        return id
    }

    /// A free text for staff alone that must be written.
    mutating func requiredNote(_ field: String) -> NoteID {
        if call.form[field] == nil {
            errors.add(TextRefusal.empty(field: field))
            hasStandIns = true
        }
        return note(field) ?? ""
    }
}

extension Phrase {
    static let dateMissing = Phrase(
        da: "Her mangler en dag eller en periode. Skriv fx november 2021.",
        en: "A day or a period is missing here. Write one like November 2021.")

    static func notANumber(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke et helt tal. Skriv fx 20.",
            en: "“\(text)” is not a whole number. Write one like 20.")
    }
}
