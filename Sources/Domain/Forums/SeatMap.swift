// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Who sits where in a forum on a day.
public struct SeatMap: Equatable, Sendable {
    public let forum: ForumID
    public let day: Day
    /// In the charter's order.
    public let places: [SeatPlace]

    /// Seats that somebody must be found for: a group of 10 to 15 with 11
    /// holders has four empty chairs and no vacancy.
    public var vacancies: [SeatPlace] { places.filter(\.isVacant) }
    public var held: [SeatPlace] { places.filter { $0.holder != nil } }
}

/// One seat on a day, with or without somebody in it.
public struct SeatPlace: Equatable, Sendable {
    public let seat: Seat
    public let group: SeatGroup
    /// The clause that provides the seat.
    public let clause: ClauseID
    public let holder: SeatHolder?
    public let substitute: Substitution?
    /// Since when nobody sits here; nil when somebody does, or it was never known.
    public let emptySince: Day?
    /// Whether somebody must be found for it.
    public let isVacant: Bool
}

/// Somebody in a seat.
public enum SeatHolder: Equatable, Sendable {
    case holding(Holding)
    /// By right of a post.
    case exOfficio(Membership)

    public var person: PersonID {
        switch self {
        case .holding(let holding): holding.person
        case .exOfficio(let membership): membership.person
        }
    }

    public var from: Day {
        switch self {
        case .holding(let holding): holding.from
        case .exOfficio(let membership): membership.from
        }
    }

    public var termEnds: Day? {
        switch self {
        case .holding(let holding): holding.lastDay
        case .exOfficio(let membership): membership.to
        }
    }
}

extension Forums {
    /// The seats of the forum on the day by the charter then in force; nil
    /// before its first charter.
    ///
    /// Complexity: linear in the seats and their holders.
    public func seatMap(
        of forum: ForumID,
        on day: Day,
        in organizations: Organizations
    ) -> SeatMap? {
        guard let version = forums[forum]?.charter(on: day) else { return nil }
        let places = version.charter.seatGroups.flatMap { group in
            self.places(in: group, of: forum, since: version.effective, on: day, organizations)
        }
        return SeatMap(forum: forum, day: day, places: places)
    }

    private func places(
        in group: Ruled<SeatGroup>,
        of forum: ForumID,
        since effective: Day,
        on day: Day,
        _ organizations: Organizations
    ) -> [SeatPlace] {
        if case .members(let other) = group.rule.filling {
            // Derived members keep the seat that they have where they come from.
            return seatMap(of: other, on: day, in: organizations)?.places ?? []
        }
        let found = seats(of: group.rule, in: forum).map { seat in
            (seat: seat, holder: holder(of: seat, group.rule, on: day, organizations))
        }
        var missing = max(0, (group.rule.count?.atLeast ?? 0) - found.count { $0.holder != nil })
        return found.map { seat, holder in
            let isVacant = holder == nil && missing > 0
            if isVacant { missing -= 1 }
            return SeatPlace(
                seat: seat,
                group: group.rule,
                clause: group.clause.id,
                holder: holder,
                substitute: substitutions(of: seat).first { $0.holds(on: day) },
                emptySince: holder == nil ? emptySince(seat, by: day) ?? effective : nil,
                isVacant: isVacant
            )
        }
    }

    /// As many seats as the charter says; where it does not, those that
    /// somebody has ever held.
    private func seats(of group: SeatGroup, in forum: ForumID) -> [Seat] {
        var seats = (0..<(group.count?.atMost ?? 0)).map {
            Seat(forum: forum, group: group.id, number: $0 + 1)
        }
        guard group.count == nil else { return seats }
        while true {
            let next = Seat(forum: forum, group: group.id, number: seats.count + 1)
            let isTaken = holdingsOf[next] != nil || (seats.isEmpty && group.filling.isByRight)
            guard isTaken else { return seats }
            seats.append(next)
        }
    }

    private func holder(
        of seat: Seat,
        _ group: SeatGroup,
        on day: Day,
        _ organizations: Organizations
    ) -> SeatHolder? {
        if case .exOfficio(let post) = group.filling {
            return organizations.holders(of: post, on: day).first.map { .exOfficio($0) }
        }
        return holdings(of: seat).last { $0.holds(on: day) }.map { .holding($0) }
    }

    /// The day after the last holder's last.
    private func emptySince(_ seat: Seat, by day: Day) -> Day? {
        holdings(of: seat).compactMap(\.lastDay).filter { $0 < day }.max()?.advanced(by: 1)
    }
}

extension SeatFilling {
    fileprivate var isByRight: Bool {
        if case .exOfficio = self { true } else { false }
    }
}
