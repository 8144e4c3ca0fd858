// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form of one step of a proposal: sent, answered, what came of it, withdrawn.
struct ExemptionStep: Component {
    enum Kind: String, CaseIterable {
        case send, answer = "svar", effect = "virkning", withdraw = "tilbage"
    }

    let kind: Kind
    let proposal: ExemptionProposal
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (kind, proposal) = try named(call)
        return try call.asking(
            .exemption(.withdraw(proposal.id, reason: "")),
            ExemptionStep(kind: kind, proposal: proposal, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (kind, proposal) = try named(call)
        return try await call.saving(
            to: Paths.exemption(proposal.id),
            else: { ExemptionStep(kind: kind, proposal: proposal, call: call, errors: $0) }
        ) { form in [.exemption(form.step(kind, of: proposal.id))] }
    }

    private static func named(_ call: Call) throws -> (Kind, ExemptionProposal) {
        guard let kind = call.parameters["trin"].flatMap(Kind.init) else { throw NotFound() }
        return (kind, try call.exemption)
    }

    var body: some Markup {
        FormPage(
            reading.say(kind.title), call, kind: proposal.title, lead: reading.say(kind.lead),
            look: kind == .withdraw ? "danger" : "primary", trail: reading.trail(to: proposal),
            errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(proposal.version)"))
            switch kind {
            case .send: day("on", reading.say(da: "Sendt den", en: "Sent on"), reading.today)
            case .answer: answer
            case .effect: note(reading.say(da: "Hvad førte det til?", en: "What came of it?"))
            case .withdraw: note(reading.say(da: "Hvorfor?", en: "Why?"))
            }
        }
    }

    @MarkupBuilder private var answer: some Markup {
        RadioChoice(
            name: "verdict", label: reading.say(da: "Svaret", en: "The answer"),
            value: call.typed("verdict", else: proposal.answer?.verdict.rawValue),
            options: ExemptionVerdict.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        day("on", reading.say(da: "Svaret er fra", en: "Answered on"), proposal.answer?.on)
        note(reading.say(da: "Hvad siger det?", en: "What does it say?"))
        day(
            "trialFrom", reading.say(da: "Forsøget begynder", en: "The trial begins"),
            proposal.answer?.trial?.first)
        day(
            "trialTo", reading.say(da: "Forsøget slutter", en: "The trial ends"),
            proposal.answer?.trial?.last)
    }

    private func day(_ name: String, _ label: String, _ value: Day?) -> DayField {
        DayField(
            name: name, label: label,
            value: call.typed(name, else: value.map { reading.date($0) }), reading: reading,
            errors: errors)
    }

    private func note(_ label: String) -> TextArea {
        TextArea(
            name: "note", label: label,
            value: call.typed(
                "note", else: kind == .answer ? reading.words(proposal.answer?.note) : nil),
            reading: reading, errors: errors)
    }
}

extension ExemptionStep.Kind {
    var title: Phrase {
        switch self {
        case .send: Phrase(da: "Send forslaget", en: "Send the proposal")
        case .answer: Phrase(da: "Skriv svaret ind", en: "Enter the answer")
        case .effect: Phrase(da: "Fortæl om virkningen", en: "Tell of the effect")
        case .withdraw: Phrase(da: "Træk tilbage", en: "Withdraw")
        }
    }

    var lead: Phrase {
        switch self {
        case .send:
            Phrase(
                da: "Skriv, hvornår brevet gik. Derefter ændres forslaget ikke.",
                en: "Write when the letter went out. After that the proposal stands.")
        case .answer:
            Phrase(
                da: "Skriv svaret, som det kom. Er der givet lov for en tid, så skriv dagene.",
                en: "Enter the answer as it came. If it was granted for a time, write the days.")
        case .effect:
            Phrase(
                da: "Hvad viste forsøget, også hvis det ikke virkede?",
                en: "What did the trial show, also if it did not work?")
        case .withdraw:
            Phrase(
                da: "Forslaget bliver stående med din begrundelse og kan ikke genoptages.",
                en: "The proposal stays with your reason and cannot be taken up again.")
        }
    }

    /// Whether the proposal has come to the step.
    func isNext(for proposal: ExemptionProposal) -> Bool {
        if proposal.withdrawal != nil { return false }
        return switch self {
        case .send: proposal.sent == nil
        case .answer: proposal.sent != nil
        case .effect: proposal.answer.map { $0.verdict != .refused } ?? false
        case .withdraw: true
        }
    }
}

extension FormReading {
    fileprivate mutating func step(
        _ kind: ExemptionStep.Kind, of id: ExemptionID
    ) -> ExemptionCommand {
        let seen = call.seenVersion
        switch kind {
        case .send: return .send(id, on: requiredDay("on"), seen: seen)
        case .effect: return .tellEffect(id, note: requiredWords("note"))
        case .withdraw: return .withdraw(id, reason: requiredWords("note"))
        case .answer:
            let verdict: ExemptionVerdict = word(
                "verdict", Phrase(da: "Vælg, hvad svaret var.", en: "Choose the answer."))
            let (on, first, last) = (requiredDay("on"), day("trialFrom"), day("trialTo"))
            if (first == nil) != (last == nil) {
                refuse(
                    Phrase(da: "Skriv begge dage eller ingen.", en: "Write both days or none."),
                    field: first == nil ? "trialFrom" : "trialTo")
            }
            var trial: TrialPeriod?
            if let first, let last { trial = TrialPeriod(first: first, last: last) }
            return .answer(
                id,
                ExemptionAnswer(verdict: verdict, on: on, note: publicNote("note"), trial: trial),
                seen: seen)
        }
    }

    private mutating func requiredWords(_ field: String) -> NoteID {
        if let note = publicNote(field) { return note }
        refuse(.hearingReason, field: field)
        return ""
    }
}
