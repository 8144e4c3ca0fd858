// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that calls a walk off.
struct WalkCancel: Component {
    let walk: SafetyWalk
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let walk = try call.walk
        return try call.asking(
            .walk(.cancel(walk.id, reason: "", seen: nil)), WalkCancel(walk: walk, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let walk = try call.walk
        return try await call.saving(
            to: Paths.walk(walk.id), else: { WalkCancel(walk: walk, call: call, errors: $0) }
        ) { form in
            if call.form["reason"] == nil {
                form.refuse(
                    Phrase(da: "Skriv, hvorfor den aflyses.", en: "Write why it is cancelled."),
                    field: "reason")
            }
            return [
                .walk(
                    .cancel(
                        walk.id, reason: form.publicNote("reason") ?? "", seen: call.seenVersion))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Aflys vandringen", en: "Cancel the walk")
        SitePage(title, call, trail: reading.trail(to: walk)) {
            PageHead(
                title, kind: walk.title,
                lead: reading.say(
                    da: "Alle, der er inviteret, får besked, og den går ud af deres kalendere.",
                    en: "Everybody who is invited is told, and it leaves their calendars."))
            ErrorSummary(reading: reading, errors: errors)
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("seen"), .value("\(walk.version)"))
                TextArea(
                    name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                    value: call.typed("reason"), reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Aflys vandringen", en: "Cancel the walk"),
                        .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(Paths.walk(walk.id))))
                }
            }
        }
    }
}
