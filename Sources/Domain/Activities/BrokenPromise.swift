// SPDX-License-Identifier: EUPL-1.2

/// A promise or an external deadline that the forecast says will not be held.
///
/// Both the one who promised and the one whose delay caused it are told; the
/// promise itself stays until its owner has answered.
public struct BrokenPromise: Equatable, Sendable, Codable {
    public let since: Day
    /// The day of the latest notice.
    public internal(set) var toldOn: Day
    /// The last day of the promise, or the pinned day.
    public let promised: Day
    public internal(set) var forecast: Day
    /// The activity whose delay it comes from; itself when home-made.
    public internal(set) var root: ActivityID
    public internal(set) var cause: DelayCause?
    /// Nil while its owner owes one, as after each new notice.
    public internal(set) var answer: Answer?

    public var daysLate: Int { promised.distance(to: forecast) }

    /// What the owner of the promise says to it.
    public enum Answer: Equatable, Sendable, Codable {
        case accepted(until: Period, on: Day)
        case contested(reason: NoteID, on: Day)
    }
}

/// What the owner of a broken promise has once answered.
public struct PromiseAnswer: Equatable, Sendable, Codable {
    public let day: Day
    /// The post that answered.
    public let by: PostID
    /// What was promised until then; nil where only a deadline of others broke.
    public let promised: Period?
    /// The new promise; nil where the delay was contested.
    public let accepted: Period?
    public let reason: NoteID?
}
