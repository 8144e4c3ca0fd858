// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime
import Print

/// The letter that a round's agreements go out with, made from the facts.
struct CoveringLetter: Component {
    let round: AgreementRound
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        .page(CoveringLetter(round: try call.agreementRound, call: call))
    }

    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let round = try call.agreementRound
        let reading = call.reading
        let sheet = LetterSheet(
            reading.letterHead(of: round), reading, author: call.site.options.cityName
        ) { LetterBody(text: reading.letterText(of: round)) }
        return try await call.printed(sheet, as: format, named: "foelgebrev-\(round.id)")
    }

    /// the letter becomes a numbered draft in the journal, to be read
    /// through, finished and sent there.
    static func file(_ call: Call) async throws -> Answer {
        let round = try call.agreementRound
        let (opened, id): (CaseID, CaseDocumentID) = (call.newID(), call.newID())
        return try await call.saving(
            else: { CoveringLetter(round: round, call: call, errors: $0) },
            then: { call.saved($0, to: "/journal/akt/\(id)") }
        ) { form in
            let reading = call.reading
            let note: NoteID = call.newID()
            form.keep(.note(note, reading.letterText(of: round)))
            let content = reading.letterContent(of: round)
            let chosen: CaseID? = call.chosen("case")
            let unit = content.sender ?? ""
            let draft = CaseDraft(
                id: opened,
                content: CaseContent(
                    title: round.title, unit: unit, subjects: reading.subjects(of: round)),
                isExample: round.isExample)
            return (chosen == nil ? [.casework(.open(draft))] : []) + [
                .casework(
                    .file(
                        DocumentDraft(
                            id: id, in: chosen ?? opened, content: content, letter: note,
                            state: .draft, by: call.viewer.person, isExample: round.isExample)))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Følgebrev", en: "Covering letter")
        SitePage(title, call, trail: reading.trail(to: round)) {
            PageHead(
                title, kind: round.title,
                lead: reading.say(
                    da: "Brevet er skrevet af rundens oplysninger. Læg det i journalen for at "
                        + "rette ordene, give det nummer og sende det.",
                    en: "The letter is made from what the city knows of the round. File it in "
                        + "the journal to change its words, number it and send it."))
            ErrorSummary(reading: reading, errors: errors)
            P(.class("actions")) {
                A(
                    "PDF", .href(reading.link(Paths.agreementRound(round.id, "foelgebrev.pdf"))),
                    .class("button secondary"))
                A(
                    "DOCX", .href(reading.link(Paths.agreementRound(round.id, "foelgebrev.docx"))),
                    .class("button secondary"))
            }
            if reading.may(.casework(.close("", seen: nil))) || reading.mayOpenCases { filing }
            Section(.class("letter-preview"), .id("brev")) {
                LetterBody(text: reading.letterText(of: round))
            }
        }
    }

    private var filing: some Markup {
        let subjects = Set(reading.subjects(of: round))
        let near = reading.cases.filter { !subjects.isDisjoint(with: $0.subjects) }
        return Form(
            .method("post"), .action(Link(Paths.agreementRound(round.id, "foelgebrev"))),
            .class("form"), .novalidate
        ) {
            FormToken(reading: reading)
            Choice(
                name: "case", label: reading.say(da: "Sag i journalen", en: "Case in the journal"),
                value: call.typed("case", else: near.first?.id.rawValue),
                options: reading.cases.filter(\.isOpen).map {
                    ($0.id.rawValue, "\($0.number) \($0.title)")
                }, reading: reading, errors: errors,
                hint: reading.say(
                    da: "Vælges ingen, oprettes en ny sag om aftalerne.",
                    en: "If none is chosen, a new case about the agreements is opened."))
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Læg i journalen som kladde", en: "File as a draft"),
                    .class("primary"))
            }
        }
    }
}

// MARK: - What the letter says

extension Reading {
    fileprivate func subjects(of round: AgreementRound) -> [CaseSubject] {
        city.funding.agreements(of: round.id).map { CaseSubject(.agreement, $0.id) }.sorted()
    }

    /// Those who give the money of the round's calls, each once.
    fileprivate func authorities(of round: AgreementRound) -> [OrganizationID] {
        let pools = round.calls.compactMap { city.funding[$0] }
            .compactMap { city.funding[$0.pool] }
        return inOrder(Set(pools.compactMap(\.authority)))
    }

    fileprivate func letterContent(of round: AgreementRound) -> DocumentContent {
        DocumentContent(
            kind: .coveringLetter, title: letterTitle(of: round), direction: .outgoing,
            sender: organization(of: round.leader),
            addressees: authorities(of: round).map { .organization($0) },
            signatories: ([round.leader] + (round.cosigners ?? [])).map { Signatory($0) },
            dated: letterDay(of: round))
    }

    fileprivate func letterHead(of round: AgreementRound) -> LetterHead {
        let subjects = Set(subjects(of: round))
        let found = cases.first { !subjects.isDisjoint(with: $0.subjects) }
        var head = letterHead(letterContent(of: round), in: found)
        head.enclosures = agreements(of: round).map {
            say(
                da: "Initiativaftale for \(areaName($0))",
                en: "Initiative agreement of \(areaName($0))")
        }
        head.isDraft = true
        return head
    }

    private func letterTitle(of round: AgreementRound) -> String {
        say(da: "Følgebrev: \(round.title)", en: "Covering letter: \(round.title)")
    }

    /// The day that the letter was signed, or today.
    private func letterDay(of round: AgreementRound) -> Day {
        let letters = round.steps.filter { $0.kind == .letter }.map(\.id)
        let days = city.funding.agreements(of: round.id).flatMap { agreement in
            letters.compactMap { agreement.taken[$0]?.on }
        }
        return days.max() ?? today
    }

    /// Paragraph by paragraph what the round's facts say, and what is not stated.
    fileprivate func letterText(of round: AgreementRound) -> String {
        [
            openingWords(round), themeWords(round), poolWords(round), wayWords(round),
            consultationWords(round),
        ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func openingWords(_ round: AgreementRound) -> String {
        let agreements = agreements(of: round)
        let count = round.expectedAreas ?? agreements.count
        let areas = list(agreements.map(areaName))
        var words = say(
            da: "Hermed følger initiativaftalerne i “\(round.title)”. De gælder \(count) områder: "
                + "\(areas).",
            en: "Enclosed are the initiative agreements of “\(round.title)”. They are for "
                + "\(count) areas: \(areas).")
        let unnamed = count - agreements.count
        if unnamed > 0 {
            words += say(
                da: " Navnene på \(unnamed) af områderne er ikke oplyst.",
                en: " The names of \(unnamed) of the areas are not stated.")
        }
        if let plan = round.plan.flatMap({ city.initiatives.programmes[$0] }) {
            words += say(
                da: " Aftalerne er en del af “\(plan.name)”.",
                en: " The agreements are a part of “\(plan.name)”.")
        }
        return words
    }

    private func themeWords(_ round: AgreementRound) -> String {
        guard !round.themes.isEmpty else { return "" }
        let themes = round.themes.enumerated().map { "\($0 + 1)) \($1)" }
        return say(da: "## Temaer", en: "## Themes") + "\n\n"
            + themes.joined(separator: "\n")
    }

    private func poolWords(_ round: AgreementRound) -> String {
        let matrix = matrix(of: round)
        let sentences = matrix.columns.enumerated().map { index, column in
            poolSentence(column, index, matrix)
        }
        return say(da: "## Puljer", en: "## Pools") + "\n\n"
            + sentences.joined(separator: "\n\n")
    }

    private func poolSentence(
        _ column: FundingCall, _ index: Int, _ matrix: FundingMatrix
    ) -> String {
        let pool = poolName(of: column)
        let named = matrix.rows.filter { $0.cells[index].isDrawn }
            .compactMap { $0.agreement.map(areaName) }
        let applied = matrix.below[index].applied
        let money = say(
            da: " Søgt beløb: \(kroner(applied).ended)",
            en: " Applied for: \(kroner(applied).ended)")
        if matrix.counts[index] == matrix.rows.count, !matrix.rows.isEmpty {
            return say(
                da: "\(pool) indgår i samtlige aftaler.", en: "\(pool) is part of all agreements.")
                + money
        }
        guard !named.isEmpty else {
            return say(
                da: "\(pool) indgår ikke i nogen aftale.", en: "\(pool) is part of no agreement.")
        }
        return say(
            da: "\(pool) indgår i aftalerne for \(list(named)).",
            en: "\(pool) is part of the agreements of \(list(named)).") + money
    }

    private func wayWords(_ round: AgreementRound) -> String {
        let steps = round.steps.filter { $0.kind != .letter }.map { step in
            let due = step.due.map { date($0.lastDay()) } ?? say(.notStated)
            return "- \(step.title): \(due)"
        }
        guard !steps.isEmpty else { return "" }
        var words =
            say(da: "## Frister og godkendelse", en: "## Deadlines and approval") + "\n\n"
            + steps.joined(separator: "\n")
        if round.isSentBeforeApproval {
            words +=
                "\n\n"
                + say(
                    da: "Aftalerne sendes med forbehold, til de er endeligt godkendt.",
                    en: "The agreements are sent subject to their final approval.")
        }
        return words
    }

    private func consultationWords(_ round: AgreementRound) -> String {
        let told = round.consultations.compactMap { consultation -> String? in
            guard let outcome = round.heard[consultation.id], outcome.wasSkipped else {
                return nil
            }
            let parts = [
                say(
                    da: "\(consultation.with) blev ikke inddraget.",
                    en: "\(consultation.with) were not heard."),
                words(outcome.reason), words(outcome.promise),
            ]
            return parts.compactMap { $0 }.joined(separator: " ")
        }
        guard !told.isEmpty else { return "" }
        return say(da: "## Inddragelse", en: "## Consultation") + "\n\n"
            + told.joined(separator: "\n\n")
    }
}

extension String {
    /// With a full stop, unless it has one, as after `200.000 kr.`.
    var ended: String { hasSuffix(".") ? self : self + "." }
}
