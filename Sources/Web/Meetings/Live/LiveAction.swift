// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Agrees on an action without leaving the minutes.
struct LiveAction: Component {
    let desk: LiveDesk
    let call: Call
    private var reading: Reading { desk.reading }

    var body: some Markup {
        Section(.id("aftal")) {
            H2(reading.say(.agreeOnAction))
            P(
                reading.say(
                    da: "Opgaven står ved punktet, på opgavelisten og på bordet hos den, der skal "
                        + "gøre det.",
                    en: "The action stands beside the item, on the list of actions and on the "
                        + "desk of whoever is to do it."))
            Form(
                .method("post"), .action(Link(Paths.newAction(at: desk.meeting.id))),
                .id("live-action"), .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                MeetingActionFields(meeting: desk.meeting, call: call)
                P(.id("live-action-line"), .class("notice"), .role("status"), .hidden())
                Div(.class("actions")) {
                    Button(reading.say(.agreeOnAction), .class("secondary"))
                }
            }
        }
    }
}
