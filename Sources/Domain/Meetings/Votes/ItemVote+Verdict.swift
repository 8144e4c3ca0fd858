// SPDX-License-Identifier: EUPL-1.2

extension VoteTally {
    /// Whether no number is below zero.
    var isPossible: Bool { yes >= 0 && no >= 0 && abstain >= 0 }
}

extension ItemVote {
    /// The votes that have been cast openly.
    public var tally: VoteTally {
        VoteTally(
            yes: cast.count { $0.choice == .yes },
            no: cast.count { $0.choice == .no },
            abstain: cast.count { $0.choice == .abstain })
    }

    /// whether the charter's rule is met; where it states none, nobody
    /// can say.
    func result(of tally: VoteTally) -> VoteResult {
        guard let requirement else {
            return VoteResult(tally: tally, verdict: .notStated, usedCastingVote: false)
        }
        let isTie = tally.yes == tally.no && tally.yes > 0
        if isTie, requirement == .simpleMajority, let choice = castingChoice {
            return VoteResult(
                tally: tally, verdict: choice == .yes ? .carried : .notCarried,
                usedCastingVote: true)
        }
        let isCarried =
            switch requirement {
            case .simpleMajority: tally.yes > tally.no
            case .majorityOfMembers: tally.yes * 2 > members
            case .share(let share):
                tally.yes > 0 && tally.yes >= share.ofWhole(tally.yes + tally.no)
            case .consensus: tally.yes > 0 && tally.no == 0
            }
        return VoteResult(
            tally: tally, verdict: isCarried ? .carried : .notCarried, usedCastingVote: false)
    }

    /// What the one with the casting vote said, in an open vote.
    private var castingChoice: VoteChoice? {
        guard let choice = cast.first(where: { $0.seat == casting })?.choice, choice != .abstain
        else { return nil }
        return choice
    }
}
