// SPDX-License-Identifier: EUPL-1.2

/// Where the parts of a trend stand.
struct TrendFrame {
    static let fullWidth = 660.0
    static let smallWidth = 300.0

    let width: Double
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// One line for each series that has signs for missing figures.
    let signRows: [Int: Double]
    /// Where the names of the periods stand.
    let names: Double
    let fontSize: Double
    let scale: ChartScale
    let columns: Int

    init(_ chart: TrendChart) {
        let isSmall = chart.size == .small
        fontSize = isSmall ? 15 : 14
        width = isSmall ? Self.smallWidth : Self.fullWidth
        let scale = chart.scale
        self.scale = scale
        columns = max(chart.columns.count, 1)
        let widest = scale.ticks.map {
            ChartText.width(of: chart.tick($0), size: isSmall ? 15 : 14)
        }
        left = 10 + (widest.max() ?? 0) + 6
        right = width - (isSmall ? 14 : Self.roomForLast(chart))
        top = isSmall ? (chart.stamp == nil ? 24 : 46) : 44
        bottom = top + (isSmall ? 86 : 220)
        var below = bottom
        var rows: [Int: Double] = [:]
        for (index, series) in chart.series.enumerated() where series.hasSigns {
            below += isSmall ? 18 : 20
            rows[index] = below - 5
        }
        signRows = rows
        names = below + (isSmall ? 19 : 22)
    }

    /// Several series say their last value beside the curve's end.
    private static func roomForLast(_ chart: TrendChart) -> Double {
        guard chart.series.count > 1 else { return 18 }
        let widest = chart.series.compactMap { series in
            series.points.last { $0.isValue }.map { ChartText.width(of: $0.label, size: 14) }
        }
        return 18 + (widest.max() ?? 0)
    }

    var columnWidth: Double { (right - left) / Double(columns) }

    func x(_ column: Int) -> Double { left + (Double(column) + 0.5) * columnWidth }

    /// The line between a column and the one before it.
    func edge(before column: Int) -> Double { left + Double(column) * columnWidth }

    func y(_ value: Double) -> Double { bottom - scale.share(of: value) * (bottom - top) }

    func point(_ column: Int, _ value: Double) -> SvgPoint {
        SvgPoint(x: x(column), y: y(value))
    }
}

extension TrendChart.Series {
    /// Whether any period has a sign instead of a height.
    var hasSigns: Bool {
        points.contains { $0.sign != nil }
    }
}

extension TrendChart.Point {
    var value: Double? {
        if case .value(let value, _, _) = kind { value } else { nil }
    }
    var isValue: Bool { value != nil }
    var isAwaiting: Bool {
        if case .value(_, _, let isAwaiting) = kind { isAwaiting } else { false }
    }
    var range: ClosedRange<Double>? {
        if case .value(_, let range, _) = kind { range } else { nil }
    }
    /// What stands below the curves instead of a height.
    var sign: String? {
        switch kind {
        case .withheld: "✕"
        case .missing: "?"
        case .notApplicable: "–"
        case .pending: "…"
        case .value, .none: nil
        }
    }
}
