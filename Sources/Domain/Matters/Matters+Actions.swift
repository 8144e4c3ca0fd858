// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Matters {
    /// What the command about an action leads to, or why it cannot be.
    func decide(
        _ command: ActionCommand,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        switch command {
        case .assign(let draft): return try assign(draft, on: day, in: setting)
        case .report(let id, let note):
            _ = try openAction(id)
            return [.actionDone(ActionDone(action: id, note: note))]
        case .reschedule(let id, let due, let cause, let note, let seen):
            return try reschedule(id, to: due, cause, note: note, seen: seen, on: day)
        case .drop(let id, let reason):
            _ = try openAction(id)
            return [.actionDropped(ActionDropped(action: id, reason: reason))]
        case .promote(let id, let activity):
            _ = try openAction(id)
            guard setting.activities[activity] != nil else {
                throw .unknownCarrier(.activity(activity))
            }
            return [.actionPromoted(ActionPromoted(action: id, activity: activity))]
        }
    }

    private func assign(
        _ draft: ActionDraft,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard actions[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        try requireKnown(draft.owner.organization, in: setting)
        if let forum = draft.source.forum { try requireKnown(forum, in: setting) }
        if let person = draft.owner.person, !setting.organizations.people.contains(person) {
            throw .unknownPerson(person)
        }
        if let matter = draft.source.matter { _ = try open(matter) }
        if let area = draft.areas.first(where: { setting.areas[$0] == nil }) {
            throw .unknownArea(area)
        }
        guard day <= draft.due else { throw .dueInPast(draft.due, field: "due") }
        let title: String
        do {
            title = try CheckedText.title(draft.title)
        } catch {
            throw .text(error)
        }
        return [
            .actionAssigned(
                ActionAssigned(
                    action: draft.id, title: title, owner: draft.owner, due: draft.due,
                    source: draft.source, areas: draft.areas, isAdopted: draft.isAdopted))
        ]
    }

    /// the day of an action moves only with a cause.
    private func reschedule(
        _ id: ActionID,
        to due: Day,
        _ cause: DelayCause,
        note: NoteID?,
        seen: Int?,
        on day: Day
    ) throws(MatterRefusal) -> [MatterEvent] {
        let action = try openAction(id)
        if let seen, seen != action.version {
            throw .changedMeanwhile(seen: seen, now: action.version)
        }
        guard day <= due else { throw .dueInPast(due, field: "due") }
        guard due != action.due else { throw .sameDay(due) }
        return [
            .actionRescheduled(
                ActionRescheduled(action: id, due: due, cause: cause, note: note))
        ]
    }

    private func openAction(_ id: ActionID) throws(MatterRefusal) -> ActionItem {
        guard let action = actions[id] else { throw .unknownAction(id) }
        guard action.isOpen else { throw .actionEnded }
        return action
    }
}
