// SPDX-License-Identifier: EUPL-1.2

extension ScottishCount {
    /// Rule 48: every paper moves on, at its share of the surplus.
    mutating func transferSurplus(of candidate: Int) -> [VoteTransfer] {
        let total = votes[candidate]
        let surplus = total - Votes(quota)
        let transfers = transfer(from: candidate) { $0.transferred(surplus: surplus, of: total) }
        votes[candidate] = Votes(quota)
        rounding += transfers.reduce(surplus) { $0 - $1.votes }
        return transfers
    }

    /// Rule 50: every paper of an excluded candidate moves on at its value.
    mutating func transferAll(of candidate: Int) -> [VoteTransfer] {
        let transfers = transfer(from: candidate) { $0 }
        votes[candidate] = .zero
        return transfers
    }

    /// Moves each paper to the next candidate on it who is still continuing.
    private mutating func transfer(
        from candidate: Int,
        at value: (Votes) -> Votes
    ) -> [VoteTransfer] {
        let receivers = votes.count
        var moved = [[VoteTransfer.Parcel]](repeating: [], count: receivers + 1)
        let pile = merged(piles[candidate])
        piles[candidate] = []
        for parcel in pile {
            let worth = value(parcel.value)
            var (papers, counts) = distribute(parcel.papers)
            for to in 0...receivers where counts[to] > 0 {
                moved[to].append(VoteTransfer.Parcel(papers: counts[to], value: worth))
                guard to < receivers else { continue }
                votes[to] += worth * counts[to]
                piles[to].append(Parcel(value: worth, papers: papers[to]))
                papers[to] = []
            }
            nonTransferable += worth * counts[receivers]
        }
        return moved.indices.filter { !moved[$0].isEmpty }.map { to in
            VoteTransfer(
                to: to < receivers ? ballots.rules.candidates[to] : nil,
                parcels: moved[to]
            )
        }
    }

    /// The papers and their number by receiver, in one pass; those without a
    /// further preference come last.
    private func distribute(_ papers: [Paper]) -> (papers: [[Paper]], counts: [Int]) {
        let none = votes.count
        let goesOn = states.map { $0 == .continuing }
        var piles = [[Paper]](repeating: [], count: none)
        var counts = [Int](repeating: 0, count: none + 1)
        for paper in papers {
            let group = Int(paper.group)
            let start = ballots.starts[group]
            var at = start + Int(paper.at) + 1
            let end = ballots.starts[group + 1]
            while at < end, !goesOn[Int(ballots.marks[at])] { at += 1 }
            let to = at < end ? Int(ballots.marks[at]) : none
            counts[to] += ballots.times[group]
            if to < none { piles[to].append(Paper(group: paper.group, at: Int32(at - start))) }
        }
        return (piles, counts)
    }

    /// Papers of the same value together, the highest value first.
    private func merged(_ parcels: [Parcel]) -> [Parcel] {
        Dictionary(grouping: parcels, by: \.value)
            .sorted { $0.key > $1.key }
            .map { Parcel(value: $0.key, papers: $0.value.flatMap(\.papers)) }
    }
}
