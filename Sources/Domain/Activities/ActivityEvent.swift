// SPDX-License-Identifier: EUPL-1.2

/// What has happened to activities, promises and prerequisites.
public enum ActivityEvent: Equatable, Sendable, Codable {
    case planned(ActivityPlanned)
    case replanned(ActivityReplanned)
    case dropped(ActivityDropped)
    case pinned(ActivityPinned)
    case reported(ProgressReported)
    case promised(PromiseMade)
    case promiseBroken(PromiseBroken)
    case promiseRestored(PromiseRestored)
    case newDateAccepted(NewDateAccepted)
    case breachContested(BreachContested)
    case linked(PrerequisiteLinked)
    case unlinked(PrerequisiteUnlinked)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case planned = "activity.planned"
        case replanned = "activity.replanned"
        case dropped = "activity.dropped"
        case pinned = "activity.pinned"
        case reported = "progress.reported"
        case promised = "promise.made"
        case promiseBroken = "promise.broken"
        case promiseRestored = "promise.restored"
        case newDateAccepted = "promise.new-date-accepted"
        case breachContested = "promise.breach-contested"
        case linked = "prerequisite.linked"
        case unlinked = "prerequisite.unlinked"
    }
}

public struct ActivityPlanned: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let name: String
    public let responsible: PostID
    public let plan: ActivityPlan
    public let source: String?
}

/// Every field as it stands after the change.
public struct ActivityReplanned: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let name: String
    public let responsible: PostID
    public let plan: ActivityPlan
}

public struct ActivityDropped: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let reason: NoteID?
}

public struct ActivityPinned: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    /// Nil takes the pin away.
    public let pin: Pin?
}

public struct ProgressReported: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let progress: Progress
    public let cause: DelayCause?
    public let note: NoteID?
}

public struct PromiseMade: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let commitment: Period
    public let reason: NoteID?
}

/// The notice to both sides, with the facts of the day it was sent.
public struct PromiseBroken: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let responsible: PostID
    public let promised: Day
    public let forecast: Day
    public let root: ActivityID
    public let rootResponsible: PostID
    public let cause: DelayCause?
}

public struct PromiseRestored: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let forecast: Day
}

public struct NewDateAccepted: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let commitment: Period
    public let reason: NoteID?
}

public struct BreachContested: Equatable, Sendable, Codable {
    public let activity: ActivityID
    public let initiative: InitiativeID
    public let reason: NoteID
}

public struct PrerequisiteLinked: Equatable, Sendable, Codable {
    public let prerequisite: Prerequisite
    /// The initiative of the activity that waits.
    public let initiative: InitiativeID
}

public struct PrerequisiteUnlinked: Equatable, Sendable, Codable {
    public let prerequisite: PrerequisiteID
    public let initiative: InitiativeID
}
