// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What the reader may do about one item.
struct ItemActions: Component {
    let reading: Reading
    let meeting: Meeting
    let item: AgendaItem

    var body: some Markup {
        let isFixed = meeting.agenda.frozen != nil || meeting.isHeld || meeting.isCancelled
        let mayChange = reading.may(
            .meeting(.agenda(meeting.id, .change(item.id, item.content, seen: nil))))
        let keeps = reading.may(.meeting(.agenda(meeting.id, .close(item.id, nil))))
        let mayWithdraw = mayChange && item.decision == nil && !isFixed
        if keeps || (mayChange && !isFixed) {
            Div(.class("actions")) {
                if keeps, item.state == .proposed, !isFixed {
                    button(da: "Tag op", en: "Take up", "optagelse", look: "primary")
                }
                if mayChange, !isFixed {
                    link(da: "Ret", en: "Edit", Paths.item(item.id, of: meeting.id))
                }
                if keeps, meeting.minutes?.inForce == nil {
                    link(
                        da: "Bilag", en: "Papers",
                        Paths.item(item.id, of: meeting.id, "bilag"))
                }
                if keeps, isGoingOn, item.isAdmitted {
                    link(
                        da: item.decision == nil ? "Skriv beslutning" : "Ret beslutning",
                        en: item.decision == nil ? "Write decision" : "Correct decision",
                        Paths.item(item.id, of: meeting.id, "beslutning"))
                }
                if keeps, item.isAdmitted, !isFixed { order }
                if keeps { rarely(mayWithdraw) } else if mayWithdraw { withdrawal }
            }
        }
    }

    /// What a secretary seldom does with an item, folded so that the rest is near.
    private func rarely(_ mayWithdraw: Bool) -> some Markup {
        Details {
            Summary(
                reading.say(da: "Mere", en: "More"),
                .label("\(reading.say(da: "Mere", en: "More")): \(item.title)"))
            Div(.class("actions")) {
                link(
                    da: "Luk eller hold nogen ude", en: "Close or keep somebody out",
                    Paths.item(item.id, of: meeting.id, "lukning"))
                if mayWithdraw { withdrawal }
            }
        }
    }

    private var withdrawal: some Markup {
        button(da: "Træk tilbage", en: "Withdraw", "tilbagetraekning")
    }

    private var isGoingOn: Bool { meeting.session != nil || meeting.isHeld }

    @MarkupBuilder private var order: some Markup {
        let number = meeting.agenda.number(of: item.id) ?? 1
        if number > 1 { move(da: "Op", en: "Up", "op") }
        if number < meeting.agenda.admitted.count { move(da: "Ned", en: "Down", "ned") }
    }

    private func move(da danish: String, en english: String, _ way: String) -> some Markup {
        ButtonForm(
            label: reading.say(da: danish, en: english), about: item.title,
            path: Paths.agendaOrder(meeting.id), reading: reading,
            fields: [("punkt", item.id.rawValue), ("vej", way)])
    }

    private func link(da danish: String, en english: String, _ path: String) -> some Markup {
        A(
            reading.say(da: danish, en: english), .href(Link(path)),
            .label("\(reading.say(da: danish, en: english)): \(item.title)"))
    }

    private func button(
        da danish: String, en english: String, _ part: String, look: String = "secondary"
    ) -> some Markup {
        ButtonForm(
            label: reading.say(da: danish, en: english), about: item.title,
            path: Paths.item(item.id, of: meeting.id, part), reading: reading, look: look)
    }
}
