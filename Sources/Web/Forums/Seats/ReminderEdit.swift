// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that says how long before a term ends somebody is reminded.
struct ReminderEdit: Component {
    let forum: Forum
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let forum = try call.forum
        return try call.asking(
            .forum(.setReminder(forum.id, days: forum.reminderDays)),
            ReminderEdit(forum: forum, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let forum = try call.forum
        return try await call.saving(
            to: Paths.forum(forum.id),
            else: { ReminderEdit(forum: forum, call: call, errors: $0) }
        ) { form in
            let days = form.number("days")
            if call.form["days"] == nil { form.refuse(.reminderMissing, field: "days") }
            return [.forum(.setReminder(forum.id, days: days ?? forum.reminderDays))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Påmindelser", en: "Reminders"), call, kind: reading.name(of: forum.id),
            lead: reading.say(
                da:
                    "Den, der skal finde en ny, får opgaven på sit bord så mange dage før en periode "
                    + "slutter.",
                en: "Whoever must find somebody gets the task on their desk so many days before a "
                    + "term ends."),
            trail: reading.trail(to: forum.id), errors: errors
        ) {
            TextField(
                name: "days", label: reading.say(da: "Dage før", en: "Days before"),
                value: call.typed("days", else: "\(forum.reminderDays)"), reading: reading,
                errors: errors,
                hint: reading.say(da: "0 til 730.", en: "0 to 730."))
        }
    }
}

extension Phrase {
    static let reminderMissing = Phrase(
        da: "Skriv et antal dage, for eksempel 90.", en: "Write a number of days, such as 90.")
}
