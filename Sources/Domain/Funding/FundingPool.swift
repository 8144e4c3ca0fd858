// SPDX-License-Identifier: EUPL-1.2

public typealias PoolID = ID<FundingPool>
public typealias FundingCallID = ID<FundingCall>

/// What is said of a pool of money.
public struct PoolFacts: Equatable, Sendable, Codable {
    public var pool: PoolID
    public var name: String
    /// Other names that mean this pool, as papers write them.
    public var aliases: [String]
    /// Whoever gives the money; nil where the source names nobody.
    public var authority: OrganizationID?
    /// What the money may be used for, in the vault.
    public var rules: NoteID?
    public var themes: [String]
    public var source: String?
    /// Whether it is made up to show how the system works.
    public var isExample: Bool

    public init(
        pool: PoolID,
        name: String,
        aliases: [String] = [],
        authority: OrganizationID? = nil,
        rules: NoteID? = nil,
        themes: [String] = [],
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.pool = pool
        self.name = name
        self.aliases = aliases
        self.authority = authority
        self.rules = rules
        self.themes = themes
        self.source = source
        self.isExample = isExample
    }
}

/// Money that one authority gives for a purpose, to be applied for in calls.
///
/// Source: letter to the ministry 3 March 2011 — strategic cooperation, video
/// surveillance, moving help, and the job centre's.
@dynamicMemberLookup
public struct FundingPool: Equatable, Sendable, Codable, Identifiable {
    public internal(set) var facts: PoolFacts
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var id: PoolID { facts.pool }

    public subscript<Value>(dynamicMember path: KeyPath<PoolFacts, Value>) -> Value {
        facts[keyPath: path]
    }
}

/// Which agreements draw on a call.
public enum CallScope: String, Codable, Sendable, CaseIterable {
    /// Those that are named.
    case namedAreas = "named-areas"
    /// Every one, also of areas that come to it later.
    ///
    /// Source: letter of 3 March 2011 — moving help is part of all of them.
    case allAreas = "all-areas"
}

/// What is said of one chance to apply.
public struct CallFacts: Equatable, Sendable, Codable {
    public var call: FundingCallID
    public var pool: PoolID
    public var title: String
    public var opens: Day?
    /// The authority's last day, which never moves; nil where it is not stated.
    public var deadline: Day?
    /// All there is to give; nil where it is not stated, which is not zero.
    public var frame: Kroner?
    public var scope: CallScope
    public var source: String?

    public init(
        call: FundingCallID,
        pool: PoolID,
        title: String,
        opens: Day? = nil,
        deadline: Day? = nil,
        frame: Kroner? = nil,
        scope: CallScope = .namedAreas,
        source: String? = nil
    ) {
        self.call = call
        self.pool = pool
        self.title = title
        self.opens = opens
        self.deadline = deadline
        self.frame = frame
        self.scope = scope
        self.source = source
    }
}

/// One chance to apply for a pool's money.
@dynamicMemberLookup
public struct FundingCall: Equatable, Sendable, Codable, Identifiable {
    public internal(set) var facts: CallFacts
    public internal(set) var version = 1

    public var id: FundingCallID { facts.call }

    public subscript<Value>(dynamicMember path: KeyPath<CallFacts, Value>) -> Value {
        facts[keyPath: path]
    }

    /// the day is the authority's, so that closed days do not move it.
    public func isOver(on day: Day) -> Bool { facts.deadline.map { day > $0 } ?? false }
}
