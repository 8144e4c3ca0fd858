// SPDX-License-Identifier: EUPL-1.2

public struct ItemBrought: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let content: ItemContent
    public let proposer: AgendaParty?
    public let state: ItemState
    public let isLate: Bool
}

public struct ItemChanged: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let content: ItemContent
}

public struct ItemAdmitted: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
}

public struct ItemWithdrawn: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let reason: NoteID?
}

public struct ItemsOrdered: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let items: [AgendaItemID]
}

/// Nil when it was opened again.
public struct ItemClosed: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let closure: ItemClosure?
}

/// A person sees nothing more of the item, or sees it again.
public struct PersonRemoved: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let person: PersonID
    public let isRemoved: Bool
}

public struct FileAttached: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let attachment: Attachment
}

public struct FileDetached: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let file: FileID
}

public struct AgendaPublished: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let version: Int
    public let supplement: Int
    public let items: [AgendaItemID]
}

public struct AgendaFrozen: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
}
