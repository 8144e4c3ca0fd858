// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// R-010 for meetings: those who work for one of the forums that meet keep
    /// its papers; members bring items, reply, vote and object for themselves.
    func permit(_ command: MeetingCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .plan(let draft): try require(viewer, worksFor: draft.forums)
        case .move(let id, _, _), .call(let id, _), .invite(let id, _, _),
            .hold(let id, _, _), .cancel(let id, _), .session(let id, _):
            try permitPapers(of: id, to: viewer)
        case .agenda(let id, let command): try permit(command, of: id, to: viewer)
        case .reply(let id, let draft):
            if draft.person == viewer.person { return }
            try permitPapers(of: id, to: viewer)
        case .vote(let id, let command): try permit(command, at: id, to: viewer)
        case .minutes(let id, .object(let draft)):
            guard draft.by == viewer.person, let meeting = meetings[id] else {
                throw .onlyOneself
            }
            if isInsider(of: meeting, viewer) { return }
            try permitPapers(of: id, to: viewer)
        case .minutes(let id, _): try permitPapers(of: id, to: viewer)
        case .poll(let command): try permit(command, to: viewer)
        }
    }

    /// whoever is removed from an item has nothing to do with it, an
    /// administrator no more than others.
    func permitItems(of command: CityCommand, to viewer: Viewer) throws(Forbidden) {
        guard let person = viewer.person, case .meeting(let command) = command,
            let id = command.meeting, let meeting = meetings[id]
        else { return }
        let isRemoved = command.items(in: meeting).contains { id in
            meeting.agenda[id]?.removed.contains(person) ?? false
        }
        if isRemoved { throw .takesNoPart }
    }

    private func permitPapers(of id: MeetingID, to viewer: Viewer) throws(Forbidden) {
        try require(viewer, worksFor: meetings[id]?.forums ?? [])
    }

    private func permit(
        _ command: AgendaCommand, of id: MeetingID, to viewer: Viewer
    ) throws(Forbidden) {
        guard let meeting = meetings[id] else { return try requireCoordinator(viewer) }
        switch command {
        case .propose(let draft):
            let isOwn = draft.proposer == viewer.person.map { .person($0) }
            if isOwn, isMember(of: meeting, viewer) { return }
        case .change(let item, _, _), .withdraw(let item, _):
            // One's own proposal, until it is taken up.
            if let item = meeting.agenda[item], item.state == .proposed,
                item.proposer == viewer.person.map({ .person($0) })
            {
                return
            }
        default: break
        }
        try permitPapers(of: id, to: viewer)
    }

    /// by show of hands the secretary writes; else everybody votes alone.
    private func permit(
        _ command: VoteCommand, at id: MeetingID, to viewer: Viewer
    ) throws(Forbidden) {
        switch command {
        case .cast(let vote, _, _, let person), .handIn(let vote, _, let person):
            let manner = meetings[id]?.votes.first { $0.id == vote }?.manner
            guard manner == .bySeat else { break }
            if person != viewer.person { throw .onlyOneself }
            return
        case .open, .close: break
        }
        try permitPapers(of: id, to: viewer)
    }

    private func permit(_ command: PollCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .open(let draft): try require(viewer, worksFor: [draft.forum])
        case .answer(let id, let person, _):
            if person == viewer.person { return }
            try require(viewer, worksFor: meetings.polls[id].map { [$0.forum] } ?? [])
        case .close(let id, _):
            try require(viewer, worksFor: meetings.polls[id].map { [$0.forum] } ?? [])
        }
    }
}

extension MeetingCommand {
    /// The meeting that the command changes; nil for one to come and for the
    /// search for a day.
    public var meeting: MeetingID? {
        switch self {
        case .plan, .poll: nil
        case .move(let id, _, _), .call(let id, _), .invite(let id, _, _), .hold(let id, _, _),
            .cancel(let id, _), .agenda(let id, _), .reply(let id, _), .session(let id, _),
            .vote(let id, _), .minutes(let id, _):
            id
        }
    }

    /// The items that the command is about.
    func items(in meeting: Meeting) -> [AgendaItemID] {
        switch self {
        case .agenda(_, let command): command.item.map { [$0] } ?? []
        case .session(_, .begin(let item, _)), .session(_, .recuse(let item, _, _)): [item]
        case .session(_, .decide(let draft)): [draft.item]
        case .vote(_, .open(let draft)): [draft.item]
        case .vote(_, .cast(let id, _, _, _)), .vote(_, .handIn(let id, _, _)),
            .vote(_, .close(let id, _)):
            meeting.votes.filter { $0.id == id }.map(\.item)
        case .minutes(_, .write(let texts, _)): texts.map(\.item)
        case .minutes(_, .object(let draft)): draft.item.map { [$0] } ?? []
        default: []
        }
    }
}
