// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change among organizations, posts and holders.
public enum OrganizationCommand: Equatable, Sendable {
    case register(OrganizationDraft)
    /// `seen` is the version that the form showed; nil when nobody looked.
    case rename(OrganizationID, to: String, from: Day, seen: Int?)
    case addAlias(OrganizationID, alias: String)
    case nameContact(OrganizationID, post: PostID)
    case close(OrganizationID, lastDay: Day, successor: OrganizationID?)
    case establishPost(PostID, in: OrganizationID, title: String, from: Day?)
    case abolishPost(PostID, lastDay: Day)
    /// The name itself goes to the vault, beside the journal.
    case registerPerson(PersonID)
    /// New content for the vault: another name, address or password.
    case changePerson(PersonID)
    case forgetPerson(PersonID)
    case beginMembership(MembershipDraft)
    case endMembership(MembershipID, lastDay: Day)
}

/// An organization as somebody proposes it.
public struct OrganizationDraft: Equatable, Sendable {
    public var id: OrganizationID
    public var kind: OrganizationKind
    public var name: String
    public var aliases: [String]
    public var parent: OrganizationID?
    public var from: Day?

    public init(
        id: OrganizationID,
        kind: OrganizationKind,
        name: String,
        aliases: [String] = [],
        parent: OrganizationID? = nil,
        from: Day? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.parent = parent
        self.from = from
    }
}

/// A holder for a post as somebody proposes it.
public struct MembershipDraft: Equatable, Sendable {
    public var id: MembershipID
    public var person: PersonID
    public var post: PostID
    public var from: Day
    public var onBehalfOf: OrganizationID?
    public var appointedBy: OrganizationID?

    public init(
        id: MembershipID,
        person: PersonID,
        post: PostID,
        from: Day,
        onBehalfOf: OrganizationID? = nil,
        appointedBy: OrganizationID? = nil
    ) {
        self.id = id
        self.person = person
        self.post = post
        self.from = from
        self.onBehalfOf = onBehalfOf
        self.appointedBy = appointedBy
    }
}
