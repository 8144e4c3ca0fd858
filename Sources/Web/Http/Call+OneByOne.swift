// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Runtime

/// Reading a form until the first thing that is wrong; `FormReading` names all
/// of it at once, and is the way for new forms.
extension Call {
    /// Saves what was typed and goes on, or shows the form again with what is wrong.
    func saving(
        to path: String, fields: [String: String] = [:],
        else page: (FormErrors) -> some Markup, _ save: () async throws -> Receipt
    ) async throws -> Answer {
        do {
            return saved(try await save(), to: path)
        } catch {
            let errors = try FormErrors(catching: error).renamed(fields)
            return .page(page(errors), status: errors.isConflict ? 409 : 422)
        }
    }

    /// The day in the field, which must say one.
    func requiredDay(_ field: String) throws -> Day {
        guard let day = try day(field) else { throw FormRefusal.missing(field, .dayMissing) }
        return day
    }

    /// The person in `person` or `name`: exactly one of them says who it is.
    func namedPerson() throws -> NamedPerson {
        var form = FormReading(self)
        let person = form.namedPerson()
        if let wrong = form.errors.list.first {
            throw FormRefusal(wrong.key, wrong.field, wrong.sentence)
        }
        return person
    }

    /// A free text of the form: checked at the door, with a new name for the vault.
    ///
    /// Nil when nothing was written. Refuses as `CheckedText` does.
    func note(_ field: String) throws(TextRefusal) -> (id: NoteID, write: VaultWrite)? {
        guard let text = form[field] else { return nil }
        let checked = try CheckedText.check(text, as: .note, field: field)
        let id: NoteID = newID()
        return (id, .note(id, checked))
    }
}

extension FormErrors {
    /// What the rules, or the reader of a field, said to what was typed.
    ///
    /// Throws everything else on, also that the reader may not do it at all.
    init(catching error: any Error) throws {
        switch error {
        case let refused as Refused where !(refused.refusal is Forbidden):
            self.init(refused.refusal)
        case let refusal as any Refusal: self.init(refusal)
        default: throw error
        }
    }
}

/// What a form itself finds wrong, before any rule is asked.
struct FormRefusal: Refusal {
    let key: String
    let sentence: Phrase
    let field: String?

    init(_ key: String, _ field: String?, _ sentence: Phrase) {
        self.key = key
        self.sentence = sentence
        self.field = field
    }

    /// The field must say something.
    static func missing(_ field: String, _ sentence: Phrase) -> FormRefusal {
        FormRefusal("form.missing", field, sentence)
    }
}
