// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about initiatives and programmes.
public enum InitiativeCommand: Equatable, Sendable {
    case create(InitiativeDraft)
    /// `seen` is the version that the form showed; nil when nobody looked.
    case describe(InitiativeDraft, seen: Int?)
    case offerHandover(InitiativeID, to: PostID, reason: NoteID?)
    case acceptHandover(InitiativeID)
    case declineHandover(InitiativeID, reason: NoteID?)
    case stateContribution(InitiativeID, OrganizationID, Contribution.Stance, part: String?)
    /// Said by the contributor itself.
    case reportContribution(
        InitiativeID, OrganizationID, Contribution.Work.Status, note: NoteID?)
    case publish(InitiativeID)
    case conclude(InitiativeID, outcome: NoteID?)
    case startProgramme(ProgrammeDraft)
    case nameLeader(ProgrammeID, PostID)
    case endProgramme(ProgrammeID)
    case startEvaluation(ProgrammeID, by: PostID)
    /// Once more puts right what was said before.
    case deliverEvaluation(ProgrammeID, EvaluationDraft)
}

/// An initiative as somebody proposes it.
public struct InitiativeDraft: Equatable, Sendable {
    public var id: InitiativeID
    public var name: String
    public var purpose: NoteID?
    public var areas: [AreaID]
    public var programme: ProgrammeID?
    public var themes: [String]
    public var goals: [String]
    public var budget: Kroner?
    /// Without an owner there is no initiative; a change keeps the owner.
    public var owner: PostID?
    public var isPublic: Bool
    public var source: String?

    public init(
        id: InitiativeID,
        name: String,
        purpose: NoteID? = nil,
        areas: [AreaID] = [],
        programme: ProgrammeID? = nil,
        themes: [String] = [],
        goals: [String] = [],
        budget: Kroner? = nil,
        owner: PostID? = nil,
        isPublic: Bool = false,
        source: String? = nil
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.areas = areas
        self.programme = programme
        self.themes = themes
        self.goals = goals
        self.budget = budget
        self.owner = owner
        self.isPublic = isPublic
        self.source = source
    }
}

/// A programme as somebody proposes it.
public struct ProgrammeDraft: Equatable, Sendable {
    public var id: ProgrammeID
    public var kind: ProgrammeKind
    public var name: String
    public var areas: [AreaID]
    public var leader: PostID?
    public var goals: [String]
    public var start: Period?
    public var end: Period?
    public var evaluationDue: Period?
    public var source: String?

    public init(
        id: ProgrammeID,
        kind: ProgrammeKind,
        name: String,
        areas: [AreaID] = [],
        leader: PostID? = nil,
        goals: [String] = [],
        start: Period? = nil,
        end: Period? = nil,
        evaluationDue: Period? = nil,
        source: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.areas = areas
        self.leader = leader
        self.goals = goals
        self.start = start
        self.end = end
        self.evaluationDue = evaluationDue
        self.source = source
    }
}
