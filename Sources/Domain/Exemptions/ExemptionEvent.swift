// SPDX-License-Identifier: EUPL-1.2

/// What has happened to proposals to be let off a rule.
public enum ExemptionEvent: Equatable, Sendable, Codable {
    case proposed(ExemptionProposed)
    case changed(ExemptionChanged)
    case sent(ExemptionSent)
    case answered(ExemptionAnswered)
    case effectTold(ExemptionEffectTold)
    case withdrawn(ExemptionWithdrawn)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case proposed = "exemption.proposed"
        case changed = "exemption.changed"
        case sent = "exemption.sent"
        case answered = "exemption.answered"
        case effectTold = "exemption.effect-told"
        case withdrawn = "exemption.withdrawn"
    }
}

public struct ExemptionProposed: Equatable, Sendable, Codable {
    public let exemption: ExemptionID
    public let content: ExemptionContent
}

public struct ExemptionChanged: Equatable, Sendable, Codable {
    public let exemption: ExemptionID
    public let content: ExemptionContent
}

public struct ExemptionSent: Equatable, Sendable, Codable {
    public let exemption: ExemptionID
    public let on: Day
}

public struct ExemptionAnswered: Equatable, Sendable, Codable {
    public let exemption: ExemptionID
    public let answer: ExemptionAnswer
}

public struct ExemptionEffectTold: Equatable, Sendable, Codable {
    public let exemption: ExemptionID
    public let note: NoteID
}

public struct ExemptionWithdrawn: Equatable, Sendable, Codable {
    public let exemption: ExemptionID
    public let reason: NoteID
}

extension ExemptionEvent {
    /// The proposal that it happened to.
    public var exemption: ExemptionID {
        switch self {
        case .proposed(let fact): fact.exemption
        case .changed(let fact): fact.exemption
        case .sent(let fact): fact.exemption
        case .answered(let fact): fact.exemption
        case .effectTold(let fact): fact.exemption
        case .withdrawn(let fact): fact.exemption
        }
    }

    var stream: String { "exemption/\(exemption)" }

    /// What a history may quote.
    var note: NoteID? {
        switch self {
        case .proposed(let fact): fact.content.hinders
        case .changed(let fact): fact.content.hinders
        case .sent: nil
        case .answered(let fact): fact.answer.note
        case .effectTold(let fact): fact.note
        case .withdrawn(let fact): fact.reason
        }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .proposed(let fact): fact.content.notes
        case .changed(let fact): fact.content.notes
        default: [note].compactMap { $0 }
        }
    }
}

extension ExemptionContent {
    fileprivate var notes: [NoteID] { [hinders, instead].compactMap { $0 } }
}
