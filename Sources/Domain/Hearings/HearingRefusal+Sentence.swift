// SPDX-License-Identifier: EUPL-1.2

extension HearingRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownHearing(let id): .unknown(da: "høring", en: "hearing", id)
        case .unknownList(let id): .unknown(da: "liste", en: "list", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownVoice(let id): .unknown(da: "svar", en: "response", id)
        case .unknownRecommendation(let number):
            Phrase(
                da: "Der er ingen anbefaling nummer \(number). Vælg en fra listen.",
                en: "There is no recommendation number \(number). Choose one from the list.")
        case .changedMeanwhile: .changedMeanwhile
        case .impossibleDays, .nobodyAsked, .askedTwice, .deadlineBeforeOpening, .warned,
            .openedAlready, .notOpened, .withdrawn, .concluded, .extensionNotLater:
            aboutHearing
        default: aboutAnswers
        }
    }

    private var aboutHearing: Phrase {
        switch self {
        case .impossibleDays(let days):
            Phrase(
                da: "\(days) dage går ikke. Skriv 1 til 365.",
                en: "\(days) days cannot be. Write 1 to 365.")
        case .nobodyAsked:
            Phrase(
                da: "Ingen bliver hørt. Vælg mindst én part eller en liste.",
                en: "Nobody is heard. Choose at least one party or a list.")
        case .askedTwice(let name):
            Phrase(
                da: "\(name) står der to gange. Fjern den ene.",
                en: "\(name) is there twice. Remove one.")
        case .deadlineBeforeOpening(let opens):
            Phrase(
                da: "Fristen ligger før \(opens.danish), hvor høringen åbner. Sæt en senere frist.",
                en: "The deadline is before \(opens.english), when the hearing opens. Set a "
                    + "later one.")
        case .warned(let count):
            Phrase(
                da: "\(count) \(count == 1 ? "ting" : "ting") taler imod fristen eller kredsen. "
                    + "Ret dem, eller skriv, hvorfor høringen åbner alligevel.",
                en: "\(count) \(count == 1 ? "thing speaks" : "things speak") against the "
                    + "deadline or the parties. Mend them, or write why it opens all the same.")
        case .openedAlready(let day):
            Phrase(
                da: "Høringen åbnede \(day.danish). Giv længere frist, eller træk den tilbage.",
                en: "The hearing opened on \(day.english). Give more time, or withdraw it.")
        case .notOpened:
            Phrase(
                da: "Høringen er ikke åbnet. Åbn den først.",
                en: "The hearing has not been opened. Open it first.")
        case .withdrawn(let day):
            Phrase(
                da: "Høringen blev trukket tilbage \(day.danish). Forbered en ny.",
                en: "The hearing was withdrawn on \(day.english). Prepare a new one.")
        case .concluded(let day):
            Phrase(
                da: "Høringen blev besvaret \(day.danish). Skriv til den, der holdt den.",
                en: "The hearing was answered on \(day.english). Write to whoever held it.")
        case .extensionNotLater(let last):
            Phrase(
                da: "Fristen er allerede \(last.danish). Vælg en senere dag.",
                en: "The deadline is \(last.english) already. Choose a later day.")
        default: preconditionFailure("the sentence above picks those about hearings")
        }
    }

    private var aboutAnswers: Phrase {
        switch self {
        case .internalDueTooLate(let last):
            Phrase(
                da: "Høringens frist er \(last.danish). Sæt jeres egen frist før.",
                en: "The hearing is due on \(last.english). Set your own day before it.")
        case .notAsked(let name):
            Phrase(
                da: "\(name) er ikke spurgt i denne høring. Vælg en, der er.",
                en: "\(name) is not asked in this hearing. Choose one that is.")
        case .nothingWritten(let name):
            Phrase(
                da: "\(name) har ikke skrevet noget svar. Skriv det først.",
                en: "\(name) has written no response. Write it first.")
        case .notSubmitted(let name):
            Phrase(
                da: "Svaret fra \(name) er ikke sendt til godkendelse. Send det først.",
                en: "The response of \(name) has not been submitted. Submit it first.")
        case .notDelivered(let name):
            Phrase(
                da: "\(name) har ikke afleveret sit svar. Vent på det.",
                en: "\(name) has not delivered its response. Wait for it.")
        case .deliveredAlready(let day):
            Phrase(
                da: "Svaret blev afleveret \(day.danish) og står, som det er. "
                    + "Bed den, der hører, om at skrive en tilføjelse ind.",
                en: "The response was delivered on \(day.english) and stands. Ask whoever "
                    + "holds the hearing to note an addition.")
        case .nameMissing:
            Phrase(
                da: "Skriv navnet på den organisation, du svarer for.",
                en: "Write the name of the organization that you answer for.")
        case .moderatedAlready:
            Phrase(
                da: "Svaret er allerede læst af en anden. Vælg et nyt.",
                en: "Somebody has read that response already. Choose another.")
        case .voiceNotAdmitted:
            Phrase(
                da: "Svaret er ikke optaget. Læs og optag det først.",
                en: "The response is not admitted. Read and admit it first.")
        case .stillOpen(let last):
            Phrase(
                da: "Høringen er åben til og med \(last.danish). Vent, til fristen er gået.",
                en: "The hearing is open until \(last.english). Wait until it is over.")
        case .unread(let count):
            Phrase(
                da: "\(count) svar er ikke læst endnu. Læs dem først.",
                en: "\(count) responses have not been read yet. Read them first.")
        case .unanswered(let count):
            Phrase(
                da: "\(count) anbefalinger mangler svar. Svar på dem først.",
                en: "\(count) recommendations have no answer. Answer them first.")
        default: preconditionFailure("the sentence above picks those about responses")
        }
    }
}
