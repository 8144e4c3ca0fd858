// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A deadline that somebody outside has set, and that never moves.
enum PinRoutes {
    static let all: [Route] = [
        Route(.get, "/aktiviteter/:aktivitet/frist", audience: .staff) { call in
            let activity = try call.plannableActivity()
            let typed = Fields([
                ("day", activity.pin.map { call.reading.date($0.day) } ?? ""),
                ("authority", activity.pin?.authority ?? ""),
            ])
            return .page(PinPage(activity: activity, call: call, typed: typed))
        },
        Route(.post, "/aktiviteter/:aktivitet/frist", audience: .staff) { call in
            try await setPin(call)
        },
    ]

    private static func setPin(_ call: Call) async throws -> Answer {
        let activity = try call.plannableActivity()
        return try await call.saving(
            else: { PinPage(activity: activity, call: call, typed: call.form, errors: $0) },
            then: { call.saved($0, .pin, on: activity.id) }
        ) { form in
            let pin =
                call.form["remove"] == nil
                ? Pin(day: form.requiredDay("day"), authority: form.title("authority")) : nil
            return [.activity(.pin(activity.id, pin))]
        }
    }
}

private struct PinPage: Component {
    let activity: Activity
    let call: Call
    let typed: Fields
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        ActivityFormPage(
            reading.say(da: "Ydre frist", en: "External deadline"), lead: lead, activity, call,
            errors
        ) {
            Form(
                .method("post"), .action(Link(Paths.pin(activity.id))), .novalidate, .class("form")
            ) {
                FormToken(reading: reading)
                TextField(
                    name: "day", label: reading.say(da: "Dag", en: "Day"), value: typed["day"],
                    reading: reading, errors: errors, hint: reading.say(.dayHint))
                TextField(
                    name: "authority", label: reading.say(da: "Sat af", en: "Set by"),
                    value: typed["authority"], reading: reading, errors: errors,
                    hint: reading.say(
                        da: "For eksempel Borgerrepræsentationen eller et ministerium.",
                        en: "For example the city council or a ministry."))
                FormActions(
                    reading: reading, save: reading.say(da: "Gem fristen", en: "Save the deadline"),
                    back: Paths.activity(activity.id))
                if activity.pin != nil {
                    Button(
                        reading.say(da: "Fjern fristen", en: "Remove the deadline"),
                        .class("secondary"), .name("remove"), .value("1"))
                }
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "En dag, som andre har sat, og som ikke kan flyttes herfra.",
            en: "A day that others have set and that cannot be moved from here.")
    }
}
