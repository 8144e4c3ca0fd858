// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a finding cannot be made.
public enum FindingRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    /// The same id with other content.
    case idTaken(String)
    case unknownFinding(FindingID)
    case unknownCategory(FindingCategoryID)
    case retiredCategory(String)
    case unknownArea(AreaID)
    case unknownOrganization(OrganizationID)
    case unknownWalk(WalkID)
    case unknownPhoto(FileID)
    case unknownCarrier(String)
    case impossibleGoal(Int)
    /// Another rule asks for just the same.
    case ruleTaken(String)
    case placeMissing
    case impossiblePoint
    case tooManyPhotos(most: Int)
    case photoThere
    case ended(FindingState.Kind, since: Day)
    case notEnded
    case sameUnit(String)
    case dayPassed(Day)
    case mendedBeforeFound(Day)
    case notHappenedYet(Day)
    case mergedWithItself
    /// What it is to be put into has ended itself.
    case mergedIntoEnded(Int)
    case impossibleCost
    case badPeerAddress(String)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "finding.malformed-id"
        case .idTaken: "finding.id-taken"
        case .unknownFinding: "finding.unknown"
        case .unknownCategory: "finding.unknown-category"
        case .retiredCategory: "finding.retired-category"
        case .unknownArea: "finding.unknown-area"
        case .unknownOrganization: "finding.unknown-organization"
        case .unknownWalk: "finding.unknown-walk"
        case .unknownPhoto: "finding.unknown-photo"
        case .unknownCarrier: "finding.unknown-carrier"
        case .impossibleGoal: "finding.impossible-goal"
        case .ruleTaken: "finding.rule-taken"
        case .placeMissing: "finding.place-missing"
        case .impossiblePoint: "finding.impossible-point"
        case .tooManyPhotos: "finding.too-many-photos"
        case .photoThere: "finding.photo-there"
        case .ended: "finding.ended"
        case .notEnded: "finding.not-ended"
        case .sameUnit: "finding.same-unit"
        case .dayPassed: "finding.day-passed"
        case .mendedBeforeFound: "finding.mended-before-found"
        case .notHappenedYet: "finding.not-happened-yet"
        case .mergedWithItself: "finding.merged-with-itself"
        case .mergedIntoEnded: "finding.merged-into-ended"
        case .impossibleCost: "finding.impossible-cost"
        case .badPeerAddress: "finding.bad-peer-address"
        case .changedMeanwhile: "finding.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .placeMissing, .impossiblePoint, .idTaken: "R-276"
        case .impossibleGoal, .retiredCategory: "R-277"
        case .ruleTaken: "R-278"
        case .ended, .notEnded, .dayPassed, .mendedBeforeFound, .notHappenedYet, .sameUnit:
            "R-279"
        case .mergedWithItself, .mergedIntoEnded: "R-280"
        case .tooManyPhotos, .photoThere: "R-281"
        case .impossibleCost: "R-282"
        case .badPeerAddress: "R-299"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownCategory, .retiredCategory: "category"
        case .unknownArea: "area"
        case .unknownOrganization, .sameUnit: "unit"
        case .impossibleGoal: "goals"
        case .placeMissing: "words"
        case .impossiblePoint: "point"
        case .tooManyPhotos, .photoThere: "photo"
        case .dayPassed, .mendedBeforeFound, .notHappenedYet: "day"
        case .mergedWithItself, .mergedIntoEnded: "into"
        case .impossibleCost: "cost"
        case .badPeerAddress: "address"
        default: nil
        }
    }
}
