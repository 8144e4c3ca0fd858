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
