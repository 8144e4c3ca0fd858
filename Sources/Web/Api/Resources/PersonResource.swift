// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A person with the posts held until the day.
struct PersonResource: Resource {
    let id: PersonID
    let name: String
    let isForgotten: Bool
    let posts: [HeldPostResource]
    let page: String

    var path: String { "/api/v1/people/\(id)" }

    init(_ person: PersonID, _ reading: Reading) {
        id = person
        name = reading.name(of: person)
        isForgotten = reading.city.organizations.forgotten.contains(person)
        posts = reading.city.organizations.memberships(by: person)
            .filter { $0.from <= reading.day }.map(HeldPostResource.init)
        page = Paths.person(person)
    }

    static let shape = Shape(
        "Person", "A person by name, with the posts held; nothing else is told of anybody.",
        [
            .field("id", .id, "The person's number."),
            .field("name", .text, "The person's name, or “a former member” once forgotten."),
            .field("isForgotten", .bool, "Whether the name has been erased."),
            .field(
                "posts", .list(.object(HeldPostResource.shape)),
                "The posts held until the day, also earlier ones."),
            .field("page", .text, "The page for people."),
        ])
}

/// A post that a person holds or has held.
struct HeldPostResource: Described, Encodable, Sendable {
    let post: PostID
    let from: Day
    let to: Day?
    let onBehalfOf: OrganizationID?
    let appointedBy: OrganizationID?

    init(_ membership: Membership) {
        post = membership.post
        from = membership.from
        to = membership.to
        onBehalfOf = membership.onBehalfOf
        appointedBy = membership.appointedBy
    }

    static let shape = Shape(
        "HeldPost", "A post that a person holds or has held.",
        [
            .field("post", .id, "The post."),
            .field("from", .day, "The first day."),
            .optional("to", .day, "The last day; left out while it goes on."),
            .optional("onBehalfOf", .id, "Whose interests the holder speaks for."),
            .optional("appointedBy", .id, "Who appointed the holder."),
        ])
}
