// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Something that somebody owes to a status report.
public struct StatementDuty: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable {
        /// The body owes its statement.
        case write
        /// The statement waits for its signature.
        case sign
        /// All is signed, or the day has come: the report is to be compiled.
        case compile
    }

    public let kind: Kind
    public let round: StatusRoundID
    /// Whose statement, or who compiles.
    public let organization: OrganizationID
    public let due: Day

    public func isLate(on day: Day) -> Bool { day > due }
}

extension StatusReports {
    /// what is owed on the day, what is due first.
    ///
    /// Once the council's day is past, what was not delivered stays missing.
    public func duties(on day: Day) -> [StatementDuty] {
        rounds.values.filter { $0.opens <= day && day <= ($0[.council] ?? $0.due) }
            .flatMap { duties(in: $0, on: day) }
            .sorted { ($0.due, $0.round, $0.organization) < ($1.due, $1.round, $1.organization) }
    }

    private func duties(in round: StatusRound, on day: Day) -> [StatementDuty] {
        let open = round.statements.filter { !$0.isLocked }
        let owed = open.map { statement in
            StatementDuty(
                kind: statement.asked == nil ? .write : .sign, round: round.id,
                organization: statement.organization, due: round.due)
        }
        let isTime = open.isEmpty || (round[.compiled].map { day >= $0 } ?? false)
        guard isTime, !round.isCompiled else { return owed }
        return owed + [
            StatementDuty(
                kind: .compile, round: round.id, organization: round.asker,
                due: round[.compiled] ?? round.due)
        ]
    }
}

extension StatusRound {
    /// Whether the latest compilation holds every version that is signed now.
    public var isCompiled: Bool {
        guard let last = compilations.last else { return false }
        return statements.allSatisfy { last[$0.organization]?.issue == $0.signed?.number }
    }
}
