// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about hearings.
public enum HearingCommand: Equatable, Sendable {
    /// A fixed list, new or as it now is.
    case stateList(PartyList)
    case prepare(HearingID, HearingContent)
    case change(HearingID, HearingContent, seen: Int?)
    /// With a reason where something speaks against it.
    case open(HearingID, despite: NoteID?, seen: Int?)
    case extend(HearingID, until: Deadline, reason: NoteID, seen: Int?)
    case withdraw(HearingID, reason: NoteID)
    /// About the response of one party.
    case response(HearingID, of: OrganizationID, ResponseCommand)
    /// Anybody's response to a public hearing.
    case speak(HearingID, VoiceDraft)
    case admit(HearingID, VoiceID)
    case turnAway(HearingID, VoiceID, reason: NoteID)
    /// Takes one recommendation out of a delivered response.
    case pick(HearingID, from: RecommendationOrigin, text: NoteID)
    case answer(HearingID, number: Int, RecommendationVerdict, reason: NoteID, seen: Int?)
    case conclude(HearingID, isPublished: Bool)

    /// The hearing that the command is about; nil for the fixed lists.
    public var hearing: HearingID? {
        switch self {
        case .stateList: nil
        case .prepare(let id, _), .change(let id, _, _), .open(let id, _, _),
            .extend(let id, _, _, _), .withdraw(let id, _), .response(let id, _, _),
            .speak(let id, _), .admit(let id, _), .turnAway(let id, _, _), .pick(let id, _, _),
            .answer(let id, _, _, _, _), .conclude(let id, _):
            id
        }
    }
}

/// What people may ask to change about the response of one party.
public enum ResponseCommand: Equatable, Sendable {
    /// Who writes it, until when, and who approves it.
    case assign(to: OrganizationID?, due: Day?, approver: PostID?, seen: Int?)
    case write(ResponseDraft, seen: Int?)
    /// Asks for approval.
    case submit(seen: Int?)
    case sendBack(comment: NoteID, seen: Int?)
    /// Approves it, which delivers it.
    case approve(by: PersonID?, seen: Int?)
}

/// A response as it is typed.
public struct ResponseDraft: Equatable, Sendable {
    public var position: HearingPosition
    public var text: NoteID?
    public var points: [NoteID]

    public init(position: HearingPosition, text: NoteID? = nil, points: [NoteID] = []) {
        self.position = position
        self.text = text
        self.points = points
    }
}

/// A public response as it is typed.
public struct VoiceDraft: Equatable, Sendable {
    public var id: VoiceID
    public var position: HearingPosition?
    public var text: NoteID
    public var name: NoteID?
    public var isOrganization: Bool
    public var contact: NoteID?

    public init(
        id: VoiceID, position: HearingPosition? = nil, text: NoteID, name: NoteID? = nil,
        isOrganization: Bool = false, contact: NoteID? = nil
    ) {
        self.id = id
        self.position = position
        self.text = text
        self.name = name
        self.isOrganization = isOrganization
        self.contact = contact
    }
}
