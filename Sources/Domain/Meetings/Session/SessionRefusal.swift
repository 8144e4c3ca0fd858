// SPDX-License-Identifier: EUPL-1.2

/// Why something cannot be written down of a meeting that goes on.
public enum SessionRefusal: Refusal {
    case notYet(Day)
    case alreadyOpen
    case alreadyHeld(Day)
    case notOpen
    case before(ClockTime)
    case seatTaken(String)
    case nobodyThere(String)
    case voteOpen
    case notOnAgenda(String)
    case decided(String)
    case minutesSent
    case noMandate(Overreach)
    case overLimit(Kroner, mayDecide: [String])
    case noQuorum(present: Int, required: Int)
    case noRecipient
    case unknownRecipient(ForumID)
    case recipientWithoutStep(Outcome)
    case reasonMissing
    case notInRoom(String)
    case minutesNotCirculated(Day)
    case openObjections(Int)
    case changedMeanwhile

    public var key: String {
        switch self {
        case .notYet: "session.not-yet"
        case .alreadyOpen: "session.already-open"
        case .alreadyHeld: "session.already-held"
        case .notOpen: "session.not-open"
        case .before: "session.before"
        case .seatTaken: "session.seat-taken"
        case .nobodyThere: "session.nobody-there"
        case .voteOpen: "session.vote-open"
        case .notOnAgenda: "session.not-on-agenda"
        case .decided: "session.decided"
        case .minutesSent: "session.minutes-sent"
        case .noMandate: "session.no-mandate"
        case .overLimit: "session.over-limit"
        case .noQuorum: "session.no-quorum"
        case .noRecipient: "session.no-recipient"
        case .unknownRecipient: "session.unknown-recipient"
        case .recipientWithoutStep: "session.recipient-without-step"
        case .reasonMissing: "session.reason-missing"
        case .notInRoom: "session.not-in-room"
        case .minutesNotCirculated: "session.minutes-not-circulated"
        case .openObjections: "session.open-objections"
        case .changedMeanwhile: "session.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .noMandate, .overLimit: "R-115"
        case .noQuorum: "R-123"
        case .notOnAgenda, .decided, .minutesSent, .noRecipient, .recipientWithoutStep,
            .unknownRecipient, .reasonMissing, .voteOpen:
            "R-127"
        case .minutesNotCirculated, .openObjections: "R-129"
        case .changedMeanwhile: "R-396"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .before: "at"
        case .seatTaken, .nobodyThere: "attendance"
        case .noMandate, .overLimit, .noQuorum, .minutesNotCirculated, .openObjections: "outcome"
        case .noRecipient, .unknownRecipient, .recipientWithoutStep: "to"
        case .reasonMissing: "wording"
        case .notInRoom: "dissents"
        default: nil
        }
    }
}
