// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that plans a round: its calls, steps, papers and consultations.
enum AgreementRoundForms {
    /// The lines of each kind that stand empty below those that are there.
    private static let spare = 3

    static func askNew(_ call: Call) throws -> Answer {
        try form(call, nil).ask(
            .planRound(AgreementRoundFacts(round: "", title: "", leader: "", calls: [])))
    }

    static func saveNew(_ call: Call) async throws -> Answer {
        let id: AgreementRoundID = call.newID()
        return try await form(call, nil).save(to: Paths.agreementRound(id)) { form in
            [.planRound(form.round(id, nil))]
        }
    }

    static func ask(_ call: Call) throws -> Answer {
        let round = try call.agreementRound
        return try form(call, round).ask(.replanRound(round.facts, seen: nil))
    }

    static func save(_ call: Call) async throws -> Answer {
        let round = try call.agreementRound
        let page = form(call, round)
        return try await page.save(
            to: Paths.agreementRound(round.id),
            now: { $0.funding[round.id].map { form(call, $0) } }
        ) { form in [.replanRound(form.round(round.id, round), seen: page.seen)] }
    }

    private static func form(_ call: Call, _ round: AgreementRound?) -> FundingForm {
        let reading = call.reading
        var texts: [String: String] = round.map(opening) ?? [:]
        let (steps, papers, heard) = (
            round?.steps ?? [], round?.papers ?? [], round?.consultations ?? []
        )
        for (index, step) in steps.enumerated() { texts.add(step, at: index, reading) }
        for (index, paper) in papers.enumerated() { texts.add(paper, at: index, reading) }
        for (index, part) in heard.enumerated() { texts.add(part, at: index) }
        var items = reading.roundItems
        for index in 0..<(steps.count + spare) { items += reading.stepItems(index) }
        for index in 0..<(papers.count + spare) { items += reading.paperItems(index) }
        for index in 0..<(heard.count + spare) { items += reading.consultationItems(index) }
        return FundingForm(
            call,
            round == nil
                ? reading.say(da: "Planlæg en aftalerunde", en: "Plan a round of agreements")
                : reading.say(da: "Ret aftalerunden", en: "Change the round"),
            kind: round?.title ?? reading.say(.initiativeAgreements),
            lead: reading.say(
                da: "En linje uden navn tæller ikke. Det, der er sket, kan ikke tages ud.",
                en: "A line without a name does not count. What has happened cannot be taken out."),
            trail: round.map { reading.trail(to: $0) } ?? [
                Crumb(title: reading.say(.initiativeAgreements), path: Paths.agreements)
            ],
            items: items,
            texts: texts, version: round?.version)
    }
}

extension AgreementRoundForms {
    private static func opening(_ round: AgreementRound) -> [String: String] {
        let facts = round.facts
        return [
            "title": facts.title, "plan": facts.plan?.rawValue ?? "",
            "leader": facts.leader.rawValue,
            "cosigners": (facts.cosigners ?? []).map(\.rawValue).joined(separator: "\n"),
            "calls": facts.calls.map(\.rawValue).joined(separator: "\n"),
            "themes": facts.themes.joined(separator: "\n"),
            "areas": facts.expectedAreas.map { "\($0)" } ?? "", "source": facts.source ?? "",
        ]
    }
}

extension [String: String] {
    fileprivate mutating func add(_ step: ApprovalStep, at index: Int, _ reading: Reading) {
        self["step-\(index)"] = step.title
        self["step-\(index)-kind"] = step.kind.rawValue
        self["step-\(index)-holder"] = step.holder.rawValue
        add(step.due, "step-\(index)", reading)
    }

    fileprivate mutating func add(_ paper: OwedPaper, at index: Int, _ reading: Reading) {
        self["paper-\(index)"] = paper.title
        self["paper-\(index)-holder"] = paper.holder.rawValue
        self["paper-\(index)-each"] = paper.isPerAgreement ? "ja" : ""
        add(paper.due, "paper-\(index)", reading)
    }

    fileprivate mutating func add(_ part: Consultation, at index: Int) {
        self["heard-\(index)"] = part.with
        self["heard-\(index)-holder"] = part.holder.rawValue
        self["heard-\(index)-days"] = part.neededDays.map { "\($0)" } ?? ""
    }

    private mutating func add(_ due: Deadline?, _ name: String, _ reading: Reading) {
        self["\(name)-due"] = reading.typed(due?.written)
        self["\(name)-by"] = due?.setBy ?? ""
    }
}

extension Reading {
    fileprivate var roundItems: [FundingForm.Item] {
        let calls = city.funding.calls.values.inDanishOrder(by: { $0.title }, then: \.id)
        let plans = city.initiatives.programmes.values.inDanishOrder(by: \.name, then: \.id)
        return [
            .init(name: "title", label: say(da: "Navn", en: "Name")),
            .init(
                name: "plan", label: say(da: "En del af planen", en: "A part of the plan"),
                hint: say(.mayBeEmpty), input: .choice(plans.map { ($0.id.rawValue, $0.name) })),
            .init(
                name: "leader", label: say(da: "Ansvarlig", en: "Responsible"),
                input: .choice(postOptions)),
            .init(
                name: "cosigners",
                label: say(da: "Underskriver følgebrevet med", en: "Sign the letter with them"),
                hint: say(.mayBeEmpty), input: .ticks(postOptions)),
            .init(
                name: "calls",
                label: say(da: "Puljer, der kan trækkes på", en: "Pools that can be drawn on"),
                input: .ticks(calls.map { ($0.id.rawValue, $0.title) })),
            .init(
                name: "themes", label: say(da: "Temaer", en: "Themes"), hint: oneALine,
                input: .text),
            .init(
                name: "areas", label: say(da: "Hvor mange områder", en: "How many areas"),
                hint: say(
                    da: "Også dem, der ikke er nævnt ved navn. Kan være tom.",
                    en: "Also those that are not named. May be empty.")),
            .init(name: "source", label: say(da: "Kilde", en: "Source")),
        ]
    }

    fileprivate func stepItems(_ index: Int) -> [FundingForm.Item] {
        let name = "step-\(index)"
        let number = index + 1
        return [
            .init(
                name: "\(name)-head", label: say(da: "Trin \(number)", en: "Step \(number)"),
                input: .heading),
            .init(name: name, label: say(da: "Trinnets navn", en: "Name of the step")),
            .init(
                name: "\(name)-kind", label: say(da: "Slags", en: "Kind"),
                input: .choice(
                    ApprovalStep.Kind.allCases.map { ($0.rawValue, say($0.phrase)) })),
        ] + heldItems(name)
    }

    fileprivate func paperItems(_ index: Int) -> [FundingForm.Item] {
        let name = "paper-\(index)"
        let number = index + 1
        return [
            .init(
                name: "\(name)-head", label: say(da: "Papir \(number)", en: "Paper \(number)"),
                input: .heading),
            .init(name: name, label: say(da: "Papirets navn", en: "Name of the paper")),
            .init(
                name: "\(name)-each", label: say(da: "Hvor mange", en: "How many"),
                input: .ticks([("ja", say(da: "Et for hver aftale", en: "One for each agreement"))])
            ),
        ] + heldItems(name)
    }

    fileprivate func consultationItems(_ index: Int) -> [FundingForm.Item] {
        let name = "heard-\(index)"
        let number = index + 1
        return [
            .init(
                name: "\(name)-head",
                label: say(da: "Inddragelse \(number)", en: "Consultation \(number)"),
                input: .heading),
            .init(name: name, label: say(da: "Hvem skal inddrages", en: "Who is to be heard")),
            .init(
                name: "\(name)-days",
                label: say(da: "Arbejdsdage, de skal have", en: "Working days that they need"),
                hint: say(.mayBeEmpty)),
            holderItem(name),
        ]
    }

    private func holderItem(_ name: String) -> FundingForm.Item {
        .init(name: "\(name)-holder", label: say(.heldBy), input: .choice(organizationOptions))
    }

    private func heldItems(_ name: String) -> [FundingForm.Item] {
        [
            holderItem(name),
            .init(
                name: "\(name)-due", label: say(.due), hint: say(.mayBeEmpty), input: .day),
            .init(
                name: "\(name)-by", label: say(da: "Fristen er sat af", en: "Deadline set by"),
                hint: say(
                    da: "Sat af andre flytter den sig aldrig. Tom: sat af os, og en lukkedag "
                        + "flytter den.",
                    en: "Set by others it never moves. Empty: set by us, and a closed day moves "
                        + "it.")),
        ]
    }
}

extension FormReading {
    fileprivate mutating func round(
        _ id: AgreementRoundID, _ before: AgreementRound?
    ) -> AgreementRoundFacts {
        AgreementRoundFacts(
            round: id, title: title("title"), plan: call.chosen("plan"),
            leader: chosen("leader", .chooseOne), cosigners: cosigners(),
            calls: call.form.all("calls").map { FundingCallID($0) }, themes: titles("themes"),
            expectedAreas: number("areas"), steps: steps(before?.steps ?? []),
            papers: papers(before?.papers ?? []),
            consultations: consultations(before?.consultations ?? []),
            source: call.form["source"], isExample: before?.isExample ?? false)
    }

    private func cosigners() -> [PostID]? {
        let posts = call.form.all("cosigners").map { PostID($0) }
        return posts.isEmpty ? nil : posts
    }

    /// The lines of the kind that have a name.
    private func lines(_ kind: String) -> [Int] {
        (0..<100).filter { call.form["\(kind)-\($0)"] != nil }
    }

    private mutating func steps(_ before: [ApprovalStep]) -> [ApprovalStep] {
        lines("step").map { index in
            ApprovalStep(
                index < before.count ? before[index].id : call.newID(),
                word("step-\(index)-kind", .chooseOne), title("step-\(index)"),
                holder: chosen("step-\(index)-holder", .chooseOne), due: due("step-\(index)"))
        }
    }

    private mutating func papers(_ before: [OwedPaper]) -> [OwedPaper] {
        lines("paper").map { index in
            OwedPaper(
                index < before.count ? before[index].id : call.newID(), title("paper-\(index)"),
                holder: chosen("paper-\(index)-holder", .chooseOne), due: due("paper-\(index)"),
                isPerAgreement: call.form["paper-\(index)-each"] != nil)
        }
    }

    private mutating func consultations(_ before: [Consultation]) -> [Consultation] {
        lines("heard").map { index in
            Consultation(
                index < before.count ? before[index].id : call.newID(),
                with: title("heard-\(index)"),
                holder: chosen("heard-\(index)-holder", .chooseOne),
                neededDays: number("heard-\(index)-days"))
        }
    }

    private mutating func due(_ name: String) -> Deadline? {
        guard let day = day("\(name)-due") else { return nil }
        return optionalTitle("\(name)-by").map { .stated(day, by: $0) } ?? .legal(day)
    }
}
