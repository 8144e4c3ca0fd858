// SPDX-License-Identifier: EUPL-1.2

/// Somebody sat in a seat while an item was treated.
public struct ItemPresence: Equatable, Sendable {
    public let seat: Seat
    public let person: PersonID
    public let isSubstitute: Bool
}

extension Meeting {
    /// who took part in the item: those in the room from when it was
    /// begun until the next one was, without those who stay out of it.
    ///
    /// Where nobody wrote when people came and went, those who were at the meeting.
    public func presence(at item: AgendaItem) -> [ItemPresence] {
        let there: [ItemPresence]
        if let session {
            there = stays(at: item, in: session).map {
                ItemPresence(seat: $0.seat, person: $0.person, isSubstitute: $0.isSubstitute)
            }
        } else {
            there = (record?.attendance ?? []).filter(\.presence.isThere).map {
                ItemPresence(
                    seat: $0.seat, person: $0.person, isSubstitute: $0.presence == .substitute)
            }
        }
        var seats: Set<Seat> = []
        return there.filter { presence in
            !item.recused.contains(presence.seat) && !item.removed.contains(presence.person)
                && seats.insert(presence.seat).inserted
        }
    }

    private func stays(at item: AgendaItem, in session: MeetingSession) -> [SeatStay] {
        guard let begun = item.begun else {
            return session.closed == nil
                ? session.stays.filter { $0.left == nil } : session.stays
        }
        let next = agenda.items.compactMap(\.begun).filter { $0 > begun }.min()
        if next == nil, session.closed == nil { return session.stays.filter { $0.left == nil } }
        return session.stays.filter { stay in
            let isBeforeEnd = next.map { stay.came < $0 } ?? true
            return isBeforeEnd && (stay.left.map { begun < $0 } ?? true)
        }
    }

    /// Whether enough members take part in the item; those who stay out of it
    /// are not counted among the members.
    ///
    /// Nil where the forum's charter states no quorum.
    public func quorum(
        at item: AgendaItem,
        of forum: ForumID,
        in forums: Forums,
        _ organizations: Organizations
    ) -> QuorumVerdict? {
        guard let rule = forums[forum]?.charter(on: day)?.charter.quorum?.rule,
            let map = forums.seatMap(of: forum, on: day, in: organizations)
        else { return nil }
        let seats = Set(
            map.held.filter { place in
                place.group.role != .observing && !item.recused.contains(place.seat)
                    && !(place.holder.map { item.removed.contains($0.person) } ?? false)
            }.map(\.seat))
        let present = presence(at: item).count { seats.contains($0.seat) }
        return QuorumVerdict(
            required: rule.required(of: seats.count), members: seats.count, present: present)
    }
}
