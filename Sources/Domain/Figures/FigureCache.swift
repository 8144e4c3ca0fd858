// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Figures that were computed already, each until something it is made of changes.
///
/// Every figure is kept with the revisions of the series that it depends on;
/// they only grow, so their sum tells whether any of them has changed.
public struct FigureCache: Sendable {
    private var kept: [Name: (stamp: Int, figure: Computed)] = [:]
    private var sources: [SeriesKey: (structure: Int, keys: [SeriesKey])] = [:]
    /// How often a figure was computed and not found.
    public private(set) var computations = 0

    private struct Name: Hashable {
        let key: SeriesKey
        let period: Period
    }

    public init() {}

    /// The figure, computed only if it or what it is made of has changed.
    public mutating func value(
        _ key: SeriesKey, _ period: Period, in figures: Figures
    ) -> Computed {
        let stamp = stamp(of: key, in: figures)
        let name = Name(key: key, period: period)
        if let known = kept[name], known.stamp == stamp { return known.figure }
        let figure = figures.value(key.indicator, key.place, period)
        kept[name] = (stamp, figure)
        computations += 1
        return figure
    }

    private mutating func stamp(of key: SeriesKey, in figures: Figures) -> Int {
        let keys: [SeriesKey]
        if let known = sources[key], known.structure == figures.structure {
            keys = known.keys
        } else {
            keys = figures.sources(of: key)
            sources[key] = (figures.structure, keys)
        }
        return keys.reduce(figures.structure) { $0 + (figures.series[$1]?.revision ?? 0) }
    }
}

extension Figures {
    /// Every series that figures of the series can be made of, itself included.
    public func sources(of key: SeriesKey) -> [SeriesKey] {
        var found: [SeriesKey] = []
        var seen: Set<SeriesKey> = []
        var waiting = [key]
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            let inputs = indicators[next.indicator]?.definitions.flatMap(\.formula.inputs) ?? []
            waiting += inputs.map { SeriesKey($0, next.place) }
            let areas = next.place.group.flatMap { groups[$0]?.members.map(\.area) } ?? []
            waiting += areas.map { SeriesKey(next.indicator, .area($0)) }
            guard let area = next.place.area else { continue }
            let rows = maps.values.flatMap(\.rows).filter { $0.to == area }
            waiting += rows.map { SeriesKey(next.indicator, .area($0.from)) }
        }
        return found
    }
}
