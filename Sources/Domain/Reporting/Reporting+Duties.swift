// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Something that somebody owes to a round that is open.
public struct ReportingDuty: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable {
        /// The organization owes its figures.
        case report
        /// All is there; the organization is to vouch for it.
        case approve
        /// The municipality is to take the figures over.
        case accept
    }

    public let kind: Kind
    public let round: RoundID
    public let organization: OrganizationID
    /// When it is due; nil for what has no day.
    public let due: Day?

    public func isLate(on day: Day) -> Bool { due.map { day > $0 } ?? false }
}

extension Reporting {
    /// What is owed on the day: what is due first, then by round and organization.
    ///
    /// A round that is over is no duty any more; it stays incomplete.
    public func duties(on day: Day) -> [ReportingDuty] {
        rounds.values.filter { $0.opens <= day }.flatMap { round in
            round.submissions.compactMap { duty($0, in: round, on: day) }
        }.sorted {
            ($0.due ?? day, $0.round, $0.organization) < ($1.due ?? day, $1.round, $1.organization)
        }
    }

    private func duty(
        _ submission: RoundReport, in round: ReportingRound, on day: Day
    ) -> ReportingDuty? {
        let organization = submission.organization
        let due = round.due(of: organization)
        func duty(_ kind: ReportingDuty.Kind, _ due: Day?) -> ReportingDuty {
            ReportingDuty(kind: kind, round: round.id, organization: organization, due: due)
        }
        if submission.accepted != nil { return nil }
        if submission.approval != nil { return duty(.accept, nil) }
        if day > round.closes(for: organization) { return nil }
        return duty(submission.isComplete ? .approve : .report, due)
    }
}
