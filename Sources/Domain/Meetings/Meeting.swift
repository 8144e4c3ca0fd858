// SPDX-License-Identifier: EUPL-1.2

public typealias MeetingID = ID<Meeting>

/// A meeting of one forum, or of several together.
///
/// What members do outside the forum is not its meeting: it has neither
/// notice nor minutes, and is not counted.
///
/// Source: charter of 1 June 2022, Organisering — “tilrettelægger selv
/// mødeaktiviteter udenfor samarbejdsforummets regi”.
public struct Meeting: Equatable, Sendable, Codable {
    public let id: MeetingID
    /// Who holds it, the leading forum first; never empty.
    public let forums: [ForumID]
    public internal(set) var plan: MeetingPlan
    /// Beside the fixed ones: a fifth in June, if needed.
    public let isExtra: Bool
    /// The day that the notice of the plan as it now is was sent.
    public internal(set) var called: Day?
    /// In the order they were sent.
    public internal(set) var invitations: [GuestInvitation] = []
    public internal(set) var record: MeetingRecord?
    public internal(set) var cancellation: MeetingCancellation?
    public internal(set) var agenda = Agenda()
    /// The latest of each person in each seat.
    public internal(set) var replies: [SeatReply] = []
    public internal(set) var askedSubstitutes: [AskedSubstitute] = []
    /// From when somebody opened it.
    public internal(set) var session: MeetingSession?
    /// In the order they were opened.
    public internal(set) var votes: [ItemVote] = []
    public internal(set) var minutes: Minutes?
    /// Raised when day, time or place is another, as calendars count it.
    public internal(set) var sequence = 0
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var lead: ForumID { forums[0] }
    public var day: Day { plan.day }
    public var isHeld: Bool { record != nil }
    public var isCancelled: Bool { cancellation != nil }

    /// Whether the organization was invited by then.
    public func hasInvited(_ guest: OrganizationID, by day: Day) -> Bool {
        invitations.contains { $0.guest == guest && $0.sent <= day }
    }
}

/// When and where a meeting is, and what it is about.
public struct MeetingPlan: Equatable, Sendable, Codable {
    public var day: Day
    public var start: ClockTime?
    /// How long it lasts; nil where neither the charter nor anybody says.
    public var minutes: Int?
    public var place: String?
    public var topic: String?

    public init(
        day: Day,
        start: ClockTime? = nil,
        minutes: Int? = nil,
        place: String? = nil,
        topic: String? = nil
    ) {
        self.day = day
        self.start = start
        self.minutes = minutes
        self.place = place
        self.topic = topic
    }
}

/// A letter that invites an organization to one meeting.
public struct GuestInvitation: Equatable, Sendable, Codable {
    public let guest: OrganizationID
    public let sent: Day
}

/// Why a meeting was not held.
public struct MeetingCancellation: Equatable, Sendable, Codable {
    public let on: Day
    /// In the vault.
    public let reason: NoteID
}

/// Who was there.
public struct MeetingRecord: Equatable, Sendable, Codable {
    /// In the order of the charter's seats; a seat without a line is not known.
    public internal(set) var attendance: [SeatAttendance]
    public internal(set) var guests: [OrganizationID]
    /// When it was written down.
    public internal(set) var recorded: Day

    public func line(of seat: Seat) -> SeatAttendance? {
        attendance.first { $0.seat == seat }
    }
}

/// Whether a seat was taken at a meeting, and by whom.
public struct SeatAttendance: Equatable, Sendable, Codable {
    public let seat: Seat
    public let presence: Presence
    /// The member, or the substitute who came instead.
    public let person: PersonID

    public init(seat: Seat, presence: Presence, person: PersonID) {
        self.seat = seat
        self.presence = presence
        self.person = person
    }
}

public enum Presence: String, Equatable, Sendable, Codable, CaseIterable {
    case present
    /// The substitute came instead of the member.
    case substitute
    /// Not there, with notice.
    case apology
    case absent

    /// Whether somebody sat in the seat.
    public var isThere: Bool { self == .present || self == .substitute }
}
