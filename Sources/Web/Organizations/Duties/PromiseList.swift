// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The open promises of a post or an organization, broken ones first.
struct PromiseList: Component {
    let reading: Reading
    let record: PromiseRecord

    var body: some Markup {
        Section(.id("loefter")) {
            H2(reading.say(da: "Løfter", en: "Promises"))
            if let kept = reading.keptText(record) { P("\(kept).", .class("quiet")) }
            if record.open.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen åbne løfter. De gives på aktivitetens egen side.",
                        en: "There are no open promises. They are given on the activity's own "
                            + "page."))
            } else {
                table
            }
        }
    }

    private var table: some Markup {
        let promised = reading.say(da: "Lovet", en: "Promised")
        let expected = reading.say(da: "Forventet", en: "Expected")
        let responsible = reading.say(.responsible)
        let status = reading.say(da: "Status", en: "Status")
        return Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Aktivitet", en: "Activity"), .scope("col"))
                    Th(responsible, .scope("col"))
                    Th(promised, .scope("col"))
                    Th(expected, .scope("col"))
                    Th(status, .scope("col"))
                }
            }
            Tbody {
                For(record.open) { activity in
                    Tr {
                        Th(.scope("row")) {
                            A(activity.name, .href(reading.link(Paths.activity(activity.id))))
                        }
                        Td(.cellLabel(responsible)) {
                            Div { PostLine(reading: reading, post: activity.responsible) }
                        }
                        Td(.cellLabel(promised)) { promise(activity) }
                        Td(.cellLabel(expected)) { forecast(activity) }
                        Td(.cellLabel(status)) { standing(activity) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func promise(_ activity: Activity) -> some Markup {
        Div {
            if let commitment = activity.commitment {
                reading.say(commitment.phrase)
            } else if let pin = activity.pin {
                DayText(reading: reading, day: pin.day)
                Small(" \(pin.authority)")
            }
        }
    }

    @MarkupBuilder private func forecast(_ activity: Activity) -> some Markup {
        if let finish = reading.outlook.forecast(of: activity.id)?.finish {
            Div {
                DayText(reading: reading, day: finish)
                Small(" \(reading.distance(finish))")
            }
        }
    }

    private func standing(_ activity: Activity) -> StatusTag {
        let standing = reading.standing(of: activity)
        return StatusTag(standing.status, standing.text)
    }
}
