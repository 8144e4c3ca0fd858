// SPDX-License-Identifier: EUPL-1.2

public typealias CandidacyID = ID<Candidacy>

/// Somebody who stands in an election.
public struct Candidacy: Equatable, Sendable, Codable {
    public let id: CandidacyID
    public let person: PersonID
    public let kind: CandidateKind
    /// The business or institution, where the city knows it.
    public let onBehalfOf: OrganizationID?
    /// What the candidate wants, in the vault.
    public let statement: NoteID?
    public let submittedOn: Day
    public internal(set) var answer: Answer?
    public internal(set) var withdrawnOn: Day?

    /// What the arranging body found.
    public struct Answer: Equatable, Sendable, Codable {
        public let isAccepted: Bool
        public let day: Day
        public let reason: NoteID?
    }

    public var isOnBallot: Bool { withdrawnOn == nil && answer?.isAccepted == true }
    public var isUnverified: Bool { withdrawnOn == nil && answer == nil }
}

/// As what somebody stands.
///
/// Source: charter of 1 June 2022 — neighbors are residents, businesses and
/// institutions of the area.
public enum CandidateKind: String, Codable, Sendable, CaseIterable {
    case resident, business, institution
}
