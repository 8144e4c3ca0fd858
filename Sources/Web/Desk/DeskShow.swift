// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// My desk: what I owe, what I wait for, and what I am asked.
struct DeskShow: Component {
    let call: Call
    let desk: Desk
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.myDesk), call) {
            let near = desk.near
            let actions = desk.dueActions
            let (promises, parts) = (desk.promises, desk.parts)
            PageHead(reading.say(.myDesk), kind: whose) {
                facts(desk.broken, near.count, desk.waits)
            }
            if promises.isEmpty, near.isEmpty, actions.isEmpty, parts.isEmpty {
                EmptyDesk(reading: reading, later: desk.later)
            } else {
                PageContents(
                    label: reading.say(da: "På bordet", en: "On the desk"),
                    lines: promises.map(line(of:)) + lines(near.count, actions)
                        + parts.map(line(of:)))
                For(promises) { DeskPartList(reading: reading, part: $0) }
                if !near.isEmpty { NearPromises(reading: reading, near: near) }
                if !actions.isEmpty { ActionsOnDesk(reading: reading, actions: actions) }
                For(parts) { DeskPartList(reading: reading, part: $0) }
            }
        }
    }

    private func line(of part: DeskPart) -> PageContents.Line {
        PageContents.Line(
            id: part.id, title: reading.say(part.title), count: part.items.count,
            pressing: late(part.late))
    }

    private func lines(_ near: Int, _ actions: [ActionItem]) -> [PageContents.Line] {
        [
            PageContents.Line(
                id: NearPromises.id, title: reading.say(NearPromises.title), count: near),
            PageContents.Line(
                id: ActionsOnDesk.id, title: reading.say(ActionsOnDesk.title),
                count: actions.count,
                pressing: late(actions.count { $0.due < reading.day })),
        ].filter { $0.count > 0 }
    }

    private func late(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: reading.say(da: "1 er sent", en: "1 is late")
        default: reading.say(da: "\(count) er sene", en: "\(count) are late")
        }
    }

    private var whose: String {
        guard let own = desk.own else {
            return reading.say(da: "Hele byen", en: "The whole city")
        }
        return own.isEmpty
            ? reading.say(da: "Ingen organisation", en: "No organization")
            : reading.list(reading.inOrder(Set(own)).map { reading.name(of: $0) })
    }

    @MarkupBuilder
    private func facts(_ broken: [Desk.Broken], _ near: Int, _ waits: [Desk.Waiting]) -> some Markup
    {
        let unanswered = broken.filter(\.isUnanswered).count
        Fact(
            reading.say(da: "Brudte løfter", en: "Broken promises"), "\(broken.count)",
            note: reading.say(
                da: "\(unanswered) mangler svar", en: "\(unanswered) want an answer"),
            isGap: unanswered > 0)
        Fact(
            reading.say(da: "Lovet de næste 30 dage", en: "Promised for the next 30 days"),
            "\(near)",
            note: reading.say(
                da: "\(desk.later) senere", en: "\(desk.later) later"))
        Fact(
            reading.say(da: "Venter på andre", en: "Waiting for others"), "\(waits.count)",
            note: reading.say(
                da: "\(waits.filter { $0.days > 0 }.count) er forsinkede",
                en: "\(waits.filter { $0.days > 0 }.count) are late"))
    }
}
