// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Forums {
    /// a seat is filled the way the charter says, and by whom it says.
    ///
    /// a seat has one holder at a time, and a person one seat in a forum.
    func take(
        _ draft: HoldingDraft,
        in organizations: Organizations
    ) throws(ForumRefusal) -> [ForumEvent] {
        try requireNew(draft.id.rawValue, draft.id.isWellFormed, holdings[draft.id] != nil)
        let (charter, group) = try seat(draft.seat, on: draft.from)
        try requirePerson(draft.person, in: organizations)
        try requireFit(draft, group, in: organizations)
        let termEnds = draft.termEnds ?? termEnd(of: draft, in: charter)
        if let termEnds, termEnds < draft.from {
            throw .endsBeforeItBegins(from: draft.from, to: termEnds)
        }
        try requireFree(draft.seat, from: draft.from, to: termEnds, but: nil)
        try requireOneSeat(draft, in: organizations)
        return [
            .seatTaken(
                SeatTaken(
                    holding: draft.id,
                    seat: draft.seat,
                    person: draft.person,
                    from: draft.from,
                    termEnds: termEnds,
                    manner: draft.manner,
                    appointedBy: draft.appointedBy ?? group.filling.appointer,
                    onBehalfOf: draft.onBehalfOf
                )
            )
        ]
    }

    func extend(
        _ id: HoldingID,
        until last: Day,
        reason: NoteID?
    ) throws(ForumRefusal) -> [ForumEvent] {
        let holding = try open(id)
        guard last >= holding.from else {
            throw .endsBeforeItBegins(from: holding.from, to: last)
        }
        try requireFree(holding.seat, from: holding.from, to: last, but: id)
        return [
            .termExtended(
                TermExtended(
                    forum: holding.seat.forum, holding: id, termEnds: last, reason: reason))
        ]
    }

    func leave(
        _ id: HoldingID,
        lastDay: Day,
        reason: NoteID?
    ) throws(ForumRefusal) -> [ForumEvent] {
        let holding = try open(id)
        guard lastDay >= holding.from else {
            throw .endsBeforeItBegins(from: holding.from, to: lastDay)
        }
        if let term = holding.termEnds, term < lastDay { throw .alreadyEnded(on: term) }
        return [
            .seatLeft(
                SeatLeft(
                    forum: holding.seat.forum, holding: id, lastDay: lastDay, reason: reason))
        ]
    }

    /// at most one substitute, where the charter has them; never a duty.
    func nameSubstitute(
        _ id: SubstitutionID,
        in seat: Seat,
        _ person: PersonID,
        from: Day,
        _ organizations: Organizations
    ) throws(ForumRefusal) -> [ForumEvent] {
        try requireNew(id.rawValue, id.isWellFormed, substitutions[id] != nil)
        let (charter, group) = try self.seat(seat, on: from)
        try requirePerson(person, in: organizations)
        guard charter.substitutes(of: group.id)?.rule.atMost == 1 else {
            throw .noSubstitutes(label: group.label)
        }
        if let present = substitutions(of: seat).first(where: { $0.to.map { $0 >= from } ?? true })
        {
            throw .substituted(since: present.from)
        }
        let place = seatMap(of: seat.forum, on: from, in: organizations)?.places
            .first { $0.seat == seat }
        guard place?.holder?.person != person else { throw .substituteIsHolder }
        return [
            .substituteNamed(
                SubstituteNamed(substitution: id, seat: seat, person: person, from: from))
        ]
    }

    func endSubstitute(
        _ id: SubstitutionID,
        lastDay: Day
    ) throws(ForumRefusal) -> [ForumEvent] {
        guard let substitution = substitutions[id] else { throw .unknownSubstitution(id) }
        if let to = substitution.to { throw .alreadyEnded(on: to) }
        guard lastDay >= substitution.from else {
            throw .endsBeforeItBegins(from: substitution.from, to: lastDay)
        }
        return [
            .substituteEnded(
                SubstituteEnded(
                    forum: substitution.seat.forum, substitution: id, lastDay: lastDay))
        ]
    }

    func recuse(
        _ id: RecusalID,
        _ seat: Seat,
        from: Day,
        matter: NoteID,
        in organizations: Organizations
    ) throws(ForumRefusal) -> [ForumEvent] {
        try requireNew(id.rawValue, id.isWellFormed, recusals[id] != nil)
        guard let map = seatMap(of: seat.forum, on: from, in: organizations),
            let place = map.places.first(where: { $0.seat == seat })
        else { throw .unknownSeat(seat) }
        guard let holder = place.holder else { throw .emptySeat(on: from) }
        return [
            .recused(
                HolderRecused(
                    recusal: id, seat: seat, person: holder.person, from: from, matter: matter))
        ]
    }

    func endRecusal(_ id: RecusalID, lastDay: Day) throws(ForumRefusal) -> [ForumEvent] {
        guard let recusal = recusals[id] else { throw .unknownRecusal(id) }
        if let to = recusal.to { throw .alreadyEnded(on: to) }
        guard lastDay >= recusal.from else {
            throw .endsBeforeItBegins(from: recusal.from, to: lastDay)
        }
        return [
            .recusalEnded(
                RecusalEnded(forum: recusal.seat.forum, recusal: id, lastDay: lastDay))
        ]
    }
}

// MARK: - R-058: a free seat goes to an applicant by the forum's own process

extension Forums {
    func apply(
        _ id: SeatApplicationID,
        for seat: Seat,
        _ organization: OrganizationID,
        reason: NoteID?,
        on day: Day,
        in organizations: Organizations
    ) throws(ForumRefusal) -> [ForumEvent] {
        try requireNew(id.rawValue, id.isWellFormed, applications[id] != nil)
        let (charter, group) = try self.seat(seat, on: day)
        guard organizations[organization] != nil else { throw .unknownOrganization(organization) }
        let place = seatMap(of: seat.forum, on: day, in: organizations)?.places
            .first { $0.seat == seat }
        let isOpen = group.filling == .granted || charter.application(of: group.id) != nil
        guard isOpen, place?.holder == nil else { throw .seatNotFree(label: group.label) }
        return [
            .seatSought(
                SeatSought(
                    application: id, seat: seat, organization: organization, reason: reason))
        ]
    }

    func answer(
        _ id: SeatApplicationID,
        isGranted: Bool,
        decision: String,
        reason: NoteID?
    ) throws(ForumRefusal) -> [ForumEvent] {
        guard let application = applications[id] else { throw .unknownApplication(id) }
        if let answer = application.answer { throw .answered(on: answer.day) }
        let decision = try text(decision, as: .reason, field: "decision")
        guard isGranted || reason != nil else { throw .text(.empty(field: "reason")) }
        return [
            .applicationAnswered(
                SeatApplicationAnswered(
                    forum: application.seat.forum,
                    application: id,
                    isGranted: isGranted,
                    decision: decision,
                    reason: reason
                )
            )
        ]
    }
}

// MARK: - What must hold

extension Forums {
    /// The charter of the day and the group that has the seat.
    private func seat(
        _ seat: Seat,
        on day: Day
    ) throws(ForumRefusal) -> (Charter, SeatGroup) {
        guard let charter = try known(seat.forum).charter(on: day)?.charter,
            let group = charter.group(seat.group)?.rule, seat.number >= 1
        else { throw .unknownSeat(seat) }
        if let count = group.count, seat.number > count.atMost { throw .unknownSeat(seat) }
        return (charter, group)
    }

    private func open(_ id: HoldingID) throws(ForumRefusal) -> Holding {
        guard let holding = holdings[id] else { throw .unknownHolding(id) }
        if let left = holding.left { throw .alreadyEnded(on: left) }
        return holding
    }

    private func requirePerson(
        _ person: PersonID,
        in organizations: Organizations
    ) throws(ForumRefusal) {
        guard organizations.people.contains(person), !organizations.forgotten.contains(person)
        else { throw .unknownPerson(person) }
    }

    private func requireFit(
        _ draft: HoldingDraft,
        _ group: SeatGroup,
        in organizations: Organizations
    ) throws(ForumRefusal) {
        if draft.manner == .granted {
            return try requireGrant(draft, group)
        }
        switch group.filling {
        case .exOfficio: throw .seatByRight(label: group.label)
        case .members: throw .unknownSeat(draft.seat)
        case .oneOf(let posts):
            let holders = posts.flatMap { organizations.holders(of: $0, on: draft.from) }
            guard holders.contains(where: { $0.person == draft.person }) else {
                throw .notAmong(label: group.label)
            }
        case .appointed(let by):
            guard draft.manner == .appointed else {
                throw .wrongManner(draft.manner, label: group.label)
            }
            guard draft.appointedBy ?? by == by else {
                let name = organizations[by]?.name ?? by.rawValue
                throw .wrongAppointer(label: group.label, appointer: name)
            }
        case .elected:
            guard draft.manner == .elected || draft.manner == .found else {
                throw .wrongManner(draft.manner, label: group.label)
            }
        case .granted: throw .wrongManner(draft.manner, label: group.label)
        case .notStated: return
        }
    }

    private func requireGrant(
        _ draft: HoldingDraft,
        _ group: SeatGroup
    ) throws(ForumRefusal) {
        let isGranted = applications(to: draft.seat.forum).contains {
            $0.seat == draft.seat && $0.organization == draft.onBehalfOf
                && $0.answer?.isGranted == true
        }
        guard isGranted else { throw .wrongManner(.granted, label: group.label) }
    }

    private func requireFree(
        _ seat: Seat,
        from: Day,
        to: Day?,
        but own: HoldingID?
    ) throws(ForumRefusal) {
        let other = holdings(of: seat).first { holding in
            holding.id != own && (holding.lastDay.map { from <= $0 } ?? true)
                && (to.map { holding.from <= $0 } ?? true)
        }
        if let other { throw .seatHeld(since: other.from, until: other.lastDay) }
    }

    private func requireOneSeat(
        _ draft: HoldingDraft,
        in organizations: Organizations
    ) throws(ForumRefusal) {
        let map = seatMap(of: draft.seat.forum, on: draft.from, in: organizations)
        let own = map?.places.first {
            $0.seat.forum == draft.seat.forum && $0.holder?.person == draft.person
        }
        if let own { throw .personSitsHere(label: own.group.label) }
    }
}
