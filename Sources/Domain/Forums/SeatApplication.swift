// SPDX-License-Identifier: EUPL-1.2

public typealias SeatApplicationID = ID<SeatApplication>

/// A new partner asks for a free seat.
///
/// Source: charter of 1 June 2022, Valg til forummet — approval depends on “en
/// demokratisk proces i forummet”.
public struct SeatApplication: Equatable, Sendable, Codable {
    public let id: SeatApplicationID
    public let seat: Seat
    public let organization: OrganizationID
    public let received: Day
    public let reason: NoteID?
    public internal(set) var answer: Answer?

    public struct Answer: Equatable, Sendable, Codable {
        public let isGranted: Bool
        public let day: Day
        /// How the forum decided: the charter leaves the process open.
        public let decision: String
        public let reason: NoteID?
    }
}

public typealias ForumProposalID = ID<ForumProposal>

/// Somebody proposes to establish a forum; it ends in a decision.
///
/// Source: letter of 5 October 2021 — “et koordinerende forum/styregruppe på
/// tværs af de tre forvaltninger”.
public struct ForumProposal: Equatable, Sendable, Codable {
    public let id: ForumProposalID
    public let name: String
    public let kind: ForumKind
    public let purpose: String
    public let areas: [AreaID]
    public let members: [OrganizationID]
    public let proposedBy: OrganizationID
    /// Exactly one of those written to owes the answer.
    public let answeredBy: OrganizationID
    public let alsoTo: [OrganizationID]
    public let received: Day
    public let source: String?
    public internal(set) var outcome: Outcome?

    public struct Outcome: Equatable, Sendable, Codable {
        /// The forum that was made of it; nil when it was refused.
        public let forum: ForumID?
        public let day: Day
        public let reason: NoteID?
    }
}

/// What a participant says about an initiative, for itself alone.
///
/// Source: charter of 1 June 2022 — “Hver enkelt deltager i samarbejdsforummet
/// træffer selv beslutning om, hvorvidt man ønsker at understøtte”.
public struct SeatSupport: Equatable, Sendable, Codable {
    public enum Stance: String, Codable, Sendable, CaseIterable {
        case supports
        case declines
        case conditional
    }

    public let stance: Stance
    /// The condition, or why; kept in the vault.
    public let reason: NoteID?
    public let day: Day
}

/// An initiative whose support a forum's participants are asked for.
public struct SupportRound: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let initiative: InitiativeID
    public let opened: Day
    /// Whether somebody found that the initiative is for what the charter
    /// demands; nil where the charter demands nothing.
    public internal(set) var purpose: PurposeTest?
    /// Those who have not answered are not in it.
    public internal(set) var answers: [Seat: SeatSupport] = [:]

    public struct PurposeTest: Equatable, Sendable, Codable {
        public let isMet: Bool
        public let reason: NoteID

        public init(isMet: Bool, reason: NoteID) {
            self.isMet = isMet
            self.reason = reason
        }
    }
}
