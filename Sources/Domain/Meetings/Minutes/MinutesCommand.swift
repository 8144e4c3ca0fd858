// SPDX-License-Identifier: EUPL-1.2

/// What people may ask about a meeting's minutes.
public enum MinutesCommand: Equatable, Sendable {
    /// Replaces the text of those items; what was circulated is a draft again.
    ///
    /// `over` is what the writer saw there before; nil when nobody looked.
    case write([ItemText], over: [SeenText]? = nil)
    /// Sent to the members, with the fingerprint of the whole text.
    case circulate(fingerprint: String)
    case object(ObjectionDraft)
    case answer(ObjectionID, isFollowed: Bool, text: NoteID?)
    /// At a meeting it comes of the item that approves them.
    case approveBySilence
    /// A new version of approved minutes, with the reason.
    case correct(reason: NoteID)
}

/// What the minutes said of an item when somebody began to write about it.
public struct SeenText: Equatable, Sendable {
    public let item: AgendaItemID
    /// Nil where they said nothing.
    public let text: NoteID?

    public init(item: AgendaItemID, text: NoteID?) {
        self.item = item
        self.text = text
    }
}

/// An objection, as a member writes it.
public struct ObjectionDraft: Equatable, Sendable {
    public var id: ObjectionID
    public var item: AgendaItemID?
    public var by: PersonID
    public var text: NoteID

    public init(id: ObjectionID, item: AgendaItemID?, by: PersonID, text: NoteID) {
        self.id = id
        self.item = item
        self.by = by
        self.text = text
    }
}

public struct MinutesWritten: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let texts: [ItemText]
}

public struct MinutesCirculated: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let version: Int
    public let fingerprint: String
}

public struct MinutesObjected: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let objection: Objection
}

public struct ObjectionAnswered: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let objection: ObjectionID
    public let answer: ObjectionAnswer
}

public struct MinutesApproved: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let version: Int
    public let approval: MinutesApproval
}

public struct MinutesCorrectionBegun: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let reason: NoteID
}
