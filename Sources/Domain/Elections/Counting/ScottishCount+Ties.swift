// SPDX-License-Identifier: EUPL-1.2

extension ScottishCount {
    /// Rule 49: the largest surplus is transferred first.
    mutating func most(of candidates: [Int]) throws(CountRefusal) -> Int? {
        try settle(candidates, for: .firstSurplus) { $0.max() }
    }

    /// Rules 50 and 51: the fewest votes are excluded first.
    mutating func least(of candidates: [Int]) throws(CountRefusal) -> Int? {
        try settle(candidates, for: .exclusion) { $0.min() }
    }

    /// The one who is outermost now, else at the latest earlier stage where
    /// those still tied differed, else by lot.
    private mutating func settle(
        _ candidates: [Int],
        for purpose: LotDraw.Purpose,
        by outermost: ([Votes]) -> Votes?
    ) throws(CountRefusal) -> Int? {
        var tied = candidates
        for stage in history.reversed() {
            guard tied.count > 1, let edge = outermost(tied.map { stage[$0] }) else { break }
            tied = tied.filter { stage[$0] == edge }
        }
        guard tied.count > 1 else { return tied.first }
        let names = ballots.rules.candidates
        let drawn = try lots.draw(for: purpose, among: tied.map { names[$0] }, round: round)
        return tied.first { names[$0] == drawn }
    }
}
