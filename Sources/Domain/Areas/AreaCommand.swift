// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about areas.
public enum AreaCommand: Equatable, Sendable {
    case register(AreaDraft)
    /// `seen` is the version that the form showed; nil when nobody looked.
    case rename(AreaID, to: String, seen: Int?)
    case addAlias(AreaID, alias: String)
    case bound(AreaID, Boundary)
    /// Ends what another post held for the same scope the day before.
    case assign(ResponsibilityID, AreaID, ResponsibilityScope, to: PostID, from: Day)
    case endResponsibility(ResponsibilityID, lastDay: Day)
}

/// An area as somebody proposes it.
public struct AreaDraft: Equatable, Sendable {
    public var id: AreaID
    public var kind: AreaKind
    public var name: String
    public var aliases: [String]
    public var parent: AreaID?
    public var boundary: Boundary?
    public var source: String?

    public init(
        id: AreaID,
        kind: AreaKind,
        name: String,
        aliases: [String] = [],
        parent: AreaID? = nil,
        boundary: Boundary? = nil,
        source: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.parent = parent
        self.boundary = boundary
        self.source = source
    }
}
