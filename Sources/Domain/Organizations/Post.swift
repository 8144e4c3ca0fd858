// SPDX-License-Identifier: EUPL-1.2

public typealias PostID = ID<Post>

/// A position that exists whether or not somebody holds it.
///
/// Responsibility always rests with a post, never with a person: people
/// leave, the duty stays.
public struct Post: Equatable, Sendable, Codable {
    public let id: PostID
    public let organization: OrganizationID
    public internal(set) var title: String
    public let from: Day?
    public internal(set) var to: Day?

    public func exists(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}

/// Somebody known to the city by a number; the name is kept in the vault so
/// that it can be forgotten.
public enum Person {}

public typealias PersonID = ID<Person>
public typealias MembershipID = ID<Membership>

/// A person holds a post, from one day to another.
public struct Membership: Equatable, Sendable, Codable {
    public let id: MembershipID
    public let person: PersonID
    public let post: PostID
    public let from: Day
    public internal(set) var to: Day?
    /// The organization whose interests the holder speaks for, when it is not
    /// the one that the post belongs to.
    public let onBehalfOf: OrganizationID?
    public let appointedBy: OrganizationID?

    public func holds(on day: Day) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}
