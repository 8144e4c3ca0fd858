// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

extension Call {
    /// What was typed in the field; before that, what the form opens with.
    func typed(_ field: String, else opening: String? = nil) -> String? {
        method == .get ? opening : form[field]
    }

    /// The page of a form, for those who may give its command, today.
    ///
    /// The past cannot be changed: asked for on a past day, it leads to today.
    func asking(_ command: CityCommand, _ page: some Markup) throws -> Answer {
        if reading.view.isPast { return .redirect(to: path) }
        try city.permit(command, to: viewer)
        return .page(page)
    }

    /// Saves what was typed and goes on, or shows the form again with what is wrong.
    ///
    /// It answers 422, or 409 when somebody else has changed it meanwhile. `fields`
    /// holds the form's own name of a field that the rules call something else;
    /// empty where the form has no such field.
    func saving(
        to path: String, fields: [String: String] = [:],
        else page: (FormErrors) -> some Markup, _ save: () async throws -> Receipt
    ) async throws -> Answer {
        do {
            return saved(try await save(), to: path)
        } catch {
            let errors = try FormErrors(catching: error).renamed(fields)
            let isConflict =
                (error as? Refused)?.refusal.key.hasSuffix(".changed-meanwhile") == true
            return .page(page(errors), status: isConflict ? 409 : 422)
        }
    }
}

extension FormErrors {
    /// The same errors beside other fields; an empty name is no field.
    func renamed(_ fields: [String: String]) -> FormErrors {
        var errors = FormErrors()
        for error in list {
            let field = error.field.map { fields[$0] ?? $0 }
            errors.add(error.sentence, field: field == "" ? nil : field)
        }
        return errors
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

extension Call {
    /// The day in the field, which must say one.
    func requiredDay(_ field: String) throws -> Day {
        guard let day = try day(field) else { throw FormRefusal.missing(field, .dayMissing) }
        return day
    }

    /// The id that was chosen in the field; nil when none was.
    func chosen<Subject>(_ field: String) -> ID<Subject>? { form[field].map { ID($0) } }
}

extension Phrase {
    static let dayMissing = Phrase(
        da: "Skriv en dag, for eksempel 1. juni 2022.",
        en: "Write a day, for example 1 June 2022.")
    static let dayHint = Phrase(
        da: "For eksempel 1. juni 2022 eller 01.06.2022.",
        en: "For example 1 June 2022 or 01.06.2022.")
}
