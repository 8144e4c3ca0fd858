// SPDX-License-Identifier: EUPL-1.2

extension FindingRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id):
            Phrase(
                da: "Der er allerede et fund med id'et “\(id)”, og det siger noget andet. "
                    + "Se det, og ret det i stedet.",
                en: "There is a finding with the id “\(id)” already, and it says something "
                    + "else. Look at it, and correct it instead.")
        case .unknownFinding(let id): .unknown(da: "fund", en: "finding", id)
        case .unknownCategory(let id): .unknown(da: "kategori", en: "category", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownWalk(let id): .unknown(da: "vandring", en: "walk", id)
        case .unknownPhoto(let id): .unknown(da: "billede", en: "photo", id)
        case .unknownCarrier(let id):
            Phrase(
                da: "“\(id)” findes ikke. Vælg en indsats eller aktivitet fra listen.",
                en: "“\(id)” is not known. Choose an initiative or activity from the list.")
        case .changedMeanwhile: .changedMeanwhile
        case .badPeerAddress(let text):
            Phrase(
                da: "“\(text)” er ikke en adresse som https://drift.example/open311/v2. "
                    + "Skriv den uden navn, adgangskode, spørgsmålstegn og skråstreg til sidst.",
                en: "“\(text)” is not an address like https://drift.example/open311/v2. "
                    + "Write it without a name, password, question mark or slash at the end.")
        case .retiredCategory, .impossibleGoal, .ruleTaken, .placeMissing, .impossiblePoint,
            .tooManyPhotos, .photoThere, .impossibleCost:
            aboutContent
        default: aboutSteps
        }
    }

    private var aboutContent: Phrase {
        switch self {
        case .retiredCategory(let name):
            Phrase(
                da: "“\(name)” bruges ikke længere. Vælg en anden kategori.",
                en: "“\(name)” is no longer used. Choose another category.")
        case .impossibleGoal(let days):
            Phrase(
                da: "\(days) dage går ikke som mål. Skriv 1 til 1.000.",
                en: "\(days) days cannot be a goal. Write 1 to 1,000.")
        case .ruleTaken(let id):
            Phrase(
                da: "Reglen “\(id)” spørger om det samme. Ret den i stedet for at lave to.",
                en: "The rule “\(id)” asks for the same. Change it instead of making two.")
        case .placeMissing:
            Phrase(
                da: "Skriv, hvor det er, fx “stien ved nummer 12”, eller vælg et område.",
                en: "Write where it is, such as “the path at number 12”, or choose an area.")
        case .impossiblePoint:
            Phrase(
                da: "Punktet findes ikke på kortet. Skriv stedet i ord.",
                en: "There is no such point on the map. Write the place in words.")
        case .tooManyPhotos(let most):
            Phrase(
                da: "Et fund kan have \(most) billeder. Vælg de vigtigste.",
                en: "A finding can have \(most) photos. Choose the most important.")
        case .photoThere:
            Phrase(
                da: "Billedet er der allerede. Vælg et andet.",
                en: "That photo is there already. Choose another.")
        case .impossibleCost:
            Phrase(
                da: "Beløbet går ikke. Skriv 0 kr. eller mere.",
                en: "That amount cannot be. Write DKK 0 or more.")
        default: preconditionFailure("the sentence above picks those about content")
        }
    }

    private var aboutSteps: Phrase {
        switch self {
        case .ended(let state, let day):
            Phrase(
                da: "Fundet er afsluttet (\(state.phrase.danish)) siden \(day.danish). "
                    + "Genåbn det først.",
                en: "The finding is closed (\(state.phrase.english)) since \(day.english). "
                    + "Reopen it first.")
        case .notEnded:
            Phrase(
                da: "Fundet er åbent. Der er ikke noget at genåbne.",
                en: "The finding is open. There is nothing to reopen.")
        case .sameUnit(let name):
            Phrase(
                da: "\(name) har det allerede. Vælg en anden.",
                en: "\(name) has it already. Choose another.")
        case .dayPassed(let day):
            Phrase(
                da: "\(day.danish) er gået. Vælg en dag fra i dag.",
                en: "\(day.english) has passed. Choose a day from today.")
        case .mendedBeforeFound(let day):
            Phrase(
                da: "Det blev først fundet \(day.danish). Skriv en senere dag.",
                en: "It was not found before \(day.english). Write a later day.")
        case .notHappenedYet(let day):
            Phrase(
                da: "\(day.danish) er ikke kommet endnu. Skriv en dag til og med i dag.",
                en: "\(day.english) has not come yet. Write a day up to today.")
        case .mergedWithItself:
            Phrase(
                da: "Et fund kan ikke være en gentagelse af sig selv. Vælg et andet.",
                en: "A finding cannot repeat itself. Choose another.")
        case .mergedIntoEnded(let number):
            Phrase(
                da: "Fund \(number) er selv lagt sammen med et andet. Vælg det andet.",
                en: "Finding \(number) has itself been put into another. Choose that one.")
        default: preconditionFailure("the sentence above picks those about steps")
        }
    }
}
