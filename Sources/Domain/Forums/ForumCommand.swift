// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about forums, their charters and seats.
public enum ForumCommand: Equatable, Sendable {
    /// The first charter establishes the forum; later ones are new versions.
    /// `seen` is the version that the form showed; nil when nobody looked.
    case adopt(CharterDraft, seen: Int?)
    case setReminder(ForumID, days: Int)
    case take(HoldingDraft)
    case extend(HoldingID, termEnds: Day, reason: NoteID?)
    case leave(HoldingID, lastDay: Day, reason: NoteID?)
    case nameSubstitute(SubstitutionID, seat: Seat, person: PersonID, from: Day)
    case endSubstitute(SubstitutionID, lastDay: Day)
    case recuse(RecusalID, seat: Seat, from: Day, matter: NoteID)
    case endRecusal(RecusalID, lastDay: Day)
    case apply(SeatApplicationID, seat: Seat, organization: OrganizationID, reason: NoteID?)
    case answerApplication(
        SeatApplicationID, isGranted: Bool, decision: String, reason: NoteID?)
    case propose(ForumProposalDraft)
    /// The forum is one that has been established; nil refuses the proposal.
    case answerProposal(ForumProposalID, forum: ForumID?, reason: NoteID?)
    case askSupport(ForumID, InitiativeID, purpose: SupportRound.PurposeTest?)
    /// What a seat says to the round of the forum that asked; a derived member
    /// has its seat in another forum.
    case stateSupport(
        Seat, in: ForumID, InitiativeID, SeatSupport.Stance, reason: NoteID?)
}

/// A version of a charter as somebody proposes it.
public struct CharterDraft: Equatable, Sendable {
    public var forum: ForumID
    public var kind: ForumKind
    public var charter: Charter
    public var effective: Day
    public var approvedBy: OrganizationID?
    public var decision: String?
    public var source: String?

    public init(
        forum: ForumID,
        kind: ForumKind,
        charter: Charter,
        effective: Day,
        approvedBy: OrganizationID? = nil,
        decision: String? = nil,
        source: String? = nil
    ) {
        self.forum = forum
        self.kind = kind
        self.charter = charter
        self.effective = effective
        self.approvedBy = approvedBy
        self.decision = decision
        self.source = source
    }
}

/// Somebody for a seat.
public struct HoldingDraft: Equatable, Sendable {
    public var id: HoldingID
    public var seat: Seat
    public var person: PersonID
    public var from: Day
    /// The last day, where it is not the one that the charter's term gives.
    public var termEnds: Day?
    public var manner: SeatManner
    public var appointedBy: OrganizationID?
    public var onBehalfOf: OrganizationID?

    public init(
        id: HoldingID,
        seat: Seat,
        person: PersonID,
        from: Day,
        termEnds: Day? = nil,
        manner: SeatManner,
        appointedBy: OrganizationID? = nil,
        onBehalfOf: OrganizationID? = nil
    ) {
        self.id = id
        self.seat = seat
        self.person = person
        self.from = from
        self.termEnds = termEnds
        self.manner = manner
        self.appointedBy = appointedBy
        self.onBehalfOf = onBehalfOf
    }
}

/// A proposal to establish a forum.
public struct ForumProposalDraft: Equatable, Sendable {
    public var id: ForumProposalID
    public var name: String
    public var kind: ForumKind
    public var purpose: String
    public var areas: [AreaID]
    public var members: [OrganizationID]
    public var proposedBy: OrganizationID
    public var answeredBy: OrganizationID
    public var alsoTo: [OrganizationID]
    public var source: String?

    public init(
        id: ForumProposalID,
        name: String,
        kind: ForumKind,
        purpose: String,
        areas: [AreaID] = [],
        members: [OrganizationID] = [],
        proposedBy: OrganizationID,
        answeredBy: OrganizationID,
        alsoTo: [OrganizationID] = [],
        source: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.purpose = purpose
        self.areas = areas
        self.members = members
        self.proposedBy = proposedBy
        self.answeredBy = answeredBy
        self.alsoTo = alsoTo
        self.source = source
    }
}
