// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Giving a promise, and answering when it breaks.
enum PromiseRoutes {
    static let all: [Route] = [
        Route(.get, "/aktiviteter/:aktivitet/loefte", audience: .staff) { call in
            let activity = try call.answerableActivity()
            return .page(PromisePage(activity: activity, call: call, typed: opened(activity, call)))
        },
        Route(.post, "/aktiviteter/:aktivitet/loefte", audience: .staff, promise),
        Route(.post, "/aktiviteter/:aktivitet/ny-dato", audience: .staff, acceptNewDate),
        Route(.post, "/aktiviteter/:aktivitet/indsigelse", audience: .staff, contest),
    ]

    private static func opened(_ activity: Activity, _ call: Call) -> Fields {
        Fields([("commitment", activity.commitment.map { call.reading.period($0) } ?? "")])
    }

    private static func promise(_ call: Call) async throws -> Answer {
        let activity = try call.answerableActivity()
        return try await call.saving(
            else: { PromisePage(activity: activity, call: call, typed: call.form, errors: $0) },
            then: { call.saved($0, .promise, on: activity.id) }
        ) { form in
            let period = form.requiredPeriod("commitment")
            let reason =
                activity.commitment == nil ? form.note("reason") : form.requiredNote("reason")
            return [.activity(.promise(activity.id, period, reason: reason))]
        }
    }

    private static func acceptNewDate(_ call: Call) async throws -> Answer {
        let activity = try call.answerableActivity()
        let past = try await call.past(of: activity)
        return try await call.saving(
            else: { again(activity, past, call, $0) },
            then: { call.saved($0, .newDate, on: activity.id) }
        ) { form in
            let period = form.requiredPeriod("commitment")
            return [.activity(.acceptNewDate(activity.id, period, reason: form.note("reason")))]
        }
    }

    private static func contest(_ call: Call) async throws -> Answer {
        let activity = try call.answerableActivity()
        let past = try await call.past(of: activity)
        return try await call.saving(
            else: { again(activity, past, call, $0) },
            then: { call.saved($0, .objection, on: activity.id) }
        ) { form in
            [.activity(.contest(activity.id, reason: form.requiredNote("objection")))]
        }
    }

    /// An answer is written on the activity's own page, and mended there.
    private static func again(
        _ activity: Activity, _ past: ActivityPast, _ call: Call, _ errors: FormErrors
    ) -> ActivityShow {
        ActivityShow(
            activity: activity, past: past, call: call, answer: call.form, errors: errors)
    }
}

private struct PromisePage: Component {
    let activity: Activity
    let call: Call
    let typed: Fields
    var errors = FormErrors.none
    private var reading: Reading { call.reading }
    private var isFirst: Bool { activity.commitment == nil }

    var body: some Markup {
        ActivityFormPage(title, lead: lead, activity, call, errors) {
            Form(
                .method("post"), .action(Link(Paths.promise(activity.id))), .novalidate,
                .class("form")
            ) {
                FormToken(reading: reading)
                TextField(
                    name: "commitment", label: reading.say(da: "Lovet", en: "Promised"),
                    value: typed["commitment"], reading: reading, errors: errors,
                    hint: reading.say(.dateHint))
                TextArea(
                    name: "reason", label: reasonLabel, value: typed["reason"], reading: reading,
                    errors: errors, hint: reading.say(.noteHint))
                FormActions(
                    reading: reading, save: reading.say(da: "Gem løftet", en: "Save the promise"),
                    back: Paths.activity(activity.id))
            }
        }
    }

    private var title: String {
        isFirst
            ? reading.say(da: "Giv et løfte", en: "Give a promise")
            : reading.say(da: "Giv et nyt løfte", en: "Give a new promise")
    }

    private var lead: String {
        reading.say(
            da: "Andre regner med løftet. Det flytter sig aldrig af sig selv.",
            en: "Others rely on the promise. It never moves by itself.")
    }

    private var reasonLabel: String {
        isFirst
            ? reading.say(da: "Begrundelse (kan undværes)", en: "Reason (optional)")
            : reading.say(da: "Hvorfor flytter det?", en: "Why does it move?")
    }
}
