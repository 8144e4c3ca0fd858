// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that names the one post that others write to.
struct OrganizationContact: Component {
    let organization: Organization
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let organization = try call.organization
        return try call.asking(
            .organization(.nameContact(organization.id, post: "")),
            OrganizationContact(organization: organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let organization = try call.organization
        return try await call.saving(
            to: Paths.organization(organization.id),
            else: { OrganizationContact(organization: organization, call: call, errors: $0) }
        ) { form in
            [
                .organization(
                    .nameContact(organization.id, post: form.chosen("post", .postMissing)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Udpeg én indgang", en: "Name one entry"), call,
            kind: organization.name,
            lead: reading.say(
                da: "Den post, som andre skriver til. Internt må opgaven gerne gives videre.",
                en: "The post that others write to. Inside, the work may be passed on."),
            trail: reading.trail(through: organization.id), errors: errors
        ) {
            Choice(
                name: "post", label: reading.say(da: "Post", en: "Post"),
                value: call.typed("post", else: organization.contact?.rawValue), options: posts,
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "En af organisationens egne poster, eller en i dens enheder.",
                    en: "One of the organization's own posts, or one in its units."))
        }
    }

    private var posts: [(value: String, title: String)] {
        reading.posts(within: organization.id).compactMap { reading.city.organizations[$0] }
            .filter { $0.exists(on: reading.day) }
            .inDanishOrder { "\($0.title) \($0.id)" }
            .map { post in
                let place = post.organization
                return (
                    post.id.rawValue,
                    place == organization.id
                        ? post.title : "\(post.title), \(reading.name(of: place))"
                )
            }
    }
}

extension Phrase {
    static let postMissing = Phrase(da: "Vælg en post.", en: "Choose a post.")
}
