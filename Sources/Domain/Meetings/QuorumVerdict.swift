// SPDX-License-Identifier: EUPL-1.2

/// Whether enough members are at a meeting, by the charter of its day.
public struct QuorumVerdict: Equatable, Sendable {
    /// How many must be there.
    public let required: Int
    /// Seats with somebody in them; those who only observe are not counted.
    public let members: Int
    /// Members, or substitutes instead of them; nil before the meeting is held.
    public let present: Int?

    /// Nil before the meeting is held.
    public var isMet: Bool? { present.map { $0 >= required } }
    /// Whether there are members enough at all.
    public var isPossible: Bool { members >= required }
}

extension Meeting {
    /// The verdict on a held meeting, the forecast for one to come; nil where
    /// the forum's charter states no quorum.
    public func quorum(
        of forum: ForumID,
        in forums: Forums,
        _ organizations: Organizations
    ) -> QuorumVerdict? {
        guard let rule = forums[forum]?.charter(on: day)?.charter.quorum?.rule,
            let map = forums.seatMap(of: forum, on: day, in: organizations)
        else { return nil }
        let members = map.held.filter { $0.group.role != .observing }
        let seats = Set(members.map(\.seat))
        let present = record.map { record in
            record.attendance.count { $0.presence.isThere && seats.contains($0.seat) }
        }
        return QuorumVerdict(
            required: rule.required(of: members.count),
            members: members.count,
            present: present
        )
    }
}
