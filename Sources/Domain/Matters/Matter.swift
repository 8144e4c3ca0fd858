// SPDX-License-Identifier: EUPL-1.2

/// A concern on its way from whoever has it to whoever can decide it, and back.
///
/// Source: letter of 5 October 2021 — the problem is known, and nobody at the
/// table can decide it.
public struct Matter: Equatable, Sendable, Codable {
    public let id: MatterID
    public internal(set) var title: String
    public internal(set) var kind: Kind
    /// What mandates tell it apart by.
    public internal(set) var topic: MatterKind
    /// What sort of solution it asks for; none when nobody has said.
    public internal(set) var solutions: Set<SolutionKind>
    public internal(set) var areas: [AreaID]
    public let origin: MatterOrigin
    /// What it is about, in the vault.
    public internal(set) var text: NoteID?
    public let raised: Day
    /// Those whom it concerns, in the order they were named.
    public internal(set) var addressees: [OrganizationID]
    /// The one of the addressees who owes the answer.
    public internal(set) var answerer: OrganizationID?
    /// When the answer is due; nil where nobody has set a day.
    public internal(set) var answerBy: Day?
    public internal(set) var answer: MatterAnswer?
    /// What the forums were asked and said, in the order they were asked.
    public internal(set) var treatments: [Treatment] = []
    public internal(set) var told: [Told] = []
    /// Matters about the same, whose raisers wait for this one's answer.
    public internal(set) var merged: [MatterID] = []
    /// What carries the decision out.
    public internal(set) var carriedBy: [Carrier] = []
    public internal(set) var closing: MatterClosing?
    public internal(set) var moderation: Moderation
    public internal(set) var isPublic: Bool
    public internal(set) var sentiment: Sentiment?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    /// What kind of concern it is.
    public enum Kind: String, Equatable, Sendable, Codable, CaseIterable {
        case challenge, theme, proposal
    }

    public subscript(id: TreatmentID) -> Treatment? { treatments.first { $0.id == id } }

    public var isAdmitted: Bool {
        if case .admitted = moderation { true } else { false }
    }
    public var isOpen: Bool { isAdmitted && closing == nil }
}

/// What sort of solution a matter asks for.
public enum SolutionKind: String, Equatable, Sendable, Codable, CaseIterable {
    case professional, organizational, political
}

/// How whoever raises the matter feels about it.
public enum Sentiment: String, Equatable, Sendable, Codable, CaseIterable {
    case worry, wish, praise
}

/// Where a matter comes from.
public enum MatterOrigin: Hashable, Sendable, Codable {
    /// An organization, and whoever of it wrote the matter down.
    case organization(OrganizationID, PersonID?)
    /// Somebody who lives or works there; how to reach them lies in the vault.
    case neighbor(contact: NoteID?)

    // Names for what the journal would otherwise call `_0` and `_1`.
    enum OrganizationCodingKeys: String, CodingKey {
        case _0 = "id"
        case _1 = "person"
    }
}

/// What became of a matter when it came in.
public enum Moderation: Equatable, Sendable, Codable {
    case submitted
    case admitted(on: Day)
    case turnedAway(on: Day, reason: NoteID)
    case merged(into: MatterID, on: Day)
}

/// The answer of whoever owed it.
public struct MatterAnswer: Equatable, Sendable, Codable {
    public let by: OrganizationID
    public let on: Day
    /// In the vault.
    public let text: NoteID
}

/// Somebody heard what became of the matter.
public struct Told: Equatable, Sendable, Codable {
    public let party: MatterParty
    public let about: MatterResult
    public let on: Day
    /// What was said, in the vault.
    public let note: NoteID?
}

/// Somebody who is owed an answer.
public enum MatterParty: Hashable, Sendable, Codable {
    /// A forum, the answerer, or the organization that raised it.
    case organization(OrganizationID)
    /// The neighbor who raised it, or another matter that was merged into it.
    case raiser(of: MatterID)

    // A name for what the journal would otherwise call `_0`.
    enum OrganizationCodingKeys: String, CodingKey { case _0 = "id" }
}

/// What goes back to where the matter came from.
public enum MatterResult: Hashable, Sendable, Codable {
    case answer
    /// A forum's final outcome.
    case treatment(TreatmentID)

    // A name for what the journal would otherwise call `_0`.
    enum TreatmentCodingKeys: String, CodingKey { case _0 = "id" }
}

/// What carries a decision out.
public enum Carrier: Hashable, Sendable, Codable {
    case initiative(InitiativeID)
    case activity(ActivityID)
    case action(ActionID)

    // Names for what the journal would otherwise call `_0`.
    enum InitiativeCodingKeys: String, CodingKey { case _0 = "id" }
    enum ActivityCodingKeys: String, CodingKey { case _0 = "id" }
    enum ActionCodingKeys: String, CodingKey { case _0 = "id" }
}

/// How a matter ended.
public struct MatterClosing: Equatable, Sendable, Codable {
    public let on: Day
    /// What came of it, in the vault.
    public let result: NoteID
}
