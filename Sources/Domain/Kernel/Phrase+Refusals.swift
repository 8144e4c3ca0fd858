// SPDX-License-Identifier: EUPL-1.2

/// Sentences that several slices refuse with.
extension Phrase {
    static func malformedID(_ id: String) -> Phrase {
        Phrase(
            da: "“\(id)” kan ikke bruges som id. Skriv a–z, 0–9 og bindestreg, højst 80 tegn.",
            en: "“\(id)” cannot be an id. Write a–z, 0–9 and hyphens, at most 80 characters.")
    }

    static func idTaken(_ id: String) -> Phrase {
        Phrase(
            da: "Id'et “\(id)” er allerede i brug. Vælg et andet.",
            en: "The id “\(id)” is already taken. Choose another.")
    }

    static func unknown<Subject>(
        da danish: String, en english: String, _ id: ID<Subject>
    ) -> Phrase {
        Phrase(
            da: "Der findes ingen \(danish) med id'et “\(id)”. Vælg en fra listen.",
            en: "There is no \(english) with the id “\(id)”. Choose one from the list.")
    }

    static func endsBeforeItBegins(from: Day, to: Day) -> Phrase {
        Phrase(
            da: "Slutdagen, \(to.danish), ligger før startdagen, \(from.danish). Ret den ene.",
            en:
                "The last day, \(to.english), is before the first, \(from.english). Change one of them."
        )
    }

    static let changedMeanwhile = Phrase(
        da: "En anden har ændret det, mens du skrev. Se ændringerne, og gem igen.",
        en: "Somebody changed this while you wrote. See the changes, then save again.")
}

extension Day {
    /// `5. oktober 2021`, for the Danish half of a sentence.
    var danish: String { DateText.date(self).danish }

    /// `5 October 2021`, for the English half.
    var english: String { DateText.date(self).english }
}
