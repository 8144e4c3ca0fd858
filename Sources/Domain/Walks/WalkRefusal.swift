// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a safety walk cannot be made.
public enum WalkRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownWalk(WalkID)
    case unknownArea(AreaID)
    case unknownPost(PostID)
    case unknownOrganization(OrganizationID)
    case noArea
    case noWay
    case impossiblePoint
    case tooManyPoints(Int)
    case impossibleLength(Int)
    case backwards(Day)
    case invitedTwice(String)
    case tooManyItems(Int)
    case nobodyInvited
    case invitedAlready(Day)
    case inThePast(Day)
    case notYet(Day)
    case countedTwice(String)
    case impossibleCount(Int)
    case unknownItem(Int)
    case notWalked
    case walked(Day)
    case reported(Day)
    case cancelled(Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "walk.malformed-id"
        case .idTaken: "walk.id-taken"
        case .unknownWalk: "walk.unknown"
        case .unknownArea: "walk.unknown-area"
        case .unknownPost: "walk.unknown-post"
        case .unknownOrganization: "walk.unknown-organization"
        case .noArea: "walk.no-area"
        case .noWay: "walk.no-way"
        case .impossiblePoint: "walk.impossible-point"
        case .tooManyPoints: "walk.too-many-points"
        case .impossibleLength: "walk.impossible-length"
        case .backwards: "walk.backwards"
        case .invitedTwice: "walk.invited-twice"
        case .tooManyItems: "walk.too-many-items"
        case .nobodyInvited: "walk.nobody-invited"
        case .invitedAlready: "walk.invited-already"
        case .inThePast: "walk.in-the-past"
        case .notYet: "walk.not-yet"
        case .countedTwice: "walk.counted-twice"
        case .impossibleCount: "walk.impossible-count"
        case .unknownItem: "walk.unknown-item"
        case .notWalked: "walk.not-walked"
        case .walked: "walk.walked"
        case .reported: "walk.reported"
        case .cancelled: "walk.cancelled"
        case .changedMeanwhile: "walk.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .noArea, .noWay, .impossiblePoint, .tooManyPoints, .impossibleLength, .backwards,
            .invitedTwice, .tooManyItems:
            "R-289"
        case .nobodyInvited, .invitedAlready, .inThePast: "R-292"
        case .notYet, .countedTwice, .impossibleCount, .unknownItem, .notWalked, .walked,
            .reported, .cancelled:
            "R-293"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .noArea, .unknownArea: "areas"
        case .noWay: "streets"
        case .impossiblePoint, .tooManyPoints: "route"
        case .impossibleLength: "minutes"
        case .backwards: "until"
        case .unknownPost: "leader"
        case .unknownOrganization, .invitedTwice, .nobodyInvited: "participants"
        case .tooManyItems, .unknownItem: "checklist"
        case .inThePast, .notYet: "day"
        case .countedTwice, .impossibleCount: "attendance"
        default: nil
        }
    }
}
