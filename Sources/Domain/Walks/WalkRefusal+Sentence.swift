// SPDX-License-Identifier: EUPL-1.2

extension WalkRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownWalk(let id): .unknown(da: "tryghedsvandring", en: "safety walk", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .noArea, .noWay, .impossiblePoint, .tooManyPoints, .impossibleLength, .backwards,
            .invitedTwice, .tooManyItems:
            plan
        case .nobodyInvited:
            Phrase(
                da: "Der er ingen at invitere. Vælg mindst én, der skal gå med.",
                en: "There is nobody to invite. Choose at least one who is to come along.")
        case .invitedAlready(let day):
            Phrase(
                da: "Invitationen er sendt \(day.danish). Ret vandringen, så får alle "
                    + "besked.",
                en: "The invitation was sent on \(day.english). Change the walk, and "
                    + "all are told.")
        case .inThePast(let day):
            Phrase(
                da: "Vandringen er \(day.danish), som er forbi. Vælg en ny dag, før der "
                    + "inviteres.",
                en: "The walk is on \(day.english), which is past. Choose a new day "
                    + "before inviting.")
        case .changedMeanwhile: .changedMeanwhile
        default: outcome
        }
    }

    private var plan: Phrase {
        switch self {
        case .noArea:
            Phrase(
                da: "Vælg mindst ét område, som vandringen går igennem.",
                en: "Choose at least one area that the walk goes through.")
        case .noWay:
            Phrase(
                da: "Skriv ruten: mindst én gade, eller mindst to punkter på kortet.",
                en: "Write the way: at least one street, or at least two points on the map.")
        case .impossiblePoint:
            Phrase(
                da: "Et punkt på ruten findes ikke på jorden. Skriv bredde og længde, som 55.69, "
                    + "12.55.",
                en: "A point of the way is not on Earth. Write latitude and longitude, as in "
                    + "55.69, 12.55.")
        case .tooManyPoints(let most):
            Phrase(
                da: "Ruten må have højst \(most) punkter.",
                en: "The way may have at most \(most) points.")
        case .impossibleLength(let minutes):
            Phrase(
                da: "En vandring varer mellem 10 minutter og 8 timer, ikke \(minutes) minutter.",
                en: "A walk takes between 10 minutes and 8 hours, not \(minutes) minutes.")
        case .backwards(let day):
            Phrase(
                da: "Den sidste mulige dag skal være efter \(day.danish).",
                en: "The last possible day must be after \(day.english).")
        case .invitedTwice(let name):
            Phrase(
                da: "\(name) står der to gange. Fjern den ene.",
                en: "\(name) is there twice. Remove one.")
        case .tooManyItems(let most):
            Phrase(
                da: "Huskelisten må have højst \(most) punkter.",
                en: "The checklist may have at most \(most) points.")
        default: preconditionFailure("the sentence above picks those about the plan")
        }
    }

    private var outcome: Phrase {
        switch self {
        case .notYet(let day):
            Phrase(
                da: "Vandringen er først \(day.danish). Skriv, hvordan den gik, når den "
                    + "er gået.",
                en: "The walk is not until \(day.english). Write how it went once it "
                    + "has been walked.")
        case .countedTwice(let name):
            Phrase(
                da: "\(name) er talt to gange. Fjern den ene.",
                en: "\(name) is counted twice. Remove one.")
        case .impossibleCount(let count):
            Phrase(
                da: "Der kan ikke have været \(count) med. Skriv et tal fra 0 til 500.",
                en: "There cannot have been \(count) along. Write a number from 0 to 500.")
        case .unknownItem(let number):
            Phrase(
                da: "Huskelisten har intet punkt \(number).",
                en: "The checklist has no point \(number).")
        case .notWalked:
            Phrase(
                da: "Vandringen er ikke gået endnu. Skriv først, hvordan den gik.",
                en: "The walk has not been walked yet. First write how it went.")
        case .walked(let day):
            Phrase(
                da: "Vandringen blev gået \(day.danish) og kan ikke længere ændres.",
                en: "The walk was walked on \(day.english) and can no longer be changed.")
        case .reported(let day):
            Phrase(
                da: "Rapporten blev lavet \(day.danish) og ligger fast.",
                en: "The report was made on \(day.english) and stands.")
        case .cancelled(let day):
            Phrase(
                da: "Vandringen blev aflyst \(day.danish).",
                en: "The walk was cancelled on \(day.english).")
        default: preconditionFailure("the sentences above pick all others")
        }
    }
}
