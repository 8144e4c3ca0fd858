// SPDX-License-Identifier: EUPL-1.2

extension ForumDuty {
    /// The task in one sentence.
    ///
    /// `Find en til pladsen “3 naboer”.`
    public func words(naming names: ForumNames) -> Phrase {
        switch kind {
        case .fill(let seat):
            let label = "“\(names.seats(seat.group))”"
            return isBestEffort
                ? Phrase(
                    da: "Forsøg at finde en til pladsen \(label).",
                    en: "Try to find somebody for the seat \(label).")
                : Phrase(
                    da: "Find en til pladsen \(label).", en: "Find somebody for the seat \(label).")
        case .renew(let seat, _):
            return Phrase(
                da:
                    "Perioden på pladsen “\(names.seats(seat.group))” slutter: genvælg, genudpeg eller "
                    + "find en ny.",
                en:
                    "The term in the seat “\(names.seats(seat.group))” ends: elect or appoint again, or "
                    + "find somebody new.")
        case .fillOffice(let role):
            return Phrase(
                da: "Find en \(role.phrase.danish).", en: "Find a \(role.phrase.english).")
        case .renewOffice(let role, _):
            let english = role.definite.english.lowercased()
            return Phrase(
                da: "\(role.definite.danish)s periode slutter: vælg eller udpeg igen.",
                en: "The term of \(english) ends: elect or appoint again.")
        case .answerApplication:
            return Phrase(
                da: "Afgør ansøgningen om en ledig plads.",
                en: "Decide the application for a free seat.")
        case .answerProposal:
            return Phrase(
                da: "Svar på forslaget om at oprette et forum.",
                en: "Answer the proposal to establish a forum.")
        }
    }

    /// Who has to do it; the charter may not say.
    public func owner(naming names: ForumNames) -> Phrase {
        owner.map { Phrase(verbatim: names.organization($0)) }
            ?? Phrase(da: "Kommissoriet siger ikke hvem", en: "The charter does not say who")
    }
}
