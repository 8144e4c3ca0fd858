// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The question before the box is opened, which ends the voting with codes.
struct BoxForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        return try call.asking(
            .election(.openBox(poll.id, OpenedBox(ballots: [], used: []))), BoxForm(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        do {
            let receipt = try await call.site.ballots.open(
                poll.id, by: call.viewer, cause: "web/\(call.site.newID())")
            return call.saved(receipt, to: Paths.election(poll.id))
        } catch {
            let errors = try FormErrors(catching: error, wording: poll.named)
            return .page(BoxForm(poll: poll, errors: errors), status: 422)
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Hent stemmerne ud af urnen", en: "Open the box"), poll.call,
            kind: poll.title,
            lead: reading.say(
                da: "Herefter kan ingen stemme med kode. Stemmerne bliver offentlige med hver sin "
                    + "kvittering; hvem der gav dem, ved ingen. Det kan ikke fortrydes.",
                en: "After this nobody can vote with a code. The ballots become public, each with "
                    + "its receipt; nobody knows who gave them. It cannot be undone."),
            button: reading.say(da: "Hent stemmerne ud", en: "Open the box"), look: "danger",
            trail: poll.trail, errors: errors
        ) {
            if poll.reading.day == poll.election.days.votingCloses {
                P(
                    reading.say(
                        da: "I dag er den sidste dag, der stemmes. Vent, til tiden er gået.",
                        en: "Today is the last day of voting. Wait until the time is up."),
                    .class("notice"))
            }
        }
    }
}
