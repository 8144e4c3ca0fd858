// SPDX-License-Identifier: EUPL-1.2

extension Meetings {
    /// What people do about votes at a meeting.
    func decide(
        _ command: VoteCommand,
        in id: MeetingID,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id)
        switch command {
        case .open(let draft): return try open(draft, in: meeting, forums, organizations)
        case .cast(let vote, let seat, let choice, let person):
            let vote = try openVote(vote, of: meeting)
            if vote.isSecret { throw .vote(.secret) }
            try requireVoter(person, in: seat, of: vote, at: meeting, forums, organizations)
            let cast = CastVote(seat: seat, person: person, choice: choice)
            return [
                .voteCast(
                    VoteCast(forum: meeting.lead, meeting: id, vote: vote.id, cast: cast))
            ]
        case .handIn(let vote, let seat, let person):
            let vote = try openVote(vote, of: meeting)
            guard vote.isSecret else { throw .vote(.notSecret) }
            try requireVoter(person, in: seat, of: vote, at: meeting, forums, organizations)
            return [
                .voteHandedIn(
                    VoteHandedIn(forum: meeting.lead, meeting: id, vote: vote.id, seat: seat))
            ]
        case .close(let vote, let tally): return try close(vote, of: meeting, tally)
        }
    }

    /// The electorate is fixed here: those who take part and have a vote.
    private func open(
        _ draft: VoteDraft,
        in meeting: Meeting,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard !meeting.votes.contains(where: { $0.id == draft.id }) else {
            throw .vote(.idTaken(draft.id.rawValue))
        }
        guard meeting.session != nil || meeting.isHeld else { throw .session(.notOpen) }
        let item = try onAgenda(draft.item, of: meeting)
        if item.decision != nil { throw .session(.decided(item.title)) }
        if meeting.votes.contains(where: { $0.item == item.id && $0.isOpen }) {
            throw .vote(.alreadyOpen(item.title))
        }
        let voting = meeting.places(in: forums, organizations).filter(\.mayVote)
        let present = meeting.presence(at: item)
        let electorate = voting.map(\.seat).filter { seat in present.contains { $0.seat == seat } }
        guard !electorate.isEmpty else { throw .vote(.nobodyMayVote) }
        let rule = forums[meeting.lead]?.charter(on: meeting.day)?.charter.voting?.rule
        let casting = rule?.castingVote.flatMap {
            meeting.seat(of: $0, among: present, forums, organizations)
        }
        let vote = ItemVote(
            id: draft.id, item: item.id, question: draft.question, manner: draft.manner,
            isSecret: draft.isSecret, requirement: rule?.requirement,
            casting: casting.flatMap { electorate.contains($0) ? $0 : nil },
            electorate: electorate, members: voting.count { $0.holder != nil })
        return [.voteOpened(VoteOpened(forum: meeting.lead, meeting: meeting.id, vote: vote))]
    }

    /// of a secret vote only the count is written down, of as many
    /// votes as were put in the box.
    private func close(
        _ id: VoteID, of meeting: Meeting, _ counted: VoteTally?
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let vote = try openVote(id, of: meeting)
        if vote.isSecret {
            guard let counted else { throw .vote(.countMissing) }
            guard counted.total == vote.handedIn.count, counted.isPossible else {
                throw .vote(
                    .countDiffers(counted: counted.total, handedIn: vote.handedIn.count))
            }
        }
        let tally = vote.isSecret ? counted ?? vote.tally : vote.tally
        return [
            .voteClosed(
                VoteClosed(
                    forum: meeting.lead, meeting: meeting.id, vote: id,
                    result: vote.result(of: tally)))
        ]
    }

    private func openVote(
        _ id: VoteID, of meeting: Meeting
    ) throws(MeetingRefusal) -> ItemVote {
        guard let vote = meeting.votes.first(where: { $0.id == id }) else {
            throw .vote(.unknown(id))
        }
        guard vote.isOpen else { throw .vote(.closed) }
        return vote
    }

    /// a vote is given once, by whoever sits in the seat on the day and
    /// is in the room, and not by those who stay out of the item.
    private func requireVoter(
        _ person: PersonID,
        in seat: Seat,
        of vote: ItemVote,
        at meeting: Meeting,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) {
        guard
            let place = meeting.places(in: forums, organizations).first(where: { $0.seat == seat })
        else { throw .unknownSeat(seat) }
        let label = place.label
        if let item = meeting.agenda[vote.item],
            item.recused.contains(seat) || item.removed.contains(person)
        {
            throw .vote(.recused(label))
        }
        let isTheirs = place.holder?.person == person || place.substitute?.person == person
        if !isTheirs, let ended = forums.lastDay(of: person, in: seat, before: meeting.day) {
            throw .vote(.seatEnded(label, on: ended))
        }
        guard vote.electorate.contains(seat) else { throw .vote(.mayNotVote(label)) }
        guard isTheirs, meeting.isThere(person, in: seat) else { throw .vote(.notInRoom(label)) }
        if vote.hasVoted(seat) { throw .vote(.twice(label)) }
    }
}

extension SeatPlace {
    /// Those who only observe have no vote, nor those to whom the charter
    /// gives none; where it says nothing, a member votes.
    fileprivate var mayVote: Bool { group.role != .observing && group.votes != false }
}

extension Forums {
    /// The day on which the person's time in the seat ended.
    fileprivate func lastDay(of person: PersonID, in seat: Seat, before day: Day) -> Day? {
        holdings(of: seat).filter { $0.person == person }.compactMap(\.lastDay)
            .filter { $0 < day }.max()
    }
}

extension Meeting {
    fileprivate func isThere(_ person: PersonID, in seat: Seat) -> Bool {
        if let session, session.closed == nil {
            return session.sitter(in: seat)?.person == person
        }
        return record?.line(of: seat).map { $0.person == person && $0.presence.isThere } ?? false
    }

    /// The seat of the officer, as far as they are there.
    fileprivate func seat(
        of role: OfficerRole,
        among present: [ItemPresence],
        _ forums: Forums,
        _ organizations: Organizations
    ) -> Seat? {
        let post = forums[lead]?.charter(on: day)?.charter.officer(role)?.rule.post
        let holder = post.flatMap { organizations.holders(of: $0, on: day).first?.person }
        return holder.flatMap { person in present.first { $0.person == person }?.seat }
    }
}
