// SPDX-License-Identifier: EUPL-1.2

/// The figures themselves, where there is room for them.
struct TrendLabels: Component {
    private struct Label {
        let text: String
        var x: Double
        var y: Double
        let anchor: String
        let color: String
    }

    let chart: TrendChart
    let frame: TrendFrame

    var body: some Markup {
        For(chart.series.count > 1 ? ends : alongTheCurve) { label in
            Svg.Text(
                label.text, .class("on-curve"), .x(label.x), .y(label.y),
                .textAnchor(label.anchor), .fontWeight(600), .fill(label.color))
        }
    }

    /// Each series' last figure at the right, pushed apart where they would meet.
    private var ends: [Label] {
        var labels = chart.series.enumerated().compactMap { index, series -> Label? in
            guard let column = series.points.lastIndex(where: \.isValue),
                let value = series.points[column].value
            else { return nil }
            return Label(
                text: series.points[column].label, x: frame.x(column) + 10, y: frame.y(value) + 5,
                anchor: "start", color: TrendCurve.colors[index % TrendCurve.colors.count])
        }
        labels.sort { $0.y < $1.y }
        for index in labels.indices.dropFirst() {
            labels[index].y = max(labels[index].y, labels[index - 1].y + frame.fontSize)
        }
        return labels
    }

    /// Every figure of a single series where they fit, else the first and the last.
    private var alongTheCurve: [Label] {
        guard let points = chart.series.first?.points else { return [] }
        let shown = points.indices.filter { points[$0].isValue }
        let widest = shown.map { ChartText.width(of: points[$0].label, size: frame.fontSize) }.max()
        let fits = (widest ?? 0) + 6 <= frame.columnWidth
        let hasRoomForTwo = (widest ?? 0) * 2 + 12 <= frame.right - frame.left
        let ends = (hasRoomForTwo ? [shown.first, shown.last] : [shown.last]).compactMap { $0 }
        let named = fits ? shown : ends
        return named.compactMap { column in
            points[column].value.map { label(points[column], $0, column) }
        }
    }

    private func label(_ point: TrendChart.Point, _ value: Double, _ column: Int) -> Label {
        let half = ChartText.width(of: point.label, size: frame.fontSize) / 2
        let x = min(max(frame.x(column), frame.left + half), frame.width - half - 2)
        let above = frame.y(point.range?.upperBound ?? value) - 10
        return Label(
            text: point.label, x: x, y: max(above, frame.fontSize), anchor: "middle",
            color: ChartColor.ink)
    }
}
