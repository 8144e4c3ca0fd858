// SPDX-License-Identifier: EUPL-1.2

/// What one party says, from the first draft until it is delivered.
public struct HearingResponse: Equatable, Sendable, Codable {
    public let party: OrganizationID
    /// Who writes it on the party's behalf, such as a department for its committee.
    public internal(set) var drafter: OrganizationID?
    /// When the draft is to be ready inside the house.
    public internal(set) var internalDue: Day?
    /// Whose approval delivers it; nil where nobody is named.
    public internal(set) var approver: PostID?
    public internal(set) var position: HearingPosition?
    /// The words of the response, in the vault as they were pasted.
    public internal(set) var text: NoteID?
    /// What it recommends, one by one, in the vault.
    public internal(set) var points: [NoteID] = []
    public internal(set) var submitted: Day?
    /// Each time it was sent back, with what was missing.
    public internal(set) var returns: [ResponseReturn] = []
    public internal(set) var delivery: ResponseDelivery?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    init(party: OrganizationID) {
        self.party = party
    }

    /// Who owes the draft.
    public var writer: OrganizationID { drafter ?? party }
}

/// What a response says on the whole.
public enum HearingPosition: String, Equatable, Sendable, Codable, CaseIterable {
    case agree
    case agreeWithRemarks = "agree-with-remarks"
    case disagree
    case noPosition = "no-position"
}

/// A draft that was not good enough.
public struct ResponseReturn: Equatable, Sendable, Codable {
    public let on: Day
    public let comment: NoteID
}

/// A response that was approved and so delivered.
public struct ResponseDelivery: Equatable, Sendable, Codable {
    public let on: Day
    public let by: PersonID?
    /// Whether the deadline had passed.
    public let isLate: Bool
}

/// One thing that a response asks to have done otherwise.
public struct Recommendation: Equatable, Sendable, Codable {
    /// From 1, across the hearing.
    public let number: Int
    public let from: RecommendationOrigin
    /// In the vault.
    public let text: NoteID
    public internal(set) var answer: RecommendationAnswer?
    /// Counts the answers, so that a form knows whether it is out of date.
    public internal(set) var version = 1
}

/// Whose recommendation it is.
public enum RecommendationOrigin: Hashable, Sendable, Codable {
    case party(organization: OrganizationID)
    case voice(id: VoiceID)
}

/// What the arranger says to a recommendation.
public struct RecommendationAnswer: Equatable, Sendable, Codable {
    public let verdict: RecommendationVerdict
    /// Why, in the vault.
    public let reason: NoteID
    public let on: Day
}

/// Whether a recommendation was followed.
public enum RecommendationVerdict: String, Equatable, Sendable, Codable, CaseIterable {
    case followed, partly
    case notFollowed = "not-followed"
}

public typealias VoiceID = ID<Voice>

/// A response that somebody sent by the public form; a moderator reads it first.
public struct Voice: Equatable, Sendable, Codable {
    public let id: VoiceID
    /// From 1, in the order they came.
    public let number: Int
    public let on: Day
    public let isLate: Bool
    public let position: HearingPosition?
    /// In the vault.
    public let text: NoteID
    /// In the vault; shown only where it is an organization's.
    public let name: NoteID?
    public let isOrganization: Bool
    /// How to reach whoever wrote, in the vault for moderators; never shown.
    public let contact: NoteID?
    public internal(set) var moderation: VoiceModeration = .waiting
}

/// What became of a public response.
public enum VoiceModeration: Equatable, Sendable, Codable {
    case waiting
    case admitted(on: Day)
    case turnedAway(on: Day, reason: NoteID)

    public var isAdmitted: Bool { if case .admitted = self { true } else { false } }
}
