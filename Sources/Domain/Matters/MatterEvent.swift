// SPDX-License-Identifier: EUPL-1.2

/// What has happened to matters and to what was agreed to be done.
public enum MatterEvent: Equatable, Sendable, Codable {
    case submitted(MatterSubmitted)
    case raised(MatterRaised)
    case admitted(MatterAdmitted)
    case turnedAway(MatterTurnedAway)
    case merged(MatterMerged)
    case described(MatterDescribed)
    case addressed(MatterAddressed)
    case answered(MatterAnswered)
    case referred(MatterReferred)
    case treated(MatterTreated)
    case told(MatterTold)
    case carried(MatterCarried)
    case closed(MatterClosed)
    case actionAssigned(ActionAssigned)
    case actionDone(ActionDone)
    case actionRescheduled(ActionRescheduled)
    case actionDropped(ActionDropped)
    case actionPromoted(ActionPromoted)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case submitted = "matter.submitted"
        case raised = "matter.raised"
        case admitted = "matter.admitted"
        case turnedAway = "matter.turned-away"
        case merged = "matter.merged"
        case described = "matter.described"
        case addressed = "matter.addressed"
        case answered = "matter.answered"
        case referred = "matter.referred"
        case treated = "matter.treated"
        case told = "matter.told"
        case carried = "matter.carried"
        case closed = "matter.closed"
        case actionAssigned = "action.assigned"
        case actionDone = "action.done"
        case actionRescheduled = "action.rescheduled"
        case actionDropped = "action.dropped"
        case actionPromoted = "action.promoted"
    }
}

public struct MatterSubmitted: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let content: MatterContent
    /// How to reach whoever wrote, in the vault.
    public let contact: NoteID?
}

public struct MatterRaised: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let content: MatterContent
    public let by: OrganizationID
    public let person: PersonID?
    public let address: MatterAddress
    public let isPublic: Bool
}

public struct MatterAdmitted: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let address: MatterAddress
    public let isPublic: Bool
}

public struct MatterTurnedAway: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let reason: NoteID
}

public struct MatterMerged: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let into: MatterID
}

public struct MatterDescribed: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let content: MatterContent
    public let isPublic: Bool
}

public struct MatterAddressed: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let address: MatterAddress
}

public struct MatterAnswered: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let by: OrganizationID
    public let text: NoteID
}

public struct MatterReferred: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let treatment: TreatmentID
    public let forum: ForumID
    public let from: ForumID?
    public let asked: ItemPurpose
    public let answerBy: Day?
}

public struct MatterTreated: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let treatment: TreatmentID
    public let forum: ForumID
    public let outcome: Outcome
    public let wording: NoteID?
    public let meeting: MeetingID?
    public let item: AgendaItemID?
    public let recommendedTo: ForumID?
}

public struct MatterTold: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let party: MatterParty
    public let about: MatterResult
    public let note: NoteID?
}

public struct MatterCarried: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let by: Carrier
}

public struct MatterClosed: Equatable, Sendable, Codable {
    public let matter: MatterID
    public let result: NoteID
}

public struct ActionAssigned: Equatable, Sendable, Codable {
    public let action: ActionID
    public let title: String
    public let owner: ActionOwner
    public let due: Day
    public let source: ActionSource
    public let areas: [AreaID]
    public let isAdopted: Bool
}

public struct ActionDone: Equatable, Sendable, Codable {
    public let action: ActionID
    public let note: NoteID?
}

public struct ActionRescheduled: Equatable, Sendable, Codable {
    public let action: ActionID
    public let due: Day
    public let cause: DelayCause
    public let note: NoteID?
}

public struct ActionDropped: Equatable, Sendable, Codable {
    public let action: ActionID
    public let reason: NoteID
}

public struct ActionPromoted: Equatable, Sendable, Codable {
    public let action: ActionID
    public let activity: ActivityID
}

extension MatterEvent {
    /// The matter whose thread the event belongs to; nil for an action.
    public var matter: MatterID? {
        switch self {
        case .submitted(let fact): fact.matter
        case .raised(let fact): fact.matter
        case .admitted(let fact): fact.matter
        case .turnedAway(let fact): fact.matter
        case .merged(let fact): fact.matter
        case .described(let fact): fact.matter
        case .addressed(let fact): fact.matter
        case .answered(let fact): fact.matter
        case .referred(let fact): fact.matter
        case .treated(let fact): fact.matter
        case .told(let fact): fact.matter
        case .carried(let fact): fact.matter
        case .closed(let fact): fact.matter
        case .actionAssigned, .actionDone, .actionRescheduled, .actionDropped, .actionPromoted:
            nil
        }
    }

    /// The action that the event is of; nil for a matter.
    public var action: ActionID? {
        switch self {
        case .actionAssigned(let fact): fact.action
        case .actionDone(let fact): fact.action
        case .actionRescheduled(let fact): fact.action
        case .actionDropped(let fact): fact.action
        case .actionPromoted(let fact): fact.action
        default: nil
        }
    }

    var stream: String {
        matter.map { "matter/\($0)" } ?? action.map { "action/\($0)" } ?? "matters"
    }

    /// What a history may quote; never how to reach a neighbor.
    var note: NoteID? {
        switch self {
        case .submitted(let fact): fact.content.text
        case .raised(let fact): fact.content.text
        case .turnedAway(let fact): fact.reason
        case .described(let fact): fact.content.text
        case .answered(let fact): fact.text
        case .treated(let fact): fact.wording
        case .told(let fact): fact.note
        case .closed(let fact): fact.result
        case .actionDone(let fact): fact.note
        case .actionRescheduled(let fact): fact.note
        case .actionDropped(let fact): fact.reason
        default: nil
        }
    }

    var notes: [NoteID] {
        guard case .submitted(let fact) = self else { return [note].compactMap { $0 } }
        return [fact.content.text, fact.contact].compactMap { $0 }
    }
}
