// SPDX-License-Identifier: EUPL-1.2

public typealias ActivityID = ID<Activity>

/// A piece of work or a milestone in an initiative, with its promised date.
///
/// What is forecast is computed, and never stored here.
public struct Activity: Equatable, Sendable, Codable {
    public let id: ActivityID
    public let initiative: InitiativeID
    public internal(set) var name: String
    /// The post that promises; it may sit in another organization than the
    /// initiative's owner.
    public internal(set) var responsible: PostID
    public internal(set) var plan: ActivityPlan
    /// The promised time, changed only by a recorded act.
    public internal(set) var commitment: Period?
    /// The first promise ever made, for the history of slips.
    public internal(set) var firstCommitment: Period?
    public internal(set) var pin: Pin?
    public internal(set) var progress = Progress()
    /// The latest report, and why it says what it says; those before it are in
    /// the journal, see `ActivityPast`.
    public internal(set) var report: ReportSummary?
    /// What was written last about the cause that stands now.
    public internal(set) var causeNote: NoteID?
    public internal(set) var breach: BrokenPromise?
    /// The latest answer of its owner when it broke; kept also when the promise
    /// holds again.
    public internal(set) var answer: PromiseAnswer?
    public let source: String?
    public internal(set) var version = 1

    /// The last day that the promise allows.
    public var promisedDay: Day? { commitment?.last }
}

/// How long the work is meant to take and from when.
public struct ActivityPlan: Equatable, Sendable, Codable {
    /// Not before; nil where only prerequisites decide.
    public var start: Period?
    /// Working days; 0 for a milestone.
    public var workdays: Int
    /// At best, most likely and at worst, in working days.
    public var estimate: DurationEstimate?

    public init(start: Period? = nil, workdays: Int, estimate: DurationEstimate? = nil) {
        self.start = start
        self.workdays = workdays
        self.estimate = estimate
    }

    public var isMilestone: Bool { workdays == 0 }
}

/// A day that somebody outside has set and that never moves: a ministry's
/// deadline of 7 March, a council meeting.
public struct Pin: Equatable, Sendable, Codable {
    public let day: Day
    public let authority: String

    public init(day: Day, authority: String) {
        self.day = day
        self.authority = authority
    }
}

/// How far the work has come, as reported.
public struct Progress: Equatable, Sendable, Codable {
    public internal(set) var started: Day?
    public internal(set) var finished: Day?
    /// The responsible's own expectation, which replaces the planned duration.
    public internal(set) var expected: Period?

    public init(started: Day? = nil, finished: Day? = nil, expected: Period? = nil) {
        self.started = started
        self.finished = finished
        self.expected = expected
    }
}

/// Why something is late.
///
/// Source: letter of 5 October 2021 — “en ukoordineret indsats og
/// arbejdsfordeling forvaltningerne imellem”.
public enum DelayCause: String, Codable, Sendable, CaseIterable {
    case funding, coordination, permit, hearing, supplier, staffing, weather, other
}

/// A report in short.
public struct ReportSummary: Equatable, Sendable, Codable {
    public let day: Day
    public let progress: Progress
    public let cause: DelayCause?
    public let note: NoteID?
}
