// SPDX-License-Identifier: EUPL-1.2

extension CaseRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownCase(let id): .unknown(da: "sag", en: "case", id)
        case .unknownDocument(let id): .unknown(da: "akt", en: "paper", id)
        case .unknownRequest(let id):
            .unknown(da: "anmodning om aktindsigt", en: "request to see papers", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownSubject(let subject):
            Phrase(
                da: "Der findes intet, der hedder “\(subject)”. Vælg fra listen.",
                en: "There is nothing called “\(subject)”. Choose from the list.")
        case .changedMeanwhile: .changedMeanwhile
        case .schemeDigits, .noScheme, .numbersUsedUp, .otherScheme, .caseNumberTaken,
            .documentNumberTaken, .numberOfOtherCase:
            aboutNumbers
        case .receivedInTheFuture, .noCase, .notPlaced, .clockNotLonger, .notOfTheRequest, .noFile,
            .undecided, .noPackage, .answeredAlready:
            aboutAccess
        default: aboutState
        }
    }

    private var aboutNumbers: Phrase {
        switch self {
        case .schemeDigits:
            Phrase(
                da: "Efter året står 4-7 cifre, højst 6 når dokumenter har deres egne numre, "
                    + "og det første nummer skal kunne være der. Ret cifrene.",
                en: "Four to seven digits follow the year, at most six when documents have "
                    + "numbers of their own, and the first number must fit. Correct the digits.")
        case .noScheme(let year):
            Phrase(
                da: "Det er ikke oplyst, hvordan sager nummereres i \(year). Bed en "
                    + "administrator om at tilføje det under “Nummerserier”.",
                en: "How cases are numbered in \(year) is not stated. Ask an administrator to "
                    + "add it under “Number schemes”.")
        case .numbersUsedUp(let year):
            Phrase(
                da: "Der er ikke flere numre i \(year). Bed en administrator om en ny "
                    + "nummerserie.",
                en: "There are no numbers left in \(year). Ask an administrator for a new "
                    + "number scheme.")
        case .otherScheme(let number, let year, let schemes):
            Phrase(
                da: "“\(number)” passer ikke til \(year). Der gælder: "
                    + schemes.map(\.phrase.danish).joined(separator: "; eller ") + ".",
                en: "“\(number)” does not fit \(year). What holds is: "
                    + schemes.map(\.phrase.english).joined(separator: "; or ") + ".")
        case .caseNumberTaken(let number, _):
            Phrase(
                da: "Sagsnummer \(number) er brugt og bruges aldrig igen. Lad feltet stå tomt, "
                    + "så får sagen det næste.",
                en: "Case number \(number) is used and never used again. Leave the field empty, "
                    + "and the case gets the next one.")
        case .documentNumberTaken(let number):
            Phrase(
                da: "Dokumentnummer \(number) er brugt og bruges aldrig igen. Lad feltet stå "
                    + "tomt, så får dokumentet det næste.",
                en: "Document number \(number) is used and never used again. Leave the field "
                    + "empty, and the document gets the next one.")
        case .numberOfOtherCase(let number, let own):
            Phrase(
                da: "\(number) hører til en anden sag. I denne sag begynder numre med \(own).",
                en: "\(number) belongs to another case. Numbers in this one begin with \(own).")
        default: preconditionFailure("the sentence above picks those about numbers")
        }
    }

    private var aboutState: Phrase {
        switch self {
        case .caseClosed(let number):
            Phrase(
                da: "Sag \(number) er afsluttet. Åbn den igen først.",
                en: "Case \(number) is closed. Reopen it first.")
        case .draftsLeft(let numbers):
            Phrase(
                da: "Sagen har kladder: \(Self.list(numbers)). Gør dem færdige, eller træk dem "
                    + "tilbage.",
                en: "The case has drafts: \(Self.list(numbers)). Finish them or withdraw them.")
        case .notADraft(let number):
            Phrase(
                da: "\(number) er færdigt og kan ikke skrives om. Læg en ny version ved.",
                en: "\(number) is finished and cannot be rewritten. Add a new version.")
        case .notFinished(let number):
            Phrase(
                da: "\(number) er en kladde. Gør den færdig, før den sendes.",
                en: "\(number) is a draft. Finish it before it is sent.")
        case .nothingToFinish:
            Phrase(
                da: "Der er intet papir endnu. Skriv brevet, eller læg en fil ved.",
                en: "There is no paper yet. Write the letter, or add a file.")
        case .nobodyToSendTo:
            Phrase(
                da: "Skriv, hvem det sendes til.", en: "Write whom it is sent to.")
        case .privateAddressee:
            Phrase(
                da: "Et dokument til en privat person kan ikke være offentligt, for navnet står i "
                    + "det. Vælg “Kun for ansatte”.",
                en: "A paper to a private person cannot be public, since the name stands in it. "
                    + "Choose “For staff only”.")
        case .sentAlready(let number):
            Phrase(
                da: "\(number) er sendt og står, som det gik ud. Journalisér et nyt dokument.",
                en: "\(number) has been sent and stays as it went out. File a new document.")
        case .sameFile(let number):
            Phrase(
                da: "Det er den samme fil, som \(number) allerede har. Vælg den nye.",
                en: "That is the file that \(number) has already. Choose the new one.")
        case .withdrawnAlready(let number):
            Phrase(
                da: "\(number) er trukket tilbage. Journalisér et nyt dokument.",
                en: "\(number) has been withdrawn. File a new document.")
        default: preconditionFailure("the sentence above picks those about the state")
        }
    }

    private static func list(_ numbers: [DocumentNumber]) -> String {
        numbers.map(\.description).joined(separator: ", ")
    }

    private var aboutAccess: Phrase {
        switch self {
        case .receivedInTheFuture:
            Phrase(
                da: "Dagen ligger ude i fremtiden. Skriv dagen, hvor anmodningen kom.",
                en: "The day lies ahead. Write the day that the request came in.")
        case .noCase:
            Phrase(
                da: "Vælg mindst én sag, som der søges aktindsigt i.",
                en: "Choose at least one case that the request is about.")
        case .notPlaced:
            Phrase(
                da: "Find først de sager, der søges om, og læg anmodningen på dem.",
                en: "First find the cases that are asked for, and tie the request to them.")
        case .clockNotLonger(let clock):
            Phrase(
                da: "Fristen er allerede \(clock.rawValue) arbejdsdage. Den kan kun blive længere.",
                en: "There are \(clock.rawValue) working days already. It can only be more.")
        case .notOfTheRequest(let number):
            Phrase(
                da: "\(number) hører ikke til de sager, der er søgt om.",
                en: "\(number) is not of the cases that were asked for.")
        case .noFile(let number):
            Phrase(
                da: "\(number) ligger her ikke som fil. Læg filen ved, eller afslå med grund.",
                en: "\(number) is not here as a file. Add the file, or refuse with a ground.")
        case .undecided(let numbers):
            Phrase(
                da: "Tag først stilling til \(Self.list(numbers)).",
                en: "Decide first about \(Self.list(numbers)).")
        case .noPackage:
            Phrase(
                da: "Saml først pakken med det, der gives.",
                en: "First put together the package of what is given.")
        case .answeredAlready(let day):
            Phrase(
                da: "Anmodningen blev besvaret \(day.danish). Tag en ny imod, hvis der "
                    + "søges om mere.",
                en: "The request was answered on \(day.english). Receive a new one if more is "
                    + "asked for.")
        default: preconditionFailure("the sentence above picks those about access")
        }
    }
}
