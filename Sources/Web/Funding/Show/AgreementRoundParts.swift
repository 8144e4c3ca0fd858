// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// there are fewer working days than the consultation needs.
struct TooShortNotice: Component {
    let round: AgreementRound
    let reading: Reading

    var body: some Markup {
        let short = round.tooShort(in: reading.city.workdays.calendar)
        if !short.isEmpty {
            Div(.class("notice")) {
                For(short) { consultation, days in
                    P(
                        reading.say(
                            da: "Fristen er for kort: \(consultation.with) skal have "
                                + "\(consultation.neededDays ?? 0) arbejdsdage, og der er \(days).",
                            en: "The deadline is too short: \(consultation.with) need "
                                + "\(consultation.neededDays ?? 0) working days, and there are "
                                + "\(days)."))
                }
            }
        }
    }
}

/// The steps of the round with how many agreements have them behind them.
struct RoundSteps: Component {
    let round: AgreementRound
    let reading: Reading

    var body: some Markup {
        let heads = [reading.say(.heldBy), reading.say(.due), reading.say(.stands)]
        Section(.id("vej")) {
            H2(reading.say(da: "Vejen til godkendelse", en: "The way to approval"))
            Table(.class("cards")) {
                Caption(reading.say(da: "Trin for trin", en: "Step by step"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Trin", en: "Step"), .scope("col"))
                        For(heads) { Th($0, .scope("col")) }
                    }
                }
                Tbody {
                    For(round.steps) { step in
                        Tr {
                            Th(.scope("row")) {
                                step.title
                                P(reading.say(step.kind.phrase), .class("quiet"))
                            }
                            Td(reading.name(of: step.holder), .cellLabel(heads[0]))
                            Td(.cellLabel(heads[1])) { DueText(reading: reading, due: step.due) }
                            Td(.cellLabel(heads[2])) { state(step) }
                        }
                    }
                }
            }
        }
    }

    private func state(_ step: ApprovalStep) -> some Markup {
        let agreements = reading.city.funding.agreements(of: round.id)
        let taken = agreements.compactMap { $0.taken[step.id] }
        let isOpen = taken.count < agreements.count && round.concluded == nil
        let standing = reading.standing(
            of: taken.count == agreements.count ? taken.max { $0.on < $1.on } : nil, step,
            in: round)
        return Div {
            StatusTag(standing.status, standing.text)
            P(
                reading.say(
                    da: "\(taken.count) af \(agreements.count) aftaler",
                    en: "\(taken.count) of \(agreements.count) agreements"), .class("quiet"))
            if isOpen,
                reading.may(
                    .funding(.takeStep(round.id, step.id, StepTaken(on: reading.today), of: [])))
            {
                A(
                    reading.say(da: "Registrér", en: "Register"),
                    .href(Link(Paths.step(round.id, step.id))),
                    .label(reading.say(da: "Registrér \(step.title)", en: "Register \(step.title)"))
                )
            }
        }
    }
}

/// Who was heard, who was not and why, and what was promised instead.
struct RoundConsultations: Component {
    let round: AgreementRound
    let reading: Reading

    var body: some Markup {
        if !round.consultations.isEmpty {
            Section(.id("inddragelse")) {
                H2(reading.say(da: "Inddragelse", en: "Consultation"))
                For(round.consultations) { consultation in
                    H3(consultation.with)
                    if let outcome = round.heard[consultation.id] {
                        told(outcome, consultation)
                    } else {
                        P(
                            reading.say(
                                da: "Er ikke inddraget endnu. Ligger hos "
                                    + "\(reading.name(of: consultation.holder)).",
                                en: "Not heard yet. Held by "
                                    + "\(reading.name(of: consultation.holder))."))
                    }
                }
            }
        }
    }

    @MarkupBuilder private func told(
        _ outcome: ConsultationOutcome, _ consultation: Consultation
    ) -> some Markup {
        if outcome.wasSkipped {
            P(
                reading.say(
                    da: "Blev ikke inddraget (\(reading.date(outcome.on))). "
                        + "\(reading.words(outcome.reason) ?? "")",
                    en: "Were not heard (\(reading.date(outcome.on))). "
                        + "\(reading.words(outcome.reason) ?? "")"))
        } else {
            P(
                reading.say(
                    da: "Blev inddraget \(reading.date(outcome.on)).",
                    en: "Were heard on \(reading.date(outcome.on))."))
        }
        if let promise = reading.words(outcome.promise) {
            P {
                Strong(reading.say(da: "Lovet i stedet: ", en: "Promised instead: "))
                promise
            }
            promiseState(outcome, consultation)
        }
    }

    private func promiseState(
        _ outcome: ConsultationOutcome, _ consultation: Consultation
    ) -> some Markup {
        Div(.class("actions")) {
            if let kept = outcome.kept {
                StatusTag(
                    .ok,
                    reading.say(
                        da: "Holdt \(reading.date(kept))", en: "Kept on \(reading.date(kept))"))
            } else {
                StatusTag(
                    outcome.due.map { reading.day > $0 } == true ? .late : .waiting,
                    reading.say(
                        da: "Åbent løfte, "
                            + (outcome.due.map { "senest \(reading.date($0))" }
                                ?? "dagen er ikke oplyst"),
                        en: "Open promise, "
                            + (outcome.due.map { "by \(reading.date($0))" }
                                ?? "the day is not stated")))
                if reading.may(.funding(.keepPromise(round.id, consultation.id))) {
                    ButtonForm(
                        label: reading.say(da: "Løftet er holdt", en: "The promise is kept"),
                        about: consultation.with,
                        path: "\(Paths.consultation(round.id, consultation.id))/holdt",
                        reading: reading)
                }
            }
        }
    }
}
