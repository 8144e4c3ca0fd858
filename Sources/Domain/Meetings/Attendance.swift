// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// How often a seat was taken at the meetings of a while.
public struct AttendanceCount: Equatable, Sendable {
    /// Held meetings in the while; every one is in one of the counts below.
    public var meetings = 0
    public var present = 0
    public var substitute = 0
    public var apology = 0
    public var absent = 0
    /// Meetings whose record does not mention the seat.
    public var unrecorded = 0

    public init() {}

    mutating func add(_ presence: Presence?) {
        meetings += 1
        switch presence {
        case .present: present += 1
        case .substitute: substitute += 1
        case .apology: apology += 1
        case .absent: absent += 1
        case nil: unrecorded += 1
        }
    }
}

/// One holder's while in a seat, with the attendance in it.
public struct TermAttendance: Equatable, Sendable {
    public let seat: Seat
    public let person: PersonID
    /// The part of the term that was asked about.
    public let days: ClosedRange<Day>
    public let count: AttendanceCount
}

extension Meetings {
    /// a seat's attendance counts only within its holder's term.
    ///
    /// Shape: one for each who has held the seat in those days, oldest first.
    public func attendance(
        of seat: Seat,
        over days: ClosedRange<Day>,
        in forums: Forums,
        _ organizations: Organizations
    ) -> [TermAttendance] {
        let held = meetings(of: seat.forum).filter { $0.isHeld && days.contains($0.day) }
        return forums.terms(of: seat, in: organizations).compactMap { term in
            guard let days = term.clamped(to: days) else { return nil }
            var count = AttendanceCount()
            for meeting in held where days.contains(meeting.day) {
                count.add(meeting.record?.line(of: seat)?.presence)
            }
            return TermAttendance(seat: seat, person: term.person, days: days, count: count)
        }
    }

    /// The same for a person in every forum of the city, in the order of seats.
    public func attendance(
        of person: PersonID,
        over days: ClosedRange<Day>,
        in forums: Forums,
        _ organizations: Organizations
    ) -> [TermAttendance] {
        forums.seats(heldBy: person, in: organizations).sorted().flatMap { seat in
            attendance(of: seat, over: days, in: forums, organizations)
        }.filter { $0.person == person }
    }
}

/// From when to when somebody sat in a seat.
struct SeatTerm {
    let person: PersonID
    let from: Day
    let to: Day?

    func clamped(to days: ClosedRange<Day>) -> ClosedRange<Day>? {
        let first = max(from, days.lowerBound)
        let last = min(to ?? days.upperBound, days.upperBound)
        return first <= last ? first...last : nil
    }
}

extension Forums {
    /// Everybody who has sat in the seat, by a holding or by right of a post.
    func terms(of seat: Seat, in organizations: Organizations) -> [SeatTerm] {
        let held = holdings(of: seat).map {
            SeatTerm(person: $0.person, from: $0.from, to: $0.lastDay)
        }
        let byRight = posts(of: seat).flatMap { organizations.memberships(of: $0) }.map {
            SeatTerm(person: $0.person, from: $0.from, to: $0.to)
        }
        return (held + byRight).sorted { ($0.from, $0.person) < ($1.from, $1.person) }
    }

    /// Every seat that the person has ever sat in.
    func seats(heldBy person: PersonID, in organizations: Organizations) -> Set<Seat> {
        let held = Set(holdings(by: person).map(\.seat))
        let posts = Set(organizations.memberships(by: person).map(\.post))
        guard !posts.isEmpty else { return held }
        let byRight = forums.values.flatMap { forum in
            forum.charters.flatMap(\.charter.seatGroups).compactMap { group -> Seat? in
                guard case .exOfficio(let post) = group.rule.filling, posts.contains(post)
                else { return nil }
                return Seat(forum: forum.id, group: group.rule.id, number: 1)
            }
        }
        return held.union(byRight)
    }

    private func posts(of seat: Seat) -> Set<PostID> {
        Set(
            (forums[seat.forum]?.charters ?? []).compactMap { version in
                guard case .exOfficio(let post)? = version.charter.group(seat.group)?.rule.filling
                else { return nil }
                return post
            })
    }
}
