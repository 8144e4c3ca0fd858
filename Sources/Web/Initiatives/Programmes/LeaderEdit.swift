// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that names the post that leads a programme.
struct LeaderEdit: Component {
    let programme: Programme
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        let programme = try call.programme
        return try await call.saving(
            to: Paths.programme(programme.id),
            else: { LeaderEdit(programme: programme, call: call, errors: $0) }
        ) { form in
            [.initiative(.nameLeader(programme.id, form.chosen("owner", .nobodyChosen)))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Udpeg en leder", en: "Name a leader")
        SitePage(title, call, trail: .programme(programme, reading)) {
            PageHead(title, kind: programme.name)
            ErrorSummary(reading: reading, errors: errors)
            if reading.canWrite, programme.endedOn == nil {
                form
            } else {
                NoWriting(reading: reading)
            }
        }
    }

    private var form: some Markup {
        Form(
            .method("post"), .action(Link(Paths.leader(programme.id))), .novalidate, .class("form")
        ) {
            FormToken(reading: reading)
            Choice(
                name: "owner", label: reading.say(da: "Leder", en: "Leader"),
                value: call.form["owner"] ?? programme.leader?.rawValue,
                options: reading.postOptions(), reading: reading, errors: errors)
            Div(.class("actions")) {
                Button(reading.say(.save))
                A(reading.say(.cancel), .href(Link(Paths.programme(programme.id))))
            }
        }
    }
}
