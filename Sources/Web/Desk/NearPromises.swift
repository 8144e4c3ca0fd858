// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What is promised for the next month, nearest first.
struct NearPromises: Component {
    let reading: Reading
    let near: [(activity: Activity, due: Day)]
    static let id = "naeste"
    static let title = Phrase(
        da: "Lovet de næste 30 dage", en: "Promised for the next 30 days")

    var body: some Markup {
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Aktivitet", en: "Activity"), .scope("col"))
                    Th(reading.say(.responsible), .scope("col"))
                    Th(reading.say(da: "Senest", en: "Due"), .scope("col"))
                    Th(reading.say(da: "Ventes færdig", en: "Expected"), .scope("col"))
                    Th(reading.say(da: "Status", en: "Standing"), .scope("col"))
                }
            }
            Tbody { For(near) { item in row(item.activity, item.due) } }
        }
    }

    private func row(_ activity: Activity, _ due: Day) -> some Markup {
        let standing = reading.standing(of: activity)
        return Tr {
            Th(.scope("row")) { A(activity.name, .href(reading.link(Paths.activity(activity.id)))) }
            Td(.cellLabel(reading.say(.responsible))) {
                Span {
                    reading.name(of: activity.responsible)
                    Small(" \(reading.departmentName(of: activity.responsible))")
                }
            }
            Td(.cellLabel(reading.say(da: "Senest", en: "Due"))) {
                Span {
                    reading.short(due)
                    Small(" \(reading.distance(due))")
                }
            }
            Td(
                reading.finish(of: activity).map { reading.short($0) } ?? "",
                .cellLabel(reading.say(da: "Ventes færdig", en: "Expected")))
            Td(.cellLabel(reading.say(da: "Status", en: "Standing"))) {
                StatusTag(standing.status, standing.text)
            }
        }
    }
}

struct EmptyDesk: Component {
    let reading: Reading
    let later: Int

    var body: some Markup {
        EmptyState(text) {
            P {
                A(
                    reading.say(da: "Se indsatserne", en: "See the initiatives"),
                    .class("button secondary"), .href(reading.link(Paths.initiatives)))
            }
        }
    }

    private var text: String {
        later == 0
            ? reading.say(
                da: "Der ligger ikke noget på dit bord. Find en indsats, og se, hvad der sker.",
                en: "There is nothing on your desk. Find an initiative and see what goes on.")
            : reading.say(
                da: "Alle løfter holder, og ingen venter på svar. \(later) løfter ligger længere "
                    + "ude.",
                en: "All promises hold and nobody waits for an answer. \(later) promises lie "
                    + "further ahead.")
    }
}
