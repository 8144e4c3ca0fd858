// SPDX-License-Identifier: EUPL-1.2

public typealias SeatGroupID = ID<SeatGroup>

/// Seats that one line of a charter provides: “2 repræsentanter fra Københavns
/// Politi”.
///
/// Source: charter of 1 June 2022, Deltagere — 26 seats in 16 lines.
public struct SeatGroup: Equatable, Sendable, Codable {
    public var id: SeatGroupID
    /// Who sits here, in the charter's words.
    public var label: String
    /// How many seats; nil where the charter does not say.
    public var count: SeatCount?
    public var filling: SeatFilling
    /// Whom the holder speaks for: three institutions may share one leader.
    public var onBehalfOf: [OrganizationID]
    public var role: SeatRole
    /// Whether the holder has a vote; nil where the charter does not say.
    public var votes: Bool?

    public init(
        id: SeatGroupID,
        label: String,
        count: SeatCount?,
        filling: SeatFilling,
        onBehalfOf: [OrganizationID] = [],
        role: SeatRole = .ordinary,
        votes: Bool? = nil
    ) {
        self.id = id
        self.label = label
        self.count = count
        self.filling = filling
        self.onBehalfOf = onBehalfOf
        self.role = role
        self.votes = votes
    }
}

/// The seats of a group: exactly 2, or 10 to 15.
public struct SeatCount: Equatable, Sendable, Codable {
    /// Fewer holders than this is a vacancy.
    public var atLeast: Int
    /// There are this many seats.
    public var atMost: Int

    public init(_ exactly: Int) {
        self.init(atLeast: exactly, atMost: exactly)
    }

    public init(atLeast: Int, atMost: Int) {
        self.atLeast = atLeast
        self.atMost = atMost
    }
}

/// How somebody comes to sit in a seat.
public enum SeatFilling: Equatable, Sendable, Codable {
    /// Whoever holds the post sits here, without anybody's act.
    case exOfficio(post: PostID)
    /// One or more of those who hold the posts, such as mayors or directors.
    case oneOf(posts: [PostID])
    case appointed(by: OrganizationID)
    case elected(arrangedBy: OrganizationID)
    /// By application and the forum's own process.
    case granted
    /// All who sit in another forum sit here too.
    case members(of: ForumID)
    /// The charter does not say.
    case notStated
}

/// What a holder does in the forum.
public enum SeatRole: String, Equatable, Sendable, Codable, CaseIterable {
    case ordinary
    /// Municipal officials who share what the municipality is doing.
    case informing
    /// Sits in without being a member.
    case observing
}

/// The seat groups that a clause speaks of; no groups at all means every one.
public struct SeatScope: Equatable, Sendable, Codable {
    public var only: [SeatGroupID]
    public var except: [SeatGroupID]

    public init(only: [SeatGroupID] = [], except: [SeatGroupID] = []) {
        self.only = only
        self.except = except
    }

    public static let all = SeatScope()

    public func covers(_ group: SeatGroupID) -> Bool {
        (only.isEmpty || only.contains(group)) && !except.contains(group)
    }
}
