// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Elections {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: ElectionCommand,
        on day: Day,
        in organizations: Organizations,
        _ areas: Areas,
        _ forums: Forums
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        switch command {
        case .call(let draft): try call(draft, in: organizations, areas, forums)
        case .stateVoters(let id, let voters): try stateVoters(voters, in: id)
        case .stand(let draft, let id): try stand(draft, in: id, on: day, organizations)
        case .answer(let candidacy, let id, let isAccepted, let reason):
            try answer(candidacy, in: id, isAccepted: isAccepted, reason: reason, on: day)
        case .withdraw(let candidacy, let id): try withdraw(candidacy, in: id, on: day)
        case .issueCodes(let id, let codes): try issue(codes, in: id, on: day)
        case .enterPapers(let id, let person, let lines):
            try enter(lines, by: person, in: id, on: day, organizations)
        case .discardPapers(let id, let reason): try discardPapers(of: id, reason: reason)
        case .openBox(let id, let box): try open(box, of: id, on: day)
        case .declare(let id, let seed): try declare(id, seed: seed, on: day)
        case .cancel(let id, let reason):
            [.cancelled(ElectionCancelled(election: try open(id).id, reason: reason))]
        }
    }

    /// The election, as long as it has neither a result nor been cancelled.
    func open(_ id: ElectionID) throws(ElectionRefusal) -> Election {
        guard let election = elections[id] else { throw .unknownElection(id) }
        if let result = election.result { throw .declared(on: result.declaredOn) }
        if let end = election.cancellation { throw .cancelled(on: end.day) }
        return election
    }

    private func stateVoters(
        _ voters: Int,
        in id: ElectionID
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        try require(voters: voters)
        guard voters >= election.codes.count else {
            throw .moreCodesThanVoters(codes: election.codes.count, voters: voters)
        }
        guard voters != election.voters else { return [] }
        return [.votersStated(VotersStated(election: id, voters: voters))]
    }

    func require(voters: Int?) throws(ElectionRefusal) {
        if let voters, !(1...Ballots.most).contains(voters) { throw .votersOutOfRange(voters) }
    }
}

// MARK: - R-070: an election fills only what the charter lets be elected

extension Elections {
    private func call(
        _ draft: ElectionDraft,
        in organizations: Organizations,
        _ areas: Areas,
        _ forums: Forums
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        // The ids of those who will sit are the election's with a number.
        guard draft.id.isWellFormed, draft.id.rawValue.utf8.count <= 70 else {
            throw .malformedID(draft.id.rawValue)
        }
        guard elections[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        try requireKnown(draft, in: organizations, areas, forums)
        guard !draft.ways.isEmpty else { throw .noWay }
        guard !draft.eligible.isEmpty else { throw .nobodyEligible }
        try require(draft.days)
        try require(voters: draft.voters)
        let seats = draft.seats.sorted()
        guard !seats.isEmpty else { throw .noSeats }
        for (index, seat) in seats.enumerated() {
            guard index == 0 || seats[index - 1] != seat else { throw .seatTwice(seat) }
            try require(seat, for: draft, in: organizations, forums)
        }
        return [
            .called(
                ElectionCalled(
                    election: draft.id,
                    forum: draft.forum,
                    seats: seats,
                    arranger: draft.arranger,
                    method: draft.method,
                    ways: VotingWay.allCases.filter(draft.ways.contains),
                    eligible: CandidateKind.allCases.filter(draft.eligible.contains),
                    areas: draft.areas,
                    days: draft.days,
                    voters: draft.voters,
                    source: draft.source
                )
            )
        ]
    }

    private func requireKnown(
        _ draft: ElectionDraft,
        in organizations: Organizations,
        _ areas: Areas,
        _ forums: Forums
    ) throws(ElectionRefusal) {
        guard forums[draft.forum] != nil else { throw .unknownForum(draft.forum) }
        guard organizations[draft.arranger] != nil else {
            throw .unknownOrganization(draft.arranger)
        }
        if let stranger = draft.areas.first(where: { areas[$0] == nil }) {
            throw .unknownArea(stranger)
        }
    }

    private func require(_ days: ElectionDays) throws(ElectionRefusal) {
        let steps: [(before: Day, after: Day, mayBeSame: Bool, field: String)] = [
            (days.candidacyOpens, days.candidacyCloses, true, "candidacy-closes"),
            (days.candidacyCloses, days.votingOpens, false, "voting-opens"),
            (days.votingOpens, days.votingCloses, true, "voting-closes"),
            (days.votingCloses, days.termStarts, false, "term-starts"),
        ]
        for step in steps
        where step.mayBeSame ? step.after < step.before : step.after <= step.before {
            throw .daysOutOfOrder(step.before, step.after, field: step.field)
        }
    }

    private func require(
        _ seat: Seat,
        for draft: ElectionDraft,
        in organizations: Organizations,
        _ forums: Forums
    ) throws(ElectionRefusal) {
        let start = draft.days.termStarts
        guard seat.forum == draft.forum,
            let place = forums.seatMap(of: draft.forum, on: start, in: organizations)?.places
                .first(where: { $0.seat == seat })
        else { throw .unknownSeat(seat) }
        switch place.group.filling {
        case .elected(let arranger) where arranger != draft.arranger:
            throw .wrongArranger(
                label: place.group.label,
                arranger: organizations[arranger]?.name ?? arranger.rawValue)
        case .elected, .granted, .notStated: break
        case .exOfficio, .oneOf, .appointed, .members:
            throw .notElected(label: place.group.label)
        }
        let name = "\(place.group.label) \(seat.number)"
        if let holder = place.holder { throw .seatHeld(place: name, until: holder.termEnds) }
        if let other = open(for: seat) { throw .seatInElection(place: name, other.id) }
    }
}
