// SPDX-License-Identifier: EUPL-1.2

/// One series: its line where figures follow each other, and a mark for each.
struct TrendCurve: Component {
    static let colors = [
        ChartColor.accent, "#a4260b", "#54408c", "#7a5200", "#8a1458", ChartColor.ink,
    ]

    let series: TrendChart.Series
    let index: Int
    let breaks: [TrendChart.Break]
    let frame: TrendFrame

    private var color: String { Self.colors[index % Self.colors.count] }

    var body: some Markup {
        For(runs) { run in
            Svg.Polyline(
                .points(run), .fill("none"), .stroke(color), .strokeWidth(2.2),
                TrendMark.dash(of: index))
        }
        For(Array(series.points.enumerated())) { column, point in
            sign(of: point, in: column)
        }
    }

    /// Points that follow each other without a gap and without a break between them.
    private var runs: [[SvgPoint]] {
        let stops = Set(breaks.filter { !$0.isComparable }.map(\.column))
        var runs: [[SvgPoint]] = [[]]
        for (column, point) in series.points.enumerated() {
            if stops.contains(column) { runs.append([]) }
            if let value = point.value {
                runs[runs.count - 1].append(frame.point(column, value))
            } else {
                runs.append([])
            }
        }
        return runs.filter { $0.count > 1 }
    }

    @MarkupBuilder private func sign(of point: TrendChart.Point, in column: Int) -> some Markup {
        if let value = point.value {
            Svg.Group {
                Svg.Title(point.description)
                if let range = point.range { bar(range, at: frame.x(column)) }
                TrendMark(
                    kind: index, center: frame.point(column, value), color: color,
                    isHollow: point.isAwaiting)
            }
        } else if let sign = point.sign {
            Svg.Text(
                .x(frame.x(column)), .y(frame.signRows[index] ?? frame.bottom),
                .textAnchor("middle"), .fontWeight(600), .fill(color)
            ) {
                Svg.Title(point.description)
                sign
            }
        }
    }

    /// From the least to the most that the figure may be.
    private func bar(_ range: ClosedRange<Double>, at x: Double) -> some Markup {
        let (low, high) = (frame.y(range.lowerBound), frame.y(range.upperBound))
        let (left, top, bottom) = (
            SvgText.number(x - 4), SvgText.number(high), SvgText.number(low)
        )
        let middle = SvgText.number(x)
        return Svg.Path(
            .d("M\(left) \(top)h8M\(middle) \(top)V\(bottom)M\(left) \(bottom)h8"),
            .fill("none"), .stroke(color), .strokeWidth(1.3))
    }
}

/// The mark of a series; each has its own form, so that it is known without color.
struct TrendMark: Component {
    let kind: Int
    let center: SvgPoint
    let color: String
    let isHollow: Bool

    /// The dashes of a series' line.
    static func dash(of index: Int) -> Attribute {
        switch index % 4 {
        case 0: .strokeDashes()
        case 1: .strokeDashes(8, 4)
        case 2: .strokeDashes(2, 3)
        default: .strokeDashes(10, 3, 2, 3)
        }
    }

    var body: some Markup {
        let fill = isHollow ? ChartColor.paper : color
        if kind % 6 == 0 {
            Svg.Circle(
                .cx(center.x), .cy(center.y), .r(4.5), .fill(fill), .stroke(color),
                .strokeWidth(1.8))
        } else {
            Svg.Polygon(.points(corners), .fill(fill), .stroke(color), .strokeWidth(1.8))
        }
    }

    private var corners: [SvgPoint] {
        outline.map { SvgPoint(x: center.x + $0.0, y: center.y + $0.1) }
    }

    private var outline: [(Double, Double)] {
        switch kind % 6 {
        case 1: [(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)]
        case 2: [(0, -6), (5.5, 4.5), (-5.5, 4.5)]
        case 3: [(0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)]
        case 4: [(0, 6), (5.5, -4.5), (-5.5, -4.5)]
        default: [(-3, -6), (3, -6), (3, 6), (-3, 6)]
        }
    }
}
