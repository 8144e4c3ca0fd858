// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The plan as a drawing, and the same as a table.
struct InitiativePlan: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        let activities = reading.city.activities.activities(of: initiative.id)
        Section(.id("plan")) {
            H2(reading.say(da: "Plan", en: "Plan"))
            if activities.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Planen er tom. Begynd med det, der skal være færdigt først.",
                        en: "The plan is empty. Begin with what must be done first."))
            } else {
                drawing(PlanDrawing(initiative, reading))
                PlanTable(activities: activities, reading: reading)
            }
        }
    }

    private func drawing(_ drawing: PlanDrawing) -> some Markup {
        Figure {
            Div(
                .class("chart-scroll"), .tabindex(0), .role("region"),
                .label(
                    reading.say(
                        da: "Plan, kan rulles vandret", en: "Plan, scrolls sideways"))
            ) { drawing.chart }
            Figcaption(
                reading.say(
                    da: "Den stiplede ramme er det planlagte. Bjælken er det, der ventes "
                        + "\(reading.date(reading.day)). Det samme står i tabellen nedenfor.",
                    en: "The dashed frame is what was planned. The bar is what is expected on "
                        + "\(reading.date(reading.day)). The table below says the same."))
        }
    }
}

/// Who has promised what, and what is expected now.
struct PlanTable: Component {
    let activities: [Activity]
    let reading: Reading

    var body: some Markup {
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Aktiviteter i den orden, de blev planlagt",
                    en: "Activities in the order they were planned"))
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody { For(activities) { line($0) } }
        }
    }

    private var columns: [String] {
        [
            reading.say(da: "Aktivitet", en: "Activity"), reading.say(.responsible),
            reading.say(da: "Lovet", en: "Promised"), reading.say(da: "Ventet", en: "Expected"),
            reading.say(da: "Status", en: "Standing"),
        ]
    }

    private func line(_ activity: Activity) -> some Markup {
        let standing = reading.standing(of: activity)
        return Tr {
            Th(.scope("row")) {
                A(activity.name, .href(reading.link(Paths.activity(activity.id))))
            }
            Td(.cellLabel(columns[1])) {
                Div {
                    PostLine(reading: reading, post: activity.responsible)
                    Div(reading.departmentName(of: activity.responsible), .class("quiet"))
                }
            }
            Td(.cellLabel(columns[2])) { promised(activity) }
            Td(.cellLabel(columns[3])) { expected(activity) }
            Td(.cellLabel(columns[4])) { StatusTag(standing.status, standing.text) }
        }
    }

    private func promised(_ activity: Activity) -> some Markup {
        Div {
            if let commitment = activity.commitment {
                reading.period(commitment)
                Div(reading.distance(commitment.last), .class("quiet"))
            } else if activity.pin == nil {
                reading.say(da: "intet lovet", en: "nothing promised")
            }
            if let pin = activity.pin {
                Div(
                    reading.say(
                        da: "frist \(reading.date(pin.day)), sat af \(pin.authority)",
                        en: "deadline \(reading.date(pin.day)), set by \(pin.authority)"))
            }
        }
    }

    private func expected(_ activity: Activity) -> some Markup {
        Div {
            if let finish = activity.progress.finished {
                reading.say(da: "færdig ", en: "done ")
                DayText(reading: reading, day: finish)
            } else if let forecast = reading.outlook.forecast(of: activity.id) {
                DayText(reading: reading, day: forecast.finish)
                Div(reading.distance(forecast.finish), .class("quiet"))
            }
        }
    }
}
