// SPDX-License-Identifier: EUPL-1.2

/// What has been said about instruments.
public enum InstrumentEvent: Equatable, Sendable, Codable {
    case taken(StanceTaken)
    case changed(StanceChanged)
    case ended(StanceEnded)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case taken = "stance.taken"
        case changed = "stance.changed"
        case ended = "stance.ended"
    }
}

public struct StanceTaken: Equatable, Sendable, Codable {
    public let stance: StanceID
    public let content: StanceContent
}

public struct StanceChanged: Equatable, Sendable, Codable {
    public let stance: StanceID
    public let content: StanceContent
}

public struct StanceEnded: Equatable, Sendable, Codable {
    public let stance: StanceID
    public let reason: NoteID
}

extension InstrumentEvent {
    public var stance: StanceID {
        switch self {
        case .taken(let fact): fact.stance
        case .changed(let fact): fact.stance
        case .ended(let fact): fact.stance
        }
    }

    var stream: String { "stance/\(stance)" }

    /// What a history may quote.
    var note: NoteID? {
        switch self {
        case .taken(let fact): fact.content.reason
        case .changed(let fact): fact.content.reason
        case .ended(let fact): fact.reason
        }
    }
}
