// SPDX-License-Identifier: EUPL-1.2

/// Why what is said of an instrument cannot be changed so.
public enum InstrumentRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownStance(StanceID)
    case unknownOrganization(OrganizationID)
    case unknownArea(AreaID)
    case reasonMissing
    /// The same organization says something else of the same instrument there.
    case saidAlready(String, InstrumentChoice, since: Day)
    case ended(Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "stance.malformed-id"
        case .idTaken: "stance.id-taken"
        case .unknownStance: "stance.unknown"
        case .unknownOrganization: "stance.unknown-organization"
        case .unknownArea: "stance.unknown-area"
        case .reasonMissing: "stance.reason-missing"
        case .saidAlready: "stance.said-already"
        case .ended: "stance.ended"
        case .changedMeanwhile: "stance.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .reasonMissing: "R-429"
        case .saidAlready: "R-430"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .reasonMissing: "reason"
        case .saidAlready: "instrument"
        case .unknownArea: "areas"
        case .unknownOrganization: "owner"
        default: nil
        }
    }

    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownStance(let id): .unknown(da: "stillingtagen", en: "stance", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .reasonMissing:
            Phrase(
                da: "Skriv, hvorfor redskabet er fravalgt, så ingen behøver at spørge igen.",
                en: "Write why the instrument was chosen against, so that nobody need ask again.")
        case .saidAlready(let instrument, let choice, let day):
            Phrase(
                da: "I har sagt “\(choice.phrase.danish)” om \(instrument) samme sted siden "
                    + "\(day.danish). Ret det, eller lad det ophøre først.",
                en: "You have said “\(choice.phrase.english)” of \(instrument) in the same place "
                    + "since \(day.english). Change that, or end it first.")
        case .ended(let day):
            Phrase(
                da: "Det ophørte \(day.danish) og ændres ikke mere. Skriv et nyt.",
                en: "It ended on \(day.english) and stands. Write a new one.")
        case .changedMeanwhile: .changedMeanwhile
        }
    }
}
