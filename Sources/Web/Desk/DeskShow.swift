// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// My desk: what I owe, what I wait for, and what I am asked.
struct DeskShow: Component {
    let call: Call
    let desk: Desk
    private var reading: Reading { call.reading }

    /// What is read at a glance; a desk with more lines shows the most pressing
    /// of them and folds its kinds.
    private static let roomy = 6

    var body: some Markup {
        SitePage(reading.say(.myDesk), call) {
            let near = desk.near
            let actions = desk.dueActions
            let (promises, parts) = (desk.promises, desk.parts)
            let lines = (promises + parts).reduce(near.count + actions.count) {
                $0 + $1.items.count
            }
            let isFolded = lines > Self.roomy
            PageHead(reading.say(.myDesk), kind: whose) {
                facts(desk.broken, near.count, desk.waits)
            }
            if lines == 0 {
                EmptyDesk(reading: reading, later: desk.later)
            } else {
                if isFolded { pressing(parts) }
                For(promises) { kind($0, isFolded) }
                self.near(near, isFolded)
                self.actions(actions, isFolded)
                For(parts) { kind($0, isFolded) }
            }
        }
    }

    @MarkupBuilder private func pressing(_ parts: [DeskPart]) -> some Markup {
        let pressing = desk.pressing(among: parts)
        if !pressing.isEmpty {
            Section(.id("haster")) {
                H2(reading.say(da: "Det haster mest", en: "What presses most"))
                AttentionList(items: pressing)
            }
        }
    }

    private func kind(_ part: DeskPart, _ isFolded: Bool) -> some Markup {
        DeskKind(
            id: part.id, title: reading.say(part.title), count: part.items.count,
            pressing: late(part.late), isFolded: isFolded
        ) {
            DeskPartList(reading: reading, part: part)
        }
    }

    @MarkupBuilder private func near(
        _ near: [(activity: Activity, due: Day)], _ isFolded: Bool
    ) -> some Markup {
        if !near.isEmpty {
            DeskKind(
                id: NearPromises.id, title: reading.say(NearPromises.title), count: near.count,
                isFolded: isFolded
            ) {
                NearPromises(reading: reading, near: near)
            }
        }
    }

    @MarkupBuilder private func actions(_ actions: [ActionItem], _ isFolded: Bool) -> some Markup {
        if !actions.isEmpty {
            DeskKind(
                id: ActionsOnDesk.id, title: reading.say(ActionsOnDesk.title),
                count: actions.count,
                pressing: late(actions.count { $0.due < reading.day }), isFolded: isFolded
            ) {
                ActionsOnDesk(reading: reading, actions: actions)
            }
        }
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
