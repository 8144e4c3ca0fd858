// SPDX-License-Identifier: EUPL-1.2

/// What has happened to status reports.
public enum StatusReportEvent: Equatable, Sendable, Codable {
    case templateStated(ReportTemplateStated)
    case opened(StatusRoundOpened)
    case written(StatementWritten)
    case signOffAsked(SignOffAsked)
    case returned(StatementReturned)
    case limitExcepted(LimitExcepted)
    case signed(StatementSigned)
    case reopened(StatementReopened)
    case compiled(StatusReportCompiled)
    case published(StatusReportPublished)
    case extended(StatusRoundExtended)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case templateStated = "report-template.stated"
        case opened = "status-round.opened"
        case written = "statement.written"
        case signOffAsked = "statement.sign-off-asked"
        case returned = "statement.returned"
        case limitExcepted = "statement.limit-excepted"
        case signed = "statement.signed"
        case reopened = "statement.reopened"
        case compiled = "status-round.compiled"
        case published = "status-round.published"
        case extended = "status-round.extended"
    }
}

public struct ReportTemplateStated: Equatable, Sendable, Codable {
    public let template: ReportTemplateID
    public let title: String
    public let sections: [TemplateSection]
    public let source: String?
    public let isExample: Bool
}

public struct StatusRoundOpened: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let title: String
    public let asker: OrganizationID
    public let policy: ProgrammeID?
    public let year: Int
    public let template: ReportTemplateID
    /// The template as it was on the day.
    public let form: TemplateVersion
    public let opens: Day
    public let stages: [ChainStage]
    public let contributors: [Contributor]
    public let source: String?
    public let isExample: Bool
}

public struct StatementWritten: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let organization: OrganizationID
    /// Those that changed.
    public let sections: [IssuedSection]
    public let by: PersonID?
}

public struct SignOffAsked: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let organization: OrganizationID
    public let by: PersonID?
}

public struct StatementReturned: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let organization: OrganizationID
    public let comment: NoteID
    public let by: PersonID?
}

public struct LimitExcepted: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let organization: OrganizationID
    public let section: SectionKey
    /// How many characters are let through.
    public let upTo: Int
    public let reason: NoteID
}

public struct StatementSigned: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let organization: OrganizationID
    public let sections: [IssuedSection]
    public let by: PersonID?
}

public struct StatementReopened: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let organization: OrganizationID
    public let reason: NoteID
    public let by: PersonID?
}

public struct StatusReportCompiled: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let compilation: Compilation
}

public struct StatusReportPublished: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    public let number: Int
}

public struct StatusRoundExtended: Equatable, Sendable, Codable {
    public let round: StatusRoundID
    /// The step of the statements as it now is.
    public let stage: ChainStage
    public let reason: NoteID
}

extension StatusReportEvent {
    /// The round that it is about; nil for templates.
    public var round: StatusRoundID? {
        switch self {
        case .templateStated: nil
        case .opened(let fact): fact.round
        case .written(let fact): fact.round
        case .signOffAsked(let fact): fact.round
        case .returned(let fact): fact.round
        case .limitExcepted(let fact): fact.round
        case .signed(let fact): fact.round
        case .reopened(let fact): fact.round
        case .compiled(let fact): fact.round
        case .published(let fact): fact.round
        case .extended(let fact): fact.round
        }
    }

    /// Whose statement it is about; nil for what is about the whole round.
    public var organization: OrganizationID? {
        switch self {
        case .templateStated, .opened, .compiled, .published, .extended: nil
        case .written(let fact): fact.organization
        case .signOffAsked(let fact): fact.organization
        case .returned(let fact): fact.organization
        case .limitExcepted(let fact): fact.organization
        case .signed(let fact): fact.organization
        case .reopened(let fact): fact.organization
        }
    }

    var stream: String {
        if case .templateStated(let fact) = self { return "report-template/\(fact.template)" }
        return "status-round/\(round?.rawValue ?? "")"
    }

    /// What a history may quote: why, never the text of a draft.
    var note: NoteID? {
        switch self {
        case .returned(let fact): fact.comment
        case .limitExcepted(let fact): fact.reason
        case .reopened(let fact): fact.reason
        case .extended(let fact): fact.reason
        default: nil
        }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .written(let fact): fact.sections.compactMap(\.note)
        case .signed(let fact): fact.sections.compactMap(\.note)
        default: [note].compactMap { $0 }
        }
    }
}
