// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// The form by which somebody stands, or is entered by the arranging body.
struct StandingForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var call: Call { poll.call }
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        let draft = CandidacyDraft(
            id: "", person: call.viewer.person ?? "", kind: .resident)
        return try call.asking(.election(.stand(draft, in: poll.id)), StandingForm(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        guard let oneself = call.viewer.person else { throw NotFound() }
        return try await poll.saving(else: { StandingForm(poll: poll, errors: $0) }) { form in
            // Oneself, or whom the arranging body names.
            let (person, registering) =
                poll.isRunning ? form.registeredPerson() : (oneself, [])
            let draft = CandidacyDraft(
                id: call.newID(), person: person, kind: form.word("kind", .candidateKindMissing),
                onBehalfOf: call.chosen("onBehalfOf"), statement: form.publicNote("statement"))
            return registering + [.election(.stand(draft, in: poll.id))]
        }
    }

    var body: some Markup {
        FormPage(
            poll.isRunning
                ? reading.say(da: "Anmeld en kandidat", en: "Enter a candidate")
                : reading.say(da: "Stil op", en: "Stand for election"),
            call, kind: poll.title,
            lead: reading.say(
                da: "\(reading.name(of: poll.election.arranger)) ser efter, at kandidaten kan "
                    + "stille op. Navn og tekst bliver offentlige, når kandidaten er godkendt.",
                en: "\(reading.name(of: poll.election.arranger)) checks that the candidate may "
                    + "stand. Name and text become public once the candidate is accepted."),
            button: poll.isRunning
                ? reading.say(da: "Anmeld", en: "Enter") : reading.say(da: "Stil op", en: "Stand"),
            trail: poll.trail, errors: errors
        ) {
            if poll.isRunning { PersonFields(call: call, errors: errors) }
            Choice(
                name: "kind", label: reading.say(da: "Stiller op som", en: "Stands as"),
                value: call.typed("kind"),
                options: poll.election.eligible.map { ($0.rawValue, reading.say($0.one)) },
                reading: reading, errors: errors)
            Choice(
                name: "onBehalfOf",
                label: reading.say(da: "For organisationen", en: "For the organization"),
                value: call.typed("onBehalfOf"), options: reading.organizationChoices(),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "En virksomhed eller institution. Kan være tom.",
                    en: "A business or institution. May be empty."))
            TextArea(
                name: "statement",
                label: reading.say(da: "Hvad vil kandidaten?", en: "What does the candidate want?"),
                value: call.typed("statement"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Det læser vælgerne. Skriv ikke CPR-nummer eller om andre. Kan være tom.",
                    en: "Voters read it. Never write a CPR number or of others. May be empty."))
        }
    }
}

extension Phrase {
    static let candidateKindMissing = Phrase(
        da: "Vælg, hvad kandidaten stiller op som.", en: "Choose what the candidate stands as.")
}
