// SPDX-License-Identifier: EUPL-1.2

/// What somebody answered to a meeting's invitation.
public struct SeatReply: Equatable, Sendable, Codable {
    public let seat: Seat
    /// The member, or the substitute who was asked.
    public let person: PersonID
    public let answer: ReplyAnswer
    public let source: ReplySource
    /// Of the invitation that was answered, as calendars count it.
    public let sequence: Int
    public let on: Day
    /// A remark, in the vault.
    public let note: NoteID?
}

public enum ReplyAnswer: String, Equatable, Sendable, Codable, CaseIterable {
    case accepted, declined, tentative
}

/// By which way a reply came.
public enum ReplySource: String, Equatable, Sendable, Codable, CaseIterable {
    case member, secretary, calendar, link
}

/// A substitute who was asked to come instead of the member.
public struct AskedSubstitute: Equatable, Sendable, Codable {
    public let seat: Seat
    public let person: PersonID
    public let sequence: Int
    public let on: Day
}
