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
            let broken = desk.broken
            let near = desk.near
            let waits = desk.waits
            let handovers = desk.handovers
            let silent = desk.unanswered
            let caused = desk.caused
            let parts = desk.parts
            let forums = desk.forumDuties
            let matters = desk.matterDuties
            let actions = desk.dueActions
            let papers = desk.paperDuties
            PageHead(reading.say(.myDesk), kind: whose) {
                facts(broken, near.count, waits)
            }
            if broken.isEmpty, near.isEmpty, waits.isEmpty, handovers.isEmpty, silent.isEmpty,
                caused.isEmpty, parts.isEmpty, forums.isEmpty, matters.isEmpty, actions.isEmpty,
                papers.isEmpty
            {
                EmptyDesk(reading: reading, later: desk.later)
            } else {
                owed(broken, near)
                MattersOnDesk(reading: reading, duties: matters, actions: actions)
                For(papers) { PaperDutyList(reading: reading, duties: $0) }
                ForumDutiesOnDesk(reading: reading, duties: forums)
                part("venter-paa", waitsTitle, waits, by: { $0.activity.responsible }, desk.item)
                part("forsinker", causedTitle, caused, by: { $0.activity.responsible }, desk.item)
                part("tilbudt", offeredTitle, handovers, by: { $0.offer.to }) {
                    desk.item($0.initiative, $0.offer)
                }
                part("spurgt", askedTitle, silent, by: { $0.initiative.owner }) {
                    desk.item($0.initiative, $0.organizations)
                }
                part("bidrag", partsTitle, parts, by: { $0.initiative.owner }, desk.item)
            }
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

    @MarkupBuilder
    private func owed(
        _ broken: [Desk.Broken], _ near: [(activity: Activity, due: Day)]
    ) -> some Markup {
        let unanswered = broken.filter(\.isUnanswered)
        let answered = broken.filter { !$0.isUnanswered }
        part(
            "svar",
            reading.say(
                da: "Brudte løfter, der mangler svar", en: "Broken promises that want an answer"),
            unanswered, by: { $0.activity.responsible }, desk.item)
        part(
            "brudt",
            reading.say(
                da: "Brudte løfter, der er svaret på", en: "Broken promises that are answered"),
            answered, by: { $0.activity.responsible }, desk.item)
        if !near.isEmpty { NearPromises(reading: reading, near: near) }
    }

    /// A part of the desk; everybody's desk is grouped by department.
    @MarkupBuilder
    private func part<Thing>(
        _ id: String, _ title: String, _ things: [Thing], by post: (Thing) -> PostID,
        _ item: @escaping (Thing) -> Attention
    ) -> some Markup {
        if !things.isEmpty {
            Section(.id(id)) {
                H2(title)
                For(groups(things, by: post)) { group in
                    if let department = group.department { H3(department) }
                    AttentionList(items: group.things.map(item))
                }
            }
        }
    }

    private func groups<Thing>(
        _ things: [Thing], by post: (Thing) -> PostID
    ) -> [(department: String?, things: [Thing])] {
        if isOwn { return [(nil, things)] }
        return Dictionary(grouping: things) { reading.departmentName(of: post($0)) }
            .inDanishOrder(by: \.key)
            .map { ($0.key, $0.value) }
    }

    private var isOwn: Bool { desk.own != nil }

    private var waitsTitle: String {
        isOwn
            ? reading.say(da: "Det venter vi på fra andre", en: "What we wait for from others")
            : reading.say(
                da: "Forvaltninger, der venter på hinanden",
                en: "Departments that wait for each other")
    }

    private var causedTitle: String {
        reading.say(
            da: "Løfter, der brydes på grund af os", en: "Promises that break because of us")
    }

    private var offeredTitle: String {
        isOwn
            ? reading.say(da: "Indsatser, vi får tilbudt", en: "Initiatives offered to us")
            : reading.say(da: "Overdragelser uden svar", en: "Handovers without an answer")
    }

    private var partsTitle: String {
        isOwn
            ? reading.say(da: "Det bidrager vi med", en: "What we contribute")
            : reading.say(
                da: "Bidrag, der er stoppet eller ikke meldt om",
                en: "Contributions that have stopped or are not reported on")
    }

    private var askedTitle: String {
        reading.say(da: "Bidrager I?", en: "Do you contribute?")
    }
}
