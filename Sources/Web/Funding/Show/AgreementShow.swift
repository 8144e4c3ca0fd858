// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One area's agreement: who answers for it, its goals, its money, its way on.
struct AgreementShow: Component {
    let agreement: InitiativeAgreement
    let round: AgreementRound
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let agreement = try call.agreement
        guard let round = call.city.funding[agreement.round] else { throw NotFound() }
        return .page(AgreementShow(agreement: agreement, round: round, call: call))
    }

    var body: some Markup {
        let title = reading.say(
            da: "Initiativaftale for \(reading.areaName(agreement))",
            en: "Initiative agreement of \(reading.areaName(agreement))")
        SitePage(title, call, trail: reading.trail(to: round)) {
            PageHead(title, kind: round.title) { facts }
            if round.isExample { FundingExample(reading: reading) }
            if !round.isPublic { UnpublishedNotice(reading: reading) }
            actions
            LetterLink(
                subject: CaseSubject(.agreement, agreement.id), reading: reading)
            goals
            ShareTables(agreement: agreement, reading: reading)
            AgreementWay(agreement: agreement, round: round, reading: reading)
            papers
            SourceNote(reading: reading, source: agreement.source ?? round.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: agreement)
        let next = reading.fundingDuties.first {
            $0.round == round.id && $0.waiting.contains(agreement.id)
        }
        Fact(reading.say(da: "Område", en: "Area")) {
            A(
                reading.areaName(agreement),
                .href(reading.link(Paths.area(agreement.area))))
        }
        Fact(
            reading.say(da: "Ansvarlig", en: "Responsible"),
            note: reading.departmentName(of: agreement.responsible)
        ) { PostLine(reading: reading, post: agreement.responsible) }
        Fact(
            reading.say(.stands),
            note: reading.say(
                da: "aftalen er fra \(reading.date(agreement.drawn))",
                en: "the agreement is of \(reading.date(agreement.drawn))")
        ) { StatusTag(standing.status, standing.text) }
        if let next {
            Fact(
                reading.say(da: "Det næste", en: "Next"), reading.title(of: next),
                note: "\(reading.name(of: next.holder)), \(reading.standing(of: next).text)",
                isGap: next.isLate(on: reading.day))
        } else {
            Fact(
                reading.say(da: "Det næste", en: "Next"),
                reading.say(da: "Intet mangler", en: "Nothing is missing"))
        }
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if round.concluded == nil,
                reading.may(.funding(.describe(agreement.facts, seen: nil)))
            {
                A(
                    reading.say(da: "Ret aftalen", en: "Change the agreement"),
                    .href(Link(Paths.agreementEdit(agreement.id))), .class("button secondary"))
            }
            if reading.may(.funding(.describe(agreement.facts, seen: nil))) {
                A(
                    reading.say(da: "Træk på en pulje", en: "Draw on a pool"),
                    .href(Link(Paths.newShare(agreement.id))), .class("button"))
            }
        }
    }

    private var goals: some Markup {
        Section(.id("maal")) {
            H2(reading.say(da: "Temaer og mål", en: "Themes and goals"))
            P {
                agreement.themes.isEmpty
                    ? reading.say(da: "Temaer: ikke oplyst", en: "Themes: not stated")
                    : agreement.themes.joined(separator: " · ")
            }
            H3(reading.say(da: "På kort sigt", en: "In the short term"))
            PaperProse(text: reading.words(agreement.shortTerm) ?? reading.say(.notStated))
            H3(reading.say(da: "På længere sigt", en: "In the long term"))
            PaperProse(text: reading.words(agreement.longTerm) ?? reading.say(.notStated))
            if let plan = round.plan.flatMap({ reading.city.initiatives.programmes[$0] }) {
                P {
                    reading.say(da: "En del af ", en: "A part of ")
                    A(plan.name, .href(reading.link(Paths.programme(plan.id))))
                    "."
                }
            }
        }
    }

    @MarkupBuilder private var papers: some Markup {
        let owed = round.papers.filter(\.isPerAgreement)
        let cases = reading.cases(about: CaseSubject(.agreement, agreement.id))
        if !owed.isEmpty || !cases.isEmpty {
            Section(.id("papirer")) {
                H2(reading.say(da: "Papirer", en: "Papers"))
                Ul {
                    For(owed) { paper in
                        OwedPaperLine(
                            paper: paper, delivery: round.delivery(paper.id, of: agreement.id),
                            round: round, reading: reading)
                    }
                    For(cases) { found in
                        Li {
                            reading.say(da: "Sag i journalen: ", en: "Case in the journal: ")
                            A(
                                "\(found.number) \(found.title)",
                                .href(reading.link(Paths.journal(found.number))))
                        }
                    }
                }
            }
        }
    }
}

/// Whether one paper is there, or who owes it.
struct OwedPaperLine: Component {
    let paper: OwedPaper
    let delivery: PaperDelivery?
    let round: AgreementRound
    let reading: Reading

    var body: some Markup {
        Li {
            "\(paper.title): "
            if let delivery {
                reading.say(
                    da: "afleveret \(reading.date(delivery.on))",
                    en: "handed in on \(reading.date(delivery.on))")
            } else {
                reading.say(
                    da: "mangler, ligger hos \(reading.name(of: paper.holder))",
                    en: "missing, held by \(reading.name(of: paper.holder))")
                if let due = paper.due?.lastDay() {
                    ", \(reading.say(.due).lowercased()) "
                    DayText(reading: reading, day: due)
                }
            }
        }
    }
}

/// Says that only staff read it so far.
struct UnpublishedNotice: Component {
    let reading: Reading

    var body: some Markup {
        Div(.class("notice")) {
            P(
                reading.say(
                    da: "Aftalerunden er ikke offentlig. Kun ansatte kan se den.",
                    en: "The round is not public. Only staff can see it."))
        }
    }
}

/// The steps that an agreement goes through, done or not.
struct AgreementWay: Component {
    let agreement: InitiativeAgreement
    let round: AgreementRound
    let reading: Reading

    var body: some Markup {
        let heads = [
            reading.say(.heldBy), reading.say(.due), reading.say(.stands),
        ]
        Section(.id("vej")) {
            H2(reading.say(da: "Vejen til godkendelse", en: "The way to approval"))
            if round.isSentBeforeApproval { BeforeApproval(reading: reading) }
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
                            Th(step.title, .scope("row"))
                            Td(reading.name(of: step.holder), .cellLabel(heads[0]))
                            Td(.cellLabel(heads[1])) { DueText(reading: reading, due: step.due) }
                            Td(.cellLabel(heads[2])) { state(step) }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func state(_ step: ApprovalStep) -> some Markup {
        let standing = reading.standing(of: agreement.taken[step.id], step, in: round)
        Div {
            StatusTag(standing.status, standing.text)
            if let note = reading.note(agreement.taken[step.id]?.note) {
                P(note, .class("quiet"))
            }
        }
    }
}

/// said where papers go out before the political body has met.
struct BeforeApproval: Component {
    let reading: Reading

    var body: some Markup {
        Div(.class("notice")) {
            P(
                reading.say(
                    da: "Den politiske godkendelse ligger efter fristen for at sende. Aftalerne "
                        + "sendes derfor med forbehold.",
                    en: "The political approval comes after the day to send. The agreements are "
                        + "therefore sent subject to it."))
        }
    }
}

/// A deadline with who has set it.
struct DueText: Component {
    let reading: Reading
    let due: Deadline?

    var body: some Markup {
        if let due {
            Div {
                DayText(reading: reading, day: due.lastDay())
                if let authority = due.setBy {
                    P(
                        reading.say(da: "sat af \(authority)", en: "set by \(authority)"),
                        .class("quiet"))
                }
            }
        } else {
            Span(reading.say(.notStated), .class("quiet"))
        }
    }
}

extension Reading {
    /// Done in time or late, or waited for.
    func standing(
        of taken: StepTaken?, _ step: ApprovalStep, in round: AgreementRound
    ) -> Standing {
        let due = step.due?.lastDay()
        guard let taken else {
            if round.concluded != nil {
                return Standing(status: .gap, text: say(da: "Ikke oplyst", en: "Not stated"))
            }
            guard let due, day > due else {
                return Standing(status: .waiting, text: say(da: "Venter", en: "Waits"))
            }
            let late = days(due.distance(to: day))
            return Standing(
                status: .late, text: say(da: "\(late) forsinket", en: "\(late) late"))
        }
        let what = "\(say(taken.outcome.phrase)) \(date(taken.on))"
        if let due, taken.on > due {
            let late = days(due.distance(to: taken.on))
            return Standing(
                status: .late,
                text: say(da: "\(what), \(late) for sent", en: "\(what), \(late) late"))
        }
        return Standing(status: taken.outcome == .refused ? .gap : .ok, text: what)
    }
}
