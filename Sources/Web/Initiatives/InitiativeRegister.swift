// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Initiatives in rows; cards on a phone.
struct InitiativeRegister: Component {
    let reading: Reading
    let rows: [(initiative: Initiative, standing: Standing)]
    var caption: String?

    var body: some Markup {
        Table(.class("cards")) {
            if let caption { Caption(caption) }
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
            if let next = reading.nextDate(of: initiative) {
                Time(
                    reading.say(next.period.phrase), .datetime(next.day.description),
                    .title(reading.distance(next.day)))
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
