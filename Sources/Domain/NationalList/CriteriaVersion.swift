// SPDX-License-Identifier: EUPL-1.2

public typealias CriteriaVersionID = ID<CriteriaVersion>
public typealias CriterionID = ID<Criterion>

/// The law's criteria for the national list, as they were from one day on.
///
/// Source: domain facts, section 2.1; each criterion and category names its own.
public struct CriteriaVersion: Equatable, Sendable, Codable {
    /// The year that people name it by: `2018`.
    public let id: CriteriaVersionID
    /// The day of the first list that was made by it.
    public let from: Day
    /// What is looked at, such as social housing areas.
    public let basis: Phrase
    /// How many residents an area has at least.
    public let minimumResidents: Int
    public let criteria: [Criterion]
    /// From the mildest to the most severe.
    public let categories: [ListCategory]
    public let provenance: Provenance

    public init(
        id: CriteriaVersionID, from: Day, basis: Phrase, minimumResidents: Int,
        criteria: [Criterion], categories: [ListCategory], provenance: Provenance
    ) {
        self.id = id
        self.from = from
        self.basis = basis
        self.minimumResidents = minimumResidents
        self.criteria = criteria
        self.categories = categories
        self.provenance = provenance
    }

    public subscript(id: CriterionID) -> Criterion? { criteria.first { $0.id == id } }
    public subscript(tier: ListTier) -> ListCategory? { categories.first { $0.tier == tier } }
}

/// Where a fact of the list comes from, and whether it was seen in a source.
public struct Provenance: Hashable, Sendable, Codable {
    public let source: String
    /// False for what is remembered, inferred or told by one secondary source.
    public let isVerified: Bool
    /// What exactly is uncertain, or what the sources disagree about.
    public let remark: String?

    public init(_ source: String, isVerified: Bool = true, remark: String? = nil) {
        self.source = source
        self.isVerified = isVerified
        self.remark = remark
    }
}

/// One criterion: a measure, a sign and a threshold.
public struct Criterion: Equatable, Sendable, Codable {
    public let id: CriterionID
    public let measure: ListMeasure
    /// The law's own words, as short as they can be.
    public let text: Phrase
    public let sign: ListSign
    public let threshold: ListThreshold
    public let unit: FigureUnit
    /// Over how many years the measure is averaged; 1 for none.
    public let years: Int
    public let provenance: Provenance

    public init(
        id: CriterionID, measure: ListMeasure, text: Phrase, sign: ListSign,
        threshold: ListThreshold, unit: FigureUnit = .percent, years: Int = 1,
        provenance: Provenance
    ) {
        self.id = id
        self.measure = measure
        self.text = text
        self.sign = sign
        self.threshold = threshold
        self.unit = unit
        self.years = years
        self.provenance = provenance
    }
}

/// What a criterion looks at.
public enum ListMeasure: String, Hashable, Sendable, Codable, CaseIterable {
    case work, origin, crime, schooling, income
    /// Not a criterion, but the size that an area must have.
    case residents
}

/// How a value is held against a threshold.
public enum ListSign: String, Hashable, Sendable, Codable, CaseIterable {
    /// “overstiger”, “over”: strictly greater.
    case above
    /// “mindst”: greater or equal.
    case atLeast = "at-least"
    /// “mindre end”, “under”: strictly less.
    case below

    /// Whether the value meets the criterion.
    public func isMet(_ value: Quantity, _ limit: Quantity) -> Bool {
        switch self {
        case .above: value > limit
        case .atLeast: value >= limit
        case .below: value < limit
        }
    }
}

/// What a value is held against.
public enum ListThreshold: Hashable, Sendable, Codable {
    /// The same number every year.
    case fixed(Quantity)
    /// So many times the country's average of the same years.
    case timesNational(Quantity)
}

/// The country's average of a measure in a year, which some thresholds follow.
public struct NationalAverage: Equatable, Sendable, Codable {
    public let measure: ListMeasure
    public let year: Int
    /// Over how many years it is itself an average.
    public let years: Int
    public let value: Quantity
    public let isExample: Bool
    public let provenance: Provenance

    public init(
        _ measure: ListMeasure, year: Int, years: Int, value: Quantity, isExample: Bool = false,
        provenance: Provenance
    ) {
        self.measure = measure
        self.year = year
        self.years = years
        self.value = value
        self.isExample = isExample
        self.provenance = provenance
    }
}
