// SPDX-License-Identifier: EUPL-1.2

public struct SessionOpened: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let at: ClockTime
    public let stays: [SeatStay]
}

public struct StayBegun: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let stay: SeatStay
}

public struct StayEnded: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let seat: Seat
    public let at: ClockTime
}

public struct ItemBegun: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let at: ClockTime
}

public struct SeatRecused: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let seat: Seat
    public let isOut: Bool
}

public struct ItemDecided: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let decision: ItemDecision
}

public struct SessionClosed: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let at: ClockTime
}
