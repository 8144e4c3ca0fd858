// SPDX-License-Identifier: EUPL-1.2

/// Why a statement about the national list cannot be taken in.
public enum ListingRefusal: Refusal {
    case malformedID(String)
    case cpr(CprRefusal)
    case sourceMissing
    case noCriteria
    case twice(String)
    case unknownCriterion(CriterionID)
    case unknownCategory(ListTier)
    case tooManyNeeded(Int, of: Int)
    case unknownVersion(CriteriaVersionID)
    case otherVersion(CriteriaVersionID, inForce: CriteriaVersionID)
    case negative(String)
    case moreOwnThanAll(own: Int, all: Int)
    case unknownArea(AreaID)
    case unknownIndicator(IndicatorID)
    case otherAverage(indicator: String, has: Int, asked: Int)
    case otherUnit(indicator: String)
    case unlikelyYear(Int)
    case unlikelySpan(Int)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .malformedID: "listing.malformed-id"
        case .cpr(let refusal): refusal.key
        case .sourceMissing: "listing.source-missing"
        case .noCriteria: "listing.no-criteria"
        case .twice: "listing.twice"
        case .unknownCriterion: "listing.unknown-criterion"
        case .unknownCategory: "listing.unknown-category"
        case .tooManyNeeded: "listing.too-many-needed"
        case .unknownVersion: "listing.unknown-version"
        case .otherVersion: "listing.other-version"
        case .negative: "listing.negative"
        case .moreOwnThanAll: "listing.more-own-than-all"
        case .unknownArea: "listing.unknown-area"
        case .unknownIndicator: "listing.unknown-indicator"
        case .otherAverage: "listing.other-average"
        case .otherUnit: "listing.other-unit"
        case .unlikelyYear: "listing.unlikely-year"
        case .unlikelySpan: "listing.unlikely-span"
        case .changedMeanwhile: "listing.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .otherVersion: "R-180"
        case .otherAverage, .otherUnit: "R-182"
        case .sourceMissing: "R-181"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }
}

extension ListingRefusal {
    public var field: String? {
        switch self {
        case .malformedID: "id"
        case .cpr(let refusal): refusal.field
        case .sourceMissing: "source"
        case .unknownArea, .twice: "members"
        case .moreOwnThanAll: "own"
        case .otherVersion: "day"
        case .unlikelyYear: "year"
        case .unlikelySpan: "years"
        case .unknownIndicator, .otherAverage, .otherUnit: "indicator"
        default: nil
        }
    }

    public var sentence: Phrase {
        switch self {
        case .malformedID(let id):
            Phrase(
                da: "“\(id)” kan ikke være et id. Brug små bogstaver a-z, cifre og bindestreg.",
                en: "“\(id)” cannot be an id. Use small letters a-z, digits and hyphens.")
        case .cpr(let refusal): refusal.sentence
        case .changedMeanwhile: .changedMeanwhile
        case .sourceMissing:
            Phrase(
                da: "Kilden mangler. Skriv, hvor oplysningen står.",
                en: "The source is missing. Write where the fact is stated.")
        case .noCriteria:
            Phrase(
                da: "Versionen har ingen kriterier eller kategorier. Skriv mindst ét af hver.",
                en: "The version has no criteria or categories. Write at least one of each.")
        case .twice(let name):
            Phrase(
                da: "“\(name)” står to gange. Slet den ene.",
                en: "“\(name)” is written twice. Delete one.")
        case .unlikelyYear(let year):
            Phrase(
                da: "\(year) er ikke et år med en liste. Skriv et år fra 2000 til 2100.",
                en: "\(year) is not a year of a list. Write a year from 2000 to 2100.")
        case .unlikelySpan(let years):
            Phrase(
                da: "Et gennemsnit over \(years) år findes ikke. Skriv 1 til 10; 1 er intet "
                    + "gennemsnit.",
                en: "There is no average over \(years) years. Write 1 to 10; 1 is none.")
        case .negative(let what):
            Phrase(
                da: "\(what) kan ikke være under 0. Ret tallet.",
                en: "\(what) cannot be below 0. Correct the number.")
        default: sentenceOfReference
        }
    }

    private var sentenceOfReference: Phrase {
        switch self {
        case .unknownCriterion(let id):
            Phrase(
                da: "Reglen nævner kriteriet “\(id)”, som versionen ikke har. Tilføj det.",
                en: "The rule names the criterion “\(id)”, which the version lacks. Add it.")
        case .unknownCategory(let tier):
            Phrase(
                da: "Reglen bygger på kategorien “\(tier.rawValue)”, som mangler. "
                    + "Skriv den før.",
                en: "The rule builds on the category “\(tier.rawValue)”, which is missing. "
                    + "Write it before.")
        case .tooManyNeeded(let needed, let all):
            Phrase(
                da: "\(needed) af \(all) kriterier kan ikke være opfyldt. Ret antallet.",
                en: "\(needed) of \(all) criteria cannot be met. Correct the number.")
        case .unknownVersion(let id):
            Phrase(
                da: "Kriterierne “\(id)” findes ikke. Skriv dem først.",
                en: "There are no criteria “\(id)”. State them first.")
        case .otherVersion(let id, let inForce):
            Phrase(
                da: "Kriterierne “\(id)” gjaldt ikke den dag; det gjorde “\(inForce)”. "
                    + "Ret dagen eller versionen.",
                en: "The criteria “\(id)” were not in force that day; “\(inForce)” were. "
                    + "Correct the day or the version.")
        case .moreOwnThanAll(let own, let all):
            Phrase(
                da: "Kommunen kan ikke have \(own) af landets \(all) områder. Ret et af tallene.",
                en: "The municipality cannot have \(own) of the country's \(all) areas. "
                    + "Correct one of the numbers.")
        case .unknownArea(let id):
            Phrase(
                da: "Området “\(id)” findes ikke. Skriv navnet alene, eller opret området.",
                en: "There is no area “\(id)”. Write the name alone, or register the area.")
        case .unknownIndicator(let id):
            Phrase(
                da: "Indikatoren “\(id)” findes ikke. Definér den først.",
                en: "There is no indicator “\(id)”. Define it first.")
        case .otherAverage(let name, let has, let asked):
            Phrase(
                da: "“\(name)” er et gennemsnit over \(has) år, og her skal bruges \(asked). "
                    + "Vælg en anden indikator.",
                en: "“\(name)” is an average of \(has) years, and \(asked) are needed here. "
                    + "Choose another indicator.")
        case .otherUnit(let name):
            Phrase(
                da: "“\(name)” måles i en anden enhed. Vælg en anden indikator.",
                en: "“\(name)” is measured in another unit. Choose another indicator.")
        default: preconditionFailure("the sentences above pick all but these")
        }
    }
}
