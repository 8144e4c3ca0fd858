// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that abolishes a post.
struct PostAbolish: Component {
    let post: Post
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let post = try call.post
        return try call.asking(
            .organization(.abolishPost(post.id, lastDay: call.reading.day)),
            PostAbolish(post: post, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let post = try call.post
        return try await call.saving(
            to: Paths.post(post.id), else: { PostAbolish(post: post, call: call, errors: $0) }
        ) { form in
            [.organization(.abolishPost(post.id, lastDay: form.requiredDay("to")))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Nedlæg posten", en: "Abolish the post"), call, kind: post.title,
            button: reading.say(da: "Nedlæg", en: "Abolish"), trail: reading.trail(to: post),
            errors: errors
        ) {
            if !reading.duties(of: [post.id]).isEmpty { warning }
            DayField(
                name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: call.typed("to", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }

    private var warning: some Markup {
        Div(.class("notice warning")) {
            P(
                reading.say(
                    da: "Posten har ansvar endnu. Giv det til en anden post først, så intet står "
                        + "uden en ansvarlig.",
                    en: "The post is still responsible. Pass that on to another post first, so "
                        + "that nothing is left without anybody."))
        }
    }
}

extension Reading {
    /// The way to a form about the post; its last step is the post itself.
    func trail(to post: Post) -> [Crumb] {
        trail(through: post.organization)
            + [Crumb(title: post.title, path: Paths.post(post.id))]
    }
}
