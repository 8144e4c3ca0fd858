// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Activities {
    /// What the command leads to on the day, or why it cannot be.
    ///
    /// Broken promises follow in `consequences`, once the forecast is known.
    public func decide(
        _ command: ActivityCommand,
        on day: Day,
        in organizations: Organizations,
        _ initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        switch command {
        case .plan(let draft): try plan(draft, in: organizations, initiatives)
        case .replan(let draft, let seen):
            try replan(draft, seen: seen, in: organizations, initiatives)
        case .drop(let id, let reason): try drop(id, reason: reason, in: initiatives)
        case .pin(let id, let pin): try setPin(pin, of: id, in: initiatives)
        case .report(let id, let draft, let seen):
            try report(draft, of: id, seen: seen, on: day, in: initiatives)
        case .promise(let id, let period, let reason):
            try promise(period, for: id, reason: reason, in: initiatives)
        case .acceptNewDate(let id, let period, let reason):
            try acceptNewDate(period, for: id, reason: reason, in: initiatives)
        case .contest(let id, let reason): try contest(id, reason: reason, in: initiatives)
        case .link(let prerequisite): try link(prerequisite, in: initiatives)
        case .unlink(let id): try unlink(id, in: initiatives)
        }
    }

    /// an id is never used again, also not that of an activity given up.
    private func plan(
        _ draft: ActivityDraft,
        in organizations: Organizations,
        _ initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard activities[draft.id] == nil, !dropped.contains(draft.id) else {
            throw .idTaken(draft.id.rawValue)
        }
        try requireOpen(draft.initiative, in: initiatives)
        let name = try check(draft, in: organizations)
        return [
            .planned(
                ActivityPlanned(
                    activity: draft.id,
                    initiative: draft.initiative,
                    name: name,
                    responsible: draft.responsible,
                    plan: draft.plan,
                    source: try source(draft.source)
                )
            )
        ]
    }

    private func replan(
        _ draft: ActivityDraft,
        seen: Int?,
        in organizations: Organizations,
        _ initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(draft.id, in: initiatives)
        try require(seen, isVersionOf: activity)
        guard activity.initiative == draft.initiative else {
            let own = activity.initiative
            throw .otherInitiative(own, name: initiatives[own]?.name ?? own.rawValue)
        }
        let name = try check(draft, in: organizations)
        if (name, draft.responsible, draft.plan)
            == (activity.name, activity.responsible, activity.plan)
        {
            return []
        }
        return [
            .replanned(
                ActivityReplanned(
                    activity: draft.id,
                    initiative: draft.initiative,
                    name: name,
                    responsible: draft.responsible,
                    plan: draft.plan
                )
            )
        ]
    }

    private func drop(
        _ id: ActivityID,
        reason: NoteID?,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(id, in: initiatives)
        return [
            .dropped(
                ActivityDropped(activity: id, initiative: activity.initiative, reason: reason)
            )
        ]
    }

    private func setPin(
        _ pin: Pin?,
        of id: ActivityID,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(id, in: initiatives)
        var checked: Pin?
        if let pin {
            checked = Pin(day: pin.day, authority: try title(pin.authority, field: "authority"))
        }
        guard activity.pin != checked else { return [] }
        return [
            .pinned(ActivityPinned(activity: id, initiative: activity.initiative, pin: checked))
        ]
    }

    /// prerequisites never wait for each other in a ring.
    private func link(
        _ link: Prerequisite,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        guard link.id.isWellFormed else { throw .malformedID(link.id.rawValue) }
        guard prerequisites[link.id] == nil else { throw .idTaken(link.id.rawValue) }
        _ = try known(link.from)
        let waiting = try open(link.to, in: initiatives)
        guard abs(link.lag.days) <= 3_650 else { throw .lagOutOfRange(link.lag.days) }
        if let same = prerequisites(of: link.to)
            .first(where: { $0.from == link.from && $0.kind == link.kind })
        {
            throw .alreadyLinked(same.id)
        }
        if let loop = loop(from: link.from, to: link.to) {
            let closed = loop + loop.prefix(1)
            throw .loop(loop, names: closed.map { activities[$0]?.name })
        }
        return [
            .linked(PrerequisiteLinked(prerequisite: link, initiative: waiting.initiative))
        ]
    }

    private func unlink(
        _ id: PrerequisiteID,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        guard let prerequisite = prerequisites[id] else { throw .unknownPrerequisite(id) }
        let waiting = try open(prerequisite.to, in: initiatives)
        return [
            .unlinked(PrerequisiteUnlinked(prerequisite: id, initiative: waiting.initiative))
        ]
    }
}
