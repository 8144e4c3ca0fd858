// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Initiatives {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: InitiativeCommand,
        on day: Day,
        in organizations: Organizations,
        _ areas: Areas
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        switch command {
        case .create(let draft): try create(draft, on: day, in: organizations, areas)
        case .describe(let draft, let seen):
            try describe(draft, seen: seen, in: areas) + asking(draft, on: day, in: organizations)
        case .offerHandover(let id, let post, let reason):
            try offer(id, to: post, reason: reason, on: day, in: organizations)
        case .acceptHandover(let id): try accept(id, on: day, in: organizations)
        case .declineHandover(let id, let reason): try decline(id, reason: reason)
        case .stateContribution(let id, let organization, let stance, let part):
            try state(stance, of: organization, part: part, in: id, organizations)
        case .reportContribution(let id, let organization, let status, let note):
            try report(status, of: organization, note: note, in: id, organizations)
        case .publish(let id): try publish(id)
        case .conclude(let id, let outcome):
            [.concluded(InitiativeConcluded(initiative: try open(id).id, outcome: outcome))]
        case .startProgramme(let draft): try start(draft, on: day, in: organizations, areas)
        case .nameLeader(let id, let post):
            try nameLeader(post, of: id, on: day, in: organizations)
        case .endProgramme(let id): try end(id)
        case .startEvaluation(let id, let post):
            try startEvaluation(of: id, by: post, on: day, in: organizations)
        case .deliverEvaluation(let id, let draft):
            try deliverEvaluation(draft, of: id, on: day, in: organizations)
        }
    }

    /// no initiative without one accountable owner.
    ///
    /// every department of the day is asked whether it contributes.
    private func create(
        _ draft: InitiativeDraft,
        on day: Day,
        in organizations: Organizations,
        _ areas: Areas
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard initiatives[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        guard let owner = draft.owner else { throw .noOwner }
        try requireStanding(owner, on: day, in: organizations)
        let checked = try check(draft, in: areas)
        let asked = draft.areas.isEmpty ? [] : organizations.departments(on: day).map(\.id)
        return [
            .created(
                InitiativeCreated(
                    initiative: draft.id,
                    name: checked.name,
                    purpose: draft.purpose,
                    areas: draft.areas,
                    programme: draft.programme,
                    themes: checked.themes,
                    goals: checked.goals,
                    budget: draft.budget,
                    owner: owner,
                    asked: asked,
                    isPublic: draft.isPublic,
                    source: try source(draft.source)
                )
            )
        ]
    }

    private func describe(
        _ draft: InitiativeDraft,
        seen: Int?,
        in areas: Areas
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        let initiative = try open(draft.id)
        if let seen, seen != initiative.version {
            throw .changedMeanwhile(seen: seen, now: initiative.version)
        }
        let checked = try check(draft, in: areas)
        var after = initiative
        after.name = checked.name
        after.purpose = draft.purpose
        after.areas = draft.areas
        after.programme = draft.programme
        after.themes = checked.themes
        after.goals = checked.goals
        after.budget = draft.budget
        guard after != initiative else { return [] }
        return [
            .described(
                InitiativeDescribed(
                    initiative: draft.id,
                    name: after.name,
                    purpose: after.purpose,
                    areas: after.areas,
                    programme: after.programme,
                    themes: after.themes,
                    goals: after.goals,
                    budget: after.budget
                )
            )
        ]
    }

    private func publish(_ id: InitiativeID) throws(InitiativeRefusal) -> [InitiativeEvent] {
        try open(id).isPublic ? [] : [.published(InitiativePublished(initiative: id))]
    }
}

// MARK: - R-031: a handover is offered, then accepted or declined

extension Initiatives {
    private func offer(
        _ id: InitiativeID,
        to post: PostID,
        reason: NoteID?,
        on day: Day,
        in organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        let initiative = try open(id)
        try requireStanding(post, on: day, in: organizations)
        guard post != initiative.owner else {
            throw .alreadyOwner(post, title: organizations.title(of: post))
        }
        if let to = initiative.handover?.to {
            throw .handoverPending(to: to, title: organizations.title(of: to))
        }
        return [
            .handoverOffered(
                HandoverOffered(
                    initiative: id,
                    from: initiative.owner,
                    to: post,
                    reason: reason
                )
            )
        ]
    }

    private func accept(
        _ id: InitiativeID,
        on day: Day,
        in organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        let initiative = try open(id)
        guard let offer = initiative.handover else { throw .noHandover }
        try requireStanding(offer.to, on: day, in: organizations)
        return [
            .handedOver(
                InitiativeHandedOver(initiative: id, from: initiative.owner, to: offer.to)
            )
        ]
    }

    private func decline(
        _ id: InitiativeID,
        reason: NoteID?
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        guard let offer = try open(id).handover else { throw .noHandover }
        return [
            .handoverDeclined(HandoverDeclined(initiative: id, by: offer.to, reason: reason))
        ]
    }
}
