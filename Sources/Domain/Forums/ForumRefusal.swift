// SPDX-License-Identifier: EUPL-1.2

/// Why a change among forums, charters and seats cannot be made.
public enum ForumRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownOrganization(OrganizationID)
    case unknownForum(ForumID)
    case unknownSeat(Seat)
    case unknownHolding(HoldingID)
    case unknownSubstitution(SubstitutionID)
    case unknownRecusal(RecusalID)
    case unknownApplication(SeatApplicationID)
    case unknownProposal(ForumProposalID)
    case unknownPerson(PersonID)
    case unknownInitiative(InitiativeID)
    /// All that is wrong with the charter, in its order.
    case charter([ClauseProblem])
    case noClauses
    case sameDay(Day, version: Int)
    case seatByRight(label: String)
    case notAmong(label: String)
    case seatHeld(since: Day, until: Day?)
    case seatNotFree(label: String)
    case wrongManner(SeatManner, label: String)
    case wrongAppointer(label: String, appointer: String)
    case personSitsHere(label: String)
    case endsBeforeItBegins(from: Day, to: Day)
    case alreadyEnded(on: Day)
    case noSubstitutes(label: String)
    case substituteIsHolder
    case substituted(since: Day)
    case emptySeat(on: Day)
    case answered(on: Day)
    case reminderOutOfRange(Int)
    case noSupportRule
    case purposeUntested(String)
    case purposeNotMet
    case notAsked
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "forum.malformed-id"
        case .idTaken: "forum.id-taken"
        case .unknownOrganization: "forum.unknown-organization"
        case .unknownForum: "forum.unknown"
        case .unknownSeat: "forum.unknown-seat"
        case .unknownHolding: "forum.unknown-holding"
        case .unknownSubstitution: "forum.unknown-substitution"
        case .unknownRecusal: "forum.unknown-recusal"
        case .unknownApplication: "forum.unknown-application"
        case .unknownProposal: "forum.unknown-proposal"
        case .unknownPerson: "forum.unknown-person"
        case .unknownInitiative: "forum.unknown-initiative"
        case .charter: "forum.charter"
        case .noClauses: "forum.no-clauses"
        case .sameDay: "forum.two-charters-one-day"
        case .seatByRight: "forum.seat-by-right"
        case .notAmong: "forum.not-among"
        case .seatHeld: "forum.seat-held"
        case .seatNotFree: "forum.seat-not-free"
        case .wrongManner: "forum.wrong-manner"
        case .wrongAppointer: "forum.wrong-appointer"
        case .personSitsHere: "forum.person-sits-here"
        case .endsBeforeItBegins: "forum.ends-before-it-begins"
        case .alreadyEnded: "forum.already-ended"
        case .noSubstitutes: "forum.no-substitutes"
        case .substituteIsHolder: "forum.substitute-is-holder"
        case .substituted: "forum.substituted"
        case .emptySeat: "forum.empty-seat"
        case .answered: "forum.answered"
        case .reminderOutOfRange: "forum.reminder-out-of-range"
        case .noSupportRule: "forum.no-support-rule"
        case .purposeUntested: "forum.purpose-untested"
        case .purposeNotMet: "forum.purpose-not-met"
        case .notAsked: "forum.not-asked"
        case .changedMeanwhile: "forum.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .charter(let problems):
            problems.contains { if case .membersInCircle = $0.kind { true } else { false } }
                ? "R-051" : "R-050"
        case .noClauses: "R-050"
        case .sameDay: "R-052"
        case .seatByRight, .notAmong, .wrongManner, .wrongAppointer: "R-055"
        case .seatHeld, .personSitsHere: "R-056"
        case .noSubstitutes, .substituteIsHolder, .substituted: "R-057"
        case .seatNotFree: "R-058"
        case .noSupportRule, .purposeUntested, .purposeNotMet, .notAsked: "R-059"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownForum, .unknownOrganization: "organization"
        case .unknownSeat, .seatByRight, .seatHeld, .seatNotFree, .emptySeat: "seat"
        case .unknownPerson, .notAmong, .personSitsHere, .substituteIsHolder: "person"
        case .unknownInitiative: "initiative"
        case .charter, .noClauses: "clauses"
        case .sameDay: "effective"
        case .wrongManner: "manner"
        case .wrongAppointer: "appointed-by"
        case .endsBeforeItBegins, .alreadyEnded: "to"
        case .reminderOutOfRange: "days"
        case .purposeUntested, .purposeNotMet: "purpose"
        default: nil
        }
    }
}
