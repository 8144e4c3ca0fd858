// SPDX-License-Identifier: EUPL-1.2

/// Who looks at a figure.
public enum FigureFace: Hashable, Sendable {
    /// Everybody: approved and protected figures only.
    case published
    /// Those who work for the organization: unprotected where it owns or reported
    /// the figure, and as everybody sees it elsewhere.
    case staff(OrganizationID)
}

/// A figure as it may be shown to somebody; hidden values are not in it.
///
/// The only form of a figure that leaves the domain.
public struct ShownFigure: Equatable, Sendable {
    public let indicator: IndicatorID
    public let place: FigurePlace
    public let period: Period
    public let content: ShownContent
    /// Known and shown only beside a number that is shown.
    public let numerator: Quantity?
    public let denominator: Quantity?
    public let sampleSize: Int?
    public let unit: FigureUnit
    public let decimals: Int
    /// The version of the definition that it was made by.
    public let definition: Int
    /// Where it comes from, each source once.
    public let sources: [FigureSource]
    /// What the source says beside it.
    public let note: String?
    /// Whether the source says of which period it is; else the period is that of the source.
    public let periodIsStated: Bool
    /// What a computed figure was made of; empty for a reported one.
    public let inputs: [FigureInput]
    public let warnings: [FigureWarning]
    public let reporter: OrganizationID?
    public let approval: FigureApproval?

    /// Whether any part of it was made up to show how the system works.
    public var isExample: Bool { sources.contains(where: \.isExample) }

    public var number: Quantity? {
        if case .number(let quantity) = content { quantity } else { nil }
    }
}

/// The number, or why none is shown.
public enum ShownContent: Equatable, Sendable {
    case number(Quantity)
    case withheld(Withholding)
    case notReported
    case notApplicable
    case suppressedAtSource
    case awaitingApproval
}

/// Why a number is not shown; strangers are told `primary` in either case.
public enum Withholding: String, Equatable, Sendable, Codable {
    /// It is about too few people.
    case primary
    /// It would let somebody reckon out another that is.
    case secondary
}

/// One figure that another was computed from.
public struct FigureInput: Hashable, Sendable {
    public let indicator: IndicatorID
    public let place: FigurePlace
    public let period: Period
    public let definition: Int
    public let source: FigureSource?
}

/// What a reader of the figure must know.
public enum FigureWarning: Hashable, Sendable {
    /// It is not measured there, but carried over from another geography.
    case carriedOver(GeographyMapID)
    /// The members of the group changed within the period.
    case groupChanged(PlaceGroupID)
    /// The group's figure leaves these members out.
    case membersMissing([AreaID])
    /// Its inputs were made by definitions that do not compare.
    case definitionsDiffer
    /// Fewer periods were known than the mean asks for.
    case fewerPeriods(known: Int, asked: Int)
}
