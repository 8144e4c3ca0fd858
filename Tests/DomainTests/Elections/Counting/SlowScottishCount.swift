// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// The Scottish rules as the Order reads, to hold the fast count against.
///
/// It follows every single paper and looks at all of them at each question.
struct SlowScottishCount {
    struct Paper {
        var marks: [CandidacyID]
        var holder: CandidacyID?
        var value = 100_000
    }

    let seats: Int
    let candidates: [CandidacyID]
    let quota: Int
    var papers: [Paper]
    var kept: [CandidacyID: Int] = [:]
    var elected: [CandidacyID] = []
    var excluded: [CandidacyID] = []
    var stages: [[CandidacyID: Int]] = []
    var lots: Lots

    init(_ lines: [BallotLine], _ rules: BallotRules, seed: DrawSeed?) {
        seats = rules.seats
        candidates = rules.candidates
        papers = lines.filter { !$0.marks.isEmpty }.flatMap { line in
            Array(repeating: Paper(marks: line.marks, holder: line.marks.first), count: line.times)
        }
        quota = (papers.count / (seats + 1) + 1) * 100_000
        lots = Lots(seed: seed)
    }

    var continuing: [CandidacyID] {
        candidates.filter { !elected.contains($0) && !excluded.contains($0) }
    }

    func votes(of candidate: CandidacyID) -> Int {
        if let votes = kept[candidate] { return votes }
        return papers.reduce(0) { $0 + ($1.holder == candidate ? $1.value : 0) }
    }

    mutating func run() throws(CountRefusal) {
        endStage()
        while elected.count < seats, !continuing.isEmpty {
            let full = elected.filter { votes(of: $0) > quota }
            if let top = full.map(votes).max() {
                let first = try settle(full.filter { votes(of: $0) == top }, .firstSurplus) {
                    $0 > $1
                }
                moveSurplus(of: first)
            } else if let low = continuing.map(votes).min() {
                let tied = continuing.filter { votes(of: $0) == low }
                let last = try settle(tied, .exclusion) { $0 < $1 }
                excluded.append(last)
                move(from: last) { $0 }
            }
            endStage()
        }
    }

    private mutating func moveSurplus(of candidate: CandidacyID) {
        let total = votes(of: candidate)
        let surplus = total - quota
        move(from: candidate) { $0 * surplus / total }
        kept[candidate] = quota
    }

    private mutating func move(from candidate: CandidacyID, at worth: (Int) -> Int) {
        for index in papers.indices where papers[index].holder == candidate {
            papers[index].value = worth(papers[index].value)
            papers[index].holder = papers[index].marks.first(where: continuing.contains)
        }
    }

    private mutating func endStage() {
        stages.append(Dictionary(uniqueKeysWithValues: candidates.map { ($0, votes(of: $0)) }))
        let open = seats - elected.count
        let winners =
            continuing.count <= open
            ? continuing : continuing.filter { votes(of: $0) >= quota }
        elected += winners.sorted { (votes(of: $1), $0) < (votes(of: $0), $1) }
    }

    private mutating func settle(
        _ tied: [CandidacyID],
        _ purpose: LotDraw.Purpose,
        _ isBefore: (Int, Int) -> Bool
    ) throws(CountRefusal) -> CandidacyID {
        var tied = tied
        for stage in stages.reversed() where tied.count > 1 {
            let counts = tied.map { stage[$0] ?? 0 }
            guard let edge = counts.min(by: isBefore) else { continue }
            tied = tied.filter { stage[$0] == edge }
        }
        if tied.count == 1 { return tied[0] }
        return try lots.draw(for: purpose, among: tied, round: stages.count + 1)
    }
}
