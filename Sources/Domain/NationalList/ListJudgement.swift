// SPDX-License-Identifier: EUPL-1.2

/// What is known of a measure for an area and a year.
public enum ListReading: Equatable, Sendable {
    case value(Quantity, sources: [FigureSource])
    case unknown(ListGap)

    public var value: Quantity? {
        if case .value(let value, _) = self { value } else { nil }
    }
}

/// Why a criterion cannot be judged.
public enum ListGap: Equatable, Sendable {
    /// No indicator of ours is that measure with that average.
    case noIndicator
    case notReported
    case notApplicable
    /// The figure is there, and is too small to show.
    case withheld
    case suppressedAtSource
    case awaitingApproval
    /// The country's average of that year, which the threshold follows, is not known.
    case noNationalAverage(year: Int)
    /// The names on these lists are not known, so no years can be counted.
    case unknownHistory([ListEditionID])
}

/// Whether something is so, where it can be known.
public enum ListOutcome: Equatable, Sendable {
    case met, notMet, unknown

    init(_ isMet: Bool) { self = isMet ? .met : .notMet }

    /// Met where both are, unknown where it hangs on what is unknown.
    func and(_ other: ListOutcome) -> ListOutcome {
        if self == .notMet || other == .notMet { return .notMet }
        return self == .met && other == .met ? .met : .unknown
    }
}

/// How a criterion came out.
public struct CriterionFinding: Equatable, Sendable {
    public let criterion: Criterion
    public let reading: ListReading
    /// What the value was held against; nil where it is not known.
    public let limit: Quantity?
    public let outcome: ListOutcome
    /// The value less the threshold, in the criterion's unit.
    public let distance: Quantity?
    public let gap: ListGap?
}

/// How a category came out.
public struct CategoryFinding: Equatable, Sendable {
    public let category: ListCategory
    public let outcome: ListOutcome
    /// Why it cannot be judged, where that is about earlier years.
    public let gap: ListGap?
}

/// What the criteria of one version say about an area in a year.
public struct ListJudgement: Equatable, Sendable {
    public let area: AreaID
    public let year: Int
    public let version: CriteriaVersion
    /// How many live there, and whether that is enough to be looked at.
    public let residents: ListReading
    public let isLargeEnough: ListOutcome
    public let findings: [CriterionFinding]
    public let categories: [CategoryFinding]

    /// The most severe category that is met; unknown as soon as a more severe one is.
    public var conclusion: ListConclusion {
        let met = categories.last { $0.outcome == .met }?.category.tier
        let tiers = categories.map(\.category.tier)
        let afterMet = met.flatMap(tiers.firstIndex(of:)).map { $0 + 1 } ?? 0
        let open = categories.dropFirst(afterMet).filter { $0.outcome == .unknown }
        if !open.isEmpty {
            return .cannotBeJudged(atLeast: met, perhaps: open.map(\.category.tier))
        }
        return met.map(ListConclusion.category) ?? .notOnTheList
    }

    public func finding(_ id: CriterionID) -> CriterionFinding? {
        findings.first { $0.criterion.id == id }
    }

    public subscript(tier: ListTier) -> CategoryFinding? {
        categories.first { $0.category.tier == tier }
    }
}

/// What a judgement comes to.
public enum ListConclusion: Equatable, Sendable {
    case category(ListTier)
    case notOnTheList
    /// Something that it hangs on is not known.
    case cannotBeJudged(atLeast: ListTier?, perhaps: [ListTier])
}
