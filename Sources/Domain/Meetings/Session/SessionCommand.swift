// SPDX-License-Identifier: EUPL-1.2

/// What is written down while the meeting goes on.
public enum SessionCommand: Equatable, Sendable {
    /// With those who are in the room from the start.
    case open(at: ClockTime, [Arrival])
    case come(Arrival, at: ClockTime)
    case leave(Seat, at: ClockTime)
    case begin(AgendaItemID, at: ClockTime)
    /// The holder of the seat leaves the room for one item, or comes back.
    case recuse(AgendaItemID, Seat, isOut: Bool)
    case decide(DecisionDraft)
    case close(at: ClockTime)
}

/// Somebody takes a seat; who it is, is known from its holders.
public struct Arrival: Equatable, Sendable {
    public var seat: Seat
    public var isSubstitute: Bool

    public init(_ seat: Seat, isSubstitute: Bool = false) {
        self.seat = seat
        self.isSubstitute = isSubstitute
    }
}

/// What the forum came to, as somebody writes it down.
public struct DecisionDraft: Equatable, Sendable {
    public var item: AgendaItemID
    public var outcome: Outcome
    public var wording: NoteID?
    public var dissents: [Dissent]
    public var recommendedTo: ForumID?
    /// Until when that forum owes an answer.
    public var answerBy: Day?
    /// What stood there when somebody began to write; nil when nobody looked.
    public var over: SeenDecision?

    public init(
        item: AgendaItemID,
        outcome: Outcome,
        wording: NoteID? = nil,
        dissents: [Dissent] = [],
        recommendedTo: ForumID? = nil,
        answerBy: Day? = nil,
        over: SeenDecision? = nil
    ) {
        self.item = item
        self.outcome = outcome
        self.wording = wording
        self.dissents = dissents
        self.recommendedTo = recommendedTo
        self.answerBy = answerBy
        self.over = over
    }
}

/// What was decided on an item as a form showed it.
public struct SeenDecision: Equatable, Sendable {
    /// Nil where nothing was decided.
    public let outcome: Outcome?
    public let wording: NoteID?

    public init(outcome: Outcome?, wording: NoteID?) {
        self.outcome = outcome
        self.wording = wording
    }

    init(of decision: ItemDecision?) {
        self.init(outcome: decision?.outcome, wording: decision?.wording)
    }
}
