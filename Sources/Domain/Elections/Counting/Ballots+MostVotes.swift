// SPDX-License-Identifier: EUPL-1.2

extension Ballots {
    /// The candidates with the most marks; a tie about the last seats is drawn.
    func mostVotes(seed: DrawSeed?) throws(CountRefusal) -> ElectionCount {
        var votes = [Int](repeating: 0, count: rules.candidates.count)
        for group in groups {
            for place in marks(of: group) {
                votes[Int(place)] += times[group]
            }
        }
        let order = votes.indices.sorted { (votes[$1], $0) < (votes[$0], $1) }
        var lots = Lots(seed: seed)
        let winners = try winners(order, votes, &lots)
        let elected = order.filter(winners.contains).map { rules.candidates[$0] }
        let standings = votes.indices.map { place in
            Standing(
                candidate: rules.candidates[place],
                votes: Votes(votes[place]),
                state: winners.contains(place) ? .elected(round: 1) : .continuing
            )
        }
        let round = CountRound(
            number: 1,
            action: .firstCount,
            transfers: [],
            standings: standings,
            nonTransferable: .zero,
            rounding: .zero,
            elected: elected
        )
        return ElectionCount(
            rules: rules,
            valid: valid,
            blank: blank,
            quota: nil,
            rounds: [round],
            elected: elected,
            draws: lots.draws
        )
    }

    /// Whoever has more votes than the first who misses a seat, then by lot.
    private func winners(
        _ order: [Int],
        _ votes: [Int],
        _ lots: inout Lots
    ) throws(CountRefusal) -> Set<Int> {
        guard order.count > rules.seats else { return Set(order) }
        let line = votes[order[rules.seats]]
        var winners = Set(order.filter { votes[$0] > line })
        var tied = order.filter { votes[$0] == line }.map { rules.candidates[$0] }
        while winners.count < rules.seats {
            let drawn = try lots.draw(for: .election, among: tied, round: 1)
            tied.removeAll { $0 == drawn }
            guard let place = rules.candidates.firstIndex(of: drawn) else { continue }
            winners.insert(place)
        }
        return winners
    }
}
