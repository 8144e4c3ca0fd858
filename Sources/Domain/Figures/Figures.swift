// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every indicator with its definitions, figures, targets and barometers.
public struct Figures: Equatable, Sendable, Codable {
    public internal(set) var indicators: TreeDictionary<IndicatorID, Indicator> = [:]
    public internal(set) var series: TreeDictionary<SeriesKey, Series> = [:]
    /// What figures that came together have in common, by their number.
    public internal(set) var deliveries: [FigureDelivery] = []
    public internal(set) var groups: TreeDictionary<PlaceGroupID, PlaceGroup> = [:]
    public internal(set) var maps: TreeDictionary<GeographyMapID, GeographyMap> = [:]
    public internal(set) var targets: TreeDictionary<TargetID, FigureTarget> = [:]
    public internal(set) var barometers: TreeDictionary<BarometerID, Barometer> = [:]
    /// How columns of files that come every year are read.
    public internal(set) var mappings: TreeDictionary<FigureMappingID, FigureMapping> = [:]
    /// What an initiative was meant to move, in the order it was said.
    public internal(set) var aims: TreeDictionary<InitiativeID, [IndicatorID]> = [:]
    var placesOf: TreeDictionary<IndicatorID, [FigurePlace]> = [:]
    var dependentsOf: TreeDictionary<IndicatorID, [IndicatorID]> = [:]
    /// Counts the changes to what figures are made of: definitions, groups, maps.
    var structure = 0

    public init() {}

    public subscript(id: IndicatorID) -> Indicator? { indicators[id] }
    public subscript(id: PlaceGroupID) -> PlaceGroup? { groups[id] }
    public subscript(id: TargetID) -> FigureTarget? { targets[id] }
    public subscript(id: BarometerID) -> Barometer? { barometers[id] }
    public subscript(id: FigureMappingID) -> FigureMapping? { mappings[id] }

    /// The places that somebody has reported the indicator for, in order.
    public func places(of indicator: IndicatorID) -> [FigurePlace] { placesOf[indicator] ?? [] }

    /// The indicators that are computed from this one, directly.
    public func dependents(of indicator: IndicatorID) -> [IndicatorID] {
        dependentsOf[indicator] ?? []
    }

    /// The targets set for the indicator, by deadline.
    public func targets(of indicator: IndicatorID) -> [FigureTarget] {
        targets.values.filter { $0.indicator == indicator }
            .sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
    }

    /// The indicators by theme and id.
    public var inOrder: [Indicator] {
        indicators.values.sorted { ($0.theme, $0.id) < ($1.theme, $1.id) }
    }
}

public typealias FigureMappingID = ID<FigureMapping>

/// Which column of a file means what, kept for the next year's file.
public struct FigureMapping: Equatable, Sendable, Codable {
    public let id: FigureMappingID
    public let name: String
    /// The heading of each column that is read, by what it means.
    public let columns: [FigureColumn: String]
    /// Where the file names no indicator, the one that all its figures are of.
    public let indicator: IndicatorID?
    /// What the file writes for our ids of indicators and places.
    public let names: [String: String]

    public init(
        id: FigureMappingID, name: String, columns: [FigureColumn: String],
        indicator: IndicatorID? = nil, names: [String: String] = [:]
    ) {
        self.id = id
        self.name = name
        self.columns = columns
        self.indicator = indicator
        self.names = names
    }
}

/// What a column of a file of figures can mean.
public enum FigureColumn: String, Hashable, Sendable, Codable, CaseIterable,
    CodingKeyRepresentable
{
    case indicator, place, period, value, numerator, denominator
    case sampleSize = "sample-size"
    case note
}
