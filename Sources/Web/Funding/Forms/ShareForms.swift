// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form of what an agreement applies for and is granted.
enum ShareForms {
    static func askNew(_ call: Call) throws -> Answer {
        let agreement = try call.agreement
        return try form(call, agreement, nil).ask(
            .share(agreement.id, ShareKey(""), applied: nil, granted: nil, seen: nil))
    }

    static func saveNew(_ call: Call) async throws -> Answer {
        let agreement = try call.agreement
        let page = form(call, agreement, nil)
        return try await page.save(to: Paths.agreement(agreement.id)) { form in
            let funding: FundingCallID = form.chosen("call", .chooseOne)
            let key = ShareKey(funding, for: call.chosen("initiative"))
            if agreement[key] != nil {
                form.refuse(
                    Phrase(
                        da: "Aftalen trækker allerede på den. Ret beløbene på aftalens side.",
                        en: "The agreement draws on it already. Change its amounts."),
                    field: "call")
            }
            return [form.share(agreement.id, key, seen: nil)]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let (agreement, share) = try call.share
        return try form(call, agreement, share).ask(
            .share(agreement.id, share.key, applied: nil, granted: nil, seen: nil))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (agreement, share) = try call.share
        let page = form(call, agreement, share)
        return try await page.save(
            to: Paths.agreement(agreement.id),
            now: { city in
                city.funding[agreement.id].flatMap { now in
                    now[share.key].map { form(call, now, $0) }
                }
            }
        ) { form in [form.share(agreement.id, share.key, seen: page.seen)] }
    }

    private static func form(
        _ call: Call, _ agreement: InitiativeAgreement, _ share: PoolShare?
    ) -> FundingForm {
        let reading = call.reading
        let round = reading.city.funding[agreement.round]
        let chosen: [FundingForm.Item] = [
            .init(
                name: "call", label: reading.say(.pool),
                input: .choice(
                    (round?.calls ?? []).map { ($0.rawValue, reading.name(of: $0)) })),
            .init(
                name: "initiative",
                label: reading.say(da: "Til indsatsen", en: "For the initiative"),
                hint: reading.say(.mayBeEmpty),
                input: .choice(
                    reading.initiatives(in: agreement.area).map { ($0.id.rawValue, $0.name) })),
        ]
        return FundingForm(
            call,
            share.map { reading.name(of: $0.key) }
                ?? reading.say(da: "Træk på en pulje", en: "Draw on a pool"),
            kind: reading.areaName(agreement),
            lead: share.flatMap { reading.room(for: $0) },
            trail: reading.trail(to: agreement),
            items: (share == nil ? chosen : []) + [
                .init(name: "applied", label: reading.say(.applied), hint: reading.amountHint),
                .init(name: "granted", label: reading.say(.granted), hint: reading.amountHint),
            ],
            texts: [
                "applied": reading.typed(share?.applied), "granted": reading.typed(share?.granted),
            ], version: share == nil ? nil : agreement.version)
    }
}

extension FormReading {
    fileprivate mutating func share(
        _ agreement: AgreementID, _ key: ShareKey, seen: Int?
    ) -> FundingCommand {
        .share(
            agreement, key, applied: kroner(amount: "applied"),
            granted: kroner(amount: "granted"), seen: seen)
    }
}

extension Reading {
    /// How much of the frame is left for the share.
    fileprivate func room(for share: PoolShare) -> String? {
        guard let funding = city.funding[share.key.call], let frame = funding.frame else {
            return nil
        }
        let granted = ShareSums(city.funding.shares(of: funding.id).map(\.share)).granted.total
        return say(
            da: "Rammen er \(frame.phrase.danish); \(granted.phrase.danish) er bevilget i alt.",
            en: "The frame is \(frame.phrase.english); \(granted.phrase.english) is granted in all."
        )
    }
}

/// The form of one year's money.
enum AccountForms {
    static func ask(_ call: Call) throws -> Answer {
        let (agreement, share) = try call.share
        return try form(call, agreement, share).ask(command(agreement, share))
    }

    private static func command(
        _ agreement: InitiativeAgreement, _ share: PoolShare
    ) -> FundingCommand {
        .account(agreement.id, share.key, YearAccount(2000), seen: nil)
    }

    static func save(_ call: Call) async throws -> Answer {
        let (agreement, share) = try call.share
        let page = form(call, agreement, share)
        return try await page.save(
            to: Paths.agreement(agreement.id),
            now: { city in
                city.funding[agreement.id].flatMap { now in
                    now[share.key].map { form(call, now, $0) }
                }
            }
        ) { form in
            let year = form.number("year")
            if year == nil, form.errors["year"] == nil {
                form.refuse(
                    Phrase(da: "Skriv et år, fx 2026.", en: "Write a year, such as 2026."),
                    field: "year")
            }
            return [
                .account(
                    agreement.id, share.key,
                    YearAccount(
                        year ?? 0, budget: form.kroner(amount: "budget"),
                        committed: form.kroner(amount: "committed"),
                        paid: form.kroner(amount: "paid")), seen: page.seen)
            ]
        }
    }

    private static func form(
        _ call: Call, _ agreement: InitiativeAgreement, _ share: PoolShare
    ) -> FundingForm {
        let reading = call.reading
        let asked = call.query["aar"] ?? call.form["om-aar"]
        let year = asked.flatMap { Int($0) } ?? share.years.last?.year ?? reading.today.year
        let row = share[year]
        return FundingForm(
            call, reading.say(da: "Regnskab", en: "Accounts"), kind: reading.name(of: share.key),
            lead: reading.say(
                da:
                    "Bevilget: \(reading.kroner(share.granted).ended) Disponeret er også det, der er "
                    + "betalt.",
                en:
                    "Granted: \(reading.kroner(share.granted).ended) Committed includes what is paid."
            ),
            trail: reading.trail(to: agreement),
            items: [
                .init(name: "year", label: reading.say(da: "År", en: "Year")),
                .init(name: "budget", label: reading.say(.budget), hint: reading.amountHint),
                .init(name: "committed", label: reading.say(.committed)),
                .init(name: "paid", label: reading.say(.paidOut)),
            ],
            texts: [
                "year": "\(year)", "budget": reading.typed(row?.budget),
                "committed": reading.typed(row?.committed), "paid": reading.typed(row?.paid),
            ], version: agreement.version)
    }
}

/// The form that carries what is left of a year into the next.
enum CarryForms {
    static func ask(_ call: Call) throws -> Answer {
        let (agreement, share) = try call.share
        return try form(call, agreement, share).ask(
            .carryOver(agreement.id, share.key, from: 2000, amount: .zero))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (agreement, share) = try call.share
        return try await form(call, agreement, share).save(
            to: Paths.agreement(agreement.id)
        ) { form in
            let year = call.form["year"].flatMap { Int($0) }
            if year == nil { form.refuse(.chooseOne, field: "year") }
            let amount = form.kroner(amount: "amount")
            if amount == nil, form.errors["amount"] == nil {
                form.refuse(
                    Phrase(da: "Skriv et beløb.", en: "Write an amount."), field: "amount")
            }
            return [
                .carryOver(agreement.id, share.key, from: year ?? 0, amount: amount ?? .zero)
            ]
        }
    }

    private static func form(
        _ call: Call, _ agreement: InitiativeAgreement, _ share: PoolShare
    ) -> FundingForm {
        let reading = call.reading
        let years = share.years.filter { ($0.remaining ?? .zero) > .zero }
        return FundingForm(
            call, reading.say(da: "Overfør til næste år", en: "Carry over to the next year"),
            kind: reading.name(of: share.key),
            lead: reading.say(
                da: "Det, der er til overs, følger kun med, når nogen overfører det.",
                en: "What is left goes along only when somebody carries it over."),
            trail: reading.trail(to: agreement),
            items: [
                .init(
                    name: "year", label: reading.say(da: "Fra året", en: "From the year"),
                    input: .choice(
                        years.map {
                            (
                                "\($0.year)",
                                "\($0.year): \(reading.say(.remaining).lowercased()) "
                                    + reading.kroner($0.remaining)
                            )
                        })),
                .init(name: "amount", label: reading.say(da: "Beløb", en: "Amount")),
            ],
            texts: [
                "year": years.first.map { "\($0.year)" } ?? "",
                "amount": reading.typed(years.first?.remaining),
            ])
    }
}

/// The form that takes a share out again, with why.
enum DropForms {
    static func ask(_ call: Call) throws -> Answer {
        let (agreement, share) = try call.share
        return try form(call, agreement, share).ask(
            .dropShare(agreement.id, share.key, reason: ""))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (agreement, share) = try call.share
        return try await form(call, agreement, share).save(
            to: Paths.agreement(agreement.id)
        ) { form in
            [.dropShare(agreement.id, share.key, reason: form.requiredNote("reason"))]
        }
    }

    private static func form(
        _ call: Call, _ agreement: InitiativeAgreement, _ share: PoolShare
    ) -> FundingForm {
        let reading = call.reading
        return FundingForm(
            call, reading.say(da: "Tag andelen ud", en: "Take the share out"),
            kind: reading.name(of: share.key), trail: reading.trail(to: agreement),
            items: [
                .init(
                    name: "reason", label: reading.say(da: "Hvorfor", en: "Why"), input: .text)
            ])
    }
}
