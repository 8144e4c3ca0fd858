// SPDX-License-Identifier: EUPL-1.2

/// What somebody saw of a known finding when they came by again.
public struct FindingLook: Hashable, Sendable, Codable {
    public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        /// As it was.
        case same
        case worse
        /// It looks mended; only whoever owes the answer says that it is.
        case mended
    }

    public let outcome: Outcome
    public let walk: WalkID?
    public let on: Day
    /// On whose behalf; nil for a participant without one.
    public let by: OrganizationID?

    public init(_ outcome: Outcome, walk: WalkID? = nil, on: Day, by: OrganizationID? = nil) {
        self.outcome = outcome
        self.walk = walk
        self.on = on
        self.by = by
    }
}

/// Somebody came by the finding again.
public struct FindingSeenAgain: Equatable, Sendable, Codable {
    public let finding: FindingID
    public let look: FindingLook
}

extension FindingLook.Outcome {
    public var phrase: Phrase {
        switch self {
        case .same: Phrase(da: "stadig sådan", en: "still so")
        case .worse: Phrase(da: "blevet værre", en: "worse")
        case .mended: Phrase(da: "ser udbedret ud", en: "looks mended")
        }
    }
}
