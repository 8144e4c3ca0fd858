// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about reporting rounds.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum ReportingCommand: Equatable, Sendable {
    case plan(RoundDraft)
    case reschedule(RoundID, due: Day, closes: Day, seen: Int?)
    /// The organization has until that day, for this reason.
    case except(RoundID, OrganizationID, until: Day, reason: NoteID)
    /// A new secret link, which ends the one before.
    case issueLink(RoundID, OrganizationID)
    case revokeLink(RoundID, OrganizationID)
    case report(RoundID, OrganizationID, ReportDraft)
    /// The organization vouches for its figures.
    case approve(RoundID, OrganizationID, by: Reporter, seen: Int?)
    /// The municipality takes the figures over.
    case accept(RoundID, OrganizationID, seen: Int?)
    case reopen(RoundID, OrganizationID, reason: NoteID)

    public var round: RoundID {
        switch self {
        case .plan(let draft): draft.id
        case .reschedule(let id, _, _, _), .except(let id, _, _, _), .issueLink(let id, _),
            .revokeLink(let id, _), .report(let id, _, _), .approve(let id, _, _, _),
            .accept(let id, _, _), .reopen(let id, _, _):
            id
        }
    }
}

/// A round as it is planned.
public struct RoundDraft: Equatable, Sendable {
    public var id: RoundID
    public var title: String
    public var period: Period
    public var opens: Day
    public var due: Day
    public var closes: Day
    public var asked: [AskedOrganization]
    public var source: String?
    /// Whether the figures are made up to show how the system works.
    public var isExample: Bool

    public init(
        id: RoundID,
        title: String,
        period: Period,
        opens: Day,
        due: Day,
        closes: Day,
        asked: [AskedOrganization],
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.title = title
        self.period = period
        self.opens = opens
        self.due = due
        self.closes = closes
        self.asked = asked
        self.source = source
        self.isExample = isExample
    }
}

/// What is written into an organization's form at one time.
public struct ReportDraft: Equatable, Sendable {
    public var cells: [ReportedCell]
    /// Figures that were written and are to be unsaid.
    public var cleared: [AskedFigure]
    public var by: Reporter
    /// The version of the submission that the form showed; nil when nobody looked.
    public var seen: Int?

    public init(
        _ cells: [ReportedCell],
        clearing cleared: [AskedFigure] = [],
        by reporter: Reporter,
        seen: Int? = nil
    ) {
        self.cells = cells
        self.cleared = cleared
        by = reporter
        self.seen = seen
    }
}
