// SPDX-License-Identifier: EUPL-1.2

/// What a forum's own history says of a while: nobody types it.
///
/// Units: whole days; a share is told as its two counts.
public struct ForumReview: Equatable, Sendable {
    public let days: ClosedRange<Day>
    /// Meetings that were held, and those that were cancelled.
    public internal(set) var held = 0
    public internal(set) var cancelled = 0
    /// Seats that somebody took, of those the records mention.
    public internal(set) var seatsTaken = Part()
    /// Meetings with approved minutes, of those held.
    public internal(set) var minuted = Part()
    /// From each meeting to the approval of its minutes, the shortest first.
    public internal(set) var daysToMinutes: [Int] = []
    /// Matters that were answered, of those that the forum was asked about.
    public internal(set) var answered = Part()
    /// Answers that came in time, of those that had a day and are given or overdue.
    public internal(set) var answeredInTime = Part()
    /// From each referral to the forum's answer, the shortest first.
    public internal(set) var daysToAnswer: [Int] = []
    /// Actions that were done, of those agreed that are due.
    public internal(set) var followedUp = Part()
    /// Actions done by the day first agreed, of the same.
    public internal(set) var followedUpInTime = Part()
    /// What was agreed and is not due yet, and what was dropped with a reason.
    public internal(set) var underway = 0
    public internal(set) var dropped = 0

    /// So many of so many.
    public struct Part: Equatable, Sendable {
        public internal(set) var count = 0
        public internal(set) var of = 0

        mutating func add(_ counts: Bool) {
            of += 1
            if counts { count += 1 }
        }

        /// In whole percent; nil where there is nothing to count.
        public var percent: Int? { of == 0 ? nil : (count * 100 + of / 2) / of }
    }
}

extension Array<Int> {
    /// The middle one of numbers in order, or the lower of two; nil where there are none.
    public var median: Int? { isEmpty ? nil : self[(count - 1) / 2] }
}
