// SPDX-License-Identifier: EUPL-1.2

/// How votes become seats.
public enum CountMethod: String, Codable, Sendable, CaseIterable {
    /// The most votes win; a ballot has at most as many marks as there are seats.
    case block
    /// The most votes win; a ballot may mark everybody whom the voter approves of.
    case approval
    /// Single transferable vote by the rules of Scottish local elections.
    case scottishSTV = "scottish-stv"
}

/// What a ballot of an election may look like, and how it is counted.
public struct BallotRules: Hashable, Sendable, Codable {
    public let method: CountMethod
    public let seats: Int
    /// Shape: each once, sorted, so that no result hangs on the order of entry.
    public let candidates: [CandidacyID]

    /// Refuses: no seats, too many candidates, the same candidate twice.
    public init(
        method: CountMethod,
        seats: Int,
        candidates: [CandidacyID]
    ) throws(CountRefusal) {
        guard (1...BallotRules.mostSeats).contains(seats) else { throw .seats(seats) }
        guard candidates.count <= BallotRules.mostCandidates else {
            throw .tooManyCandidates(candidates.count)
        }
        let sorted = candidates.sorted()
        if let twin = zip(sorted, sorted.dropFirst()).first(where: { $0 == $1 }) {
            throw .candidateTwice(twin.0)
        }
        self.method = method
        self.seats = seats
        self.candidates = sorted
    }

    public static let mostSeats = 1_000
    public static let mostCandidates = 1_000

    /// The most marks that one ballot may have.
    public var mostMarks: Int {
        switch method {
        case .block: min(seats, candidates.count)
        case .approval, .scottishSTV: candidates.count
        }
    }

    /// Whether the order of the marks says anything.
    public var isRanked: Bool { method == .scottishSTV }
}
