// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One round: who has come how far, what is due when, and the report it becomes.
struct StatusRoundShow: Component {
    let round: StatusRound
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(StatusRoundShow(round: try call.statusRound, call: call))
    }

    var body: some Markup {
        SitePage(
            round.title, call,
            trail: [Crumb(title: reading.say(.statusReports), path: Paths.statusReports)]
        ) {
            PageHead(
                round.title, kind: reading.say(.statusReports),
                lead: reading.say(
                    da: "\(reading.name(of: round.asker)) beder hvert udvalg om et bidrag efter "
                        + "samme skabelon. Bidragene samles uredigeret.",
                    en: "\(reading.name(of: round.asker)) asks each committee for a statement "
                        + "after the same template. They are compiled unedited.")
            ) { facts }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if round.isExample {
                Div(.class("notice")) { P(reading.say(.madeUpReport)) }
            }
            CompilationList(round: round, reading: reading)
            if reading.viewer.isStaff {
                StatementTable(round: round, reading: reading)
                deviations
            }
            BankPapersBeside([.statusReport(id: round.id)], reading)
            stages
            about
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let signed = round.statements.count { $0.isLocked }
        Fact(
            reading.say(da: "Godkendte bidrag", en: "Signed statements"),
            "\(signed) / \(round.statements.count)", isGap: signed < round.statements.count)
        if let stage = reading.nextStage(of: round) {
            Fact(
                reading.say(stage.kind.phrase), reading.date(stage.day),
                note: reading.distance(stage.day))
        } else {
            Fact(
                reading.say(.reportDue), reading.date(round.due), note: reading.distance(round.due))
        }
        let standing = reading.standing(of: round)
        Fact(reading.say(da: "Status", en: "Standing")) {
            StatusTag(standing.status, standing.text)
        }
    }

    @MarkupBuilder private var deviations: some Markup {
        let found = round.deviations(on: reading.day)
        Section(.id("afvigelser")) {
            H2(reading.say(da: "Afvigelser nu", en: "Deviations now"))
            if found.isEmpty {
                P(
                    reading.say(
                        da: "Ingen: alle bidrag er godkendt, til tiden og inden for pladsen.",
                        en: "None: every statement is signed, in time and within its room."))
            } else {
                Ul { For(found) { Li(reading.sentence(of: $0, in: round)) } }
            }
        }
    }

    private var stages: some Markup {
        Section(.id("frister")) {
            H2(
                reading.say(
                    da: "Frister, talt tilbage fra rådets møde",
                    en: "Deadlines, counted back from the council’s meeting"))
            Ol {
                For(round.stages) { stage in
                    Li {
                        Strong(reading.say(stage.kind.phrase))
                        ": \(reading.long(stage.day)) "
                        Span(
                            stage.workdaysBefore == 0
                                ? reading.distance(stage.day)
                                : reading.say(
                                    da: "\(stage.workdaysBefore) arbejdsdage før mødet, "
                                        + reading.distance(stage.day),
                                    en: "\(stage.workdaysBefore) workdays before the meeting, "
                                        + reading.distance(stage.day)), .class("quiet"))
                    }
                }
            }
            RoundExtensions(round: round, reading: reading)
        }
    }

    private var about: some Markup {
        Section(.id("skabelon")) {
            H2(reading.say(da: "Skabelonen", en: "The template"))
            P(
                reading.say(
                    da: "Version \(round.form.number), som den var, da runden åbnede "
                        + "\(reading.date(round.opens)).",
                    en: "Version \(round.form.number), as it was when the round opened on "
                        + "\(reading.date(round.opens))."))
            SectionList(sections: round.form.sections, reading: reading)
            P(reading.say(TextLimit.countingRule), .class("quiet"))
            if let policy = round.policy {
                P {
                    reading.say(da: "Politik: ", en: "Policy: ")
                    A(
                        reading.city.initiatives[policy]?.name ?? policy.rawValue,
                        .href(reading.link(Paths.programme(policy))))
                }
            }
            SourceNote(reading: reading, source: round.source)
        }
    }
}

/// The sections of a template with their guidance and room.
struct SectionList: Component {
    let sections: [TemplateSection]
    let reading: Reading

    var body: some Markup {
        Ol {
            For(sections) { section in
                Li {
                    Strong(section.title)
                    " "
                    Span(
                        reading.say(
                            da: "højst \(reading.thousands(section.limit)) tegn med mellemrum"
                                + (section.isOptional ? ", kan stå tomt" : ""),
                            en: "at most \(reading.thousands(section.limit)) characters with spaces"
                                + (section.isOptional ? ", may be empty" : "")), .class("quiet"))
                    if !section.guidance.isEmpty { P(section.guidance) }
                }
            }
        }
    }
}
