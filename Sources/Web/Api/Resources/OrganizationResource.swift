// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// An organization with its posts.
struct OrganizationResource: Resource {
    let id: OrganizationID
    let kind: OrganizationKind
    let name: String
    let formerNames: [FormerNameResource]
    let aliases: [String]
    let parent: OrganizationID?
    let from: Day?
    let to: Day?
    let successor: OrganizationID?
    let contact: PostID?
    let posts: [PostID]
    let version: Int?
    let page: String

    var path: String { "/api/v1/organizations/\(id)" }

    init(_ organization: Organization, _ reading: Reading) {
        id = organization.id
        kind = organization.kind
        name = organization.name
        formerNames = organization.formerNames.map(FormerNameResource.init)
        aliases = organization.aliases
        parent = organization.parent
        from = organization.from
        to = organization.to
        successor = organization.successor
        contact = organization.contact
        posts = reading.city.organizations.posts(of: organization.id).map(\.id)
        version = organization.version
        page = Paths.organization(organization.id)
    }

    static let shape = Shape(
        "Organization", "One of the parties that work on a place.",
        [
            .field("id", .id, "Its name for ever."),
            .field("kind", .choice(of: OrganizationKind.self), "What kind of party it is."),
            .field("name", .text, "What it is called that day."),
            .field(
                "formerNames", .list(.object(FormerNameResource.shape)),
                "Names that it no longer carries, oldest first."),
            .field("aliases", .list(.text), "Other spellings of the same."),
            .optional("parent", .id, "What it is a unit of."),
            .optional("from", .day, "Its first day."),
            .optional("to", .day, "Its last day."),
            .optional("successor", .id, "Who carries its duties on."),
            .optional("contact", .id, "The post that others write to."),
            .field("posts", .list(.id), "Its own posts, by title."),
            .field("version", .integer, "Counts the changes."),
            .field("page", .text, "The page for people."),
        ])
}

/// A name that an organization no longer carries.
struct FormerNameResource: Described, Encodable, Sendable {
    let name: String
    let until: Day

    init(_ former: FormerName) {
        name = former.name
        until = former.until
    }

    static let shape = Shape(
        "FormerName", "A name that an organization no longer carries.",
        [
            .field("name", .text, "The name."),
            .field("until", .day, "The first day of the name that followed."),
        ])
}
