// SPDX-License-Identifier: EUPL-1.2

/// Something that somebody owes to a hearing.
public struct HearingDuty: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable {
        /// The party, or who writes for it, owes the draft.
        case write
        /// The draft waits for approval.
        case approve
        /// Public responses wait for somebody to read them.
        case moderate
        /// Recommendations wait for their answers, or the note for being made.
        case answer
        /// The day that it was to open has come.
        case open
    }

    public let kind: Kind
    public let hearing: HearingID
    /// Who owes it.
    public let organization: OrganizationID
    /// The party whose response it is.
    public let party: OrganizationID?
    /// When it is due; nil for what has no day.
    public let due: Day?

    public func isLate(on day: Day) -> Bool { due.map { day > $0 } ?? false }
}
