// SPDX-License-Identifier: EUPL-1.2

/// What has happened in reporting rounds.
public enum ReportingEvent: Equatable, Sendable, Codable {
    case planned(RoundPlanned)
    case rescheduled(RoundRescheduled)
    case excepted(RoundExcepted)
    case linkIssued(ReportLinkIssued)
    case linkRevoked(ReportLinkRevoked)
    case reported(FiguresReported)
    case approved(ReportApproved)
    case accepted(ReportAccepted)
    case reopened(ReportReopened)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case planned = "round.planned"
        case rescheduled = "round.rescheduled"
        case excepted = "round.excepted"
        case linkIssued = "report.link-issued"
        case linkRevoked = "report.link-revoked"
        case reported = "report.written"
        case approved = "report.approved"
        case accepted = "report.accepted"
        case reopened = "report.reopened"
    }
}

public struct RoundPlanned: Equatable, Sendable, Codable {
    public let round: RoundID
    public let title: String
    public let period: Period
    public let opens: Day
    public let due: Day
    public let closes: Day
    public let asked: [AskedOrganization]
    public let source: String?
    public let isExample: Bool
}

public struct RoundRescheduled: Equatable, Sendable, Codable {
    public let round: RoundID
    public let due: Day
    public let closes: Day
}

public struct RoundExcepted: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
    public let until: Day
    public let reason: NoteID
}

public struct ReportLinkIssued: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
    /// What tells the link from those before it.
    public let number: Int
}

public struct ReportLinkRevoked: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
}

public struct FiguresReported: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
    /// Those that changed.
    public let cells: [ReportedCell]
    /// Those that were unsaid.
    public let cleared: [AskedFigure]
    public let by: Reporter
}

public struct ReportApproved: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
    public let by: Reporter
}

public struct ReportAccepted: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
}

public struct ReportReopened: Equatable, Sendable, Codable {
    public let round: RoundID
    public let organization: OrganizationID
    public let reason: NoteID
}

extension ReportingEvent {
    public var round: RoundID {
        switch self {
        case .planned(let fact): fact.round
        case .rescheduled(let fact): fact.round
        case .excepted(let fact): fact.round
        case .linkIssued(let fact): fact.round
        case .linkRevoked(let fact): fact.round
        case .reported(let fact): fact.round
        case .approved(let fact): fact.round
        case .accepted(let fact): fact.round
        case .reopened(let fact): fact.round
        }
    }

    /// Whose figures the event is about; nil for those of the round itself.
    public var organization: OrganizationID? {
        switch self {
        case .planned, .rescheduled: nil
        case .excepted(let fact): fact.organization
        case .linkIssued(let fact): fact.organization
        case .linkRevoked(let fact): fact.organization
        case .reported(let fact): fact.organization
        case .approved(let fact): fact.organization
        case .accepted(let fact): fact.organization
        case .reopened(let fact): fact.organization
        }
    }

    var stream: String { "round/\(round)" }

    /// What a history may quote.
    var note: NoteID? {
        switch self {
        case .excepted(let fact): fact.reason
        case .reopened(let fact): fact.reason
        default: nil
        }
    }

    var notes: [NoteID] {
        switch self {
        case .reported(let fact): fact.cells.compactMap(\.note) + [fact.by.name].compactMap { $0 }
        case .approved(let fact): [fact.by.name].compactMap { $0 }
        default: [note].compactMap { $0 }
        }
    }
}

extension Reporter {
    /// The name that whoever has the link gave, in the vault.
    public var name: NoteID? {
        if case .link(let name) = self { name } else { nil }
    }
}
