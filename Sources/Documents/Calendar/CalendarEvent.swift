// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A meeting as calendars know it.
public struct CalendarEvent: Equatable, Sendable {
    /// The same through every change, in all calendars.
    public var uid: String
    /// Raised with each change of day, time or place.
    public var sequence: Int
    public var day: Day
    /// Nil is a whole day.
    public var start: ClockTime?
    public var minutes: Int?
    public var title: String
    public var place: String?
    public var text: String?
    public var address: String?
    public var isCancelled: Bool
    /// It takes place, without those whom the file is sent to.
    public var isUninviting = false
    public var organizer: CalendarParty?
    public var attendees: [CalendarParty]

    public init(
        uid: String, sequence: Int, day: Day, start: ClockTime?, minutes: Int?, title: String,
        place: String? = nil, text: String? = nil, address: String? = nil,
        isCancelled: Bool = false, organizer: CalendarParty? = nil,
        attendees: [CalendarParty] = []
    ) {
        self.uid = uid
        self.sequence = sequence
        self.day = day
        self.start = start
        self.minutes = minutes
        self.title = title
        self.place = place
        self.text = text
        self.address = address
        self.isCancelled = isCancelled
        self.organizer = organizer
        self.attendees = attendees
    }
}

/// Somebody with an address who calls or is called.
public struct CalendarParty: Equatable, Sendable {
    public var name: String
    public var email: String

    public init(name: String, email: String) {
        self.name = name
        self.email = email
    }
}

/// What a calendar file is for.
public enum CalendarMethod: String, Sendable {
    /// A feed that calendars read again and again.
    case publish = "PUBLISH"
    /// An invitation, or a change of one.
    case request = "REQUEST"
    case cancel = "CANCEL"
    case reply = "REPLY"
}
