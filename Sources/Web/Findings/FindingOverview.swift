// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// How safe places are made: what waits, what nobody pays for, and how fast things are mended.
struct FindingOverview: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// makes the year's share of findings mended within their goal the city's
    /// own figures.
    static func tellFigures(_ call: Call) async throws -> Answer {
        let year = call.form["aar"].flatMap { Int($0) } ?? call.reading.today.year
        let owner = call.city.figures[City.findingIndicator]?.owner
        let commands = call.city.findingFigures(of: year, by: owner, on: call.reading.today)
        guard !commands.isEmpty else { return .redirect(to: Paths.safety) }
        return try await call.saving(
            to: Paths.indicator(City.findingIndicator),
            else: { FindingOverview(call: call, errors: $0) }
        ) { _ in commands }
    }

    var body: some Markup {
        let findings = call.findings
        SitePage(reading.say(.safety), call) {
            PageHead(
                reading.say(.safety), kind: reading.say(da: "Steder", en: "Places"),
                lead: reading.say(
                    da: "Fra en slukket lampe til en tændt: hvad der er fundet, hvem der skylder "
                        + "svar, og hvor længe det har taget.",
                    en: "From a broken lamp to a mended one: what was found, who owes the answer, "
                        + "and how long it took.")
            ) { facts(findings) }
            ErrorSummary(reading: reading, errors: errors)
            actions
            UnfundedFindings(reading: reading, findings: findings)
            FindingStates(reading: reading, findings: findings)
            BeforeAndAfter(findings: findings, call: call)
            ReactionTable(
                reading: reading, id: "kategorier",
                title: reading.say(
                    da: "Hvor hurtigt, efter kategori", en: "How fast, by category"),
                groups: groups(findings, by: \.category) { reading.name(of: $0) })
            ReactionTable(
                reading: reading, id: "omraader",
                title: reading.say(da: "Hvor hurtigt, efter område", en: "How fast, by area"),
                groups: groups(findings, by: \.place.area) { reading.name(of: $0) })
            ReactionTable(
                reading: reading, id: "enheder",
                title: reading.say(
                    da: "Hvor hurtigt, efter hvem der skylder svar",
                    en: "How fast, by who owes the answer"),
                groups: groups(findings, by: \.unit) { reading.name(of: $0) })
            P(
                reading.say(
                    da: "Tallene tæller de fund, som du kan se. Med færre end "
                        + "\(FindingReaction.least) siger de intet om, hvor hurtigt det går, og "
                        + "vises ikke. Tiden løber fra den dag, det blev fundet, også når det er "
                        + "sendt videre. Dage er kalenderdage, og målet er det, der gjaldt, da "
                        + "fundet blev gjort.",
                    en: "The figures count the findings that you can see. Fewer than "
                        + "\(FindingReaction.least) say nothing about how fast it goes and are "
                        + "not shown. The clock runs from the day it was found, passed on or not. "
                        + "Days are calendar days, and the goal is the one in force when it was "
                        + "found."),
                .class("quiet"))
            figures
        }
    }

    /// The physical side of the safety index, where the city follows it.
    @MarkupBuilder private var figures: some Markup {
        if let indicator = reading.city.figures[City.findingIndicator] {
            Section(.id("noegletal")) {
                H2(reading.say(da: "I byens nøgletal", en: "In the city’s figures"))
                P {
                    reading.say(
                        da: "Den fysiske side af trygheden følges i ",
                        en: "The physical side of safety is followed in ")
                    A(
                        reading.say(indicator.definition(on: reading.day).name),
                        .href(reading.link(Paths.indicator(indicator.id))))
                }
                if mayTellFigures(of: indicator) {
                    Div(.class("actions")) {
                        For([reading.day.year - 1, reading.day.year]) { year in
                            ButtonForm(
                                label: reading.say(
                                    da: "Før \(year) over i nøgletal",
                                    en: "Carry \(year) over to the figures"),
                                path: Paths.findingFigures, reading: reading,
                                fields: [("aar", "\(year)")])
                        }
                    }
                }
            }
        }
    }

    private func mayTellFigures(of indicator: Indicator) -> Bool {
        reading.may(
            .figure(
                .record(
                    FigureReport(
                        indicator.id, source: FigureSource(""), reporter: indicator.owner,
                        observations: []))))
    }

    @MarkupBuilder private func facts(_ findings: [SafetyFinding]) -> some Markup {
        let reaction = reading.city.findings.reaction(to: findings, on: reading.day)
        let unfunded = findings.count(where: \.isUnfundedAcute)
        Fact(
            reading.say(da: "Åbne fund", en: "Open findings"), "\(reaction.open)",
            note: reading.say(
                da: "\(reaction.late) over målet", en: "\(reaction.late) past the goal"),
            isGap: reaction.late > 0)
        Fact(
            reading.say(da: "Akut og uden penge", en: "Acute and unfunded"), "\(unfunded)",
            isGap: unfunded > 0)
        Fact(
            reading.say(da: "Udbedret", en: "Mended"), "\(reaction.mended)",
            note: reaction.median.map {
                reading.say(
                    da: "halvdelen inden \(reading.days($0))",
                    en: "half of them within \(reading.days($0))")
            })
        Fact(
            reading.say(da: "Inden for målet", en: "Within the goal"),
            reaction.shareWithinGoal.map { reading.percent($0.text(in: reading.language)) }
                ?? reading.say(da: "for få til at sige", en: "too few to tell"))
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if !reading.view.isPast {
                A(
                    reading.say(da: "Meld et fund", en: "Report a finding"),
                    .href(Link(Paths.reportFinding)), .class("button"))
            }
            if reading.viewer.isStaff, !call.awaitingFindings.isEmpty {
                A(
                    reading.say(
                        da: "Læs \(call.awaitingFindings.count) nye",
                        en: "Read \(call.awaitingFindings.count) new"),
                    .href(Link(Paths.findingQueue)), .class("button secondary"))
            }
            A(
                reading.say(da: "Alle fund", en: "All findings"),
                .href(reading.link(Paths.findings)), .class("button secondary"))
            A(
                reading.say(.safetyWalks), .href(reading.link(Paths.walks)),
                .class("button secondary"))
            A(
                reading.say(da: "Kort", en: "Map"), .href(reading.link(Paths.map)),
                .class("button secondary"))
            A(
                reading.say(da: "Hvem svarer på hvad", en: "Who answers what"),
                .href(reading.link(Paths.findingRules)), .class("button secondary"))
        }
    }

    private func groups<Key: Hashable>(
        _ findings: [SafetyFinding], by key: (SafetyFinding) -> Key?, name: (Key) -> String
    ) -> [ReactionTable.Group] {
        reading.city.findings.reactions(to: findings, on: reading.day, by: key)
            .map { ReactionTable.Group(name: name($0.key), reaction: $0.value) }
            .inDanishOrder(by: \.name, then: \.name)
    }
}

/// Acute findings that nobody pays for, who has waited longest first.
struct UnfundedFindings: Component {
    let reading: Reading
    let findings: [SafetyFinding]

    var body: some Markup {
        let items = findings.filter(\.isUnfundedAcute)
            .sorted { ($0.clockStart, $0.number) < ($1.clockStart, $1.number) }
            .map(reading.unfundedAttention)
        if !items.isEmpty {
            Section(.id("uden-penge")) {
                H2(
                    reading.say(
                        da: "Akut, og ingen betaler", en: "Acute, and nobody pays"))
                AttentionList(items: items)
            }
        }
    }
}

/// How many findings stand where, each leading to its list.
struct FindingStates: Component {
    let reading: Reading
    let findings: [SafetyFinding]

    var body: some Markup {
        Section(.id("tilstande")) {
            H2(reading.say(da: "Hvor de står", en: "Where they stand"))
            if findings.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen fund, som du kan se. Meld det første.",
                        en: "There are no findings that you can see. Report the first."))
            } else {
                Ul(.class("link-list")) {
                    For(FindingState.Kind.allCases) { kind in
                        let count = findings.count { $0.state.kind == kind }
                        if count > 0 {
                            Li {
                                A(
                                    reading.say(kind.phrase).capitalizedFirst,
                                    .href(
                                        reading.link(
                                            Paths.findings, [("tilstand", kind.rawValue)])))
                                ": \(count)"
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Reaction, a row for each group; on a phone as cards.
struct ReactionTable: Component {
    struct Group: Sendable {
        let name: String
        let reaction: FindingReaction
    }

    let reading: Reading
    let id: String
    let title: String
    let groups: [Group]

    var body: some Markup {
        if !groups.isEmpty {
            Section(.id(id)) {
                H2(title)
                table
            }
        }
    }

    private var table: some Markup {
        let heads = [
            reading.say(da: "Venter", en: "Waiting"),
            reading.say(da: "Over målet", en: "Past the goal"),
            reading.say(da: "Udbedret", en: "Mended"),
            reading.say(da: "Halvdelen inden", en: "Half of them within"),
            reading.say(da: "Inden for målet", en: "Within the goal"),
        ]
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(groups.count) rækker; dage og mål i kalenderdage",
                    en: "\(groups.count) rows; days and goals in calendar days"))
            Thead {
                Tr {
                    Th(reading.say(da: "Hvad", en: "What"), .scope("col"))
                    For(heads) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(groups) { group in
                    Tr {
                        Th(group.name, .scope("row"))
                        For(Array(zip(heads, cells(group.reaction)))) { head, cell in
                            Td(cell, .cellLabel(head))
                        }
                    }
                }
            }
        }
    }

    private func cells(_ reaction: FindingReaction) -> [String] {
        let few = reading.say(da: "for få", en: "too few")
        return [
            "\(reaction.open)", "\(reaction.late)", "\(reaction.mended)",
            reaction.median.map(reading.days) ?? few,
            reaction.shareWithinGoal.map { reading.percent($0.text(in: reading.language)) } ?? few,
        ]
    }
}
