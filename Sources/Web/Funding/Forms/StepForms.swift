// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that says that a step is behind one or more agreements.
enum StepForms {
    static func ask(_ call: Call) throws -> Answer {
        let (round, step) = try found(call)
        return try form(call, round, step).ask(
            .takeStep(round.id, step.id, StepTaken(on: call.reading.today), of: []))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (round, step) = try found(call)
        return try await form(call, round, step).save(
            to: Paths.agreementRound(round.id)
        ) { form in
            let day = form.requiredDay("on")
            let outcome: StepTaken.Outcome = form.word("outcome", .chooseOne)
            return [
                .takeStep(
                    round.id, step.id, StepTaken(on: day, outcome, note: form.note("note")),
                    of: call.form.all("agreements").map { AgreementID($0) })
            ]
        }
    }

    private static func found(_ call: Call) throws -> (AgreementRound, ApprovalStep) {
        let round = try call.agreementRound
        guard let step = round.step(call.id("trin")) else { throw NotFound() }
        return (round, step)
    }

    private static func form(
        _ call: Call, _ round: AgreementRound, _ step: ApprovalStep
    ) -> FundingForm {
        let reading = call.reading
        let waiting = reading.agreements(of: round).filter { $0.taken[step.id] == nil }
        return FundingForm(
            call, step.title, kind: round.title,
            lead: reading.say(
                da: "Skriv den dag, det skete. Det kan ikke laves om bagefter.",
                en: "Write the day that it happened. It cannot be undone."),
            trail: reading.trail(to: round),
            items: [
                .init(
                    name: "agreements",
                    label: reading.say(da: "For hvilke aftaler", en: "For which agreements"),
                    input: .ticks(
                        waiting.map { ($0.id.rawValue, reading.areaName($0)) })),
                .init(
                    name: "on", label: reading.say(da: "Hvornår", en: "When"), input: .day),
                .init(
                    name: "outcome", label: reading.say(da: "Hvordan gik det", en: "How it went"),
                    input: .choice(
                        StepTaken.Outcome.allCases.map { ($0.rawValue, reading.say($0.phrase)) })),
                .init(
                    name: "note", label: reading.say(da: "Bemærkning", en: "Remark"),
                    hint: reading.say(.mayBeEmpty), input: .text),
            ],
            texts: [
                "agreements": waiting.map(\.id.rawValue).joined(separator: "\n"),
                "on": reading.typed(reading.today), "outcome": "done",
            ])
    }
}

/// The form that says that a paper was handed in.
enum DeliveryForms {
    static func ask(_ call: Call) throws -> Answer {
        let (round, paper) = try found(call)
        return try form(call, round, paper).ask(
            .deliver(round.id, PaperDelivery(paper.id, on: call.reading.today)))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (round, paper) = try found(call)
        return try await form(call, round, paper).save(
            to: Paths.agreementRound(round.id)
        ) { form in
            let day = form.requiredDay("on")
            guard paper.isPerAgreement else {
                return [.deliver(round.id, PaperDelivery(paper.id, on: day))]
            }
            let agreements = call.form.all("agreements").map { AgreementID($0) }
            if agreements.isEmpty { form.refuse(.chooseOne, field: "agreements") }
            return agreements.map {
                .deliver(round.id, PaperDelivery(paper.id, of: $0, on: day))
            }
        }
    }

    private static func found(_ call: Call) throws -> (AgreementRound, OwedPaper) {
        let round = try call.agreementRound
        guard let paper = round.paper(call.id("papir")) else { throw NotFound() }
        return (round, paper)
    }

    private static func form(
        _ call: Call, _ round: AgreementRound, _ paper: OwedPaper
    ) -> FundingForm {
        let reading = call.reading
        let waiting = reading.agreements(of: round)
            .filter { round.delivery(paper.id, of: $0.id) == nil }
        let agreements = FundingForm.Item(
            name: "agreements",
            label: reading.say(da: "For hvilke aftaler", en: "For which agreements"),
            input: .ticks(waiting.map { ($0.id.rawValue, reading.areaName($0)) }))
        return FundingForm(
            call, paper.title, kind: round.title,
            lead: reading.say(
                da: "Skriv den dag, papiret blev afleveret.",
                en: "Write the day that the paper was handed in."),
            trail: reading.trail(to: round),
            items: (paper.isPerAgreement ? [agreements] : []) + [
                .init(name: "on", label: reading.say(da: "Afleveret", en: "Handed in"), input: .day)
            ],
            texts: ["on": reading.typed(reading.today)])
    }
}

/// The form that says how a consultation went.
enum ConsultationForms {
    static func ask(_ call: Call) throws -> Answer {
        let (round, part) = try found(call)
        return try form(call, round, part).ask(.hear(round.id, part.id, on: call.reading.today))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (round, part) = try found(call)
        return try await form(call, round, part).save(
            to: Paths.agreementRound(round.id)
        ) { form in
            let day = form.requiredDay("on")
            switch call.form["how"] {
            case "held": return [.hear(round.id, part.id, on: day)]
            case "skipped":
                if call.form["reason"] == nil {
                    form.refuse(
                        Phrase(
                            da: "Skriv, hvorfor de ikke blev inddraget.",
                            en: "Write why they were not heard."), field: "reason")
                }
                let skip = ConsultationSkip(
                    on: day, reason: form.publicNote("reason") ?? "",
                    promise: form.publicNote("promise"), due: form.day("due"))
                return [.skip(round.id, part.id, skip)]
            default:
                form.refuse(.chooseOne, field: "how")
                return []
            }
        }
    }

    private static func found(_ call: Call) throws -> (AgreementRound, Consultation) {
        let round = try call.agreementRound
        let id: ConsultationID = call.id("part")
        guard let part = round.consultations.first(where: { $0.id == id }) else {
            throw NotFound()
        }
        return (round, part)
    }

    private static func form(
        _ call: Call, _ round: AgreementRound, _ part: Consultation
    ) -> FundingForm {
        let reading = call.reading
        return FundingForm(
            call,
            reading.say(da: "Inddragelse af \(part.with)", en: "Consultation of \(part.with)"),
            kind: round.title,
            lead: reading.say(
                da: "Blev de ikke inddraget, så skriv hvorfor, og hvad de blev lovet i stedet. "
                    + "Løftet står åbent, til nogen har holdt det.",
                en: "If they were not heard, write why, and what they were promised instead. "
                    + "The promise stays open until somebody has kept it."),
            trail: reading.trail(to: round),
            items: [
                .init(
                    name: "how", label: reading.say(da: "Hvordan gik det", en: "How it went"),
                    input: .choice([
                        ("held", reading.say(da: "De blev inddraget", en: "They were heard")),
                        (
                            "skipped",
                            reading.say(da: "De blev ikke inddraget", en: "They were not heard")
                        ),
                    ])),
                .init(name: "on", label: reading.say(da: "Hvornår", en: "When"), input: .day),
                .init(
                    name: "reason", label: reading.say(da: "Hvorfor ikke", en: "Why not"),
                    input: .text),
                .init(
                    name: "promise",
                    label: reading.say(da: "Lovet i stedet", en: "Promised instead"),
                    hint: reading.say(.mayBeEmpty), input: .text),
                .init(
                    name: "due",
                    label: reading.say(da: "Løftet holdes senest", en: "The promise is kept by"),
                    hint: reading.say(.mayBeEmpty), input: .day),
            ],
            texts: ["on": reading.typed(reading.today)])
    }
}
