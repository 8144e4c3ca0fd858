// SPDX-License-Identifier: EUPL-1.2

/// One prerequisite: an activity waits for another, with a lag.
///
/// Time is counted in ends of days. A finish is the end of the last day; a
/// start is the end of the day before the first day; a milestone starts and
/// finishes at the end of its day. The successor's end of the link is never
/// before the predecessor's plus the lag:
///
/// | kind | says | example, lag 0, all days worked |
/// |---|---|---|
/// | finish to start | starts when the other is done | done the 5th, starts the 6th |
/// | start to start | starts when the other has started | both start the 5th |
/// | finish to finish | is done when the other is done | both done the 5th |
/// | start to finish | is done when the other starts | starts the 5th, done the 4th |
///
/// A milestone that waits for a finish happens that very day; work that waits
/// for a milestone starts the day after. With the working unit the time it
/// gives is moved on to the next workday.
///
/// A lag of n workdays is the end of the n-th workday after; a negative one
/// counts back from the last workday not after. Finish Friday, lag 1 workday:
/// start Tuesday. Finish Friday, lag 1 calendar day: start Monday. Finish
/// Friday, lag −2 workdays: start Thursday.
public struct PlanLink: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case finishToStart, startToStart, finishToFinish, startToFinish
    }

    /// The prerequisite, by its index in the network.
    public let from: Int32
    /// The activity that waits, by its index in the network.
    public let to: Int32
    public let kind: Kind
    /// Days to wait; negative lets the two overlap.
    public let lag: Int32
    public let unit: DayUnit

    public init(
        from: Int32,
        to: Int32,
        kind: Kind = .finishToStart,
        lag: Int32 = 0,
        unit: DayUnit = .working
    ) {
        precondition(abs(Int64(lag)) <= 1_000_000, "a lag is within a million days")
        self.from = from
        self.to = to
        self.kind = kind
        self.lag = lag
        self.unit = unit
    }
}

/// The links would make activities wait for themselves, in this order.
///
/// The caller knows the names and words the refusal: every activity waits
/// for the one before it, and the first waits for the last.
public struct PlanLoop: Error, Hashable, Sendable {
    public let activities: [Int32]
}
