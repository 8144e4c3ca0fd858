// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A post with those who hold it that day.
struct PostResource: Resource {
    let id: PostID
    let organization: OrganizationID
    let title: String
    let from: Day?
    let to: Day?
    let holders: [HolderResource]
    let page: String

    var path: String { "/api/v1/posts/\(id)" }

    init(_ post: Post, _ reading: Reading) {
        id = post.id
        organization = post.organization
        title = post.title
        from = post.from
        to = post.to
        holders = reading.city.organizations.holders(of: post.id, on: reading.day)
            .map { HolderResource($0, reading) }
        page = Paths.post(post.id)
    }

    static let shape = Shape(
        "Post", "A position that exists whether or not somebody holds it.",
        [
            .field("id", .id, "Its name for ever."),
            .field("organization", .id, "What it belongs to."),
            .field("title", .text, "What it is called."),
            .optional("from", .day, "Its first day."),
            .optional("to", .day, "Its last day."),
            .field(
                "holders", .list(.object(HolderResource.shape)),
                "Those who hold it that day, longest first; empty when it is vacant."),
            .field("page", .text, "The page for people."),
        ])
}

/// A person who holds a post.
struct HolderResource: Described, Encodable, Sendable {
    let person: PersonID
    let name: String
    let from: Day
    let to: Day?
    let onBehalfOf: OrganizationID?
    let appointedBy: OrganizationID?

    init(_ membership: Membership, _ reading: Reading) {
        person = membership.person
        name = reading.name(of: membership.person)
        from = membership.from
        to = membership.to
        onBehalfOf = membership.onBehalfOf
        appointedBy = membership.appointedBy
    }

    static let shape = Shape(
        "Holder", "A person who holds a post.",
        [
            .field("person", .id, "The person's number."),
            .field("name", .text, "The person's name, or “a former member” once forgotten."),
            .field("from", .day, "The first day."),
            .optional("to", .day, "The last day; left out while it goes on."),
            .optional("onBehalfOf", .id, "Whose interests the holder speaks for."),
            .optional("appointedBy", .id, "Who appointed the holder."),
        ])
}
