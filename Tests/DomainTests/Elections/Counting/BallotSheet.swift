// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// Ballots written briefly.
///
/// In `"39 A, 45 AB, 2"` 39 papers are for `a` alone, 45 for `a` before `b`, and
/// two are blank.
struct BallotSheet {
    var lines: [BallotLine]
    var candidates: [CandidacyID]

    /// Candidates are those on the ballots, unless more are named.
    init(_ text: String, candidates: String = "") {
        lines = text.split(separator: ",").map { line in
            let parts = line.split(separator: " ")
            let letters = parts.count > 1 ? parts[1] : ""
            return BallotLine(letters.map(BallotSheet.id), times: Int(parts[0]) ?? 0)
        }
        let named = Set(candidates.map(BallotSheet.id))
        self.candidates = Array(named.union(lines.flatMap(\.marks)))
    }

    static func id(_ letter: Character) -> CandidacyID { CandidacyID(letter.lowercased()) }

    func counted(
        _ method: CountMethod,
        seats: Int,
        seed: DrawSeed? = nil
    ) throws(CountRefusal) -> ElectionCount {
        let rules = try BallotRules(method: method, seats: seats, candidates: candidates)
        return try Ballots(lines, by: rules).counted(seed: seed)
    }
}

extension CountRound {
    /// The votes at the end of the round, as a result sheet writes them.
    var row: String {
        standings.map(\.votes.description).joined(separator: " ")
    }

    /// With whole votes, as newspapers write them.
    var roundedRow: [Int] {
        standings.map { ($0.votes.hundredThousandths + 50_000) / 100_000 }
    }
}

extension ElectionCount {
    /// The elected as letters, in order.
    var names: String { elected.map(\.rawValue).joined().uppercased() }
}
