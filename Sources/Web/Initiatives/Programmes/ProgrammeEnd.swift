// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Asks once more before a programme is ended for good.
struct ProgrammeEnd: Component {
    let programme: Programme
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        let programme = try call.programme
        return try await call.saving(
            to: Paths.programme(programme.id),
            else: { ProgrammeEnd(programme: programme, call: call, errors: $0) }
        ) { _ in [.initiative(.endProgramme(programme.id))] }
    }

    var body: some Markup {
        let title = reading.say(da: "Afslut programmet", en: "End the programme")
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
            .method("post"), .action(Link(Paths.programmeEnd(programme.id))), .novalidate,
            .class("form")
        ) {
            FormToken(reading: reading)
            P(
                reading.say(
                    da: "Programmet slutter i dag. Det kan læses bagefter, men ikke begyndes igen; "
                        + "dets indsatser fortsætter hver for sig.",
                    en: "The programme ends today. It can be read afterwards, but not begun "
                        + "again; its initiatives go on by themselves."))
            Div(.class("actions")) {
                Button(reading.say(da: "Afslut", en: "End it"), .class("danger"))
                A(reading.say(.cancel), .href(Link(Paths.programme(programme.id))))
            }
        }
    }
}
