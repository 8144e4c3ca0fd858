// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that leaves a post vacant after a day.
struct PostVacate: Component {
    let membership: Membership
    let post: Post
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let form = try form(call)
        return try call.asking(
            .organization(.endMembership(form.membership.id, lastDay: call.reading.day)), form)
    }

    static func save(_ call: Call) async throws -> Answer {
        let page = try form(call)
        return try await call.saving(to: Paths.post(page.post.id), else: { page.with($0) }) {
            form in
            [
                .organization(
                    .endMembership(page.membership.id, lastDay: form.requiredDay("to")))
            ]
        }
    }

    private static func form(_ call: Call) throws -> PostVacate {
        let membership = try call.membership
        guard let post = call.city.organizations[membership.post] else { throw NotFound() }
        return PostVacate(membership: membership, post: post, call: call)
    }

    private func with(_ errors: FormErrors) -> PostVacate {
        PostVacate(membership: membership, post: post, call: call, errors: errors)
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Gør posten ubesat", en: "Leave the post vacant"), call,
            kind: post.title,
            lead: reading.say(
                da: "\(reading.name(of: membership.person)) har posten. Uden en ny indehaver står "
                    + "den ubesat, og det ses overalt.",
                en: "\(reading.name(of: membership.person)) holds the post. Without a new holder "
                    + "it is vacant, and that is shown everywhere."),
            trail: reading.trail(to: post), errors: errors
        ) {
            DayField(
                name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: call.typed("to", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }
}
