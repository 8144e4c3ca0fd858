// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Elections {
    /// a lot is drawn only where the rules need one, and is recorded.
    ///
    /// candidates who are no more than the seats need no vote.
    func declare(
        _ id: ElectionID,
        seed: DrawSeed?,
        on day: Day
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        let count = try counted(election, seed: seed, on: day)
        let elected = zip(count.elected, election.seats).compactMap { candidacy, seat in
            election.candidacies[candidacy].map {
                ElectedCandidate(candidacy: candidacy, person: $0.person, seat: seat)
            }
        }
        return [
            .declared(
                ElectionDeclared(
                    election: id,
                    elected: elected,
                    vacant: Array(election.seats.dropFirst(elected.count)),
                    tally: ElectionTally(
                        valid: count.valid,
                        blank: count.blank,
                        spoiled: election.spoiled,
                        quota: count.quota,
                        draws: count.draws,
                        seed: count.draws.isEmpty ? nil : seed
                    )
                )
            )
        ]
    }

    private func counted(
        _ election: Election,
        seed: DrawSeed?,
        on day: Day
    ) throws(ElectionRefusal) -> ElectionCount {
        try requireComplete(election, on: day)
        do {
            return try election.counted(seed: seed)
        } catch {
            throw .count(error)
        }
    }

    /// Everything that must be in before there can be a result.
    private func requireComplete(
        _ election: Election,
        on day: Day
    ) throws(ElectionRefusal) {
        let days = election.days
        guard day > days.candidacyCloses else {
            throw .notCandidacy(opens: days.candidacyOpens, closes: days.candidacyCloses)
        }
        let unverified = election.unverified.map(\.id)
        guard unverified.isEmpty || day >= days.votingOpens else { throw .unverified(unverified) }
        guard election.candidates.count > election.seats.count else { return }
        guard day >= days.votingCloses else { throw .votingStillOpen(until: days.votingCloses) }
        guard election.voters != nil else { throw .votersUnknown }
        if election.ways.contains(.paper) {
            guard case .confirmed = election.paperState else { throw .papersUnconfirmed }
        }
        guard !election.ways.contains(.code) || election.boxOpenedOn != nil else {
            throw .boxNotOpened
        }
    }
}
