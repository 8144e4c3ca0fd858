// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that creates a post, which exists also while nobody holds it.
struct PostEstablish: Component {
    let organization: Organization
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let organization = try call.organization
        return try call.asking(
            .organization(.establishPost("", in: organization.id, title: "", from: nil)),
            PostEstablish(organization: organization, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let organization = try call.organization
        let id: PostID = call.newID()
        return try await call.saving(
            to: Paths.post(id),
            else: { PostEstablish(organization: organization, call: call, errors: $0) }
        ) { form in
            [
                .organization(
                    .establishPost(
                        id, in: organization.id, title: form.title("title"),
                        from: form.day("from")))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Opret en post", en: "Create a post"), call, kind: organization.name,
            lead: reading.say(
                da: "Ansvar gives til poster, så det bliver, når mennesker skifter.",
                en: "Posts are made responsible, so that the duty stays when people change."),
            trail: reading.trail(through: organization.id), errors: errors
        ) {
            TextField(
                name: "title", label: reading.say(da: "Titel", en: "Title"),
                value: call.typed("title"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel “Leder af områdefornyelsen”.",
                    en: "For example “Head of area renewal”."))
            DayField(
                name: "from", label: reading.say(da: "Findes fra", en: "Exists from"),
                value: call.typed("from"), reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
    }
}
