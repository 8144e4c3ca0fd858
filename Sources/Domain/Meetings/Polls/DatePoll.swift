// SPDX-License-Identifier: EUPL-1.2

public typealias DatePollID = ID<DatePoll>

/// The search for a day that suits those who sit in a forum.
public struct DatePoll: Equatable, Sendable, Codable {
    public let id: DatePollID
    public let forum: ForumID
    /// Earliest first.
    public let options: [DateOption]
    /// The last day to answer.
    public let lastDay: Day
    /// What is to be met about.
    public let topic: String?
    public internal(set) var answers: [DateAnswer] = []
    public internal(set) var closing: DatePollClosing?

    public var isOpen: Bool { closing == nil }

    public func answer(of person: PersonID) -> DateAnswer? {
        answers.first { $0.person == person }
    }
}

/// A day, and a time where one is proposed.
public struct DateOption: Hashable, Sendable, Codable {
    public var day: Day
    public var start: ClockTime?

    public init(day: Day, start: ClockTime? = nil) {
        self.day = day
        self.start = start
    }
}

/// What one member said to the proposed days.
public struct DateAnswer: Equatable, Sendable, Codable {
    public let person: PersonID
    /// One for each option, in their order.
    public let fits: [DateFit]
}

public enum DateFit: String, Equatable, Sendable, Codable, CaseIterable {
    case yes, maybe, no
}

public struct DatePollClosing: Equatable, Sendable, Codable {
    public let on: Day
    /// The meeting that was planned; nil when no day was found.
    public let meeting: MeetingID?
}
