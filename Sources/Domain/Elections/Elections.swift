// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every election that was ever called.
public struct Elections: Equatable, Sendable, Codable {
    public internal(set) var elections: TreeDictionary<ElectionID, Election> = [:]
    var electionsOf: TreeDictionary<ForumID, [ElectionID]> = [:]

    public init() {}

    public subscript(id: ElectionID) -> Election? { elections[id] }

    /// The forum's elections, the one that votes first first.
    public func elections(of forum: ForumID) -> [Election] {
        (electionsOf[forum] ?? []).compactMap { elections[$0] }
            .sorted { ($0.days.votingOpens, $0.id) < ($1.days.votingOpens, $1.id) }
    }

    /// The election that the seat is up for and that has no result yet.
    public func open(for seat: Seat) -> Election? {
        elections(of: seat.forum).first {
            $0.result == nil && $0.cancellation == nil && $0.seats.contains(seat)
        }
    }

    /// The elections where the person has stood, the one that votes first first.
    public func elections(with person: PersonID) -> [Election] {
        elections.values.filter { $0.candidacies.values.contains { $0.person == person } }
            .sorted { ($0.days.votingOpens, $0.id) < ($1.days.votingOpens, $1.id) }
    }
}
