// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One initiative: its owner, its plan across departments, what slips and why.
struct InitiativeShow: Component {
    let initiative: Initiative
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(
            initiative.name, call,
            trail: [Crumb(title: reading.say(.initiatives), path: Paths.initiatives)]
        ) {
            InitiativeHead(initiative: initiative, reading: reading)
            InitiativeActions(initiative: initiative, reading: reading)
            InitiativeTabs(initiative: initiative, reading: reading)
            HandoverBox(initiative: initiative, reading: reading)
            attention
            WorstBreach(initiative: initiative, reading: reading)
            InitiativePlan(initiative: initiative, reading: reading)
            ChanceList(initiative: initiative, reading: reading)
            FiguresOfInitiative(reading: reading, initiative: initiative)
            CarriedFindings(initiative: initiative, call: call)
            ContributionList(initiative: initiative, reading: reading)
            SupportOnInitiative(reading: reading, initiative: initiative.id)
            LessonBeside(initiative: initiative, reading: reading)
            BankPapersBeside([.initiative(id: initiative.id)], reading)
            InitiativeAbout(initiative: initiative, reading: reading)
        }
    }

    @MarkupBuilder private var attention: some Markup {
        let items = initiative.concludedOn == nil ? reading.attention(of: initiative) : []
        if !items.isEmpty {
            Section(.class("attention")) {
                H2(reading.say(da: "Kræver opmærksomhed", en: "Needs attention"))
                AttentionList(items: items)
            }
        }
    }
}

/// The ways from an initiative to its other pages.
struct InitiativeTabs: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Om indsatsen", en: "About the initiative"))) {
            Ul {
                Li {
                    A(
                        reading.say(.overview),
                        .href(reading.link(Paths.initiative(initiative.id))),
                        .currentPage())
                }
                Li {
                    A(
                        reading.say(.history),
                        .href(reading.link(Paths.initiativeHistory(initiative.id))))
                }
            }
        }
    }
}

/// What this is, who owns it, what is next, since when.
struct InitiativeHead: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        PageHead(initiative.name, kind: kind, lead: reading.purpose(of: initiative)) {
            Fact(reading.say(.responsible), note: ownership) {
                PostLine(reading: reading, post: initiative.owner)
            }
            next
            Fact(reading.say(da: "Status", en: "Standing")) { standing }
            Fact(reading.say(da: "Periode", en: "Period"), span)
            Fact(reading.say(da: "Program", en: "Programme")) { programme }
            Fact(
                reading.say(da: "Budget", en: "Budget"),
                reading.say(initiative.budget?.phrase ?? .notStated))
        }
    }

    private var kind: String {
        let kind = reading.say(da: "Indsats", en: "Initiative")
        return initiative.isPublic
            ? kind
            : kind
                + reading.say(
                    da: " · kladde, som kun de ser, der arbejder med den",
                    en: " · draft, seen only by those who work on it")
    }

    private var ownership: String {
        let department = reading.departmentName(of: initiative.owner)
        let since = reading.date(initiative.ownerSince)
        return reading.say(
            da: "\(department), ansvarlig siden \(since)",
            en: "\(department), accountable since \(since)")
    }

    private var standing: some Markup {
        let standing = reading.standing(of: initiative)
        return StatusTag(standing.status, standing.text)
    }

    @MarkupBuilder private var next: some Markup {
        let name = reading.say(da: "Næste dato", en: "Next date")
        if let next = reading.nextDate(of: initiative) {
            Fact(name, note: next.words(reading)) {
                Time(reading.say(next.period.phrase), .datetime(next.day.description))
            }
        } else if let day = initiative.concludedOn {
            Fact(
                name, reading.say(da: "Ingen", en: "None"),
                note: reading.say(
                    da: "afsluttet \(reading.date(day))", en: "concluded \(reading.date(day))"))
        } else {
            Fact(
                name,
                reading.say(da: "Ingen åbne aktiviteter", en: "No open activities"))
        }
    }

    private var span: String {
        reading.span(of: initiative).map {
            "\(reading.short($0.lowerBound)) – \(reading.short($0.upperBound))"
        } ?? reading.say(.notStated)
    }

    @MarkupBuilder private var programme: some Markup {
        if let programme = initiative.programme.flatMap({ reading.city.initiatives[$0] }) {
            A(programme.name, .href(reading.link(Paths.programme(programme.id))))
        } else {
            reading.say(da: "Intet program", en: "No programme")
        }
    }
}
