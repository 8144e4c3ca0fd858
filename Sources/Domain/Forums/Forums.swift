// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every forum with its charters, seats and who has sat in them.
public struct Forums: Equatable, Sendable, Codable {
    public internal(set) var forums: TreeDictionary<ForumID, Forum> = [:]
    public internal(set) var holdings: TreeDictionary<HoldingID, Holding> = [:]
    public internal(set) var substitutions: TreeDictionary<SubstitutionID, Substitution> = [:]
    public internal(set) var recusals: TreeDictionary<RecusalID, Recusal> = [:]
    public internal(set) var applications: TreeDictionary<SeatApplicationID, SeatApplication> = [:]
    public internal(set) var proposals: TreeDictionary<ForumProposalID, ForumProposal> = [:]
    public internal(set) var supports: TreeDictionary<SupportKey, SupportRound> = [:]
    var holdingsOf: TreeDictionary<Seat, [HoldingID]> = [:]
    var holdingsBy: TreeDictionary<PersonID, [HoldingID]> = [:]
    var substitutionsOf: TreeDictionary<Seat, [SubstitutionID]> = [:]
    var recusalsOf: TreeDictionary<ForumID, [RecusalID]> = [:]
    var applicationsOf: TreeDictionary<ForumID, [SeatApplicationID]> = [:]

    public init() {}

    public subscript(id: ForumID) -> Forum? { forums[id] }
    public subscript(id: HoldingID) -> Holding? { holdings[id] }

    /// Everybody who has held the seat, oldest first.
    public func holdings(of seat: Seat) -> [Holding] {
        (holdingsOf[seat] ?? []).compactMap { holdings[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// The seats that the person has held across the city, oldest first;
    /// those held by right are found with the person's posts.
    public func holdings(by person: PersonID) -> [Holding] {
        (holdingsBy[person] ?? []).compactMap { holdings[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    public func substitutions(of seat: Seat) -> [Substitution] {
        (substitutionsOf[seat] ?? []).compactMap { substitutions[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    public func recusals(in forum: ForumID) -> [Recusal] {
        (recusalsOf[forum] ?? []).compactMap { recusals[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// Oldest first.
    public func applications(to forum: ForumID) -> [SeatApplication] {
        (applicationsOf[forum] ?? []).compactMap { applications[$0] }
            .sorted { ($0.received, $0.id) < ($1.received, $1.id) }
    }

    public func support(in forum: ForumID, of initiative: InitiativeID) -> SupportRound? {
        supports[SupportKey(forum: forum, initiative: initiative)]
    }

    /// The chain of forums by which the one's members are those of the other;
    /// nil when they are not.
    func derivation(from start: ForumID, to end: ForumID) -> [ForumID]? {
        if start == end { return [start] }
        var seen: Set<ForumID> = [start]
        var paths: [[ForumID]] = [[start]]
        while let path = paths.popLast() {
            for next in sources(of: path[path.count - 1]) where seen.insert(next).inserted {
                if next == end { return path + [next] }
                paths.append(path + [next])
            }
        }
        return nil
    }

    /// The forums whose members sit in the forum too, in any version of its charter.
    private func sources(of forum: ForumID) -> [ForumID] {
        (forums[forum]?.charters ?? []).flatMap(\.charter.seatGroups).compactMap { group in
            if case .members(let other) = group.rule.filling { other } else { nil }
        }
    }
}

/// Which forum is asked about which initiative.
public struct SupportKey: Hashable, Sendable, Codable {
    public let forum: ForumID
    public let initiative: InitiativeID
}
