// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Something that somebody holds in a round of agreements and has not done.
public struct FundingDuty: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        case step(ApprovalStepID)
        case paper(OwedPaperID)
        case consultation(ConsultationID)
        case promise(ConsultationID)
    }

    public let kind: Kind
    public let round: AgreementRoundID
    /// Who holds it.
    public let holder: OrganizationID
    public let title: String
    /// The last day; nil where none is stated.
    public let due: Day?
    /// Those that wait for it; none where it is about the round itself.
    public let waiting: [AgreementID]

    public func isLate(on day: Day) -> Bool { due.map { day > $0 } ?? false }
}

extension Funding {
    /// all that is held and not done: what is due first, what has no day last.
    ///
    /// A round that is concluded owes nothing any more, but what it promised.
    public func duties() -> [FundingDuty] {
        rounds.values.flatMap(duties).sorted { left, right in
            switch (left.due, right.due) {
            case (let mine?, let others?) where mine != others: mine < others
            case (_?, nil): true
            case (nil, _?): false
            default: (left.round, left.title) < (right.round, right.title)
            }
        }
    }

    public func duties(of round: AgreementRound) -> [FundingDuty] {
        let promises = round.consultations.compactMap { promise($0, in: round) }
        guard round.concluded == nil else { return promises }
        return steps(of: round) + papers(of: round) + consultations(of: round) + promises
    }

    private func steps(of round: AgreementRound) -> [FundingDuty] {
        let agreements = agreements(of: round.id)
        return round.steps.compactMap { step in
            let waiting = agreements.filter { $0.taken[step.id] == nil }.map(\.id)
            guard !waiting.isEmpty else { return nil }
            return FundingDuty(
                kind: .step(step.id), round: round.id, holder: step.holder, title: step.title,
                due: step.due?.lastDay(), waiting: waiting)
        }
    }

    private func papers(of round: AgreementRound) -> [FundingDuty] {
        round.papers.compactMap { paper in
            let waiting =
                paper.isPerAgreement
                ? agreements(of: round.id).map(\.id)
                    .filter { round.delivery(paper.id, of: $0) == nil } : []
            let isOwed =
                paper.isPerAgreement ? !waiting.isEmpty : round.delivery(paper.id, of: nil) == nil
            guard isOwed else { return nil }
            return FundingDuty(
                kind: .paper(paper.id), round: round.id, holder: paper.holder,
                title: paper.title, due: paper.due?.lastDay(), waiting: waiting)
        }
    }

    private func consultations(of round: AgreementRound) -> [FundingDuty] {
        round.consultations.filter { round.heard[$0.id] == nil }.map { consultation in
            FundingDuty(
                kind: .consultation(consultation.id), round: round.id,
                holder: consultation.holder, title: consultation.with,
                due: round.submissionDue, waiting: [])
        }
    }

    private func promise(
        _ consultation: Consultation, in round: AgreementRound
    ) -> FundingDuty? {
        guard let outcome = round.heard[consultation.id], outcome.isOpenPromise else {
            return nil
        }
        return FundingDuty(
            kind: .promise(consultation.id), round: round.id, holder: consultation.holder,
            title: consultation.with, due: outcome.due, waiting: [])
    }
}
