// SPDX-License-Identifier: EUPL-1.2

/// The criteria of the law, the lists made by them, and what our figures are for each.
public struct NationalList: Equatable, Sendable, Codable {
    /// By the day that they were first used, the oldest first.
    public internal(set) var versions: [CriteriaVersion] = []
    /// By day, the oldest first.
    public internal(set) var editions: [ListEdition] = []
    public internal(set) var averages: [NationalAverage] = []
    public internal(set) var bindings: [MeasureBinding] = []

    public init() {}

    public subscript(id: CriteriaVersionID) -> CriteriaVersion? { versions.first { $0.id == id } }
    public subscript(id: ListEditionID) -> ListEdition? { editions.first { $0.id == id } }

    /// the version that a list of that day is made by.
    public func version(on day: Day) -> CriteriaVersion? { versions.last { $0.from <= day } }

    /// The indicator that the criterion is judged by.
    public func indicator(of measure: ListMeasure, years: Int, unit: FigureUnit?) -> IndicatorID? {
        bindings.first {
            $0.measure == measure && $0.years == years && (unit == nil || $0.unit == unit)
        }?.indicator
    }

    public func average(of measure: ListMeasure, year: Int, years: Int) -> NationalAverage? {
        averages.first { $0.measure == measure && $0.year == year && $0.years == years }
    }

    mutating func apply(_ event: ListingEvent) {
        switch event {
        case .criteriaStated(let fact):
            versions.removeAll { $0.id == fact.version.id }
            versions.append(fact.version)
            versions.sort { $0.from < $1.from }
        case .editionRecorded(let fact):
            editions.removeAll { $0.id == fact.edition.id }
            editions.append(fact.edition)
            editions.sort { $0.day < $1.day }
        case .averageStated(let fact):
            let new = fact.average
            averages.removeAll {
                $0.measure == new.measure && $0.year == new.year && $0.years == new.years
            }
            averages.append(new)
        case .measureBound(let fact):
            let new = fact.binding
            bindings.removeAll {
                $0.measure == new.measure && $0.years == new.years && $0.unit == new.unit
            }
            bindings.append(new)
        }
    }
}

/// The indicator that holds a measure, averaged over so many years.
public struct MeasureBinding: Equatable, Sendable, Codable {
    public let measure: ListMeasure
    public let years: Int
    public let unit: FigureUnit
    public let indicator: IndicatorID

    public init(_ measure: ListMeasure, years: Int, unit: FigureUnit, _ indicator: IndicatorID) {
        self.measure = measure
        self.years = years
        self.unit = unit
        self.indicator = indicator
    }
}
