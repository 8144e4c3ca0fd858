// SPDX-License-Identifier: EUPL-1.2

public typealias RoundID = ID<ReportingRound>

/// Figures that several organizations are asked for, about one period, by a day.
///
/// Source: DHIS2, data sets — a duty has a period, a day it opens, a day it is
/// due and a day it closes, and exceptions with reasons.
public struct ReportingRound: Equatable, Sendable, Codable {
    public let id: RoundID
    public let title: String
    /// What the figures tell of, such as the year 2025.
    public let period: Period
    public let opens: Day
    public internal(set) var due: Day
    /// The last day that anything is taken in.
    public internal(set) var closes: Day
    /// In the order they were asked.
    public internal(set) var submissions: [RoundReport]
    public let source: String?
    /// Whether the figures are made up to show how the system works.
    public let isExample: Bool
    /// Counts the changes of the round itself, never what is sent in.
    public internal(set) var version = 1

    public subscript(organization: OrganizationID) -> RoundReport? {
        submissions.first { $0.organization == organization }
    }

    /// When the organization owes its figures: as everybody, or as was agreed with it.
    public func due(of organization: OrganizationID) -> Day {
        max(due, self[organization]?.exceptions.last?.until ?? due)
    }

    /// The last day that anything is taken in from the organization.
    public func closes(for organization: OrganizationID) -> Day {
        max(closes, due(of: organization))
    }

    /// Whether figures of the organization are taken in on the day.
    public func isOpen(for organization: OrganizationID, on day: Day) -> Bool {
        opens <= day && day <= closes(for: organization)
    }

    /// The last day for whoever has the most time.
    public var ends: Day { submissions.map { closes(for: $0.organization) }.max() ?? closes }
}

/// One figure that somebody is asked for: what, and of which place.
public struct AskedFigure: Hashable, Sendable, Codable {
    public let indicator: IndicatorID
    public let place: FigurePlace

    public init(_ indicator: IndicatorID, _ place: FigurePlace) {
        self.indicator = indicator
        self.place = place
    }
}

/// What one organization is asked for.
public struct AskedOrganization: Equatable, Sendable, Codable {
    public var organization: OrganizationID
    /// Without repetition, in the order of the form.
    public var figures: [AskedFigure]

    public init(_ organization: OrganizationID, _ figures: [AskedFigure]) {
        self.organization = organization
        self.figures = figures
    }
}
