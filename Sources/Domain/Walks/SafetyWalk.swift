// SPDX-License-Identifier: EUPL-1.2

public typealias WalkID = ID<SafetyWalk>

/// People who know a place walk it together to find what makes it unsafe.
///
/// Source: document 004, rows 31-36 — residents, housing-social staff, Hotspot,
/// police and operations staff of both municipality and housing organizations.
public struct SafetyWalk: Equatable, Sendable, Codable {
    public let id: WalkID
    public internal(set) var content: WalkContent
    /// The day that it was written down.
    public let planned: Day
    public internal(set) var invited: Day?
    /// How it went, as it was last written.
    public internal(set) var record: WalkRecord?
    public internal(set) var report: WalkReport?
    public internal(set) var cancellation: WalkCancellation?
    /// How often those who were invited have been told something new.
    public internal(set) var sequence = 0
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var title: String { content.title }

    /// How far it has come.
    public var state: WalkState {
        if cancellation != nil { return .cancelled }
        if report != nil { return .reported }
        if record != nil { return .walked }
        return invited == nil ? .planned : .invited
    }

    /// The day that it was walked, or is to be.
    public var day: Day { record?.on ?? content.day }
}

/// What a walk is to be.
public struct WalkContent: Equatable, Sendable, Codable {
    public var title: String
    /// What it goes through.
    public var areas: [AreaID]
    /// The way on the map, from its beginning to its end; may be left out.
    public var route: [Coordinate]
    /// The way in words, street by street.
    public var streets: [String]
    public var day: Day
    /// The last day that it may have been, where the source tells no more.
    public var until: Day?
    public var start: ClockTime?
    public var minutes: Int?
    /// Where they meet.
    public var meetingPlace: String?
    public var leader: PostID
    /// Those who walk along, beside the leader's own.
    public var participants: [OrganizationID]
    /// Whether anybody may come, and read of it from the invitation on.
    public var isOpen: Bool
    /// What is to be looked at or brought.
    public var checklist: [String]
    public var source: String?
    /// Whether it is made up to show how the system works.
    public var isExample: Bool

    public init(
        title: String, areas: [AreaID], route: [Coordinate] = [], streets: [String] = [],
        day: Day, until: Day? = nil, start: ClockTime? = nil, minutes: Int? = nil,
        meetingPlace: String? = nil, leader: PostID, participants: [OrganizationID] = [],
        isOpen: Bool = false, checklist: [String] = [], source: String? = nil,
        isExample: Bool = false
    ) {
        self.title = title
        self.areas = areas
        self.route = route
        self.streets = streets
        self.day = day
        self.until = until
        self.start = start
        self.minutes = minutes
        self.meetingPlace = meetingPlace
        self.leader = leader
        self.participants = participants
        self.isOpen = isOpen
        self.checklist = checklist
        self.source = source
        self.isExample = isExample
    }
}

/// How far a walk has come.
public enum WalkState: String, Equatable, Sendable, CaseIterable {
    case planned, invited, walked, reported, cancelled
}

/// How a walk went; who came is counted by organization and never named.
public struct WalkRecord: Equatable, Sendable, Codable {
    public var on: Day
    public var attendance: [WalkAttendance]
    /// Those who came for themselves; nil where nobody counted.
    public var residents: Int?
    /// The places in the checklist that were seen to, from 0.
    public var checked: [Int]
    /// In the vault.
    public var remarks: NoteID?

    public init(
        on: Day, attendance: [WalkAttendance] = [], residents: Int? = nil, checked: [Int] = [],
        remarks: NoteID? = nil
    ) {
        self.on = on
        self.attendance = attendance
        self.residents = residents
        self.checked = checked
        self.remarks = remarks
    }
}

/// That somebody of an organization came along.
public struct WalkAttendance: Equatable, Sendable, Codable {
    public var organization: OrganizationID
    /// Nil where nobody counted.
    public var people: Int?

    public init(organization: OrganizationID, people: Int? = nil) {
        self.organization = organization
        self.people = people
    }
}

/// That the report of a walk was made.
public struct WalkReport: Equatable, Sendable, Codable {
    public let on: Day
    /// Whether everybody may read it, with those findings that are shown to all.
    public let isPublished: Bool
}

/// That a walk was called off.
public struct WalkCancellation: Equatable, Sendable, Codable {
    public let on: Day
    public let reason: NoteID
}
