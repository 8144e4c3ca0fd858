// SPDX-License-Identifier: EUPL-1.2

public typealias FindingCategoryID = ID<FindingCategory>

/// A sort of thing that makes a place unsafe, as the city tells them apart.
///
/// Source: document 004, rows 31-36 — lighting, planting, vandalism, rubbish.
public struct FindingCategory: Equatable, Sendable, Codable {
    public var id: FindingCategoryID
    public var name: Phrase
    public var goals: ServiceGoals
    /// No longer to be chosen; what was found before keeps it.
    public var isRetired: Bool
    public var source: String?
    /// Whether it is made up to show how the system works.
    public var isExample: Bool

    public init(
        id: FindingCategoryID, name: Phrase, goals: ServiceGoals = ServiceGoals(),
        isRetired: Bool = false, source: String? = nil, isExample: Bool = false
    ) {
        self.id = id
        self.name = name
        self.goals = goals
        self.isRetired = isRetired
        self.source = source
        self.isExample = isExample
    }
}

/// Within how many calendar days a finding is to be mended; nil where nobody has said.
public struct ServiceGoals: Equatable, Sendable, Codable {
    public var low: Int?
    public var medium: Int?
    public var acute: Int?

    public init(low: Int? = nil, medium: Int? = nil, acute: Int? = nil) {
        self.low = low
        self.medium = medium
        self.acute = acute
    }

    public subscript(severity: Severity) -> Int? {
        switch severity {
        case .low: low
        case .medium: medium
        case .acute: acute
        }
    }
}

/// How much a finding hurries.
public enum Severity: String, Equatable, Sendable, Codable, CaseIterable {
    case low, medium, acute
}

/// Whose ground a finding is on.
public enum Ground: Hashable, Sendable, Codable {
    case municipality
    /// A housing organization's; nil where nobody has said whose.
    case housing(organization: OrganizationID?)
    case railway
    case privateOwner
    case notStated

    /// The ground without whose it is, for filters and forms.
    public enum Kind: String, Equatable, Sendable, CaseIterable {
        case municipality, housing, railway
        case privateOwner = "private-owner"
        case notStated = "not-stated"
    }

    public var kind: Kind {
        switch self {
        case .municipality: .municipality
        case .housing: .housing
        case .railway: .railway
        case .privateOwner: .privateOwner
        case .notStated: .notStated
        }
    }
}

public typealias RoutingRuleID = ID<RoutingRule>

/// Which operations unit owes the answer to which findings.
///
/// What a rule leaves out, it does not ask about.
public struct RoutingRule: Equatable, Sendable, Codable {
    public var id: RoutingRuleID
    public var category: FindingCategoryID?
    /// The area and everything inside it.
    public var area: AreaID?
    /// Housing without an organization is everybody's housing.
    public var ground: Ground?
    public var unit: OrganizationID
    /// No longer followed.
    public var isRetired: Bool
    public var source: String?

    public init(
        id: RoutingRuleID, category: FindingCategoryID? = nil, area: AreaID? = nil,
        ground: Ground? = nil, unit: OrganizationID, isRetired: Bool = false,
        source: String? = nil
    ) {
        self.id = id
        self.category = category
        self.area = area
        self.ground = ground
        self.unit = unit
        self.isRetired = isRetired
        self.source = source
    }
}
