// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form of one area's agreement.
enum AgreementForms {
    static func askNew(_ call: Call) throws -> Answer {
        let round = try round(call, call.query["runde"])
        return try form(call, round, nil).ask(
            .draw(
                AgreementFacts(
                    agreement: "", round: round.id, area: "", responsible: round.leader)))
    }

    static func saveNew(_ call: Call) async throws -> Answer {
        let round = try round(call, call.form["om-runde"] ?? call.query["runde"])
        let id: AgreementID = call.newID()
        return try await form(call, round, nil).save(to: Paths.agreement(id)) { form in
            let area: AreaID = form.chosen("area", .chooseOne)
            return [
                .draw(
                    form.agreement(
                        AgreementFacts(
                            agreement: id, round: round.id, area: area,
                            responsible: round.leader)))
            ]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let agreement = try call.agreement
        return try form(call, try round(call, agreement.round.rawValue), agreement)
            .ask(.describe(agreement.facts, seen: nil))
    }

    static func save(_ call: Call) async throws -> Answer {
        let agreement = try call.agreement
        let round = try round(call, agreement.round.rawValue)
        let page = form(call, round, agreement)
        return try await page.save(
            to: Paths.agreement(agreement.id),
            now: { $0.funding[agreement.id].map { form(call, round, $0) } }
        ) { form in [.describe(form.agreement(agreement.facts), seen: page.seen)] }
    }

    private static func round(_ call: Call, _ id: String?) throws -> AgreementRound {
        guard let id, let round = call.city.funding[AgreementRoundID(id)],
            call.city.sees(round, call.viewer)
        else { throw NotFound() }
        return round
    }

    private static func form(
        _ call: Call, _ round: AgreementRound, _ agreement: InitiativeAgreement?
    ) -> FundingForm {
        let reading = call.reading
        let area = FundingForm.Item(
            name: "area", label: reading.say(da: "Område", en: "Area"),
            hint: reading.say(
                da: "Et område har én aftale i runden.", en: "An area has one agreement."),
            input: .choice(reading.areasWithout(agreementIn: round)))
        func note(_ id: NoteID?) -> String {
            id.flatMap { reading.view.personal.notes[$0] } ?? ""
        }
        return FundingForm(
            call,
            agreement == nil
                ? reading.say(da: "Ny initiativaftale", en: "New initiative agreement")
                : reading.say(da: "Ret aftalen", en: "Change the agreement"),
            kind: agreement.map { reading.areaName($0) } ?? round.title,
            trail: agreement.map { reading.trail(to: $0) } ?? reading.trail(to: round),
            items: (agreement == nil ? [area] : []) + items(round, reading),
            texts: [
                "responsible": (agreement?.responsible ?? round.leader).rawValue,
                "themes": agreement?.themes.joined(separator: "\n") ?? "",
                "short": note(agreement?.shortTerm), "long": note(agreement?.longTerm),
                "source": agreement?.source ?? "",
            ], version: agreement?.version)
    }

    private static func items(
        _ round: AgreementRound, _ reading: Reading
    ) -> [FundingForm.Item] {
        [
            .init(
                name: "responsible", label: reading.say(da: "Ansvarlig", en: "Responsible"),
                input: .choice(reading.postOptions)),
            .init(
                name: "themes", label: reading.say(da: "Temaer", en: "Themes"),
                input: .ticks(round.themes.map { ($0, $0) })),
            .init(
                name: "short",
                label: reading.say(da: "Mål på kort sigt", en: "Short-term goals"),
                hint: reading.say(.mayBeEmpty), input: .text),
            .init(
                name: "long",
                label: reading.say(da: "Mål på længere sigt", en: "Long-term goals"),
                hint: reading.say(.mayBeEmpty), input: .text),
            .init(name: "source", label: reading.say(da: "Kilde", en: "Source")),
        ]
    }
}

extension FormReading {
    fileprivate mutating func agreement(_ before: AgreementFacts) -> AgreementFacts {
        AgreementFacts(
            agreement: before.agreement, round: before.round, area: before.area,
            responsible: chosen("responsible", .chooseOne), themes: call.form.all("themes"),
            shortTerm: publicNote("short", keeping: before.shortTerm),
            longTerm: publicNote("long", keeping: before.longTerm), source: call.form["source"])
    }
}

extension Reading {
    fileprivate func areasWithout(
        agreementIn round: AgreementRound
    ) -> [(value: String, title: String)] {
        let taken = Set(city.funding.agreements(of: round.id).map(\.area))
        return city.areas.areas.values.filter { !taken.contains($0.id) }
            .inDanishOrder(by: \.name, then: \.id)
            .map { ($0.id.rawValue, "\($0.name) (\(say($0.kind.phrase).lowercased()))") }
    }
}
