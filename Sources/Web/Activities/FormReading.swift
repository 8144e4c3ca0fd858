// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Runtime

/// Reads a form field by field and gathers what is wrong with each, so that all
/// of it can be mended at once.
struct FormReading {
    let call: Call
    private(set) var errors = FormErrors()
    /// The words for the vault that go with what was read.
    private(set) var vault: [VaultWrite] = []

    init(_ call: Call) {
        self.call = call
    }

    mutating func day(_ field: String) -> Day? {
        do {
            return try call.day(field)
        } catch {
            errors.add(error)
            return nil
        }
    }

    mutating func period(_ field: String) -> Period? {
        do {
            return try call.period(field)
        } catch {
            errors.add(error)
            return nil
        }
    }

    /// A period that must be written.
    mutating func requiredPeriod(_ field: String) -> Period? {
        if call.form[field] == nil { errors.add(.dateMissing, field: field) }
        return period(field)
    }

    /// A free text, on its way to the vault.
    mutating func note(_ field: String) -> NoteID? {
        do {
            guard let (id, write) = try call.note(field) else { return nil }
            vault.append(write)
            return id
        } catch {
            errors.add(error)
            return nil
        }
    }

    /// A free text that must be written.
    mutating func requiredNote(_ field: String) -> NoteID? {
        if call.form[field] == nil { errors.add(TextRefusal.empty(field: field)) }
        return note(field)
    }

    /// A whole number as people write it: `1.200`, `-5`.
    mutating func number(_ field: String) -> Int? {
        guard let text = call.form[field] else { return nil }
        let digits = text.filter { $0 != "." && !$0.isWhitespace }
        guard let number = Int(digits), abs(number) <= 1_000_000 else {
            errors.add(.notANumber(text), field: field)
            return nil
        }
        return number
    }

    mutating func refuse(_ sentence: Phrase, field: String) {
        errors.add(sentence, field: field)
    }
}

extension Call {
    /// Saves with what was read, or shows the form again with what is wrong.
    ///
    /// All that was typed is kept. A refusal of who may do it is no error of the
    /// form, and passes on.
    func saving(
        _ form: FormReading, otherwise show: (FormErrors) -> Answer,
        save: () async throws -> Answer
    ) async throws -> Answer {
        guard form.errors.isEmpty else { return show(form.errors) }
        do {
            return try await save()
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return show(FormErrors(refused.refusal))
        }
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
