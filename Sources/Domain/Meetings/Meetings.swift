// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every meeting of the forums, planned, held or cancelled.
public struct Meetings: Equatable, Sendable, Codable {
    public internal(set) var meetings: TreeDictionary<MeetingID, Meeting> = [:]
    public internal(set) var polls: TreeDictionary<DatePollID, DatePoll> = [:]
    var meetingsOf: TreeDictionary<ForumID, [MeetingID]> = [:]
    var meetingOf: TreeDictionary<AgendaItemID, MeetingID> = [:]
    var pollsOf: TreeDictionary<ForumID, [DatePollID]> = [:]

    public init() {}

    public subscript(id: MeetingID) -> Meeting? { meetings[id] }

    /// The forum's meetings, earliest first, also those it holds with others.
    public func meetings(of forum: ForumID) -> [Meeting] {
        (meetingsOf[forum] ?? []).compactMap { meetings[$0] }
            .sorted {
                ($0.day, $0.plan.start?.minuteOfDay ?? 0, $0.id) < (
                    $1.day, $1.plan.start?.minuteOfDay ?? 0, $1.id
                )
            }
    }

    /// The forum's searches for a day, oldest first.
    public func polls(of forum: ForumID) -> [DatePoll] {
        (pollsOf[forum] ?? []).compactMap { polls[$0] }
    }

    /// The next meeting of the forum on the day or after it.
    public func next(of forum: ForumID, from day: Day) -> Meeting? {
        meetings(of: forum).first { $0.day >= day && !$0.isHeld && !$0.isCancelled }
    }
}
