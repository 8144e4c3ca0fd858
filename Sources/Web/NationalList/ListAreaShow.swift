// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One area and the list: the criteria met and by how much, what would have to
/// change, what other versions would say, and what the lists have said.
struct ListAreaShow: Component {
    let area: Area
    let call: Call
    private var reading: Reading { call.reading }
    private var listing: NationalList { reading.city.listing }

    static func answer(_ call: Call) throws -> Answer {
        guard let area = call.city.areas[call.id("omraade") as AreaID] else { throw NotFound() }
        return .page(ListAreaShow(area: area, call: call))
    }

    private var years: [Int] {
        reading.city.listYears(of: area.id).filter { $0 <= reading.day.year }
    }

    private var year: Int? {
        call.query["aar"].flatMap(Int.init).flatMap { years.contains($0) ? $0 : nil } ?? years.last
    }

    var body: some Markup {
        let title = reading.say(da: "\(area.name) og listen", en: "\(area.name) and the list")
        SitePage(
            title, call,
            trail: [
                Crumb(title: reading.say(.nationalList), path: Paths.nationalList),
                Crumb(title: area.name, path: Paths.area(area.id)),
            ]
        ) {
            PageHead(
                title, kind: reading.say(area.kind.phrase),
                lead: reading.say(
                    da: "Her regnes lovens kriterier på de tal, kommunen har. Det er ministerens "
                        + "liste, der gælder.",
                    en: "The law's criteria are applied here to the figures the municipality has. "
                        + "It is the minister's list that counts.")
            ) {
                if let found = year.flatMap({ reading.judgement(of: area.id, in: $0) }) {
                    facts(found)
                }
            }
            if let year { judged(year) } else { unknown }
            history
        }
    }

    @MarkupBuilder private func facts(_ judgement: ListJudgement) -> some Markup {
        let met = judgement.version.categories.filter { $0.rule.needed > 0 }
        Fact(
            reading.say(
                da: "Efter tallene for \(judgement.year)",
                en: "By the figures of \(judgement.year)"),
            reading.conclusion(of: judgement))
        Fact(reading.say(da: "Opfyldte kriterier", en: "Criteria met")) {
            For(met) { category in
                Div("\(category.name): \(reading.tally(of: category, in: judgement))")
            }
        }
        Fact(reading.say(.criteria)) {
            A(
                judgement.version.id.rawValue,
                .href(reading.link(Paths.listCriteria + "#version-\(judgement.version.id)")))
        }
    }

    private var unknown: some Markup {
        EmptyState(
            reading.say(
                da: "Der er ingen tal for kriterierne i \(area.name), så de kan ikke afgøres.",
                en: "There are no figures of the criteria for \(area.name), so they cannot be "
                    + "judged.")
        ) {
            P {
                A(
                    reading.say(da: "Se kriterierne", en: "See the criteria"),
                    .href(reading.link(Paths.listCriteria)))
            }
        }
    }

    @MarkupBuilder private func judged(_ year: Int) -> some Markup {
        let all = reading.city.judgements(of: area.id, in: year, face: .published)
        let inForce = Day(year: year, month: 12, day: 1).flatMap(listing.version)?.id
        Nav(.class("years"), .label(reading.say(da: "År", en: "Years"))) {
            For(years) { other in
                if other == year {
                    Strong("\(other)", .currentPage())
                } else {
                    A(
                        "\(other)",
                        .href(reading.link(Paths.listArea(area.id), [("aar", "\(other)")])))
                }
                " "
            }
        }
        if let judgement = all.first(where: { $0.version.id == inForce }) {
            JudgementPart(reading: reading, judgement: judgement)
            WaysOutPart(reading: reading, judgement: judgement)
        }
        OtherVersions(reading: reading, judgements: all, inForce: inForce)
    }

    @MarkupBuilder private var history: some Markup {
        let editions = listing.history(of: area.id).filter { $0.day <= reading.day }
        Section(.id("lister")) {
            H2(reading.say(da: "Hvad listerne har sagt", en: "What the lists have said"))
            if editions.isEmpty {
                P(
                    reading.say(
                        da: "Ingen af de lister, der er skrevet ind, nævner området ved navn.",
                        en: "None of the recorded lists names the area."))
            }
            Ul {
                For(editions) { edition in
                    Li {
                        A(reading.title(of: edition), .href(reading.link(Paths.list(edition.id))))
                        ": "
                        For(edition.moves.filter { $0.area == area.id }) { move in
                            move.kind == .entered
                                ? reading.say(da: "ny. ", en: "new. ")
                                : reading.say(da: "ude. ", en: "out. ")
                            ProvenanceNote(reading: reading, provenance: move.provenance)
                        }
                        if edition.members.contains(where: { $0.area == area.id }) {
                            reading.say(da: "på listen.", en: "on the list.")
                        }
                    }
                }
            }
        }
    }
}

/// Each criterion with its value, limit and distance, and the category.
private struct JudgementPart: Component {
    let reading: Reading
    let judgement: ListJudgement

    var body: some Markup {
        let (value, limit, distance, outcome) = (
            reading.say(da: "Tal", en: "Figure"), reading.say(da: "Grænse", en: "Limit"),
            reading.say(da: "Afstand", en: "Distance"), reading.say(da: "Udfald", en: "Outcome")
        )
        Section(.id("kriterier")) {
            H2(
                reading.say(
                    da: "\(judgement.year) efter kriterierne af \(judgement.version.id)",
                    en: "\(judgement.year) by the criteria of \(judgement.version.id)"))
            if judgement.hasExamples { P(reading.say(.madeUpSentence), .class("notice")) }
            P(residents)
            ListCategories(reading: reading, judgement: judgement)
            Table(.class("cards tight")) {
                Caption(
                    reading.say(
                        da: "Kriterierne, et for et", en: "The criteria, one by one"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Kriterium", en: "Criterion"), .scope("col"))
                        Th(value, .scope("col"))
                        Th(limit, .scope("col"))
                        Th(distance, .scope("col"))
                        Th(outcome, .scope("col"))
                    }
                }
                Tbody {
                    For(judgement.findings) { finding in
                        Tr {
                            Th(.scope("row")) { reading.say(finding.criterion.text) }
                            Td(.cellLabel(value)) { figure(finding) }
                            Td(
                                reading.limit(of: finding.criterion, finding.limit),
                                .cellLabel(limit))
                            Td(text(distance: finding), .cellLabel(distance))
                            Td(.cellLabel(outcome)) {
                                StatusTag(
                                    finding.outcome.status, reading.say(finding.outcome.word))
                            }
                        }
                    }
                }
            }
            P(.class("quiet")) {
                For(judgement.categories.compactMap(\.gap)) { gap in
                    "\(reading.say(gap.sentence)) "
                }
                "\(reading.say(.listSource)): \(reading.list(sources))"
            }
        }
    }

    private var sources: [String] {
        (judgement.figureSources.map(\.text) + [judgement.version.provenance.source]).unique
    }

    private var residents: String {
        let least = reading.text(Quantity(judgement.version.minimumResidents), .count, decimals: 0)
        guard let number = judgement.residents.value else {
            return reading.say(
                da:
                    "Antallet af beboere er ikke oplyst; loven ser kun på områder med mindst \(least).",
                en:
                    "The number of residents is not stated; the law looks only at areas with at least \(least)."
            )
        }
        let count = reading.text(number, .count, decimals: 0)
        return reading.say(
            da: "\(count) beboere; loven ser på områder med mindst \(least).",
            en: "\(count) residents; the law looks at areas with at least \(least).")
    }

    @MarkupBuilder private func figure(_ finding: CriterionFinding) -> some Markup {
        if let value = finding.reading.value {
            reading.text(value, of: finding.criterion)
        } else if let gap = finding.gap {
            reading.say(gap.sentence)
        }
    }

    private func text(distance finding: CriterionFinding) -> String {
        guard let distance = finding.distance else {
            return finding.gap.map { reading.say($0.sentence) } ?? ""
        }
        return reading.change(
            distance, finding.criterion.unit, decimals: max(1, distance.shortest.decimals))
    }
}
