// SPDX-License-Identifier: EUPL-1.2

/// counts single transferable votes as Scottish local elections do.
///
/// Weighted inclusive Gregory transfers at values of five decimals, and a Droop
/// quota.
///
/// The papers of the last candidate to be excluded are transferred too, as the
/// councils' published reports of votes per stage do; nobody's seat hangs on it.
///
/// Source: Scottish Local Government Elections Order 2007 (SSI 2007/42),
/// schedule 1, rules 45–52. Candidates are known by their place, sorted by id.
struct ScottishCount {
    /// Ballots of one group that lie with a candidate; `at` is where in the
    /// group's marks the candidate stands.
    struct Paper {
        let group: Int32
        let at: Int32
    }

    /// Papers that came at the same value.
    struct Parcel {
        let value: Votes
        var papers: [Paper] = []
    }

    let ballots: Ballots
    let quota: Int
    var lots: Lots
    var piles: [[Parcel]]
    var votes: [Votes]
    var states: [Standing.State]
    var nonTransferable = Votes.zero
    var rounding = Votes.zero
    var elected: [Int] = []
    var rounds: [CountRound] = []
    /// The votes at the end of each round, for ties.
    var history: [[Votes]] = []

    static func run(_ ballots: Ballots, seed: DrawSeed?) throws(CountRefusal) -> ElectionCount {
        var count = ScottishCount(ballots, seed: seed)
        count.sortFirstPreferences()
        while !count.isFilled {
            try count.nextStage()
        }
        return ElectionCount(
            rules: ballots.rules,
            valid: ballots.valid,
            blank: ballots.blank,
            quota: count.quota,
            rounds: count.rounds,
            elected: count.elected.map { ballots.rules.candidates[$0] },
            draws: count.lots.draws
        )
    }

    private init(_ ballots: Ballots, seed: DrawSeed?) {
        let candidates = ballots.rules.candidates.count
        self.ballots = ballots
        // Rule 46.
        quota = ballots.valid / (ballots.rules.seats + 1) + 1
        lots = Lots(seed: seed)
        piles = Array(repeating: [], count: candidates)
        votes = Array(repeating: .zero, count: candidates)
        states = Array(repeating: .continuing, count: candidates)
    }

    var vacancies: Int { ballots.rules.seats - elected.count }

    var continuing: [Int] { states.indices.filter { states[$0] == .continuing } }

    /// Whether nothing is left to decide.
    private var isFilled: Bool { vacancies == 0 || continuing.isEmpty }

    /// The number of the round that is under way.
    var round: Int { rounds.count + 1 }

    /// Rule 45.
    private mutating func sortFirstPreferences() {
        var papers = [[Paper]](repeating: [], count: votes.count)
        for group in ballots.groups {
            guard let first = ballots.marks(of: group).first.map(Int.init) else { continue }
            papers[first].append(Paper(group: Int32(group), at: 0))
            votes[first] += Votes(ballots.times[group])
        }
        piles = papers.map { [Parcel(value: .one, papers: $0)] }
        finish(.firstCount, transfers: [])
    }

    /// Rules 48–50: a surplus is transferred before anybody is excluded.
    private mutating func nextStage() throws(CountRefusal) {
        let surpluses = elected.filter { votes[$0] > Votes(quota) }
        if let candidate = try most(of: surpluses) {
            let transfers = transferSurplus(of: candidate)
            finish(.surplus(of: ballots.rules.candidates[candidate]), transfers: transfers)
        } else if let candidate = try least(of: continuing) {
            states[candidate] = .excluded(round: round)
            let transfers = transferAll(of: candidate)
            finish(.exclusion(of: ballots.rules.candidates[candidate]), transfers: transfers)
        }
    }

    /// Rules 47 and 52, then writes the round down.
    private mutating func finish(_ action: CountRound.Action, transfers: [VoteTransfer]) {
        history.append(votes)
        let isLast = continuing.count <= vacancies
        let winners = continuing.filter { isLast || votes[$0] >= Votes(quota) }
            .sorted { (votes[$1], $0) < (votes[$0], $1) }
        for winner in winners {
            states[winner] = .elected(round: round)
        }
        elected += winners
        rounds.append(
            CountRound(
                number: round,
                action: action,
                transfers: transfers,
                standings: standings,
                nonTransferable: nonTransferable,
                rounding: rounding,
                elected: winners.map { ballots.rules.candidates[$0] }
            )
        )
    }

    private var standings: [Standing] {
        states.indices.map {
            Standing(candidate: ballots.rules.candidates[$0], votes: votes[$0], state: states[$0])
        }
    }
}
