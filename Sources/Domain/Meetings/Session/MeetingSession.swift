// SPDX-License-Identifier: EUPL-1.2

/// A meeting while it goes on: from when to when, and who is in the room.
public struct MeetingSession: Equatable, Sendable, Codable {
    public let opened: ClockTime
    public internal(set) var closed: ClockTime?
    /// In the order of coming; a seat is there again when somebody comes back.
    public internal(set) var stays: [SeatStay] = []

    /// Who sits in the seat now; nil when it is empty.
    public func sitter(in seat: Seat) -> SeatStay? {
        stays.last { $0.seat == seat && $0.left == nil }
    }

    /// Those who were there at the time.
    public func stays(at time: ClockTime) -> [SeatStay] {
        stays.filter { $0.covers(time) }
    }
}

/// Somebody was in the room for a seat, from one time to another.
public struct SeatStay: Equatable, Sendable, Codable {
    public let seat: Seat
    /// The member, or the substitute who came instead.
    public let person: PersonID
    public let isSubstitute: Bool
    public let came: ClockTime
    public internal(set) var left: ClockTime?

    func covers(_ time: ClockTime) -> Bool {
        came <= time && (left.map { time < $0 } ?? true)
    }
}
