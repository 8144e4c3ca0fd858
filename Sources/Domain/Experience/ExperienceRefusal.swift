// SPDX-License-Identifier: EUPL-1.2

/// Why something about lessons or experts is not done.
public enum ExperienceRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownLesson(LessonID)
    case unknownInitiative(InitiativeID)
    case unknownPost(PostID)
    case unknownIndicator(IndicatorID)
    case unknownArea(AreaID)
    case unknownOrganization(OrganizationID)
    case unknownExpert(ExpertID)
    case unknownQuestion(QuestionToExpertID)
    case nothingLearned
    case writtenAlready(String)
    case negativeCost
    case noExpertise
    case noConsent
    case consentToCome(Day)
    case listedAlready
    case retired(on: Day)
    case answeredAlready(on: Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "experience.malformed-id"
        case .idTaken: "experience.id-taken"
        case .unknownLesson: "experience.unknown-lesson"
        case .unknownInitiative: "experience.unknown-initiative"
        case .unknownPost: "experience.unknown-post"
        case .unknownIndicator: "experience.unknown-indicator"
        case .unknownArea: "experience.unknown-area"
        case .unknownOrganization: "experience.unknown-organization"
        case .unknownExpert: "experience.unknown-expert"
        case .unknownQuestion: "experience.unknown-question"
        case .nothingLearned: "experience.nothing-learned"
        case .writtenAlready: "experience.written-already"
        case .negativeCost: "experience.negative-cost"
        case .noExpertise: "experience.no-expertise"
        case .noConsent: "experience.no-consent"
        case .consentToCome: "experience.consent-to-come"
        case .listedAlready: "experience.listed-already"
        case .retired: "experience.retired"
        case .answeredAlready: "experience.answered-already"
        case .changedMeanwhile: "experience.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .nothingLearned, .writtenAlready: "R-325"
        case .noConsent, .consentToCome, .listedAlready: "R-327"
        case .retired, .answeredAlready: "R-328"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownInitiative, .writtenAlready: "initiative"
        case .unknownPost, .unknownOrganization: "by"
        case .unknownIndicator: "figures"
        case .unknownArea: "areas"
        case .nothingLearned: "worked"
        case .negativeCost: "cost"
        case .noExpertise: "expertise"
        case .noConsent, .consentToCome: "consented"
        case .listedAlready: "who"
        default: nil
        }
    }
}

extension ExperienceRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownLesson(let id): .unknown(da: "erfaring", en: "lesson", id)
        case .unknownInitiative(let id): .unknown(da: "indsats", en: "initiative", id)
        case .unknownPost(let id): .unknown(da: "stilling", en: "post", id)
        case .unknownIndicator(let id): .unknown(da: "indikator", en: "indicator", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownExpert(let id): .unknown(da: "ekspert", en: "expert", id)
        case .unknownQuestion(let id): .unknown(da: "spørgsmål", en: "question", id)
        case .changedMeanwhile: .changedMeanwhile
        case .nothingLearned, .writtenAlready, .negativeCost: aboutLesson
        default: aboutExpert
        }
    }

    private var aboutLesson: Phrase {
        switch self {
        case .nothingLearned:
            Phrase(
                da: "Skriv, hvad der virkede, eller hvad der ikke gjorde.",
                en: "Write what worked, or what did not.")
        case .writtenAlready(let title):
            Phrase(
                da: "Indsatsens erfaring er skrevet: “\(title)”. Ret den i stedet.",
                en: "What the initiative taught is written: “\(title)”. Change that instead.")
        case .negativeCost:
            Phrase(
                da: "Prisen kan ikke være under nul. Skriv, hvad indsatsen kostede.",
                en: "The cost can’t be below zero. Write what the initiative cost.")
        default: preconditionFailure("the sentence above picks those about lessons")
        }
    }

    private var aboutExpert: Phrase {
        switch self {
        case .noExpertise:
            Phrase(
                da: "Skriv mindst ét emne, som der kan spørges om.",
                en: "Write at least one thing that may be asked about.")
        case .noConsent:
            Phrase(
                da: "Skriv, hvilken dag de sagde ja til at blive spurgt.",
                en: "Write the day that they agreed to be asked.")
        case .consentToCome(let day):
            Phrase(
                da: "Den \(day.danish) er ikke kommet endnu. Skriv dagen, da de sagde ja.",
                en: "\(day.english) has not come yet. Write the day that they agreed.")
        case .listedAlready:
            Phrase(
                da: "De står i listen i forvejen. Ret emnerne dér.",
                en: "They are in the directory already. Change their fields there.")
        case .retired(let day):
            Phrase(
                da: "De spørges ikke mere siden \(day.danish). Vælg en anden.",
                en: "They are not asked any more since \(day.english). Choose somebody else.")
        case .answeredAlready(let day):
            Phrase(
                da: "Spørgsmålet blev besvaret \(day.danish). Stil et nyt.",
                en: "It was answered on \(day.english). Ask another question.")
        default: preconditionFailure("the sentence above picks those about experts")
        }
    }
}
