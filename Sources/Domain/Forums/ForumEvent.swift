// SPDX-License-Identifier: EUPL-1.2

/// What has happened to forums, their charters and seats.
public enum ForumEvent: Equatable, Sendable, Codable {
    case charterAdopted(CharterAdopted)
    case reminderSet(ForumReminderSet)
    case seatTaken(SeatTaken)
    case termExtended(TermExtended)
    case seatLeft(SeatLeft)
    case substituteNamed(SubstituteNamed)
    case substituteEnded(SubstituteEnded)
    case recused(HolderRecused)
    case recusalEnded(RecusalEnded)
    case seatSought(SeatSought)
    case applicationAnswered(SeatApplicationAnswered)
    case proposed(ForumProposed)
    case proposalAnswered(ForumProposalAnswered)
    case supportAsked(SupportAsked)
    case supportStated(SupportStated)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case charterAdopted = "charter.adopted"
        case reminderSet = "forum.reminder-set"
        case seatTaken = "seat.taken"
        case termExtended = "seat.term-extended"
        case seatLeft = "seat.left"
        case substituteNamed = "seat.substitute-named"
        case substituteEnded = "seat.substitute-ended"
        case recused = "seat.recused"
        case recusalEnded = "seat.recusal-ended"
        case seatSought = "seat.sought"
        case applicationAnswered = "seat.application-answered"
        case proposed = "forum.proposed"
        case proposalAnswered = "forum.proposal-answered"
        case supportAsked = "support.asked"
        case supportStated = "support.stated"
    }
}

public struct CharterAdopted: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let kind: ForumKind
    public let number: Int
    public let charter: Charter
    public let effective: Day
    public let approvedBy: OrganizationID?
    public let decision: String?
    public let source: String?
}

public struct ForumReminderSet: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let days: Int
}

public struct SeatTaken: Equatable, Sendable, Codable {
    public let holding: HoldingID
    public let seat: Seat
    public let person: PersonID
    public let from: Day
    public let termEnds: Day?
    public let manner: SeatManner
    public let appointedBy: OrganizationID?
    public let onBehalfOf: OrganizationID?
}

public struct TermExtended: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let holding: HoldingID
    public let termEnds: Day
    public let reason: NoteID?
}

public struct SeatLeft: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let holding: HoldingID
    public let lastDay: Day
    public let reason: NoteID?
}

public struct SubstituteNamed: Equatable, Sendable, Codable {
    public let substitution: SubstitutionID
    public let seat: Seat
    public let person: PersonID
    public let from: Day
}

public struct SubstituteEnded: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let substitution: SubstitutionID
    public let lastDay: Day
}

public struct HolderRecused: Equatable, Sendable, Codable {
    public let recusal: RecusalID
    public let seat: Seat
    public let person: PersonID
    public let from: Day
    public let matter: NoteID
}

public struct RecusalEnded: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let recusal: RecusalID
    public let lastDay: Day
}

public struct SeatSought: Equatable, Sendable, Codable {
    public let application: SeatApplicationID
    public let seat: Seat
    public let organization: OrganizationID
    public let reason: NoteID?
}

public struct SeatApplicationAnswered: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let application: SeatApplicationID
    public let isGranted: Bool
    public let decision: String
    public let reason: NoteID?
}

public struct ForumProposed: Equatable, Sendable, Codable {
    public let proposal: ForumProposalID
    public let name: String
    public let kind: ForumKind
    public let purpose: String
    public let areas: [AreaID]
    public let members: [OrganizationID]
    public let proposedBy: OrganizationID
    public let answeredBy: OrganizationID
    public let alsoTo: [OrganizationID]
    public let source: String?
}

public struct ForumProposalAnswered: Equatable, Sendable, Codable {
    public let proposal: ForumProposalID
    public let forum: ForumID?
    public let reason: NoteID?
}

public struct SupportAsked: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let initiative: InitiativeID
    public let purpose: SupportRound.PurposeTest?
}

public struct SupportStated: Equatable, Sendable, Codable {
    public let seat: Seat
    /// The forum that asked, where the seat is not one of its own.
    public let forum: ForumID?
    public let initiative: InitiativeID
    public let stance: SeatSupport.Stance
    public let reason: NoteID?
}

extension ForumEvent {
    /// The forum that it happened to; nil for a proposal of one.
    public var forum: ForumID? {
        switch self {
        case .charterAdopted(let fact): fact.forum
        case .reminderSet(let fact): fact.forum
        case .seatTaken(let fact): fact.seat.forum
        case .termExtended(let fact): fact.forum
        case .seatLeft(let fact): fact.forum
        case .substituteNamed(let fact): fact.seat.forum
        case .substituteEnded(let fact): fact.forum
        case .recused(let fact): fact.seat.forum
        case .recusalEnded(let fact): fact.forum
        case .seatSought(let fact): fact.seat.forum
        case .applicationAnswered(let fact): fact.forum
        case .proposed: nil
        case .proposalAnswered(let fact): fact.forum
        case .supportAsked(let fact): fact.forum
        case .supportStated(let fact): fact.forum ?? fact.seat.forum
        }
    }

    var stream: String {
        switch self {
        case .proposed(let fact): "proposal/\(fact.proposal)"
        case .proposalAnswered(let fact): "proposal/\(fact.proposal)"
        default: forum.map { "forum/\($0)" } ?? "forum"
        }
    }

    var note: NoteID? {
        switch self {
        case .termExtended(let fact): fact.reason
        case .seatLeft(let fact): fact.reason
        case .recused(let fact): fact.matter
        case .seatSought(let fact): fact.reason
        case .applicationAnswered(let fact): fact.reason
        case .proposalAnswered(let fact): fact.reason
        case .supportAsked(let fact): fact.purpose?.reason
        case .supportStated(let fact): fact.reason
        case .charterAdopted, .reminderSet, .seatTaken, .substituteNamed, .substituteEnded,
            .recusalEnded, .proposed:
            nil
        }
    }
}
