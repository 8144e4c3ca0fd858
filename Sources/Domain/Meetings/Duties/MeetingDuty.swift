// SPDX-License-Identifier: EUPL-1.2

/// Something that a meeting asks of somebody now.
///
/// A duty is not a fact of its own: it follows from the charter, the meeting
/// and the day, and is gone when it is done.
public struct MeetingDuty: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// Say whether one comes.
        case reply
        /// Say which of the days suit.
        case answerPoll(DatePollID)
        /// Send the notice.
        case call
        /// Look at items that members have brought.
        case takeUp(count: Int)
        /// Send the agenda out, or what was put on it since.
        case publish
        /// Write down who was there.
        case record
        /// Write the minutes and send them round.
        case circulate
        /// Answer what members say is wrong.
        case answerObjections(count: Int)
        /// Have the minutes approved.
        case approve
    }

    public let kind: Kind
    public let forum: ForumID
    /// Nil for the search for a day.
    public let meeting: MeetingID?
    /// The day that it is about: that of the meeting, or the last to answer.
    public let on: Day
    /// By when the charter wants it; nil where it does not say.
    public let due: Day?

    public func isLate(on day: Day) -> Bool { due.map { $0 < day } ?? false }
}
