// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Election {
    /// What a ballot may look like, with the candidates as they stand.
    public func rules() throws(CountRefusal) -> BallotRules {
        try BallotRules(method: method, seats: seats.count, candidates: candidates.map(\.id))
    }

    /// Every ballot that counts, from the papers and from the box.
    public var lines: [BallotLine] {
        confirmedPapers.filter { !$0.isSpoiled }.map { BallotLine($0.marks) }
            + ballots.map { BallotLine($0.marks) }
    }

    public var spoiled: Int { confirmedPapers.count(where: \.isSpoiled) }

    /// Every round of the count, done again from the ballots.
    ///
    /// Refuses: a tie that needs a lot, unless a seed is given or the result
    /// was declared with one.
    public func counted(seed: DrawSeed? = nil) throws(CountRefusal) -> ElectionCount {
        try Ballots(lines, by: rules(), voters: voters.map { $0 - spoiled })
            .counted(seed: seed ?? result?.tally.seed)
    }
}
