// SPDX-License-Identifier: EUPL-1.2

/// What has happened to areas and to the responsibility for them.
public enum AreaEvent: Equatable, Sendable, Codable {
    case registered(AreaRegistered)
    case renamed(AreaRenamed)
    case aliasAdded(AreaAliasAdded)
    case bounded(AreaBounded)
    case responsibilityAssigned(ResponsibilityAssigned)
    case responsibilityEnded(ResponsibilityEnded)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case registered = "area.registered"
        case renamed = "area.renamed"
        case aliasAdded = "area.alias-added"
        case bounded = "area.bounded"
        case responsibilityAssigned = "responsibility.assigned"
        case responsibilityEnded = "responsibility.ended"
    }
}

public struct AreaRegistered: Equatable, Sendable, Codable {
    public let area: AreaID
    public let kind: AreaKind
    public let name: String
    public let aliases: [String]
    public let parent: AreaID?
    public let source: String?
}

public struct AreaRenamed: Equatable, Sendable, Codable {
    public let area: AreaID
    public let name: String
}

public struct AreaAliasAdded: Equatable, Sendable, Codable {
    public let area: AreaID
    public let alias: String
}

public struct AreaBounded: Equatable, Sendable, Codable {
    public let area: AreaID
    public let boundary: Boundary
}

public struct ResponsibilityAssigned: Equatable, Sendable, Codable {
    public let responsibility: ResponsibilityID
    public let area: AreaID
    public let scope: ResponsibilityScope
    public let post: PostID
    public let from: Day
}

public struct ResponsibilityEnded: Equatable, Sendable, Codable {
    public let responsibility: ResponsibilityID
    public let area: AreaID
    public let lastDay: Day
}
