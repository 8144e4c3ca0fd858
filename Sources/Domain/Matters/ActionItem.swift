// SPDX-License-Identifier: EUPL-1.2

/// Something that somebody does by a day, mostly agreed at a meeting.
public struct ActionItem: Equatable, Sendable, Codable {
    public let id: ActionID
    public internal(set) var title: String
    public internal(set) var owner: ActionOwner
    public let source: ActionSource
    public let areas: [AreaID]
    public let assigned: Day
    public internal(set) var due: Day
    public internal(set) var state: State = .open
    /// Each time the day was moved, oldest first.
    public internal(set) var delays: [ActionDelay] = []
    /// The activity of an initiative that it became, and goes on as.
    public internal(set) var became: ActivityID?
    /// Its owner took up a recommendation as its own work.
    ///
    /// Source: charter of 1 June 2022 — “kan i eget regi arbejde videre ud fra
    /// dagordenspunkter og anbefalinger”.
    public let isAdopted: Bool
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public enum State: Equatable, Sendable, Codable {
        case open
        case done(on: Day, note: NoteID?)
        case dropped(on: Day, reason: NoteID)
    }

    public var isOpen: Bool { state == .open && became == nil }
    public var forum: ForumID? { source.forum }
    public var meeting: MeetingID? { source.meeting }
    public var item: AgendaItemID? { source.item }
    public var matter: MatterID? { source.matter }
    /// Why it is later than first agreed.
    public var cause: DelayCause? { delays.last?.cause }

    /// From the day after the last it was due on.
    public func isOverdue(on day: Day) -> Bool { isOpen && due < day }
}

/// Who does it: an organization, and somebody of it where that is agreed.
public struct ActionOwner: Hashable, Sendable, Codable {
    public var organization: OrganizationID
    public var person: PersonID?

    public init(_ organization: OrganizationID, person: PersonID? = nil) {
        self.organization = organization
        self.person = person
    }
}

/// Where an action was agreed.
public struct ActionSource: Equatable, Sendable, Codable {
    public var forum: ForumID?
    public var meeting: MeetingID?
    public var item: AgendaItemID?
    public var matter: MatterID?

    public init(
        forum: ForumID? = nil,
        meeting: MeetingID? = nil,
        item: AgendaItemID? = nil,
        matter: MatterID? = nil
    ) {
        self.forum = forum
        self.meeting = meeting
        self.item = item
        self.matter = matter
    }
}

/// The day of an action was moved, and why.
public struct ActionDelay: Equatable, Sendable, Codable {
    public let on: Day
    public let from: Day
    public let to: Day
    public let cause: DelayCause
    /// In the vault.
    public let note: NoteID?
}
