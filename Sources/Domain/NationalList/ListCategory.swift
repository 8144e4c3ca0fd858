// SPDX-License-Identifier: EUPL-1.2

/// The steps of the list, whose names have changed with the law.
public enum ListTier: String, Hashable, Sendable, Codable, CaseIterable {
    /// § 61 b: forebyggelsesområde.
    case prevention
    /// § 61 a, 1: udsat boligområde.
    case vulnerable
    /// § 61 a, 2: parallelsamfund; until 2021 ghettoområde.
    case parallel
    /// § 61 a, 4: omdannelsesområde; until 2021 hårdt ghettoområde.
    case transformation
}

extension ListTier: CodingKeyRepresentable {}

/// A category of a version, with the law's own name and its rule.
public struct ListCategory: Equatable, Sendable, Codable {
    public let tier: ListTier
    /// The law's own word; the same in both languages, as it has no English name.
    public let name: String
    public let rule: ListRule
    public let provenance: Provenance

    public init(tier: ListTier, name: String, rule: ListRule, provenance: Provenance) {
        self.tier = tier
        self.name = name
        self.rule = rule
        self.provenance = provenance
    }
}

/// What an area must meet to be in a category.
public struct ListRule: Equatable, Sendable, Codable {
    /// How many of the criteria at least.
    public let needed: Int
    public let of: [CriterionID]
    /// Criteria that must be met beside them.
    public let also: [CriterionID]
    /// The milder category that the area must be in as well.
    public let within: ListTier?
    /// How many years in a row, this one included, it must have been in it.
    public let years: Int?

    public init(
        needed: Int = 0, of: [CriterionID] = [], also: [CriterionID] = [],
        within: ListTier? = nil, years: Int? = nil
    ) {
        self.needed = needed
        self.of = of
        self.also = also
        self.within = within
        self.years = years
    }
}
