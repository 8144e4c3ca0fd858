// SPDX-License-Identifier: EUPL-1.2

/// Something that somebody owes to a finding.
public struct FindingDuty: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable {
        /// Somebody must read it before others see it.
        case moderate
        /// Nobody owes the answer yet.
        case route
        /// Somebody must look at it and say what happens.
        case assess
        /// It was promised, or is to be mended within its goal.
        case mend
    }

    public let kind: Kind
    public let finding: FindingID
    /// Who owes it; nil for coordinators.
    public let organization: OrganizationID?
    /// When it is due; nil where there is no goal.
    public let due: Day?

    public func isLate(on day: Day) -> Bool { due.map { day > $0 } ?? false }
}
