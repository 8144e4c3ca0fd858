// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

// candidacies come in their days, the arranging body answers them, and
// nobody changes who is on the ballot once voting has begun.
extension Elections {
    func stand(
        _ draft: CandidacyDraft,
        in id: ElectionID,
        on day: Day,
        _ organizations: Organizations
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        let days = election.days
        guard election.phase(on: day) == .candidacy else {
            throw .notCandidacy(opens: days.candidacyOpens, closes: days.candidacyCloses)
        }
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard election.candidacies[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        guard election.candidacies.count < BallotRules.mostCandidates else {
            throw .count(.tooManyCandidates(election.candidacies.count + 1))
        }
        guard organizations.people.contains(draft.person),
            !organizations.forgotten.contains(draft.person)
        else { throw .unknownPerson(draft.person) }
        guard election.eligible.contains(draft.kind) else { throw .notEligible(draft.kind) }
        if let organization = draft.onBehalfOf, organizations[organization] == nil {
            throw .unknownOrganization(organization)
        }
        let standing = election.candidacies.values.first {
            $0.person == draft.person && ($0.isOnBallot || $0.isUnverified)
        }
        if let standing { throw .standsAlready(standing.id) }
        return [
            .candidacySubmitted(
                CandidacySubmitted(
                    election: id,
                    candidacy: draft.id,
                    person: draft.person,
                    kind: draft.kind,
                    onBehalfOf: draft.onBehalfOf,
                    statement: draft.statement
                )
            )
        ]
    }

    func answer(
        _ candidacy: CandidacyID,
        in id: ElectionID,
        isAccepted: Bool,
        reason: NoteID?,
        on day: Day
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        let standing = try self.standing(candidacy, in: election, on: day)
        guard isAccepted || reason != nil else { throw .text(.empty(field: "reason")) }
        if let answer = standing.answer, answer.isAccepted == isAccepted, answer.reason == reason {
            return []
        }
        return [
            .candidacyAnswered(
                CandidacyAnswered(
                    election: id, candidacy: candidacy, isAccepted: isAccepted, reason: reason))
        ]
    }

    func withdraw(
        _ candidacy: CandidacyID,
        in id: ElectionID,
        on day: Day
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        _ = try standing(candidacy, in: election, on: day)
        return [.candidacyWithdrawn(CandidacyWithdrawn(election: id, candidacy: candidacy))]
    }

    /// The candidacy, as long as the ballot may still change.
    private func standing(
        _ id: CandidacyID,
        in election: Election,
        on day: Day
    ) throws(ElectionRefusal) -> Candidacy {
        guard let candidacy = election.candidacies[id] else { throw .unknownCandidacy(id) }
        if let day = candidacy.withdrawnOn { throw .withdrawn(on: day) }
        guard day < election.days.votingOpens else {
            throw .votingBegun(on: election.days.votingOpens)
        }
        return candidacy
    }
}
