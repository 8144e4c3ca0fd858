// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Figures {
    /// The periods that the indicator or what it is made of is reported for.
    func periods(of indicator: IndicatorID, at places: [FigurePlace]?) -> [Period] {
        let keys = (places ?? allPlaces(of: indicator)).flatMap {
            sources(of: SeriesKey(indicator, $0))
        }
        var periods: Set<Period> = []
        for key in Set(keys) { series[key]?.figures.forEach { periods.insert($0.period) } }
        return periods.sorted()
    }

    /// Every place that the indicator is known for, reported or computed, in order.
    public func allPlaces(of indicator: IndicatorID) -> [FigurePlace] {
        var places: Set<FigurePlace> = []
        for id in closure(of: indicator) { places.formUnion(self.places(of: id)) }
        for group in groups.values
        where group.members.contains(where: { places.contains(.area($0.area)) }) {
            places.insert(.group(group.id))
        }
        return places.sorted()
    }

    /// The indicator and everything that it is computed from.
    func closure(of indicator: IndicatorID) -> Set<IndicatorID> {
        var found: Set<IndicatorID> = []
        var waiting = [indicator]
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += indicators[next]?.definitions.flatMap(\.formula.inputs) ?? []
        }
        return found
    }
}
