// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that says how many may vote.
struct VotersForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        return try call.asking(.election(.stateVoters(poll.id, 1)), VotersForm(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        return try await poll.saving(else: { VotersForm(poll: poll, errors: $0) }) { form in
            if call.form["voters"] == nil { form.refuse(.votersMissing, field: "voters") }
            return [.election(.stateVoters(poll.id, form.number("voters") ?? 0))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Hvor mange kan stemme?", en: "How many may vote?"), poll.call,
            kind: poll.title, trail: poll.trail, errors: errors
        ) {
            VoterField(call: poll.call, value: poll.election.voters, errors: errors)
        }
    }
}

extension Phrase {
    static let votersMissing = Phrase(
        da: "Skriv, hvor mange der kan stemme, for eksempel 250.",
        en: "Write how many may vote, for example 250.")
}
