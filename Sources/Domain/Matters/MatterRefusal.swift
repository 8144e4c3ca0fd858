// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a matter, or to what is to be done, cannot be made.
public enum MatterRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownMatter(MatterID)
    case unknownAction(ActionID)
    case unknownOrganization(OrganizationID)
    case unknownArea(AreaID)
    case unknownPerson(PersonID)
    case unknownCarrier(Carrier)
    case noAddressee
    case addresseeTwice(String)
    case answererNotAddressed(String)
    case dueInPast(Day, field: String)
    case moderatedAlready
    case notAdmitted(title: String)
    case turnedAway(on: Day)
    case merged(into: String)
    case mergedIntoItself
    case treatedAlready(title: String)
    case closed(on: Day)
    case answeredAlready(on: Day)
    case alreadyThere(String, since: Day)
    case notTreatedThere(String)
    case notAsked(String)
    case noLine(from: String, to: String, lines: [String])
    case beyondMandate(Overreach)
    case reasonMissing
    case nowhereToGo(Outcome)
    case toItself(String)
    case nobodyWaits
    case undecided([String])
    case notCarriedOut([String])
    case nothingCarries
    case untold([Phrase])
    case actionEnded
    case sameDay(Day)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "matter.malformed-id"
        case .idTaken: "matter.id-taken"
        case .unknownMatter: "matter.unknown"
        case .unknownAction: "action.unknown"
        case .unknownOrganization: "matter.unknown-organization"
        case .unknownArea: "matter.unknown-area"
        case .unknownPerson: "matter.unknown-person"
        case .unknownCarrier: "matter.unknown-carrier"
        case .noAddressee: "matter.no-addressee"
        case .addresseeTwice: "matter.addressee-twice"
        case .answererNotAddressed: "matter.answerer-not-addressed"
        case .dueInPast: "matter.due-in-past"
        case .moderatedAlready: "matter.moderated-already"
        case .notAdmitted: "matter.not-admitted"
        case .turnedAway: "matter.turned-away"
        case .merged: "matter.merged"
        case .mergedIntoItself: "matter.merged-into-itself"
        case .treatedAlready: "matter.treated-already"
        case .closed: "matter.closed"
        case .answeredAlready: "matter.answered-already"
        case .alreadyThere: "matter.already-there"
        case .notTreatedThere: "matter.not-treated-there"
        case .notAsked: "matter.not-asked"
        case .noLine: "matter.no-line"
        case .beyondMandate: "matter.beyond-mandate"
        case .reasonMissing: "matter.reason-missing"
        case .nowhereToGo: "matter.nowhere-to-go"
        case .toItself: "matter.to-itself"
        case .nobodyWaits: "matter.nobody-waits"
        case .undecided: "matter.undecided"
        case .notCarriedOut: "matter.not-carried-out"
        case .nothingCarries: "matter.nothing-carries"
        case .untold: "matter.untold"
        case .actionEnded: "action.ended"
        case .sameDay: "action.same-day"
        case .changedMeanwhile: "matter.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .beyondMandate: "R-100"
        case .noLine: "R-101"
        case .noAddressee, .answererNotAddressed: "R-102"
        case .nobodyWaits: "R-103"
        case .reasonMissing: "R-104"
        case .undecided, .notCarriedOut, .nothingCarries, .untold: "R-105"
        case .notAdmitted: "R-106"
        case .treatedAlready: "R-107"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownArea: "areas"
        case .unknownPerson: "person"
        case .unknownCarrier: "carrier"
        case .noAddressee, .addresseeTwice: "to"
        case .answererNotAddressed: "answerer"
        case .dueInPast(_, let field): field
        case .mergedIntoItself: "into"
        case .alreadyThere, .noLine: "forum"
        case .notTreatedThere: "from"
        case .beyondMandate: "outcome"
        case .reasonMissing: "wording"
        case .nowhereToGo, .toItself: "recommendedTo"
        case .nothingCarries: "needsNoWork"
        case .sameDay: "due"
        default: nil
        }
    }
}
