// SPDX-License-Identifier: EUPL-1.2

public typealias IndicatorID = ID<Indicator>

/// Something that is measured again and again, by definitions that may change.
///
/// Source: status report 2013, section 2 — the safety index lacks a physical
/// side, and an indicator is followed per district while work is per area.
public struct Indicator: Equatable, Sendable, Codable {
    public let id: IndicatorID
    /// By the day that they take effect, the oldest first; never empty.
    public internal(set) var definitions: [IndicatorDefinition]
    /// Who answers for the definition and approves the figures.
    public let owner: OrganizationID
    /// The goal of a policy that it measures, in the policy's own words.
    public let goal: String?
    /// What it is about, as people would look for it: `Tryghed`.
    public let theme: String
    /// The day that it was given up.
    public internal(set) var closed: Day?
    /// The matters that ask for another definition, in the order they were raised.
    public internal(set) var proposals: [MatterID] = []

    /// The definition in force on the day; before all of them, the first.
    public func definition(on day: Day) -> IndicatorDefinition {
        definitions.last { $0.effective <= day } ?? definitions[0]
    }

    /// The definition that figures of the period are made by.
    public func definition(for period: Period) -> IndicatorDefinition {
        definition(on: period.last)
    }

    public func definition(version: Int) -> IndicatorDefinition? {
        definitions.first { $0.version == version }
    }

    public var latest: IndicatorDefinition { definitions[definitions.count - 1] }

    /// The definitions that broke with what was before them: a line in a chart.
    public var breaks: [IndicatorDefinition] {
        definitions.dropFirst().filter { !$0.comparableWithPrevious }
    }

    /// Whether figures made by the two definitions may be compared.
    public func areComparable(_ one: Int, _ other: Int) -> Bool {
        let versions = min(one, other)..<max(one, other)
        return definitions.allSatisfy {
            !versions.contains($0.version - 1) || $0.comparableWithPrevious
        }
    }
}

/// What an indicator means from one day on.
public struct IndicatorDefinition: Equatable, Sendable, Codable {
    /// 1 for the first.
    public var version: Int
    public var name: Phrase
    /// What it says and what it does not, for everybody to read.
    public var meaning: String
    public var formula: Formula
    public var unit: FigureUnit
    /// How many decimals it is shown with, 0 to 6.
    public var decimals: Int
    /// Whom it counts: `18-64-årige`.
    public var population: String?
    /// Over how many years it is an average; 1 for none.
    public var averaging: Int
    public var geography: FigureGeography
    public var sensitivity: Sensitivity
    public var protection: ProtectionRule
    public var direction: FigureDirection
    public var periodKind: PeriodKind
    public var effective: Day
    /// Whether figures before and after it may be compared.
    public var comparableWithPrevious: Bool
    public var source: String
    /// The matter in which the change was decided.
    public var changedBy: MatterID?

    public init(
        version: Int = 1, name: Phrase, meaning: String = "", formula: Formula = .reported,
        unit: FigureUnit, decimals: Int = 0, population: String? = nil, averaging: Int = 1,
        geography: FigureGeography, sensitivity: Sensitivity = .open,
        protection: ProtectionRule? = nil, direction: FigureDirection = .neither,
        periodKind: PeriodKind = .year, effective: Day, comparableWithPrevious: Bool = true,
        source: String, changedBy: MatterID? = nil
    ) {
        self.version = version
        self.name = name
        self.meaning = meaning
        self.formula = formula
        self.unit = unit
        self.decimals = decimals
        self.population = population
        self.averaging = averaging
        self.geography = geography
        self.sensitivity = sensitivity
        self.protection = protection ?? sensitivity.protection
        self.direction = direction
        self.periodKind = periodKind
        self.effective = effective
        self.comparableWithPrevious = comparableWithPrevious
        self.source = source
        self.changedBy = changedBy
    }
}

/// What a figure is counted in; percent and percentage points never mix.
public enum FigureUnit: String, Equatable, Sendable, Codable, CaseIterable {
    case percent
    case percentagePoints = "percentage-points"
    case count, persons, kroner, index
    case perTenThousand = "per-ten-thousand"
    case average

    /// Whether the figures of parts add up to the figure of the whole.
    public var isAdditive: Bool { self == .count || self == .persons || self == .kroner }
}

/// How much care a figure needs before strangers may see it.
public enum Sensitivity: String, Equatable, Sendable, Codable, CaseIterable {
    case open, persons, sensitive

    /// The rule for small numbers that applies where the owner sets none.
    public var protection: ProtectionRule {
        switch self {
        case .open: .open
        case .persons: .persons
        case .sensitive: .sensitive
        }
    }
}

/// Which way is better.
public enum FigureDirection: String, Equatable, Sendable, Codable, CaseIterable {
    case lowerIsBetter = "lower-is-better"
    case higherIsBetter = "higher-is-better"
    case neither
}

/// How long the periods of an indicator are.
public enum PeriodKind: String, Equatable, Sendable, Codable, CaseIterable {
    case year
    case halfYear = "half-year"
    case quarter, month, day

    public var precision: Period.Precision {
        switch self {
        case .year: .year
        case .halfYear: .halfYear
        case .quarter: .quarter
        case .month: .month
        case .day: .day
        }
    }
}

/// The places that an indicator is measured for; kinds of area never mix.
///
/// Shape: in JSON a sorted list of words: `["city", "housing-area"]`.
public struct FigureGeography: Hashable, Sendable {
    public var kinds: Set<AreaKind>
    public var includesCity: Bool

    public init(_ kinds: Set<AreaKind> = [], city: Bool = false) {
        self.kinds = kinds
        self.includesCity = city
    }

    public static let city = FigureGeography(city: true)
}

extension FigureGeography: Codable {
    public init(from decoder: any Decoder) throws {
        let words = try decoder.singleValueContainer().decode([String].self)
        kinds = Set(words.compactMap(AreaKind.init))
        includesCity = words.contains("city")
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode((includesCity ? ["city"] : []) + kinds.map(\.rawValue).sorted())
    }
}
