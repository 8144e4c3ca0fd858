// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every initiative that the reader sees: who owns it, what is next, how it stands.
struct InitiativeList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = InitiativeFilter(call.query)
        let rows = filter.initiatives(reading)
        SitePage(reading.say(.initiatives), call) {
            PageHead(
                reading.say(.initiatives), kind: reading.say(.overview),
                lead: reading.say(
                    da: "En indsats har præcis én ansvarlig post, og hver aktivitet i den har en "
                        + "dato, som nogen har lovet.",
                    en: "An initiative has exactly one accountable post, and each activity in it "
                        + "has a date that somebody has promised.")
            ) { facts(rows) }
            InitiativeFilterForm(reading: reading, filter: filter)
            if rows.isEmpty {
                empty(filter)
            } else {
                InitiativeRegister(reading: reading, rows: rows)
            }
            Div(.class("actions")) {
                if reading.mayCreateInitiatives {
                    A(
                        reading.say(da: "Opret en indsats", en: "Create an initiative"),
                        .class("button"), .href(Link(Paths.newInitiative)))
                }
                A(reading.say(.programmes), .href(reading.link(Paths.programmes)))
            }
        }
    }

    @MarkupBuilder private func facts(
        _ rows: [(initiative: Initiative, standing: Standing)]
    ) -> some Markup {
        let late = rows.filter { $0.standing.status == .late }.count
        let silent = rows.filter {
            $0.initiative.concludedOn == nil && !$0.initiative.silent.isEmpty
        }
        Fact(reading.say(.initiatives), "\(rows.count)")
        Fact(reading.say(da: "Med brudte løfter", en: "With broken promises"), "\(late)")
        Fact(
            reading.say(
                da: "Med forvaltninger, der ikke har svaret", en: "With departments silent"),
            "\(silent.count)")
    }

    @MarkupBuilder private func empty(_ filter: InitiativeFilter) -> some Markup {
        if filter.isEmpty {
            EmptyState(
                reading.say(
                    da: "Her er ingen indsatser endnu.", en: "There are no initiatives yet.")
            ) {
                if !reading.viewer.isSignedIn {
                    P { A(reading.say(.signIn), .href(Link(Paths.signIn))) }
                }
            }
        } else {
            EmptyState(
                reading.say(
                    da: "Ingen indsatser passer til det, du har valgt.",
                    en: "No initiative fits what you have chosen.")
            ) {
                P {
                    A(
                        reading.say(da: "Vis alle indsatser", en: "Show all initiatives"),
                        .href(reading.link(Paths.initiatives)))
                }
            }
        }
    }
}

/// Initiatives in rows; cards on a phone.
struct InitiativeRegister: Component {
    let reading: Reading
    let rows: [(initiative: Initiative, standing: Standing)]

    var body: some Markup {
        Table(.class("cards")) {
            Caption(
                rows.count == 1
                    ? reading.say(da: "1 indsats", en: "1 initiative")
                    : reading.say(
                        da: "\(rows.count) indsatser, de forsinkede først",
                        en: "\(rows.count) initiatives, late ones first"))
            Thead {
                Tr {
                    For(columns) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(rows) { row in line(row.initiative, row.standing) }
            }
        }
    }

    private var columns: [String] {
        [
            reading.say(da: "Indsats", en: "Initiative"), reading.say(.responsible),
            reading.say(da: "Næste dato", en: "Next date"),
            reading.say(da: "Status", en: "Standing"),
        ]
    }

    private func line(_ initiative: Initiative, _ standing: Standing) -> some Markup {
        Tr {
            Th(.scope("row")) {
                A(initiative.name, .href(reading.link(Paths.initiative(initiative.id))))
                if !initiative.isPublic {
                    Span(" · \(reading.say(da: "kladde", en: "draft"))", .class("quiet"))
                }
            }
            Td(.cellLabel(columns[1])) {
                Div {
                    PostLine(reading: reading, post: initiative.owner)
                    Div(reading.departmentName(of: initiative.owner), .class("quiet"))
                }
            }
            Td(.cellLabel(columns[2])) { next(initiative) }
            Td(.cellLabel(columns[3])) { StatusTag(standing.status, standing.text) }
        }
    }

    @MarkupBuilder private func next(_ initiative: Initiative) -> some Markup {
        Div {
            if let next = reading.nextExpected(in: initiative) {
                DayText(reading: reading, day: next.day)
                Div(next.words(reading), .class("quiet"))
            } else if let day = initiative.concludedOn {
                reading.say(
                    da: "afsluttet \(reading.date(day))", en: "concluded \(reading.date(day))")
            } else {
                reading.say(da: "ingen aktiviteter endnu", en: "no activities yet")
            }
        }
    }
}
