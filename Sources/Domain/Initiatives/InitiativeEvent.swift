// SPDX-License-Identifier: EUPL-1.2

/// What has happened to initiatives and programmes.
public enum InitiativeEvent: Equatable, Sendable, Codable {
    case created(InitiativeCreated)
    case described(InitiativeDescribed)
    case handoverOffered(HandoverOffered)
    case handedOver(InitiativeHandedOver)
    case handoverDeclined(HandoverDeclined)
    case contributionStated(ContributionStated)
    case contributionReported(ContributionReported)
    case published(InitiativePublished)
    case concluded(InitiativeConcluded)
    case programmeStarted(ProgrammeStarted)
    case programmeLeaderNamed(ProgrammeLeaderNamed)
    case programmeEnded(ProgrammeEnded)
    case evaluationStarted(EvaluationStarted)
    case evaluationDelivered(EvaluationDelivered)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case created = "initiative.created"
        case described = "initiative.described"
        case handoverOffered = "initiative.handover-offered"
        case handedOver = "initiative.handed-over"
        case handoverDeclined = "initiative.handover-declined"
        case contributionStated = "initiative.contribution-stated"
        case contributionReported = "initiative.contribution-reported"
        case published = "initiative.published"
        case concluded = "initiative.concluded"
        case programmeStarted = "programme.started"
        case programmeLeaderNamed = "programme.leader-named"
        case programmeEnded = "programme.ended"
        case evaluationStarted = "programme.evaluation-started"
        case evaluationDelivered = "programme.evaluation-delivered"
    }
}

public struct InitiativeCreated: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let name: String
    public let purpose: NoteID?
    public let areas: [AreaID]
    public let programme: ProgrammeID?
    public let themes: [String]
    public let goals: [String]
    public let budget: Kroner?
    public let owner: PostID
    public let asked: [OrganizationID]
    public let isPublic: Bool
    public let source: String?
}

/// Every field as it stands after the change.
public struct InitiativeDescribed: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let name: String
    public let purpose: NoteID?
    public let areas: [AreaID]
    public let programme: ProgrammeID?
    public let themes: [String]
    public let goals: [String]
    public let budget: Kroner?
}

public struct HandoverOffered: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let from: PostID
    public let to: PostID
    public let reason: NoteID?
}

public struct InitiativeHandedOver: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let from: PostID
    public let to: PostID
}

public struct HandoverDeclined: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let by: PostID
    public let reason: NoteID?
}

public struct ContributionStated: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let organization: OrganizationID
    public let stance: Contribution.Stance
    public let part: String?
}

public struct ContributionReported: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let organization: OrganizationID
    public let status: Contribution.Work.Status
    public let note: NoteID?
}

public struct InitiativePublished: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
}

public struct InitiativeConcluded: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    public let outcome: NoteID?
}

public struct ProgrammeStarted: Equatable, Sendable, Codable {
    public let programme: ProgrammeID
    public let kind: ProgrammeKind
    public let name: String
    public let areas: [AreaID]
    public let leader: PostID?
    public let goals: [String]
    public let start: Period?
    public let end: Period?
    public let evaluationDue: Period?
    public let source: String?
}

public struct ProgrammeLeaderNamed: Equatable, Sendable, Codable {
    public let programme: ProgrammeID
    public let leader: PostID
}

public struct ProgrammeEnded: Equatable, Sendable, Codable {
    public let programme: ProgrammeID
}

public struct EvaluationStarted: Equatable, Sendable, Codable {
    public let programme: ProgrammeID
    public let by: PostID
}

public struct EvaluationDelivered: Equatable, Sendable, Codable {
    public let programme: ProgrammeID
    public let by: PostID
    public let deliveredOn: Day
    public let findings: NoteID?
    public let keptAt: String?
}
