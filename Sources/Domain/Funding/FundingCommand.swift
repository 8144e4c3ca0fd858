// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about pools and agreements.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum FundingCommand: Equatable, Sendable {
    case openPool(PoolFacts)
    case changePool(PoolFacts, seen: Int?)
    case openCall(CallFacts)
    case changeCall(CallFacts, seen: Int?)
    case planRound(AgreementRoundFacts)
    case replanRound(AgreementRoundFacts, seen: Int?)
    /// From now on everybody reads the round and its agreements.
    case publishRound(AgreementRoundID)
    /// Nothing more is to be done in the round; promises stay.
    case concludeRound(AgreementRoundID)
    case draw(AgreementFacts)
    case describe(AgreementFacts, seen: Int?)
    /// What an agreement applies for and is granted; nil is not stated.
    case share(AgreementID, ShareKey, applied: Kroner?, granted: Kroner?, seen: Int?)
    case dropShare(AgreementID, ShareKey, reason: NoteID)
    case account(AgreementID, ShareKey, YearAccount, seen: Int?)
    /// What is left of a year is moved into the next.
    case carryOver(AgreementID, ShareKey, from: Int, amount: Kroner)
    /// The agreements of the round have the step behind them.
    case takeStep(AgreementRoundID, ApprovalStepID, StepTaken, of: [AgreementID])
    case deliver(AgreementRoundID, PaperDelivery)
    case hear(AgreementRoundID, ConsultationID, on: Day)
    case skip(AgreementRoundID, ConsultationID, ConsultationSkip)
    case keepPromise(AgreementRoundID, ConsultationID)
}

/// What is said of one year's money.
public struct YearAccount: Equatable, Sendable, Codable {
    public var year: Int
    public var budget: Kroner?
    public var committed: Kroner?
    public var paid: Kroner?

    public init(
        _ year: Int, budget: Kroner? = nil, committed: Kroner? = nil, paid: Kroner? = nil
    ) {
        self.year = year
        self.budget = budget
        self.committed = committed
        self.paid = paid
    }
}

/// Somebody was not heard.
public struct ConsultationSkip: Equatable, Sendable, Codable {
    public let on: Day
    public let reason: NoteID
    /// What is promised instead.
    public let promise: NoteID?
    /// When the promise is to be kept; nil where no day is stated.
    public let due: Day?

    public init(on day: Day, reason: NoteID, promise: NoteID? = nil, due: Day? = nil) {
        on = day
        self.reason = reason
        self.promise = promise
        self.due = due
    }
}
