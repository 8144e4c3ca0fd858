// SPDX-License-Identifier: EUPL-1.2

extension Meetings {
    /// What is written down while a meeting goes on.
    func decide(
        _ command: SessionCommand,
        in id: MeetingID,
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id)
        switch command {
        case .open(let time, let arrivals):
            return try open(meeting, at: time, arrivals, on: day, forums, organizations)
        case .come(let arrival, let time):
            return try come(arrival, to: meeting, at: time, forums, organizations)
        case .leave(let seat, let time):
            return try leave(seat, of: meeting, at: time, forums, organizations)
        case .begin(let item, let time):
            _ = try session(of: meeting, from: time)
            _ = try onAgenda(item, of: meeting)
            return [
                .itemBegun(ItemBegun(forum: meeting.lead, meeting: id, item: item, at: time))
            ]
        case .recuse(let item, let seat, let isOut):
            return try recuse(seat, from: item, of: meeting, isOut, forums, organizations)
        case .decide(let draft):
            return try decide(draft, in: meeting, on: day, forums, organizations)
        case .close(let time):
            return try close(meeting, at: time, forums, organizations)
        }
    }

    /// Opening freezes the agenda; what was taken up since it was sent out goes
    /// out with it.
    private func open(
        _ meeting: Meeting,
        at time: ClockTime,
        _ arrivals: [Arrival],
        on day: Day,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard meeting.day <= day else { throw .session(.notYet(meeting.day)) }
        if meeting.session != nil { throw .session(.alreadyOpen) }
        if meeting.isHeld { throw .session(.alreadyHeld(meeting.day)) }
        var stays: [SeatStay] = []
        for arrival in arrivals {
            if stays.contains(where: { $0.seat == arrival.seat }) {
                throw .session(.seatTaken(meeting.label(of: arrival.seat, forums, organizations)))
            }
            stays.append(try stay(of: arrival, at: time, in: meeting, forums, organizations))
        }
        let opened = MeetingEvent.sessionOpened(
            SessionOpened(forum: meeting.lead, meeting: meeting.id, at: time, stays: stays))
        guard meeting.agenda.frozen == nil else { return [opened] }
        let frozen = MeetingEvent.agendaFrozen(
            AgendaFrozen(forum: meeting.lead, meeting: meeting.id))
        let published =
            meeting.agenda.unpublished.isEmpty ? [] : [try publish(meeting)]
        return published + [frozen, opened]
    }

    private func come(
        _ arrival: Arrival, to meeting: Meeting, at time: ClockTime,
        _ forums: Forums, _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let session = try session(of: meeting, from: time)
        let stay = try stay(of: arrival, at: time, in: meeting, forums, organizations)
        if session.sitter(in: arrival.seat) != nil {
            throw .session(.seatTaken(meeting.label(of: arrival.seat, forums, organizations)))
        }
        return [.stayBegun(StayBegun(forum: meeting.lead, meeting: meeting.id, stay: stay))]
    }

    private func leave(
        _ seat: Seat, of meeting: Meeting, at time: ClockTime,
        _ forums: Forums, _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let session = try session(of: meeting, from: time)
        guard let sitter = session.sitter(in: seat) else {
            throw .session(.nobodyThere(meeting.label(of: seat, forums, organizations)))
        }
        guard sitter.came <= time else { throw .session(.before(sitter.came)) }
        return [
            .stayEnded(
                StayEnded(forum: meeting.lead, meeting: meeting.id, seat: seat, at: time))
        ]
    }

    private func recuse(
        _ seat: Seat, from id: AgendaItemID, of meeting: Meeting, _ isOut: Bool,
        _ forums: Forums, _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let item = try standing(id, in: meeting)
        if item.decision != nil { throw .session(.decided(item.title)) }
        let places = meeting.places(in: forums, organizations)
        guard places.contains(where: { $0.seat == seat }) else { throw .unknownSeat(seat) }
        guard item.recused.contains(seat) != isOut else { return [] }
        return [
            .seatRecused(
                SeatRecused(
                    forum: meeting.lead, meeting: meeting.id, item: id, seat: seat, isOut: isOut))
        ]
    }

    /// Closing writes the attendance down, as it was seen.
    private func close(
        _ meeting: Meeting,
        at time: ClockTime,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let session = try session(of: meeting, from: time)
        if meeting.votes.contains(where: \.isOpen) { throw .session(.voteOpen) }
        let latest = session.stays.flatMap { [$0.came] + ($0.left.map { [$0] } ?? []) }.max()
        if let latest, time < latest { throw .session(.before(latest)) }
        let lines = meeting.places(in: forums, organizations).compactMap { place in
            place.holder.map { meeting.attendance(of: place, held: $0.person, in: session) }
        }
        return [
            .sessionClosed(SessionClosed(forum: meeting.lead, meeting: meeting.id, at: time)),
            .held(
                MeetingHeld(
                    forum: meeting.lead, meeting: meeting.id, attendance: lines,
                    guests: meeting.record?.guests ?? [])),
        ]
    }
}

// MARK: - What must hold

extension Meetings {
    /// The meeting while it goes on, at a time after it was opened.
    private func session(
        of meeting: Meeting, from time: ClockTime
    ) throws(MeetingRefusal) -> MeetingSession {
        guard let session = meeting.session, session.closed == nil else {
            throw .session(.notOpen)
        }
        guard session.opened <= time else { throw .session(.before(session.opened)) }
        return session
    }

    /// an item that was admitted and sent out.
    func onAgenda(_ id: AgendaItemID, of meeting: Meeting) throws(MeetingRefusal) -> AgendaItem {
        guard let item = meeting.agenda[id] else { throw .session(.notOnAgenda(id.rawValue)) }
        guard item.isAdmitted, meeting.agenda.publication(of: id) != nil else {
            throw .session(.notOnAgenda(item.title))
        }
        return item
    }

    /// the member takes the seat, or the substitute instead.
    private func stay(
        of arrival: Arrival,
        at time: ClockTime,
        in meeting: Meeting,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> SeatStay {
        let places = meeting.places(in: forums, organizations)
        guard let place = places.first(where: { $0.seat == arrival.seat }) else {
            throw .unknownSeat(arrival.seat)
        }
        guard let holder = place.holder else { throw .emptySeat(place.label, on: meeting.day) }
        guard arrival.isSubstitute else {
            return SeatStay(
                seat: place.seat, person: holder.person, isSubstitute: false, came: time)
        }
        guard let substitute = place.substitute else {
            throw .noSubstitute(place.label, on: meeting.day)
        }
        return SeatStay(
            seat: place.seat, person: substitute.person, isSubstitute: true, came: time)
    }
}

extension Meeting {
    func label(of seat: Seat, _ forums: Forums, _ organizations: Organizations) -> String {
        places(in: forums, organizations).first { $0.seat == seat }?.label ?? seat.description
    }

    fileprivate func attendance(
        of place: SeatPlace, held holder: PersonID, in session: MeetingSession
    ) -> SeatAttendance {
        let stays = session.stays.filter { $0.seat == place.seat }
        if stays.contains(where: { !$0.isSubstitute }) {
            return SeatAttendance(seat: place.seat, presence: .present, person: holder)
        }
        if let substitute = stays.first {
            return SeatAttendance(
                seat: place.seat, presence: .substitute, person: substitute.person)
        }
        let hasDeclined = reply(of: holder, in: place.seat)?.answer == .declined
        return SeatAttendance(
            seat: place.seat, presence: hasDeclined ? .apology : .absent, person: holder)
    }
}
