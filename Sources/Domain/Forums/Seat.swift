// SPDX-License-Identifier: EUPL-1.2

/// One chair at the table; it exists whether or not somebody sits in it.
public struct Seat: Hashable, Sendable, Codable {
    public let forum: ForumID
    public let group: SeatGroupID
    /// From 1 within its group.
    public let number: Int

    public init(forum: ForumID, group: SeatGroupID, number: Int) {
        self.forum = forum
        self.group = group
        self.number = number
    }
}

extension Seat: Comparable, CustomStringConvertible {
    public static func < (left: Seat, right: Seat) -> Bool {
        (left.forum, left.group, left.number) < (right.forum, right.group, right.number)
    }

    /// As files and addresses write it: `samarbejdsforum/politi/2`.
    public var description: String { "\(forum)/\(group)/\(number)" }
}

public typealias HoldingID = ID<Holding>

/// A person sits in a seat, from one day to another.
///
/// Popolo calls it a membership of a post; here `Membership` is of a post in
/// an organization.
public struct Holding: Equatable, Sendable, Codable {
    public let id: HoldingID
    public let seat: Seat
    public let person: PersonID
    public let from: Day
    /// The last day of the term; nil where the charter states no term.
    public internal(set) var termEnds: Day?
    /// The last day, when the holder left before the term was over.
    public internal(set) var left: Day?
    public internal(set) var reason: NoteID?
    public let manner: SeatManner
    public let appointedBy: OrganizationID?
    /// Whom the holder speaks for, when the seat group leaves that open.
    public let onBehalfOf: OrganizationID?

    /// The last day in the seat as far as anybody knows.
    public var lastDay: Day? {
        switch (termEnds, left) {
        case (let term?, let left?): min(term, left)
        case (let term, let left): term ?? left
        }
    }

    public func holds(on day: Day) -> Bool {
        from <= day && (lastDay.map { day <= $0 } ?? true)
    }
}

/// How the holder came to the seat.
public enum SeatManner: String, Codable, Sendable, CaseIterable {
    case appointed, elected
    /// Found by the duty-holder for an elected seat that fell vacant.
    case found
    /// The forum gave a free seat to an applicant.
    case granted
}

public typealias SubstitutionID = ID<Substitution>

/// Somebody who may sit in the seat instead of its holder.
public struct Substitution: Equatable, Sendable, Codable {
    public let id: SubstitutionID
    public let seat: Seat
    public let person: PersonID
    public let from: Day
    public internal(set) var to: Day?

    public func holds(on day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}

public typealias RecusalID = ID<Recusal>

/// A holder stays out of a matter that is their own.
public struct Recusal: Equatable, Sendable, Codable {
    public let id: RecusalID
    public let seat: Seat
    public let person: PersonID
    public let from: Day
    public internal(set) var to: Day?
    /// What it is about, in the vault.
    public let matter: NoteID
}
