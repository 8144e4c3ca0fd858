// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about matters.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum MatterCommand: Equatable, Sendable {
    /// A neighbor writes in; nobody but moderators sees it yet.
    case submit(MatterID, MatterContent, contact: NoteID?)
    case admit(MatterID, MatterAddress, isPublic: Bool)
    case turnAway(MatterID, reason: NoteID)
    case merge(MatterID, into: MatterID)
    case raise(MatterDraft)
    case describe(MatterID, MatterContent, isPublic: Bool, seen: Int?)
    case address(MatterID, MatterAddress, seen: Int?)
    case answer(MatterID, text: NoteID)
    case refer(MatterID, ReferralDraft)
    case treat(MatterID, TreatmentDraft)
    /// The forum takes no position, for this reason.
    case decline(MatterID, ForumID, reason: NoteID)
    case tell(MatterID, MatterParty, note: NoteID?)
    case carry(MatterID, by: Carrier)
    case close(MatterID, result: NoteID, needsNoWork: Bool)
    case action(ActionCommand)

    /// The matter that the command changes; nil for an action.
    public var subject: MatterID? {
        switch self {
        case .submit(let id, _, _), .admit(let id, _, _), .turnAway(let id, _),
            .merge(let id, _), .describe(let id, _, _, _), .address(let id, _, _),
            .answer(let id, _), .refer(let id, _), .treat(let id, _), .decline(let id, _, _),
            .tell(let id, _, _), .carry(let id, _), .close(let id, _, _):
            id
        case .raise(let draft): draft.id
        case .action: nil
        }
    }
}

/// What people may ask to change about what is to be done.
public enum ActionCommand: Equatable, Sendable {
    case assign(ActionDraft)
    case report(ActionID, note: NoteID?)
    case reschedule(ActionID, to: Day, DelayCause, note: NoteID?, seen: Int?)
    case drop(ActionID, reason: NoteID)
    /// It goes on as an activity of an initiative.
    case promote(ActionID, to: ActivityID)

    /// The action that the command changes.
    public var subject: ActionID {
        switch self {
        case .assign(let draft): draft.id
        case .report(let id, _), .reschedule(let id, _, _, _, _), .drop(let id, _),
            .promote(let id, _):
            id
        }
    }
}

/// What a matter is about, as somebody writes it.
public struct MatterContent: Equatable, Sendable, Codable {
    public var title: String
    public var kind: Matter.Kind
    public var topic: MatterKind
    /// Without repetition.
    public var solutions: [SolutionKind]
    public var areas: [AreaID]
    /// In the vault.
    public var text: NoteID?
    public var sentiment: Sentiment?

    public init(
        title: String,
        kind: Matter.Kind = .challenge,
        topic: MatterKind = .every,
        solutions: [SolutionKind] = [],
        areas: [AreaID] = [],
        text: NoteID? = nil,
        sentiment: Sentiment? = nil
    ) {
        self.title = title
        self.kind = kind
        self.topic = topic
        self.solutions = solutions
        self.areas = areas
        self.text = text
        self.sentiment = sentiment
    }
}

/// Whom a matter concerns, and which one of them owes the answer.
public struct MatterAddress: Equatable, Sendable, Codable {
    public var to: [OrganizationID]
    public var answerer: OrganizationID
    public var answerBy: Day?

    public init(to: [OrganizationID], answerer: OrganizationID, answerBy: Day? = nil) {
        self.to = to
        self.answerer = answerer
        self.answerBy = answerBy
    }
}

/// A matter as an organization raises it.
public struct MatterDraft: Equatable, Sendable {
    public var id: MatterID
    public var content: MatterContent
    public var by: OrganizationID
    public var person: PersonID?
    public var address: MatterAddress
    public var isPublic: Bool

    public init(
        id: MatterID,
        content: MatterContent,
        by: OrganizationID,
        person: PersonID? = nil,
        address: MatterAddress,
        isPublic: Bool = false
    ) {
        self.id = id
        self.content = content
        self.by = by
        self.person = person
        self.address = address
        self.isPublic = isPublic
    }
}

/// A forum is to take the matter up.
public struct ReferralDraft: Equatable, Sendable {
    public var forum: ForumID
    /// The forum that sends it on; nil when it comes in here.
    public var from: ForumID?
    public var asked: ItemPurpose
    public var answerBy: Day?
    /// A coordinator sends it where no charter leads.
    public var isOutsideLines: Bool

    public init(
        to forum: ForumID,
        from: ForumID? = nil,
        asked: ItemPurpose,
        answerBy: Day? = nil,
        isOutsideLines: Bool = false
    ) {
        self.forum = forum
        self.from = from
        self.asked = asked
        self.answerBy = answerBy
        self.isOutsideLines = isOutsideLines
    }
}

/// What a forum made of the matter.
public struct TreatmentDraft: Equatable, Sendable {
    public var forum: ForumID
    public var outcome: Outcome
    /// The decision as minuted; required when the forum takes no position.
    public var wording: NoteID?
    public var meeting: MeetingID?
    public var item: AgendaItemID?
    /// Where the outcome sends it on to.
    public var recommendedTo: ForumID?
    /// What is asked of that forum, or of this one when nobody had asked it.
    public var asked: ItemPurpose
    /// When that forum owes its answer.
    public var answerBy: Day?

    public init(
        in forum: ForumID,
        _ outcome: Outcome,
        wording: NoteID? = nil,
        meeting: MeetingID? = nil,
        item: AgendaItemID? = nil,
        recommendedTo: ForumID? = nil,
        asked: ItemPurpose = .decide,
        answerBy: Day? = nil
    ) {
        self.forum = forum
        self.outcome = outcome
        self.wording = wording
        self.meeting = meeting
        self.item = item
        self.recommendedTo = recommendedTo
        self.asked = asked
        self.answerBy = answerBy
    }
}

/// Something to be done, as it is agreed.
public struct ActionDraft: Equatable, Sendable {
    public var id: ActionID
    public var title: String
    public var owner: ActionOwner
    public var due: Day
    public var source: ActionSource
    public var areas: [AreaID]
    /// The owner takes a recommendation up by itself.
    public var isAdopted: Bool

    public init(
        id: ActionID,
        title: String,
        owner: ActionOwner,
        due: Day,
        source: ActionSource = ActionSource(),
        areas: [AreaID] = [],
        isAdopted: Bool = false
    ) {
        self.id = id
        self.title = title
        self.owner = owner
        self.due = due
        self.source = source
        self.areas = areas
        self.isAdopted = isAdopted
    }
}
