// SPDX-License-Identifier: EUPL-1.2

/// What one organization sends in to a round, and how far it has come.
public struct RoundReport: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let asked: [AskedFigure]
    /// What has been written, in the order it is asked for; a figure that
    /// nobody has said anything of is not here.
    public internal(set) var cells: [ReportedCell] = []
    /// The first day that anything was written.
    public internal(set) var begun: Day?
    public internal(set) var approval: ReportApproval?
    /// The day that the municipality took the figures over.
    public internal(set) var accepted: Day?
    public internal(set) var reopenings: [Reopening] = []
    public internal(set) var exceptions: [ReportingException] = []
    public internal(set) var link = ReportLink()
    /// The first day that all of it was approved; reopening does not take it back.
    public internal(set) var firstApproved: Day?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public subscript(figure: AskedFigure) -> ReportedCell? {
        cells.first { $0.figure == figure }
    }

    public var isComplete: Bool { cells.count == asked.count }

    /// The figures that nobody has said anything of.
    public var missing: [AskedFigure] { asked.filter { self[$0] == nil } }
}

/// One figure as an organization reports it.
public struct ReportedCell: Equatable, Sendable, Codable {
    public var figure: AskedFigure
    public var reading: FigureReading
    /// What a share is a share of, where whoever reports knows it.
    public var numerator: Quantity?
    public var denominator: Quantity?
    /// Why it is as it is, in the vault.
    public var note: NoteID?

    public init(
        _ figure: AskedFigure,
        _ reading: FigureReading,
        numerator: Quantity? = nil,
        denominator: Quantity? = nil,
        note: NoteID? = nil
    ) {
        self.figure = figure
        self.reading = reading
        self.numerator = numerator
        self.denominator = denominator
        self.note = note
    }
}

/// Who writes figures down, or vouches for them.
public enum Reporter: Equatable, Sendable, Codable {
    case person(PersonID)
    /// Whoever has the organization's secret link; the name they gave is in the vault.
    case link(name: NoteID?)

    // A name for what the journal would otherwise call `_0`.
    enum PersonCodingKeys: String, CodingKey { case _0 = "id" }
}

/// The organization says that its figures are right.
public struct ReportApproval: Equatable, Sendable, Codable {
    public let on: Day
    public let by: Reporter
}

/// The figures may be changed again.
public struct Reopening: Equatable, Sendable, Codable {
    public let on: Day
    /// In the vault.
    public let reason: NoteID
}

/// An organization has more time.
public struct ReportingException: Equatable, Sendable, Codable {
    public let until: Day
    public let granted: Day
    /// In the vault.
    public let reason: NoteID
}

/// The secret address by which an organization reaches its form.
///
/// Only its number is kept: a new one ends those before it.
public struct ReportLink: Equatable, Sendable, Codable {
    public internal(set) var number = 0
    public internal(set) var isOpen = false
}

/// How far an organization has come.
public enum SubmissionState: String, Equatable, Sendable, CaseIterable {
    case notBegun = "not-begun"
    case begun, incomplete, complete, approved, accepted, reopened
}

extension ReportingRound {
    /// How far the organization has come on the day.
    ///
    /// What lacks something is begun until it is due, and incomplete from then on.
    public func state(of submission: RoundReport, on day: Day) -> SubmissionState {
        if submission.accepted != nil { return .accepted }
        if submission.approval != nil { return .approved }
        if !submission.reopenings.isEmpty { return .reopened }
        if submission.isComplete { return .complete }
        if submission.cells.isEmpty { return .notBegun }
        return day > due(of: submission.organization) ? .incomplete : .begun
    }

    /// How many days the figures are late, or came late; 0 when they are in time.
    ///
    /// late from the day after the organization's own last day. What was
    /// approved in time and reopened later is not late.
    public func daysLate(_ submission: RoundReport, on day: Day) -> Int {
        max(0, due(of: submission.organization).distance(to: submission.firstApproved ?? day))
    }
}

/// How much has come in, and how much of it in time.
///
/// of nothing there is no rate.
public struct ReportingRates: Equatable, Sendable {
    public var askedFigures = 0
    public var answeredFigures = 0
    public var askedOrganizations = 0
    public var approved = 0
    /// Whose own day has come or who have approved before it.
    public var dueOrganizations = 0
    public var inTime = 0

    /// Of the figures asked for, in whole percent, down.
    public var completeness: Int? {
        askedFigures == 0 ? nil : answeredFigures * 100 / askedFigures
    }

    /// Of the organizations that are due, in whole percent, down.
    public var timeliness: Int? {
        dueOrganizations == 0 ? nil : inTime * 100 / dueOrganizations
    }

    public static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.askedFigures += right.askedFigures
        sum.answeredFigures += right.answeredFigures
        sum.askedOrganizations += right.askedOrganizations
        sum.approved += right.approved
        sum.dueOrganizations += right.dueOrganizations
        sum.inTime += right.inTime
        return sum
    }
}

extension ReportingRound {
    /// completeness counts figures; timeliness counts organizations.
    public func rates(on day: Day) -> ReportingRates {
        submissions.map { rates(of: $0, on: day) }.reduce(ReportingRates(), +)
    }

    private func rates(of submission: RoundReport, on day: Day) -> ReportingRates {
        let due = due(of: submission.organization)
        let isInTime = submission.firstApproved.map { $0 <= due } ?? false
        return ReportingRates(
            askedFigures: submission.asked.count,
            answeredFigures: submission.cells.count,
            askedOrganizations: 1,
            approved: submission.approval == nil ? 0 : 1,
            dueOrganizations: isInTime || day > due ? 1 : 0,
            inTime: isInTime ? 1 : 0
        )
    }
}
