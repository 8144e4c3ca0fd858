// SPDX-License-Identifier: EUPL-1.2

extension MatterRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownMatter(let id): .unknown(da: "sag", en: "matter", id)
        case .unknownAction(let id): .unknown(da: "opgave", en: "action", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownPerson(let id): .unknown(da: "person", en: "person", id)
        case .unknownCarrier:
            Phrase(
                da: "Det, der skal udføre beslutningen, findes ikke. Vælg fra listen.",
                en: "What is to carry it out does not exist. Choose from the list.")
        case .changedMeanwhile: .changedMeanwhile
        case .noAddressee, .addresseeTwice, .answererNotAddressed, .dueInPast: aboutAddress
        case .moderatedAlready, .notAdmitted, .turnedAway, .merged, .mergedIntoItself,
            .treatedAlready, .closed, .answeredAlready:
            aboutState
        case .alreadyThere, .notTreatedThere, .notAsked, .noLine, .beyondMandate, .reasonMissing,
            .nowhereToGo, .toItself:
            aboutSteps
        case .nobodyWaits, .undecided, .notCarriedOut, .nothingCarries, .untold: aboutEnding
        case .actionEnded:
            Phrase(
                da: "Opgaven er allerede afsluttet. Opret en ny, hvis der er mere at gøre.",
                en: "The action has ended already. Make a new one if there is more to do.")
        case .sameDay(let day):
            Phrase(
                da: "Fristen er allerede \(day.danish). Vælg en anden dag.",
                en: "It is due on \(day.english) already. Choose another day.")
        }
    }

    private var aboutAddress: Phrase {
        switch self {
        case .noAddressee:
            Phrase(
                da: "Vælg mindst én modtager, og hvem af dem der skal svare.",
                en: "Choose at least one addressee, and which of them owes the answer.")
        case .addresseeTwice(let name):
            Phrase(
                da: "\(name) står to gange. Fjern den ene.",
                en: "\(name) is there twice. Remove one of them.")
        case .answererNotAddressed(let name):
            Phrase(
                da: "\(name) skal svare, men er ikke modtager. Vælg en af modtagerne.",
                en: "\(name) is to answer but is no addressee. Choose one of the addressees.")
        case .dueInPast(let day, _):
            Phrase(
                da: "\(day.danish) er forbi. Vælg en dag, der kommer.",
                en: "\(day.english) is past. Choose a day to come.")
        default: preconditionFailure("the sentence above picks those about addresses")
        }
    }

    private var aboutState: Phrase {
        switch self {
        case .moderatedAlready:
            Phrase(
                da: "Henvendelsen er allerede behandlet. Se den i sagslisten.",
                en: "The message has been dealt with already. See it in the list of matters.")
        case .notAdmitted(let title):
            Phrase(
                da: "“\(title)” er ikke taget ind endnu. Behandl henvendelsen først.",
                en: "“\(title)” has not been let in yet. Deal with the message first.")
        case .turnedAway(let day):
            Phrase(
                da: "Henvendelsen blev afvist \(day.danish). Rejs en ny sag.",
                en: "The message was turned away on \(day.english). Raise a new matter.")
        case .merged(let title):
            Phrase(
                da: "Sagen er lagt sammen med “\(title)”. Gå videre dér.",
                en: "The matter was merged into “\(title)”. Go on there.")
        case .mergedIntoItself:
            Phrase(
                da: "En sag kan ikke lægges sammen med sig selv. Vælg en anden.",
                en: "A matter cannot be merged into itself. Choose another.")
        case .treatedAlready(let title):
            Phrase(
                da: "“\(title)” er allerede til behandling i et forum. Læg den anden ind i den.",
                en: "A forum has been asked about “\(title)” already. Merge the other into it.")
        case .closed(let day):
            Phrase(
                da: "Sagen blev afsluttet \(day.danish). Rejs en ny, hvis der er nyt.",
                en: "The matter was closed on \(day.english). Raise a new one if there is news.")
        case .answeredAlready(let day):
            Phrase(
                da: "Sagen blev besvaret \(day.danish). Skriv det nye som en tilbagemelding.",
                en: "The matter was answered on \(day.english). Tell what is new as feedback.")
        default: preconditionFailure("the sentence above picks those about states")
        }
    }

    private var aboutSteps: Phrase {
        switch self {
        case .alreadyThere(let name, let since):
            Phrase(
                da: "\(name) har haft sagen siden \(since.danish) og har ikke svaret endnu.",
                en: "\(name) has had the matter since \(since.english) and not answered yet.")
        case .notTreatedThere(let name):
            Phrase(
                da: "\(name) har ikke haft sagen. Vælg et forum, der har.",
                en: "\(name) has not had the matter. Choose a forum that has.")
        case .notAsked(let name):
            Phrase(
                da: "\(name) er ikke spurgt om sagen. Send den dertil først.",
                en: "\(name) has not been asked about the matter. Send it there first.")
        case .noLine(let from, let to, let lines):
            Phrase(
                da: "Kommissoriet for \(from) fører ikke sager til \(to). \(way(lines).danish)",
                en: "The charter of \(from) takes no matters to \(to). \(way(lines).english)")
        case .beyondMandate(let overreach): overreach.sentence
        case .reasonMissing:
            Phrase(
                da: "Skriv, hvorfor forummet ikke tager stilling.",
                en: "Say why the forum takes no position.")
        case .nowhereToGo(let outcome):
            Phrase(
                da: "Vælg, hvem sagen går videre til: “\(outcome.phrase.danish)” sender den op.",
                en: "Choose where it goes: “\(outcome.phrase.english)” sends it on.")
        case .toItself(let name):
            Phrase(
                da: "\(name) kan ikke sende sagen til sig selv. Vælg et andet forum.",
                en: "\(name) cannot send the matter to itself. Choose another forum.")
        default: preconditionFailure("the sentence above picks those about steps")
        }
    }

    private func way(_ lines: [String]) -> Phrase {
        let names = Phrase.list(lines)
        if lines.isEmpty {
            return Phrase(
                da: "Bed en koordinator om at sende den.", en: "Ask a coordinator to send it.")
        }
        return Phrase(
            da: "Send den til \(names.danish), eller bed en koordinator om det.",
            en: "Send it to \(names.english), or ask a coordinator.")
    }

    private var aboutEnding: Phrase {
        switch self {
        case .nobodyWaits:
            Phrase(
                da: "Der er intet nyt at fortælle dem. Vælg en, der venter på svar.",
                en: "There is nothing new to tell them. Choose somebody who waits.")
        case .undecided(let names):
            names.isEmpty
                ? Phrase(
                    da: "Sagen har hverken svar eller beslutning endnu. Skriv svaret først.",
                    en: "The matter has neither answer nor decision yet. Write the answer first.")
                : Phrase(
                    da: "Sagen venter på \(Phrase.list(names).danish). Luk den, når de har svaret.",
                    en: "The matter waits for \(Phrase.list(names).english). Close it after that.")
        case .notCarriedOut(let names):
            Phrase(
                da: "\(Phrase.list(names).danish) er ikke færdig endnu. Meld det færdigt først.",
                en: "\(Phrase.list(names).english) is not finished yet. Report that first.")
        case .nothingCarries:
            Phrase(
                da: "Intet udfører beslutningen. Knyt en opgave eller indsats til sagen, "
                    + "eller sig, at der ikke er mere at gøre.",
                en: "Nothing carries the decision out. Tie an action or initiative to the matter, "
                    + "or say that no work is needed.")
        case .untold(let names):
            Phrase(
                da: "\(Phrase.list(names).danish) har ikke fået besked endnu. Giv besked først.",
                en: "\(Phrase.list(names).english) has not been told yet. Tell them first.")
        default: preconditionFailure("the sentence above picks those about endings")
        }
    }
}
