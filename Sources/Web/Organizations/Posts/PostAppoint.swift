// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Runtime

/// The form that gives a post a holder; whoever holds it now leaves the day before.
struct PostAppoint: Component {
    let post: Post
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let post = try call.post
        let draft = MembershipDraft(id: "", person: "", post: post.id, from: call.reading.day)
        return try call.asking(
            .organization(.beginMembership(draft)), PostAppoint(post: post, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let post = try call.post
        return try await call.saving(
            to: Paths.post(post.id),
            fields: ["post": "from", "to": "from", "organization": "onBehalfOf"],
            else: { PostAppoint(post: post, call: call, errors: $0) }
        ) { form in
            let (person, registering) = form.registeredPerson()
            let from = form.requiredDay("from")
            let draft = MembershipDraft(
                id: call.newID(), person: person, post: post.id, from: from,
                onBehalfOf: call.chosen("onBehalfOf"), appointedBy: call.chosen("appointedBy"))
            let taking = departure(from: post.id, before: from, call) + [.beginMembership(draft)]
            return registering + taking.map(CityCommand.organization)
        }
    }

    /// A post has one holder at a time, so the one before leaves.
    private static func departure(
        from post: PostID, before day: Day, _ call: Call
    ) -> [OrganizationCommand] {
        let holder = call.city.organizations.memberships(of: post).last { $0.to == nil }
        return holder.map { [.endMembership($0.id, lastDay: day.advanced(by: -1))] } ?? []
    }

    var body: some Markup {
        let organizations = reading.organizationChoices()
        FormPage(
            reading.say(da: "Hvem skal have posten?", en: "Who will hold the post?"), call,
            kind: post.title, trail: reading.trail(to: post), errors: errors
        ) {
            if let held = reading.city.organizations.memberships(of: post.id).last(where: {
                $0.to == nil
            }) {
                leaving(held)
            }
            PersonFields(call: call, errors: errors)
            DayField(
                name: "from", label: reading.say(da: "Fra og med", en: "From"),
                value: call.typed("from", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            Choice(
                name: "onBehalfOf", label: reading.say(da: "På vegne af", en: "On behalf of"),
                value: call.typed("onBehalfOf"), options: organizations, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Hvis personen taler for en anden organisation end postens. Kan være tom.",
                    en: "If the person speaks for another organization than the post's. May be "
                        + "empty."))
            Choice(
                name: "appointedBy", label: reading.say(da: "Udpeget af", en: "Appointed by"),
                value: call.typed("appointedBy"), options: organizations, reading: reading,
                errors: errors, hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
    }

    private func leaving(_ held: Membership) -> some Markup {
        let name = reading.name(of: held.person)
        let since = reading.date(held.from)
        return Div(.class("notice")) {
            P(
                reading.say(
                    da: "\(name) har haft posten siden \(since). Det slutter dagen før den nye "
                        + "begynder.",
                    en: "\(name) has held the post since \(since). That ends the day before the "
                        + "new one begins."))
        }
    }
}
