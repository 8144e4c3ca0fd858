// SPDX-License-Identifier: EUPL-1.2

/// A promise or an external deadline that the forecast says will not be held.
///
/// Both the one who promised and the one whose delay caused it are told; the
/// promise itself stays until its owner has answered.
public struct BrokenPromise: Equatable, Sendable, Codable {
    public let since: Day
    /// The last day of the promise, or the pinned day.
    public let promised: Day
    public internal(set) var forecast: Day
    /// The activity whose delay it comes from; itself when home-made.
    public internal(set) var root: ActivityID
    public internal(set) var cause: DelayCause?
    public internal(set) var answer: Answer?

    public var daysLate: Int { promised.distance(to: forecast) }

    /// What the owner of the promise says to it.
    public enum Answer: Equatable, Sendable, Codable {
        case accepted(until: Period, on: Day)
        case contested(reason: NoteID, on: Day)
    }
}
