// SPDX-License-Identifier: EUPL-1.2

/// The figures of one indicator, places by periods, as they may be shown.
public struct FigureTable: Equatable, Sendable {
    public let indicator: IndicatorID
    public let places: [FigurePlace]
    public let periods: [Period]
    /// One row for each place, in order of the periods.
    public let rows: [[ShownFigure]]

    public subscript(place: FigurePlace, period: Period) -> ShownFigure? {
        guard let row = places.firstIndex(of: place), let column = periods.firstIndex(of: period)
        else { return nil }
        return rows[row][column]
    }
}
