// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One round: its steps, papers, consultations and agreements.
struct AgreementRoundShow: Component {
    let round: AgreementRound
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(AgreementRoundShow(round: try call.agreementRound, call: call))
    }

    static func publish(_ call: Call) async throws -> Answer {
        try await step(call) { .publishRound($0.id) }
    }

    static func conclude(_ call: Call) async throws -> Answer {
        try await step(call) { .concludeRound($0.id) }
    }

    static func keepPromise(_ call: Call) async throws -> Answer {
        try await step(call) { .keepPromise($0.id, call.id("part")) }
    }

    /// One click, without a form of its own.
    private static func step(
        _ call: Call, _ command: (AgreementRound) -> FundingCommand
    ) async throws -> Answer {
        let round = try call.agreementRound
        do {
            let receipt = try await call.submit(.funding(command(round)))
            return call.saved(receipt, to: Paths.agreementRound(round.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = AgreementRoundShow(
                round: round, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
    }

    var body: some Markup {
        SitePage(
            round.title, call,
            trail: [Crumb(title: reading.say(.initiativeAgreements), path: Paths.agreements)]
        ) {
            PageHead(round.title, kind: reading.say(.agreementRound)) { facts }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if round.isExample { FundingExample(reading: reading) }
            if !round.isPublic { UnpublishedNotice(reading: reading) }
            if round.isSentBeforeApproval { BeforeApproval(reading: reading) }
            TooShortNotice(round: round, reading: reading)
            actions
            DutyTable(reading: reading, round: round)
            RoundSteps(round: round, reading: reading)
            RoundConsultations(round: round, reading: reading)
            papers
            agreements
            SourceNote(reading: reading, source: round.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let next = reading.fundingDuties.first { $0.round == round.id }
        Fact(
            reading.say(da: "Ansvarlig", en: "Responsible"),
            note: reading.departmentName(of: round.leader)
        ) { PostLine(reading: reading, post: round.leader) }
        Fact(
            reading.say(da: "Det næste", en: "Next"),
            next.map { reading.title(of: $0) }
                ?? reading.say(da: "Intet mangler", en: "Nothing is missing"),
            note: next.map { "\(reading.name(of: $0.holder)), \(reading.standing(of: $0).text)" },
            isGap: next?.isLate(on: reading.day) == true)
        Fact(
            reading.say(da: "Siden", en: "Since"), reading.date(round.planned),
            note: round.concluded.map {
                reading.say(
                    da: "afsluttet \(reading.date($0))", en: "concluded on \(reading.date($0))")
            })
        if let plan = round.plan.flatMap({ reading.city.initiatives.programmes[$0] }) {
            Fact(reading.say(da: "En del af", en: "A part of")) {
                A(plan.name, .href(reading.link(Paths.programme(plan.id))))
            }
        }
    }

    private var actions: some Markup {
        Div(.class("actions")) {
            A(
                reading.say(da: "Se matrixen", en: "See the matrix"),
                .href(reading.link(Paths.agreements, [("runde", round.id.rawValue)])),
                .class("button secondary"))
            if reading.viewer.isStaff {
                A(
                    reading.say(da: "Følgebrev", en: "Covering letter"),
                    .href(reading.link(Paths.agreementRound(round.id, "foelgebrev"))),
                    .class("button secondary"))
            }
            if reading.may(.funding(.concludeRound(round.id))), round.concluded == nil {
                A(
                    reading.say(da: "Ret runden", en: "Change the round"),
                    .href(Link(Paths.agreementRound(round.id, "ret"))), .class("button secondary"))
                if !round.isPublic {
                    ButtonForm(
                        label: reading.say(da: "Gør offentlig", en: "Make public"),
                        path: Paths.agreementRound(round.id, "offentlig"), reading: reading)
                }
                ButtonForm(
                    label: reading.say(da: "Afslut runden", en: "Conclude the round"),
                    path: Paths.agreementRound(round.id, "afslut"), reading: reading)
            }
        }
    }

    @MarkupBuilder private var papers: some Markup {
        let shared = round.papers.filter { !$0.isPerAgreement }
        let own = round.papers.filter(\.isPerAgreement)
        if !round.papers.isEmpty {
            Section(.id("papirer")) {
                H2(reading.say(da: "Papirer, der skyldes", en: "Papers that are owed"))
                Ul {
                    For(shared) { paper in
                        OwedPaperLine(
                            paper: paper, delivery: round.delivery(paper.id, of: nil),
                            round: round, reading: reading)
                    }
                    For(own) { paper in Li(counted(paper)) }
                }
            }
        }
    }

    private func counted(_ paper: OwedPaper) -> String {
        let agreements = reading.city.funding.agreements(of: round.id)
        let there = agreements.filter { round.delivery(paper.id, of: $0.id) != nil }.count
        return reading.say(
            da: "\(paper.title): \(there) af \(agreements.count) afleveret",
            en: "\(paper.title): \(there) of \(agreements.count) handed in")
    }

    private var agreements: some Markup {
        let agreements = reading.agreements(of: round)
        return Section(.id("aftaler")) {
            H2(reading.say(da: "Aftaler", en: "Agreements"))
            if agreements.isEmpty {
                P(reading.say(da: "Ingen endnu.", en: "None yet."))
            }
            Ul {
                For(agreements) { agreement in
                    let standing = reading.standing(of: agreement)
                    Li {
                        A(
                            reading.areaName(agreement),
                            .href(reading.link(Paths.agreement(agreement.id))))
                        " "
                        StatusTag(standing.status, standing.text)
                    }
                }
            }
            unnamed(agreements.count)
        }
    }

    @MarkupBuilder private func unnamed(_ count: Int) -> some Markup {
        if let expected = round.expectedAreas, expected > count {
            P(
                reading.say(
                    da:
                        "Runden gælder \(expected) områder. \(expected - count) af dem er ikke "
                        + "oplyst.",
                    en: "The round is for \(expected) areas. \(expected - count) of them are not "
                        + "stated."), .class("quiet"))
        }
    }
}
