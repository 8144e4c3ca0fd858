// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One kind of thing that lies on a desk.
///
/// Shape: in groups with a heading each where the desk is everybody's.
struct DeskPart: Sendable {
    struct Group: Sendable {
        let heading: String?
        let items: [Attention]
    }

    /// The name of its place on the page.
    let id: String
    let title: Phrase
    let groups: [Group]

    init(id: String, title: Phrase, groups: [Group]) {
        self.id = id
        self.title = title
        self.groups = groups.filter { !$0.items.isEmpty }
    }

    init(id: String, title: Phrase, items: [Attention]) {
        self.init(id: id, title: title, groups: [Group(heading: nil, items: items)])
    }

    var items: [Attention] { groups.flatMap(\.items) }
    /// How many of it are late, or nobody's.
    var late: Int { items.count { $0.status == .late || $0.status == .gap } }
}

extension Desk {
    /// What else lies on the desk as lines to read, the most pressing kind first.
    var parts: [DeskPart] {
        let all =
            [
                DeskPart(
                    id: "sager",
                    title: Phrase(da: "Sager, der venter på os", en: "Matters that wait for us"),
                    items: matterDuties)
            ] + paperDuties + [
                DeskPart(
                    id: "fora",
                    title: Phrase(
                        da: "Det beder kommissorierne om", en: "What the charters ask for"),
                    items: reading.attentions(forumDuties))
            ] + waiting + questions
        return all.filter { !$0.groups.isEmpty }
    }

    /// Promises that break: what comes before everything else.
    var promises: [DeskPart] {
        let broken = broken
        let all = [
            part(
                "svar",
                Phrase(
                    da: "Brudte løfter, der mangler svar",
                    en: "Broken promises that want an answer"),
                broken.filter(\.isUnanswered), by: { $0.activity.responsible }, item),
            part(
                "brudt",
                Phrase(
                    da: "Brudte løfter, der er svaret på",
                    en: "Broken promises that are answered"),
                broken.filter { !$0.isUnanswered }, by: { $0.activity.responsible }, item),
        ]
        return all.filter { !$0.groups.isEmpty }
    }

    /// The few things that press most: promises that want an answer, the worst
    /// first, then what is late of every kind.
    func pressing(among parts: [DeskPart]) -> [Attention] {
        let late = parts.flatMap(\.items).filter { $0.status == .late || $0.status == .gap }
        return Array((broken.filter(\.isUnanswered).map(item) + late).prefix(3))
    }

    private var waiting: [DeskPart] {
        [
            part(
                "venter-paa",
                own == nil
                    ? Phrase(
                        da: "Forvaltninger, der venter på hinanden",
                        en: "Departments that wait for each other")
                    : Phrase(
                        da: "Det venter vi på fra andre", en: "What we wait for from others"),
                waits, by: { $0.activity.responsible }, item),
            part(
                "forsinker",
                Phrase(
                    da: "Løfter, der brydes på grund af os",
                    en: "Promises that break because of us"),
                caused, by: { $0.activity.responsible }, item),
        ]
    }

    private var questions: [DeskPart] {
        [
            part(
                "tilbudt",
                own == nil
                    ? Phrase(da: "Overdragelser uden svar", en: "Handovers without an answer")
                    : Phrase(da: "Indsatser, vi får tilbudt", en: "Initiatives offered to us"),
                handovers, by: { $0.offer.to }, { item($0.initiative, $0.offer) }),
            part(
                "tilbyder",
                Phrase(
                    da: "Overdragelser, vi venter svar på",
                    en: "Handovers that we wait for an answer to"),
                offered, by: { $0.offer.to }, { item($0.initiative, $0.offer) }),
            part(
                "spurgt", Phrase(da: "Bidrager I?", en: "Do you contribute?"),
                unanswered, by: { $0.initiative.owner }, { item($0.initiative, $0.organizations) }),
            part(
                "bidrag",
                own == nil
                    ? Phrase(
                        da: "Bidrag, der er stoppet eller ikke meldt om",
                        en: "Contributions that have stopped or are not reported on")
                    : Phrase(da: "Det bidrager vi med", en: "What we contribute"),
                contributed, by: { $0.initiative.owner }, item),
        ]
    }

    /// Everybody's desk is grouped by department.
    private func part<Thing>(
        _ id: String, _ title: Phrase, _ things: [Thing], by post: (Thing) -> PostID,
        _ item: (Thing) -> Attention
    ) -> DeskPart {
        guard own == nil else { return DeskPart(id: id, title: title, items: things.map(item)) }
        let groups = Dictionary(grouping: things) { reading.departmentName(of: post($0)) }
            .inDanishOrder(by: \.key)
            .map { DeskPart.Group(heading: $0.key, items: $0.value.map(item)) }
        return DeskPart(id: id, title: title, groups: groups)
    }
}
