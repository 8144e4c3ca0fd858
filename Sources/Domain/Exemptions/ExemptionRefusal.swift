// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a proposal to be let off a rule cannot be made.
public enum ExemptionRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownExemption(ExemptionID)
    case unknownOrganization(OrganizationID)
    case unknownArea(AreaID)
    case authorityMissing
    case ruleMissing
    case reasonsMissing
    case sentAlready(Day)
    case notSent
    case inTheFuture(Day)
    case answerBeforeSent(Day)
    case trialOfRefusal
    case trialBackwards(Day)
    case notGranted
    case notBegun(Day)
    case withdrawn(Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "exemption.malformed-id"
        case .idTaken: "exemption.id-taken"
        case .unknownExemption: "exemption.unknown"
        case .unknownOrganization: "exemption.unknown-organization"
        case .unknownArea: "exemption.unknown-area"
        case .authorityMissing: "exemption.authority-missing"
        case .ruleMissing: "exemption.rule-missing"
        case .reasonsMissing: "exemption.reasons-missing"
        case .sentAlready: "exemption.sent-already"
        case .notSent: "exemption.not-sent"
        case .inTheFuture: "exemption.in-the-future"
        case .answerBeforeSent: "exemption.answer-before-sent"
        case .trialOfRefusal: "exemption.trial-of-refusal"
        case .trialBackwards: "exemption.trial-backwards"
        case .notGranted: "exemption.not-granted"
        case .notBegun: "exemption.not-begun"
        case .withdrawn: "exemption.withdrawn"
        case .changedMeanwhile: "exemption.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .authorityMissing, .ruleMissing, .reasonsMissing, .sentAlready: "R-242"
        case .notSent, .inTheFuture, .answerBeforeSent, .trialOfRefusal, .trialBackwards,
            .notGranted, .notBegun:
            "R-243"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .inTheFuture, .answerBeforeSent: "on"
        case .trialOfRefusal, .trialBackwards: "trialFrom"
        case .authorityMissing: "authority"
        case .ruleMissing: "rule"
        case .reasonsMissing: "hinders"
        default: nil
        }
    }

    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownExemption(let id): .unknown(da: "udfordring", en: "proposal", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .changedMeanwhile: .changedMeanwhile
        default: aboutSteps
        }
    }
}

extension ExemptionRefusal {
    private var aboutSteps: Phrase {
        switch self {
        case .authorityMissing:
            Phrase(
                da: "Vælg den myndighed, der kan give lov.",
                en: "Choose the authority that can grant it.")
        case .ruleMissing:
            Phrase(da: "Skriv, hvilken regel det er.", en: "Write which rule it is.")
        case .reasonsMissing:
            Phrase(
                da: "Skriv både, hvad reglen hindrer, og hvad I vil gøre i stedet.",
                en: "Write both what the rule hinders and what you would do instead.")
        case .sentAlready(let day):
            Phrase(
                da: "Forslaget blev sendt \(day.danish) og ændres ikke mere. Lav et nyt.",
                en: "The proposal was sent on \(day.english) and stands. Make a new one.")
        case .notSent:
            Phrase(
                da: "Forslaget er ikke sendt endnu. Send det først.",
                en: "The proposal has not been sent yet. Send it first.")
        case .inTheFuture(let day):
            Phrase(
                da: "\(day.danish) er ikke kommet endnu. Skriv en dag, der har været.",
                en: "\(day.english) has not come yet. Write a day that has been.")
        case .answerBeforeSent(let sent):
            Phrase(
                da: "Forslaget blev sendt \(sent.danish). Svaret kan ikke være ældre.",
                en: "The proposal was sent on \(sent.english). The answer cannot be older.")
        case .trialOfRefusal:
            Phrase(
                da: "Et afslag har ingen forsøgsperiode. Lad dagene stå tomme.",
                en: "A refusal has no trial. Leave the days empty.")
        case .trialBackwards(let first):
            Phrase(
                da: "Forsøget slutter, før det begynder \(first.danish). Ret en af dagene.",
                en: "The trial ends before it begins on \(first.english). Change a day.")
        case .notGranted:
            Phrase(
                da: "Der er ikke givet lov, så der er ingen virkning at fortælle om endnu.",
                en: "It has not been granted, so there is no effect to tell of yet.")
        case .notBegun(let first):
            Phrase(
                da: "Forsøget begynder \(first.danish). Fortæl om virkningen bagefter.",
                en: "The trial begins on \(first.english). Tell of its effect after that.")
        case .withdrawn(let day):
            Phrase(
                da: "Forslaget blev trukket tilbage \(day.danish). Lav et nyt.",
                en: "The proposal was withdrawn on \(day.english). Make a new one.")
        default: preconditionFailure("the sentence above picks those about steps")
        }
    }
}
