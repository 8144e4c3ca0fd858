// SPDX-License-Identifier: EUPL-1.2

/// What the forum came to on one item.
public struct ItemDecision: Equatable, Sendable, Codable {
    public let outcome: Outcome
    /// The words of the decision, in the vault.
    public let wording: NoteID?
    /// Members who asked to have it written that they disagree.
    public let dissents: [Dissent]
    /// Whom a recommendation goes to.
    public let recommendedTo: ForumID?
    /// Until when that forum owes an answer.
    public let answerBy: Day?
    public let on: Day
    /// By what right it was decided; nil where no mandate is needed.
    public let clause: ClauseID?
}

/// A member's own words against a decision.
public struct Dissent: Equatable, Sendable, Codable {
    public let seat: Seat
    /// In the vault.
    public let text: NoteID

    public init(seat: Seat, text: NoteID) {
        self.seat = seat
        self.text = text
    }
}
