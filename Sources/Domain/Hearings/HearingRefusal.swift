// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a hearing cannot be made.
public enum HearingRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownHearing(HearingID)
    case unknownList(PartyListID)
    case unknownOrganization(OrganizationID)
    case unknownPost(PostID)
    case unknownArea(AreaID)
    case unknownVoice(VoiceID)
    case unknownRecommendation(Int)
    case impossibleDays(Int)
    case nobodyAsked
    case askedTwice(String)
    case deadlineBeforeOpening(Day)
    /// So many things speak against it.
    case warned(Int)
    case openedAlready(Day)
    case notOpened
    case withdrawn(Day)
    case concluded(Day)
    case extensionNotLater(Day)
    case internalDueTooLate(Day)
    case notAsked(String)
    case nothingWritten(String)
    case notSubmitted(String)
    case notDelivered(String)
    case deliveredAlready(Day)
    case nameMissing
    case moderatedAlready
    case voiceNotAdmitted
    case stillOpen(Day)
    case unread(Int)
    case unanswered(Int)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "hearing.malformed-id"
        case .idTaken: "hearing.id-taken"
        case .unknownHearing: "hearing.unknown"
        case .unknownList: "hearing.unknown-list"
        case .unknownOrganization: "hearing.unknown-organization"
        case .unknownPost: "hearing.unknown-post"
        case .unknownArea: "hearing.unknown-area"
        case .unknownVoice: "hearing.unknown-voice"
        case .unknownRecommendation: "hearing.unknown-recommendation"
        case .impossibleDays: "hearing.impossible-days"
        case .nobodyAsked: "hearing.nobody-asked"
        case .askedTwice: "hearing.asked-twice"
        case .deadlineBeforeOpening: "hearing.deadline-before-opening"
        case .warned: "hearing.warned"
        case .openedAlready: "hearing.opened-already"
        case .notOpened: "hearing.not-opened"
        case .withdrawn: "hearing.withdrawn"
        case .concluded: "hearing.concluded"
        case .extensionNotLater: "hearing.extension-not-later"
        case .internalDueTooLate: "hearing.internal-due-too-late"
        case .notAsked: "hearing.not-asked"
        case .nothingWritten: "hearing.nothing-written"
        case .notSubmitted: "hearing.not-submitted"
        case .notDelivered: "hearing.not-delivered"
        case .deliveredAlready: "hearing.delivered-already"
        case .nameMissing: "hearing.name-missing"
        case .moderatedAlready: "hearing.moderated-already"
        case .voiceNotAdmitted: "hearing.voice-not-admitted"
        case .stillOpen: "hearing.still-open"
        case .unread: "hearing.unread"
        case .unanswered: "hearing.unanswered"
        case .changedMeanwhile: "hearing.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .nobodyAsked, .askedTwice, .deadlineBeforeOpening, .openedAlready: "R-232"
        case .extensionNotLater: "R-233"
        case .warned: "R-234"
        case .nothingWritten, .notSubmitted, .deliveredAlready, .internalDueTooLate: "R-235"
        case .notDelivered, .stillOpen, .unread, .unanswered: "R-237"
        case .nameMissing, .moderatedAlready, .voiceNotAdmitted: "R-238"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .impossibleDays: "leastDays"
        case .nobodyAsked, .askedTwice: "parties"
        case .deadlineBeforeOpening: "deadline"
        case .warned: "despite"
        case .extensionNotLater: "until"
        case .internalDueTooLate: "due"
        case .nameMissing: "name"
        default: nil
        }
    }
}
