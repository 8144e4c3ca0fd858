// SPDX-License-Identifier: EUPL-1.2

/// whether enough members will come, as far as they have answered.
public struct QuorumForecast: Equatable, Sendable {
    /// How many must be there; nil where the charter states no quorum.
    public let required: Int?
    /// Seats with somebody in them; those who only observe are not counted.
    public let members: Int
    /// Members who come, or their substitutes.
    public let expected: Int
    /// Those who have not said yes or no.
    public let open: Int
    /// Seats that nobody sits in and somebody must be found for.
    public let vacant: [SeatPlace]
    /// Lines of the charter from which nobody is expected and nobody may come.
    public let missing: [SeatGroup]

    /// Nil where the charter states no quorum.
    public var isExpected: Bool? { required.map { expected >= $0 } }
    /// Whether it can still be reached.
    public var isPossible: Bool { required.map { expected + open >= $0 } ?? true }
}

extension Meeting {
    /// What the replies promise for one of the forums that meet; nil before
    /// its first charter.
    public func forecast(
        of forum: ForumID,
        in forums: Forums,
        _ organizations: Organizations
    ) -> QuorumForecast? {
        guard let map = forums.seatMap(of: forum, on: day, in: organizations) else { return nil }
        let counted = map.held.filter { $0.group.role != .observing }
        let expectations = counted.map(expectation(of:))
        return QuorumForecast(
            required: forums[forum]?.charter(on: day)?.charter.quorum?.rule
                .required(of: counted.count),
            members: counted.count,
            expected: expectations.count(where: \.isExpected),
            open: expectations.count(where: \.isOpen),
            vacant: map.vacancies,
            missing: missing(in: map))
    }

    private func missing(in map: SeatMap) -> [SeatGroup] {
        var groups: [SeatGroup] = []
        for place in map.places where !groups.contains(where: { $0.id == place.group.id }) {
            groups.append(place.group)
        }
        return groups.filter { group in
            map.places.filter { $0.group.id == group.id }
                .allSatisfy { place in
                    let expectation = expectation(of: place)
                    return !expectation.isExpected && !expectation.isOpen
                }
        }
    }
}
