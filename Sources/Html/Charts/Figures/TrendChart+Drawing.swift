// SPDX-License-Identifier: EUPL-1.2

extension TrendChart: Component {
    public var body: some Markup {
        let frame = TrendFrame(self)
        let legend = TrendLegend(chart: self, top: frame.names + 8, width: frame.width)
        Svg.Canvas(
            .class(size == .small ? "trend-chart small" : "trend-chart"),
            .viewBox(0, 0, frame.width, legend.bottom),
            .role("img"),
            .labelledBy("\(id)-title \(id)-desc"),
            .fontFamily(ChartText.family),
            .fontSize(frame.fontSize)
        ) {
            Svg.Title(title, .id("\(id)-title"))
            Svg.Description(summary, .id("\(id)-desc"))
            TrendAxis(chart: self, frame: frame)
            For(Array(breaks.enumerated())) { index, change in
                TrendBreak(change: change, number: index, frame: frame)
            }
            For(targets) { TrendTarget(target: $0, frame: frame, isNamed: size == .full) }
            For(Array(series.enumerated())) { index, series in
                TrendCurve(series: series, index: index, breaks: breaks, frame: frame)
            }
            TrendLabels(chart: self, frame: frame)
            if let stamp { TrendStamp(text: stamp, frame: frame) }
            if size == .full { legend }
        }
    }
}

/// The scale with its lines, and the names of the periods.
struct TrendAxis: Component {
    let chart: TrendChart
    let frame: TrendFrame

    var body: some Markup {
        For(frame.scale.ticks) { tick in
            Svg.Line(
                .x1(frame.left), .x2(frame.right), .y1(frame.y(tick)), .y2(frame.y(tick)),
                .stroke(isZero(tick) ? ChartColor.quiet : ChartColor.rule), .strokeWidth(1))
        }
        For(namedTicks) { tick in
            Svg.Text(
                chart.tick(tick), .x(frame.left - 6), .y(frame.y(tick) + 5), .textAnchor("end"),
                .fill(ChartColor.quiet))
        }
        if chart.size == .full {
            Svg.Text(unitLine, .x(10), .y(20), .fill(ChartColor.quiet))
        }
        For(namedColumns) { column in
            Svg.Text(
                chart.columns[column], .x(place(of: column)), .y(frame.names),
                .textAnchor(anchor(of: column)), .fill(ChartColor.ink))
        }
    }

    private var unitLine: String {
        isCut ? "\(chart.unit) – \(chart.words.cut)" : chart.unit
    }

    private var isCut: Bool { frame.scale.low > 0 || frame.scale.high < 0 }

    private func isZero(_ tick: Double) -> Bool { tick.magnitude < frame.scale.step / 1000 }

    /// A small drawing has room for the lowest and the highest only.
    private var namedTicks: [Double] {
        let ticks = frame.scale.ticks
        guard chart.size == .small else { return ticks }
        let zero = ticks.first { isZero($0) && $0 != ticks.first && $0 != ticks.last }
        return [frame.scale.low, frame.scale.high] + (zero.map { [$0] } ?? [])
    }

    /// The newest is always named, and as many before it as there is room for.
    private var namedColumns: [Int] {
        let last = chart.columns.count - 1
        guard last > 0 else { return Array(chart.columns.indices) }
        if chart.size == .small { return [0, last] }
        let widest = chart.columns.map { ChartText.width(of: $0, size: frame.fontSize) }.max() ?? 0
        let step = max(Int(((widest + 10) / frame.columnWidth).rounded(.up)), 1)
        return stride(from: last, through: 0, by: -step).reversed()
    }

    private func anchor(of column: Int) -> String {
        guard chart.size == .small, chart.columns.count > 1 else { return "middle" }
        return column == 0 ? "start" : "end"
    }

    private func place(of column: Int) -> Double {
        switch anchor(of: column) {
        case "start": frame.left
        case "end": frame.right
        default: frame.x(column)
        }
    }
}

/// The line at which what is counted changed; its letter is explained in the legend.
struct TrendBreak: Component {
    static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)

    let change: TrendChart.Break
    let number: Int
    let frame: TrendFrame

    static func letter(_ number: Int) -> String { letters[number % letters.count] }

    var body: some Markup {
        let x = frame.edge(before: change.column)
        Svg.Line(
            .x1(x), .x2(x), .y1(frame.top - 8), .y2(frame.bottom), .stroke(ChartColor.ink),
            .strokeWidth(change.isComparable ? 1 : 2), .strokeDashes(1, 3)
        ) { Svg.Title(change.text) }
        Svg.Text(
            Self.letter(number), .x(x), .y(frame.top - 11), .textAnchor("middle"),
            .fontWeight(600), .fill(ChartColor.ink)
        )
    }
}

/// The goal as a line across, and the path to it.
struct TrendTarget: Component {
    let target: TrendChart.Target
    let frame: TrendFrame
    /// A small drawing has no room for the words; they stand beside it.
    let isNamed: Bool

    var body: some Markup {
        let end = frame.point(target.column, target.goal)
        Svg.Line(
            .x1(frame.left), .x2(frame.right), .y1(end.y), .y2(end.y), .stroke(ChartColor.ink),
            .strokeWidth(1.4), .strokeDashes(12, 4)
        ) { Svg.Title(target.description) }
        if let start = target.start {
            let begin = frame.point(start.column, start.value)
            Svg.Line(
                .x1(begin.x), .y1(begin.y), .x2(end.x), .y2(end.y), .stroke(ChartColor.ink),
                .strokeWidth(1.4), .strokeDashes(2, 4))
        }
        Svg.Circle(
            .cx(end.x), .cy(end.y), .r(7), .fill(ChartColor.paper), .stroke(ChartColor.ink),
            .strokeWidth(1.6))
        Svg.Circle(.cx(end.x), .cy(end.y), .r(3), .fill(ChartColor.ink))
        if isNamed {
            Svg.Text(
                target.label, .class("on-curve"), .x(frame.left + 4), .y(end.y - 5),
                .fontSize(frame.fontSize - 1),
                .fontWeight(600), .fill(ChartColor.ink))
        }
    }
}

/// Says across the corner what must not be missed, such as that figures are made up.
struct TrendStamp: Component {
    let text: String
    let frame: TrendFrame

    var body: some Markup {
        let size = frame.fontSize - 1
        let width = ChartText.width(of: text, size: size) + 14
        Svg.Rectangle(
            .x(frame.width - width - 2), .y(2), .width(width), .height(22), .rx(2),
            .fill(ChartStatus.waiting.tint), .stroke(ChartStatus.waiting.color), .strokeWidth(1))
        Svg.Text(
            text, .x(frame.width - width / 2 - 2), .y(17.5), .textAnchor("middle"),
            .fontSize(size), .fontWeight(600), .fill(ChartStatus.waiting.color))
    }
}
