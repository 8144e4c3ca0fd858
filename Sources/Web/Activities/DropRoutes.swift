// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Giving an activity up, with a reason; its history stays.
enum DropRoutes {
    static let all: [Route] = [
        Route(.get, "/aktiviteter/:aktivitet/slet", audience: .staff) { call in
            .page(DropPage(activity: try call.plannableActivity(), call: call))
        },
        Route(.post, "/aktiviteter/:aktivitet/slet", audience: .staff) { call in
            try await drop(call)
        },
    ]

    private static func drop(_ call: Call) async throws -> Answer {
        let activity = try call.plannableActivity()
        return try await call.saving(
            to: Paths.initiative(activity.initiative),
            else: { DropPage(activity: activity, call: call, errors: $0) }
        ) { form in
            [.activity(.drop(activity.id, reason: form.requiredNote("reason")))]
        }
    }
}

private struct DropPage: Component {
    let activity: Activity
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        ActivityFormPage(
            reading.say(da: "Opgiv aktiviteten", en: "Drop the activity"), lead: lead, activity,
            call,
            errors
        ) {
            followers
            Form(
                .method("post"), .action(Link(Paths.activityDrop(activity.id))), .novalidate,
                .class("form")
            ) {
                FormToken(reading: reading)
                TextArea(
                    name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                    value: call.form["reason"], reading: reading, errors: errors,
                    hint: reading.say(.noteHint))
                FormActions(
                    reading: reading,
                    save: reading.say(da: "Opgiv aktiviteten", en: "Drop the activity"),
                    back: Paths.activity(activity.id))
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "Den forsvinder fra planen, og det, der venter på den, venter ikke længere. "
                + "Historien bliver stående.",
            en: "It leaves the plan, and what waits for it waits no longer. The history stays.")
    }

    @MarkupBuilder private var followers: some Markup {
        let waiting = reading.city.activities.followers(of: activity.id)
            .compactMap { reading.activity($0.to) }
        if !waiting.isEmpty {
            Div(.class("notice warning")) {
                P(reading.say(da: "På den venter:", en: "Waiting for it:"))
                Ul {
                    For(waiting) { other in
                        Li("\(other.name) (\(reading.departmentName(of: other.responsible)))")
                    }
                }
            }
        }
    }
}
