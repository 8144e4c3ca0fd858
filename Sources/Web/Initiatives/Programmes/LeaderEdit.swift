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
        do {
            guard let post = call.form["owner"] else { throw ChosenNobody() }
            let receipt = try await call.submit(
                .initiative(.nameLeader(programme.id, PostID(post))))
            return call.saved(receipt, to: Paths.programme(programme.id))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(LeaderEdit(programme: programme, call: call, errors: errors), status: 422)
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
