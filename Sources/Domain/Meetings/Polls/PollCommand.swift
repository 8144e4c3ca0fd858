// SPDX-License-Identifier: EUPL-1.2

/// What people may ask about the search for a day.
public enum PollCommand: Equatable, Sendable {
    case open(DatePollDraft)
    case answer(DatePollID, by: PersonID, [DateFit])
    /// With the meeting that was found a day for; nil when there is none.
    case close(DatePollID, MeetingDraft?)
}

/// A search to come.
public struct DatePollDraft: Equatable, Sendable {
    public var id: DatePollID
    public var forum: ForumID
    public var options: [DateOption]
    public var lastDay: Day
    public var topic: String?

    public init(
        id: DatePollID, forum: ForumID, options: [DateOption], lastDay: Day, topic: String? = nil
    ) {
        self.id = id
        self.forum = forum
        self.options = options
        self.lastDay = lastDay
        self.topic = topic
    }
}

public struct DatePollOpened: Equatable, Sendable, Codable {
    public let poll: DatePoll
}

public struct DatePollAnswered: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let poll: DatePollID
    public let answer: DateAnswer
}

public struct DatePollClosed: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let poll: DatePollID
    public let meeting: MeetingID?
}
