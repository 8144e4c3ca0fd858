// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Something that somebody does by a day: agreed, moved, and done or given up.
struct ActionRecord: Equatable, Sendable {
    struct Move: Equatable, Sendable {
        let origin: Origin
        /// The day it was decided.
        let on: Day
        let to: Day
        let cause: DelayCause
        let note: String?
    }

    struct Ending: Equatable, Sendable {
        enum Kind: Equatable, Sendable {
            case done(note: String?)
            case dropped(reason: String)
            /// It goes on as an activity of an initiative.
            case became(ActivityID)
        }

        let origin: Origin
        let day: Day
        let kind: Kind
    }

    let origin: Origin
    /// The day that it was agreed.
    let day: Day
    let draft: ActionDraft
    let moves: [Move]
    let ending: Ending?

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let draft = ActionDraft(fields)
        moves = fields.records("moved", Move.init).sorted { $0.on < $1.on }
        let endings = Ending.Key.allCases.compactMap { key in
            fields.record(key.rawValue) { Ending($0, key) }
        }
        if endings.count > 1 {
            fields.report(
                .wantsOne(of: Ending.Key.allCases.map(\.rawValue)),
                at: Ending.Key.allCases.last { fields.has($0.rawValue) }?.rawValue)
        }
        ending = endings.first
        _ = fields.source()
        guard let day, let draft else { return nil }
        (origin, self.day, self.draft) = (fields.origin, day, draft)
    }
}

extension ActionDraft {
    fileprivate init?(_ fields: Fields) {
        let id: ActionID? = fields.id(of: .action)
        let title = fields.text("title")
        let owner: OrganizationID? = fields.mention("owner", of: .organization)
        let person: PersonID? = fields.mention("person", of: .person, .optional)
        let due = fields.day("due")
        let source = ActionSource(
            forum: fields.mention("forum", of: .organization, .optional),
            meeting: fields.mention("meeting", of: .meeting, .optional),
            item: fields.mention("item", of: .agendaItem, .optional),
            matter: fields.mention("matter", of: .matter, .optional))
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let isAdopted = fields.flag("adopted")
        guard let id, let title, let owner, let due else { return nil }
        self.init(
            id: id,
            title: title,
            owner: ActionOwner(owner, person: person),
            due: due,
            source: source,
            areas: areas,
            isAdopted: isAdopted
        )
    }
}

extension ActionRecord.Move {
    fileprivate init?(_ fields: Fields) {
        let on = fields.start("on")
        let to = fields.day("to")
        let cause = fields.choice("cause", of: DelayCause.self)
        let note = fields.text("note", .optional, as: .note)
        guard let on, let to, let cause else { return nil }
        self.init(origin: fields.origin, on: on, to: to, cause: cause, note: note)
    }
}

extension ActionRecord.Ending {
    fileprivate enum Key: String, CaseIterable { case done, dropped, became }

    fileprivate init?(_ fields: Fields, _ key: Key) {
        let day = fields.start("day")
        let kind: Kind? =
            switch key {
            case .done: .done(note: fields.text("note", .optional, as: .note))
            case .dropped: fields.text("reason", as: .reason).map { .dropped(reason: $0) }
            case .became: fields.mention("activity", of: .activity).map { .became($0) }
            }
        guard let day, let kind else { return nil }
        self.init(origin: fields.origin, day: day, kind: kind)
    }
}
