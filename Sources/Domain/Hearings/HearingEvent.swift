// SPDX-License-Identifier: EUPL-1.2

/// What has happened to hearings.
public enum HearingEvent: Equatable, Sendable, Codable {
    case listStated(PartyListStated)
    case prepared(HearingPrepared)
    case changed(HearingChanged)
    case opened(HearingOpened)
    case extended(HearingExtended)
    case withdrawn(HearingWithdrawn)
    case assigned(ResponseAssigned)
    case written(ResponseWritten)
    case submitted(ResponseSubmitted)
    case sentBack(ResponseSentBack)
    case delivered(ResponseDelivered)
    case spoken(VoiceReceived)
    case admitted(VoiceAdmitted)
    case turnedAway(VoiceTurnedAway)
    case picked(RecommendationPicked)
    case answered(RecommendationAnswered)
    case concluded(HearingConcluded)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case listStated = "hearing.list-stated"
        case prepared = "hearing.prepared"
        case changed = "hearing.changed"
        case opened = "hearing.opened"
        case extended = "hearing.extended"
        case withdrawn = "hearing.withdrawn"
        case assigned = "hearing.response-assigned"
        case written = "hearing.response-written"
        case submitted = "hearing.response-submitted"
        case sentBack = "hearing.response-sent-back"
        case delivered = "hearing.response-delivered"
        case spoken = "hearing.voice-received"
        case admitted = "hearing.voice-admitted"
        case turnedAway = "hearing.voice-turned-away"
        case picked = "hearing.recommendation-picked"
        case answered = "hearing.recommendation-answered"
        case concluded = "hearing.concluded"
    }
}

public struct PartyListStated: Equatable, Sendable, Codable {
    public let list: PartyList
}

public struct HearingPrepared: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let content: HearingContent
}

public struct HearingChanged: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let content: HearingContent
}

public struct HearingOpened: Equatable, Sendable, Codable {
    public let hearing: HearingID
    /// What spoke against it on the day.
    public let warnings: [HearingWarning]
    /// Why it was opened all the same.
    public let despite: NoteID?
}

public struct HearingExtended: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let until: Deadline
    public let reason: NoteID
}

public struct HearingWithdrawn: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let reason: NoteID
}

public struct ResponseAssigned: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let party: OrganizationID
    public let drafter: OrganizationID?
    public let due: Day?
    public let approver: PostID?
}

public struct ResponseWritten: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let party: OrganizationID
    public let position: HearingPosition
    public let text: NoteID?
    public let points: [NoteID]
}

public struct ResponseSubmitted: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let party: OrganizationID
}

public struct ResponseSentBack: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let party: OrganizationID
    public let comment: NoteID
}

public struct ResponseDelivered: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let party: OrganizationID
    public let by: PersonID?
    public let isLate: Bool
}

public struct VoiceReceived: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let voice: VoiceID
    public let position: HearingPosition?
    public let text: NoteID
    public let name: NoteID?
    public let isOrganization: Bool
    public let contact: NoteID?
    public let isLate: Bool
}

public struct VoiceAdmitted: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let voice: VoiceID
}

public struct VoiceTurnedAway: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let voice: VoiceID
    public let reason: NoteID
}

public struct RecommendationPicked: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let from: RecommendationOrigin
    public let text: NoteID
}

public struct RecommendationAnswered: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let number: Int
    public let verdict: RecommendationVerdict
    public let reason: NoteID
}

public struct HearingConcluded: Equatable, Sendable, Codable {
    public let hearing: HearingID
    public let isPublished: Bool
}
