// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about activities, promises and prerequisites.
public enum ActivityCommand: Equatable, Sendable {
    case plan(ActivityDraft)
    /// `seen` is the version that the form showed; nil when nobody looked.
    case replan(ActivityDraft, seen: Int?)
    case drop(ActivityID, reason: NoteID?)
    /// Nil takes the pin away.
    case pin(ActivityID, Pin?)
    case report(ActivityID, ProgressDraft, seen: Int?)
    /// The first promise, or a new one given freely.
    case promise(ActivityID, Period, reason: NoteID?)
    /// The owner's answers to a notice that the promise breaks.
    case acceptNewDate(ActivityID, Period, reason: NoteID?)
    case contest(ActivityID, reason: NoteID)
    case link(Prerequisite)
    case unlink(PrerequisiteID)

    /// The activity that the command changes first.
    public var subject: ActivityID? {
        switch self {
        case .plan(let draft), .replan(let draft, _): draft.id
        case .drop(let id, _), .pin(let id, _), .report(let id, _, _), .promise(let id, _, _),
            .acceptNewDate(let id, _, _), .contest(let id, _):
            id
        case .link(let prerequisite): prerequisite.to
        case .unlink: nil
        }
    }
}

/// An activity as somebody proposes it.
public struct ActivityDraft: Equatable, Sendable {
    public var id: ActivityID
    public var initiative: InitiativeID
    public var name: String
    public var responsible: PostID
    public var plan: ActivityPlan
    public var source: String?

    public init(
        id: ActivityID, initiative: InitiativeID, name: String, responsible: PostID,
        plan: ActivityPlan, source: String? = nil
    ) {
        self.id = id
        self.initiative = initiative
        self.name = name
        self.responsible = responsible
        self.plan = plan
        self.source = source
    }
}

/// A report of progress or delay as somebody writes it.
public struct ProgressDraft: Equatable, Sendable {
    public var progress: Progress
    /// Required when the expected time is later than what was promised.
    public var cause: DelayCause?
    public var note: NoteID?

    public init(progress: Progress, cause: DelayCause? = nil, note: NoteID? = nil) {
        self.progress = progress
        self.cause = cause
        self.note = note
    }
}
