// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every organization, its posts and who holds them.
public struct Organizations: Equatable, Sendable, Codable {
    public internal(set) var organizations: TreeDictionary<OrganizationID, Organization> = [:]
    public internal(set) var posts: TreeDictionary<PostID, Post> = [:]
    public internal(set) var memberships: TreeDictionary<MembershipID, Membership> = [:]
    /// Everybody ever registered; those forgotten stay as a number.
    public internal(set) var people: TreeSet<PersonID> = []
    public internal(set) var forgotten: TreeSet<PersonID> = []
    var children: TreeDictionary<OrganizationID, [OrganizationID]> = [:]
    var postsOf: TreeDictionary<OrganizationID, [PostID]> = [:]
    var membershipsOf: TreeDictionary<PostID, [MembershipID]> = [:]
    var membershipsBy: TreeDictionary<PersonID, [MembershipID]> = [:]

    public init() {}

    public subscript(id: OrganizationID) -> Organization? { organizations[id] }
    public subscript(id: PostID) -> Post? { posts[id] }

    /// The memberships of the post that hold on the day, longest first.
    public func holders(of post: PostID, on day: Day) -> [Membership] {
        (membershipsOf[post] ?? []).compactMap { memberships[$0] }
            .filter { $0.holds(on: day) }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// All memberships the post ever had, oldest first.
    public func memberships(of post: PostID) -> [Membership] {
        (membershipsOf[post] ?? []).compactMap { memberships[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// All memberships the person ever had, oldest first.
    public func memberships(by person: PersonID) -> [Membership] {
        (membershipsBy[person] ?? []).compactMap { memberships[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// The post's title; its id where the city has no such post.
    func title(of post: PostID) -> String { posts[post]?.title ?? post.rawValue }

    /// The posts of the organization by title, not of its units.
    public func posts(of organization: OrganizationID) -> [Post] {
        (postsOf[organization] ?? []).compactMap { posts[$0] }
            .sorted { ($0.title, $0.id) < ($1.title, $1.id) }
    }

    /// The units directly inside the organization, by name.
    public func units(of organization: OrganizationID) -> [Organization] {
        (children[organization] ?? []).compactMap { organizations[$0] }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The organization itself, then what it is part of, outermost last.
    public func lineage(of organization: OrganizationID) -> [OrganizationID] {
        var lineage: [OrganizationID] = []
        var next: OrganizationID? = organization
        while let id = next, !lineage.contains(id) {
            lineage.append(id)
            next = organizations[id]?.parent
        }
        return lineage
    }

    /// Whether the one is the other or a unit somewhere inside it.
    public func isWithin(_ inner: OrganizationID, _ outer: OrganizationID) -> Bool {
        lineage(of: inner).contains(outer)
    }

    /// The department that answers for the organization, or the organization
    /// itself when no department is above it (police, an association).
    public func department(of organization: OrganizationID) -> OrganizationID {
        lineage(of: organization).first { organizations[$0]?.kind == .department } ?? organization
    }

    /// The departments that exist on the day, by name: those that are asked
    /// whether they contribute.
    public func departments(on day: Day) -> [Organization] {
        organizations.values.filter { $0.kind == .department && $0.exists(on: day) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The organization that carries the name, a former name or an alias;
    /// case, hyphens and spaces don't matter.
    public func organization(named name: String) -> Organization? {
        let wanted = Organizations.folded(name)
        return organizations.values.sorted { $0.id < $1.id }.first { organization in
            let names =
                [organization.name] + organization.aliases
                + organization.formerNames.map(\.name)
            return names.contains { Organizations.folded($0) == wanted }
        }
    }

    static func folded(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
