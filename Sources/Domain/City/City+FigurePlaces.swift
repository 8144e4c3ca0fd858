// SPDX-License-Identifier: EUPL-1.2

extension City {
    /// The indicators that anything is known of at the place, by theme and id.
    ///
    /// Complexity: looks at every indicator and what it is computed from.
    public func indicators(at place: FigurePlace) -> [Indicator] {
        figures.inOrder.filter { !figurePeriods(of: $0.id, at: [place]).isEmpty }
    }
}

extension FigureTable {
    /// The table of one of its places alone.
    public func only(_ index: Int) -> FigureTable {
        FigureTable(
            indicator: indicator, places: [places[index]], periods: periods, rows: [rows[index]])
    }
}
