// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The matters and decisions of an area, on its page.
struct AreaMatters: Component {
    let reading: Reading
    let area: AreaID

    var body: some Markup {
        let inside = reading.city.areas.within(area)
        let matters = reading.matters.filter { !inside.isDisjoint(with: $0.areas) }
        MatterSection(
            reading: reading, matters: matters,
            more: reading.link(Paths.matters, [("omraade", area.rawValue)]))
    }
}

/// The matters that a forum has treated or is asked about, on its page.
struct ForumMatters: Component {
    let reading: Reading
    let forum: ForumID

    var body: some Markup {
        let matters = reading.city.matters.matters(in: forum)
            .filter { $0.isAdmitted && reading.city.sees($0, reading.viewer) }
        MatterSection(
            reading: reading, matters: matters,
            more: reading.link(Paths.matters, [("forum", forum.rawValue)]))
        let actions = reading.actions.filter { $0.forum == forum && $0.isOpen }
        if !actions.isEmpty {
            Section(.id("opgaver")) {
                H2(reading.say(da: "Opfølgning", en: "Follow-up"))
                ActionTable(reading: reading, actions: actions)
            }
        }
    }
}

private struct MatterSection: Component {
    let reading: Reading
    let matters: [Matter]
    let more: Html.Link

    var body: some Markup {
        if !matters.isEmpty {
            Section(.id("sager")) {
                H2(reading.say(.matters))
                MatterTable(
                    reading: reading,
                    matters: Array(matters.sorted { rank($0) < rank($1) }.prefix(5)),
                    caption: reading.say(
                        da: matters.count == 1 ? "1 sag" : "\(matters.count) sager, de åbne først",
                        en: matters.count == 1
                            ? "1 matter" : "\(matters.count) matters, open ones first"))
                P { A(reading.say(da: "Se alle sagerne", en: "See all of them"), .href(more)) }
            }
        }
    }

    private func rank(_ matter: Matter) -> Int { matter.isOpen ? 0 : 1 }
}

/// The actions of the reader that are due, on the desk.
struct ActionsOnDesk: Component {
    let reading: Reading
    let actions: [ActionItem]
    static let id = "opgaver"
    static let title = Phrase(da: "Vores opgaver", en: "Our actions")

    var body: some Markup {
        ActionTable(reading: reading, actions: actions)
    }
}

extension Desk {
    /// What matters ask of this desk, what is latest first.
    var matterDuties: [Attention] {
        reading.matterAttention { duty in
            switch duty.kind {
            case .moderate, .sendOn:
                reading.viewer.has(.coordinator) || reading.viewer.has(.administrator)
            case .tell(.organization(let party), _): holds(duty.owner) || holds(party)
            case .answer, .treat, .tell: holds(duty.owner)
            }
        }
    }

    /// The open actions of this desk that are due within a month, or late.
    var dueActions: [ActionItem] {
        reading.actions.filter { action in
            action.isOpen && reading.day.distance(to: action.due) <= 30
                && (action.owner.person.map { $0 == reading.viewer.person } ?? false
                    || holds(action.owner.organization))
        }
    }
}

extension Reading {
    /// Answers of matters that are late, for the city's list; worst first.
    ///
    /// Shape: only what is in one of the areas, where they are given.
    func lateAnswers(in areas: Set<AreaID>? = nil) -> [Attention] {
        matterAttention { duty in
            let places = city.matters[duty.matter]?.areas ?? []
            return duty.isLate(on: day) && (areas.map { !$0.isDisjoint(with: places) } ?? true)
        }
    }

    fileprivate func matterAttention(where isWanted: (MatterDuty) -> Bool) -> [Attention] {
        city.matters.duties(on: day).filter(isWanted).compactMap { duty in
            matter(duty.matter).map { attention(duty, of: $0) }
        }.sorted { $0.weight > $1.weight }
    }
}
