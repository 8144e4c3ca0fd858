// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Initiatives {
    func start(
        _ draft: ProgrammeDraft,
        on day: Day,
        in organizations: Organizations,
        _ areas: Areas
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard programmes[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        if let leader = draft.leader {
            try requireStanding(leader, on: day, in: organizations)
        }
        try requireKnown(draft.areas, in: areas)
        if let start = draft.start, let end = draft.end, end.last < start.first {
            throw .endsBeforeItBegins(from: start.first, to: end.last)
        }
        return [
            .programmeStarted(
                ProgrammeStarted(
                    programme: draft.id,
                    kind: draft.kind,
                    name: try title(draft.name, field: "name"),
                    areas: draft.areas,
                    leader: draft.leader,
                    goals: try titles(draft.goals, field: "goals"),
                    start: draft.start,
                    end: draft.end,
                    evaluationDue: draft.evaluationDue,
                    source: try source(draft.source)
                )
            )
        ]
    }

    func nameLeader(
        _ post: PostID,
        of id: ProgrammeID,
        on day: Day,
        in organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        guard let programme = programmes[id] else { throw .unknownProgramme(id) }
        if let day = programme.endedOn { throw .alreadyEnded(on: day) }
        try requireStanding(post, on: day, in: organizations)
        guard programme.leader != post else { return [] }
        return [.programmeLeaderNamed(ProgrammeLeaderNamed(programme: id, leader: post))]
    }

    func end(_ id: ProgrammeID) throws(InitiativeRefusal) -> [InitiativeEvent] {
        guard let programme = programmes[id] else { throw .unknownProgramme(id) }
        if let day = programme.endedOn { throw .alreadyEnded(on: day) }
        return [.programmeEnded(ProgrammeEnded(programme: id))]
    }
}

// MARK: - What must hold

extension Initiatives {
    /// The initiative, as long as it still can be changed.
    func open(_ id: InitiativeID) throws(InitiativeRefusal) -> Initiative {
        guard let initiative = initiatives[id] else { throw .unknownInitiative(id) }
        if let day = initiative.concludedOn { throw .concluded(on: day) }
        return initiative
    }

    func check(
        _ draft: InitiativeDraft,
        in areas: Areas
    ) throws(InitiativeRefusal) -> (name: String, themes: [String], goals: [String]) {
        try requireKnown(draft.areas, in: areas)
        if let programme = draft.programme, programmes[programme] == nil {
            throw .unknownProgramme(programme)
        }
        return (
            try title(draft.name, field: "name"), try titles(draft.themes, field: "themes"),
            try titles(draft.goals, field: "goals")
        )
    }

    func requireKnown(_ ids: [AreaID], in areas: Areas) throws(InitiativeRefusal) {
        for id in ids where areas[id] == nil {
            throw .unknownArea(id)
        }
    }

    func requireStanding(
        _ id: PostID,
        on day: Day,
        in organizations: Organizations
    ) throws(InitiativeRefusal) {
        guard let post = organizations[id] else { throw .unknownPost(id) }
        if let to = post.to, to < day { throw .postEnded(id, title: post.title, on: to) }
    }

    func titles(_ texts: [String], field: String) throws(InitiativeRefusal) -> [String] {
        var titles: [String] = []
        for text in texts {
            titles.append(try title(text, field: field))
        }
        return titles
    }

    func source(_ text: String?) throws(InitiativeRefusal) -> String? {
        do {
            return try CheckedText.source(text)
        } catch {
            throw .text(error)
        }
    }

    func title(_ text: String, field: String) throws(InitiativeRefusal) -> String {
        do {
            return try CheckedText.check(text, as: .title, field: field)
        } catch {
            throw .text(error)
        }
    }
}
