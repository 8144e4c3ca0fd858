// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form of a pool: new, or changed.
enum PoolForms {
    static func askNew(_ call: Call) throws -> Answer {
        try form(call, nil).ask(.openPool(PoolFacts(pool: "", name: "")))
    }

    static func saveNew(_ call: Call) async throws -> Answer {
        let id: PoolID = call.newID()
        return try await form(call, nil).save(to: Paths.pool(id)) { form in
            [.openPool(form.pool(PoolFacts(pool: id, name: "")))]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let pool = try call.pool
        return try form(call, pool).ask(.changePool(pool.facts, seen: nil))
    }

    static func save(_ call: Call) async throws -> Answer {
        let pool = try call.pool
        let page = form(call, pool)
        return try await page.save(
            to: Paths.pool(pool.id), now: { $0.funding[pool.id].map { form(call, $0) } }
        ) { form in [.changePool(form.pool(pool.facts), seen: page.seen)] }
    }

    private static func form(_ call: Call, _ pool: FundingPool?) -> FundingForm {
        let reading = call.reading
        return FundingForm(
            call,
            pool == nil
                ? reading.say(da: "Opret en pulje", en: "Add a pool")
                : reading.say(da: "Ret puljen", en: "Change the pool"),
            kind: pool?.name ?? reading.say(.pools),
            trail: pool.map { reading.trail(to: $0) } ?? [
                Crumb(title: reading.say(.pools), path: Paths.pools)
            ],
            items: [
                .init(name: "name", label: reading.say(da: "Puljens navn", en: "Name of the pool")),
                .init(
                    name: "aliases", label: reading.say(da: "Andre navne", en: "Other names"),
                    hint: reading.oneALine, input: .text),
                .init(
                    name: "authority", label: reading.say(da: "Gives af", en: "Given by"),
                    hint: reading.say(.mayBeEmpty), input: .choice(reading.organizationOptions)),
                .init(
                    name: "rules",
                    label: reading.say(
                        da: "Hvad pengene må bruges til", en: "What the money is for"),
                    input: .text),
                .init(
                    name: "themes", label: reading.say(da: "Temaer", en: "Themes"),
                    hint: reading.oneALine, input: .text),
                .init(name: "source", label: reading.say(da: "Kilde", en: "Source")),
            ],
            texts: [
                "name": pool?.name ?? "", "aliases": pool?.aliases.joined(separator: "\n") ?? "",
                "authority": pool?.authority?.rawValue ?? "",
                "rules": pool?.rules.flatMap { reading.view.personal.notes[$0] } ?? "",
                "themes": pool?.themes.joined(separator: "\n") ?? "",
                "source": pool?.source ?? "",
            ], version: pool?.version)
    }
}

extension FormReading {
    fileprivate mutating func pool(_ before: PoolFacts) -> PoolFacts {
        PoolFacts(
            pool: before.pool, name: title("name"), aliases: titles("aliases"),
            authority: call.chosen("authority"), rules: publicNote("rules", keeping: before.rules),
            themes: titles("themes"), source: call.form["source"], isExample: before.isExample)
    }
}

/// The form of a call for applications.
enum CallForms {
    static func askNew(_ call: Call) throws -> Answer {
        let pool = try call.pool
        return try form(call, pool, nil).ask(
            .openCall(CallFacts(call: "", pool: pool.id, title: "")))
    }

    static func saveNew(_ call: Call) async throws -> Answer {
        let pool = try call.pool
        let id: FundingCallID = call.newID()
        return try await form(call, pool, nil).save(to: Paths.pool(pool.id)) { form in
            [.openCall(form.call(CallFacts(call: id, pool: pool.id, title: "")))]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let funding = try call.fundingCall
        return try form(call, try call.pool, funding).ask(.changeCall(funding.facts, seen: nil))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (pool, funding) = (try call.pool, try call.fundingCall)
        let page = form(call, pool, funding)
        return try await page.save(
            to: Paths.pool(pool.id), now: { $0.funding[funding.id].map { form(call, pool, $0) } }
        ) { form in [.changeCall(form.call(funding.facts), seen: page.seen)] }
    }

    private static func form(
        _ call: Call, _ pool: FundingPool, _ funding: FundingCall?
    ) -> FundingForm {
        let reading = call.reading
        return FundingForm(
            call,
            funding == nil
                ? reading.say(da: "Ny ansøgningsrunde", en: "New call")
                : reading.say(da: "Ret ansøgningsrunden", en: "Change the call"),
            kind: pool.name,
            lead: reading.say(
                da: "Fristen er giverens. Den flytter sig ikke, heller ikke fra en lukkedag.",
                en: "The deadline is the giver's. It never moves, not even from a closed day."),
            trail: reading.trail(to: pool),
            items: [
                .init(name: "title", label: reading.say(da: "Navn", en: "Name")),
                .init(
                    name: "opens", label: reading.say(da: "Åbner", en: "Opens"),
                    hint: reading.say(.mayBeEmpty), input: .day),
                .init(
                    name: "deadline", label: reading.say(.due),
                    hint: reading.say(.mayBeEmpty), input: .day),
                .init(name: "frame", label: reading.say(.frame), hint: reading.amountHint),
                .init(
                    name: "scope", label: reading.say(da: "Gælder", en: "Is for"),
                    input: .choice(
                        CallScope.allCases.map { ($0.rawValue, reading.say($0.phrase)) })),
                .init(name: "source", label: reading.say(da: "Kilde", en: "Source")),
            ],
            texts: [
                "title": funding?.title ?? "", "opens": reading.typed(funding?.opens),
                "deadline": reading.typed(funding?.deadline),
                "frame": reading.typed(funding?.frame),
                "scope": (funding?.scope ?? .namedAreas).rawValue,
                "source": funding?.source ?? "",
            ], version: funding?.version)
    }
}

extension FormReading {
    fileprivate mutating func call(_ before: CallFacts) -> CallFacts {
        CallFacts(
            call: before.call, pool: before.pool, title: title("title"), opens: day("opens"),
            deadline: day("deadline"), frame: kroner(amount: "frame"),
            scope: word("scope", .chooseOne), source: call.form["source"])
    }
}
