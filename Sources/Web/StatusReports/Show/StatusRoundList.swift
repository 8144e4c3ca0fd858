// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every status report with how many of its statements are in.
struct StatusRoundList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let rounds = reading.statusRounds
        SitePage(reading.say(.statusReports), call) {
            PageHead(
                reading.say(.statusReports), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hvert udvalg skriver sin del efter samme skabelon, og delene samles "
                        + "uredigeret til én redegørelse.",
                    en: "Each committee writes its part after the same template, and the parts "
                        + "are compiled unedited into one report.")
            ) { facts(rounds) }
            actions
            if rounds.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen redegørelse er offentlig endnu.",
                        en: "No report is public yet."))
            } else {
                StatusRoundRows(reading: reading, rounds: rounds)
            }
            if reading.viewer.isStaff { templates }
        }
    }

    @MarkupBuilder private func facts(_ rounds: [StatusRound]) -> some Markup {
        let open = rounds.filter { round in
            round.opens <= reading.day && reading.day <= (round[.council] ?? round.due)
        }
        Fact(reading.say(da: "I gang nu", en: "Running now"), "\(open.count)")
        Fact(
            reading.say(da: "Offentlige", en: "Public"),
            "\(rounds.count { $0.published != nil })")
        if let next = open.compactMap({ reading.nextStage(of: $0) }).min(by: { $0.day < $1.day }) {
            Fact(
                reading.say(da: "Næste frist", en: "Next deadline"), reading.date(next.day),
                note: reading.say(next.kind.phrase))
        }
    }

    @MarkupBuilder private var actions: some Markup {
        let own = reading.viewer.works.first ?? ""
        if reading.may(.statusReport(.open(StatusRoundOpen.placeholder(own)))) {
            P(.class("actions")) {
                A(
                    reading.say(da: "Åbn en ny runde", en: "Open a new round"),
                    .href(Link(Paths.newStatusRound)), .class("button"))
            }
        }
    }

    private var templates: some Markup {
        let templates = reading.city.statusReports.templates.values
            .inDanishOrder(by: \.title, then: \.id)
        return Section(.id("skabeloner")) {
            H2(reading.say(da: "Skabeloner", en: "Templates"))
            if templates.isEmpty {
                P(reading.say(da: "Der er ingen endnu.", en: "There are none yet."))
            } else {
                Ul {
                    For(templates) { template in
                        Li {
                            A(template.title, .href(reading.link(Paths.template(template.id))))
                            Span(
                                reading.say(
                                    da: " version \(template.versions.count), "
                                        + "\(template.latest?.sections.count ?? 0) afsnit",
                                    en: " version \(template.versions.count), "
                                        + "\(template.latest?.sections.count ?? 0) sections"),
                                .class("quiet"))
                        }
                    }
                }
            }
            if reading.may(.statusReport(.stateTemplate(TemplateForm.placeholder))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Lav en skabelon", en: "Make a template"),
                        .href(Link(Paths.newTemplate)), .class("button secondary"))
                }
            }
        }
    }
}

/// Rounds as rows.
private struct StatusRoundRows: Component {
    let reading: Reading
    let rounds: [StatusRound]

    var body: some Markup {
        let (year, due, signed, council, stands) = (
            reading.say(da: "År", en: "Year"), reading.say(.reportDue),
            reading.say(da: "Godkendte bidrag", en: "Signed statements"),
            reading.say(da: "Rådets møde", en: "The council’s meeting"),
            reading.say(da: "Status", en: "Standing")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(rounds.count) redegørelser, det nyeste år først",
                    en: "\(rounds.count) reports, the latest year first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Redegørelse", en: "Report"), .scope("col"))
                    For([year, due, signed, council, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(rounds) { round in
                    Tr {
                        Th(.scope("row")) {
                            A(round.title, .href(reading.link(Paths.statusRound(round.id))))
                        }
                        Td("\(round.year)", .cellLabel(year))
                        Td(.cellLabel(due)) { DayText(reading: reading, day: round.due) }
                        Td(
                            "\(round.statements.count { $0.isLocked }) / "
                                + "\(round.statements.count)", .cellLabel(signed))
                        Td(.cellLabel(council)) {
                            DayText(reading: reading, day: round[.council] ?? round.due)
                        }
                        Td(.cellLabel(stands)) {
                            let standing = reading.standing(of: round)
                            StatusTag(standing.status, standing.text)
                        }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// How the whole round stands.
    func standing(of round: StatusRound) -> Standing {
        if round.published != nil {
            return Standing(status: .done, text: say(da: "Offentlig", en: "Public"))
        }
        if day < round.opens {
            return Standing(
                status: .waiting,
                text: say(da: "Åbner \(date(round.opens))", en: "Opens on \(date(round.opens))"))
        }
        if round.isCompiled {
            return Standing(status: .ok, text: say(da: "Samlet", en: "Compiled"))
        }
        let late = round.statements.count { $0.delivered == nil && day > round.due }
        if late > 0 {
            return Standing(
                status: .late, text: say(da: "\(late) mangler", en: "\(late) are missing"))
        }
        if round.statements.allSatisfy(\.isLocked) {
            return Standing(
                status: .waiting, text: say(da: "Skal samles", en: "To be compiled"))
        }
        return Standing(status: .waiting, text: say(da: "Skrives", en: "Being written"))
    }
}
