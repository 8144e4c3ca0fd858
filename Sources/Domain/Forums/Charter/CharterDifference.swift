// SPDX-License-Identifier: EUPL-1.2

/// What sets one version of a charter apart from another, clause by clause.
public struct CharterDifference: Equatable, Sendable {
    public struct Change: Equatable, Sendable {
        public let before: Clause
        public let after: Clause
    }

    /// Clauses of the new version that the old one has not, in their order.
    public let added: [Clause]
    public let removed: [Clause]
    public let changed: [Change]

    public init(from old: Charter, to new: Charter) {
        added = new.clauses.filter { old[$0.id] == nil }
        removed = old.clauses.filter { new[$0.id] == nil }
        changed = new.clauses.compactMap { after in
            old[after.id].flatMap { $0 == after ? nil : Change(before: $0, after: after) }
        }
    }

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}
