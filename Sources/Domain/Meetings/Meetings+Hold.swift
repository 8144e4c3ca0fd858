// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// members count as present, or their substitutes instead of them;
    /// where the charter keeps meetings for members, others have been invited.
    func hold(
        _ id: MeetingID,
        _ draft: HeldDraft,
        seen: Int?,
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id, seen: seen)
        guard meeting.day <= day else { throw .notYet(meeting.day) }
        let places = meeting.places(in: forums, organizations)
        let lines = try lines(draft.attendance, of: meeting, in: places)
        try requireInvited(draft.guests, to: meeting, in: forums, organizations)
        let held = MeetingHeld(
            forum: meeting.lead, meeting: id, attendance: lines, guests: draft.guests)
        let isSame =
            meeting.record?.attendance == lines && meeting.record?.guests == draft.guests
        return isSame ? [] : [.held(held)]
    }

    private func lines(
        _ wanted: [HeldDraft.Line],
        of meeting: Meeting,
        in places: [SeatPlace]
    ) throws(MeetingRefusal) -> [SeatAttendance] {
        var lines: [Seat: SeatAttendance] = [:]
        for line in wanted {
            guard let place = places.first(where: { $0.seat == line.seat }) else {
                throw .unknownSeat(line.seat)
            }
            guard lines[line.seat] == nil else { throw .seatTwice(place.label) }
            guard let holder = place.holder else {
                throw .emptySeat(place.label, on: meeting.day)
            }
            var person = holder.person
            if line.presence == .substitute {
                guard let substitute = place.substitute else {
                    throw .noSubstitute(place.label, on: meeting.day)
                }
                person = substitute.person
            }
            lines[line.seat] = SeatAttendance(
                seat: line.seat, presence: line.presence, person: person)
        }
        return places.compactMap { lines[$0.seat] }
    }

    private func requireInvited(
        _ guests: [OrganizationID],
        to meeting: Meeting,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) {
        for (index, guest) in guests.enumerated() {
            guard let organization = organizations[guest] else { throw .unknownOrganization(guest) }
            guard !guests[..<index].contains(guest) else { throw .guestTwice(organization.name) }
            guard meeting.isForMembersOnly(in: forums) else { continue }
            guard meeting.hasInvited(guest, by: meeting.day) else {
                throw .notInvited(organization.name)
            }
        }
    }
}

extension Meeting {
    /// Every seat that may be taken at the meeting, once, with who sits there.
    public func places(in forums: Forums, _ organizations: Organizations) -> [SeatPlace] {
        var seen: Set<Seat> = []
        return self.forums
            .flatMap { forums.seatMap(of: $0, on: day, in: organizations)?.places ?? [] }
            .filter { seen.insert($0.seat).inserted }
    }

    /// Whether a charter in force that day keeps it for members.
    public func isForMembersOnly(in forums: Forums) -> Bool {
        self.forums.contains {
            forums[$0]?.charter(on: day)?.charter.attendance?.rule.isForMembersOnly ?? false
        }
    }
}

extension SeatPlace {
    /// `10 naboer (3)`; only its group's label where the group has one seat.
    public var label: String {
        group.count?.atMost == 1 ? group.label : "\(group.label) (\(seat.number))"
    }
}
