// SPDX-License-Identifier: EUPL-1.2

/// What has happened to organizations, posts and their holders.
public enum OrganizationEvent: Equatable, Sendable, Codable {
    case registered(OrganizationRegistered)
    case renamed(OrganizationRenamed)
    case aliasAdded(OrganizationAliasAdded)
    case contactNamed(OrganizationContactNamed)
    case closed(OrganizationClosed)
    case postEstablished(PostEstablished)
    case postAbolished(PostAbolished)
    case personRegistered(PersonRegistered)
    case personChanged(PersonChanged)
    case personForgotten(PersonForgotten)
    case membershipBegun(MembershipBegun)
    case membershipEnded(MembershipEnded)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case registered = "organization.registered"
        case renamed = "organization.renamed"
        case aliasAdded = "organization.alias-added"
        case contactNamed = "organization.contact-named"
        case closed = "organization.closed"
        case postEstablished = "post.established"
        case postAbolished = "post.abolished"
        case personRegistered = "person.registered"
        case personChanged = "person.changed"
        case personForgotten = "person.forgotten"
        case membershipBegun = "membership.begun"
        case membershipEnded = "membership.ended"
    }
}

public struct OrganizationRegistered: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let kind: OrganizationKind
    public let name: String
    public let aliases: [String]
    public let parent: OrganizationID?
    public let from: Day?
}

public struct OrganizationRenamed: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let name: String
    public let from: Day
}

public struct OrganizationAliasAdded: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let alias: String
}

public struct OrganizationContactNamed: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let post: PostID
}

public struct OrganizationClosed: Equatable, Sendable, Codable {
    public let organization: OrganizationID
    public let lastDay: Day
    public let successor: OrganizationID?
}

public struct PostEstablished: Equatable, Sendable, Codable {
    public let post: PostID
    public let organization: OrganizationID
    public let title: String
    public let from: Day?
}

public struct PostAbolished: Equatable, Sendable, Codable {
    public let post: PostID
    public let organization: OrganizationID
    public let lastDay: Day
}

public struct PersonRegistered: Equatable, Sendable, Codable {
    public let person: PersonID
}

/// What is known of the person, in the vault, has changed.
public struct PersonChanged: Equatable, Sendable, Codable {
    public let person: PersonID
}

public struct PersonForgotten: Equatable, Sendable, Codable {
    public let person: PersonID
}

public struct MembershipBegun: Equatable, Sendable, Codable {
    public let membership: MembershipID
    public let person: PersonID
    public let post: PostID
    public let organization: OrganizationID
    public let from: Day
    public let onBehalfOf: OrganizationID?
    public let appointedBy: OrganizationID?
}

public struct MembershipEnded: Equatable, Sendable, Codable {
    public let membership: MembershipID
    public let organization: OrganizationID
    public let lastDay: Day
}
