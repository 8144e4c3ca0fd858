// SPDX-License-Identifier: EUPL-1.2
import Foundation

extension WheelChart: Component {
    static let width = 560.0
    static let center = SvgPoint(x: 280, y: 262)
    static let rim = 250.0
    static let monthRing = 214.0
    static let spanRing = 130.0
    static let markRing = 176.0

    public var body: some Markup {
        let legend = WheelLegend(chart: self)
        Svg.Canvas(
            .class("wheel-chart"),
            .viewBox(0, 0, Self.width, legend.bottom),
            .role("group"),
            .labelledBy("\(id)-title \(id)-desc"),
            .fontFamily(ChartText.family)
        ) {
            Svg.Title(title, .id("\(id)-title"))
            Svg.Description(summary, .id("\(id)-desc"))
            ChartPatterns(prefix: id, used: [.waiting, .gap])
            rings
            For(spans) { span in
                shape(span).drawing(prefix: id)
            }
            For(months) { WheelMonth(month: $0, chart: self) }
            Svg.Text(
                hub, .x(Self.center.x), .y(Self.center.y + 12), .textAnchor("middle"),
                .fontSize(34), .fontWeight(600), .fill(ChartColor.ink))
            if let today { WheelHand(chart: self, day: today) }
            For(placedMarks) { WheelMark(mark: $0.mark, at: $0.point) }
            legend
        }
    }

    @MarkupBuilder private var rings: some Markup {
        For([Self.rim, Self.monthRing, Self.spanRing]) { radius in
            Svg.Circle(
                .cx(Self.center.x), .cy(Self.center.y), .r(radius),
                .fill(radius == Self.rim ? ChartColor.band : ChartColor.paper),
                .stroke(ChartColor.rule), .strokeWidth(1))
        }
    }

    private func shape(_ span: Span) -> WheelSpan {
        WheelSpan(span: span, path: sector(span.days, from: Self.spanRing, to: Self.monthRing))
    }

    /// Marks that would cover each other stand nearer to the middle in turn.
    private var placedMarks: [(mark: Mark, point: SvgPoint)] {
        var last = -100
        var isInner = false
        return marks.map { mark in
            isInner = mark.day - last < 11 ? !isInner : false
            last = mark.day
            return (mark, point(mark.day, Self.markRing + (isInner ? -30 : 8)))
        }
    }

    func point(_ day: Int, _ radius: Double) -> SvgPoint { point(Double(day) + 0.5, radius) }

    /// January begins at the top and the year runs with the clock.
    func point(_ day: Double, _ radius: Double) -> SvgPoint {
        let turn = day / Double(days) * 2 * Double.pi
        return SvgPoint(
            x: Self.center.x + radius * sin(turn), y: Self.center.y - radius * cos(turn))
    }

    /// The part of a ring that the days take up.
    private func sector(_ days: ClosedRange<Int>, from inner: Double, to outer: Double) -> String {
        let (first, last) = (Double(days.lowerBound), Double(days.upperBound + 1))
        let isLong = last - first > Double(self.days) / 2 ? 1 : 0
        func arc(_ radius: Double, _ sweep: Int, _ end: SvgPoint) -> String {
            let r = SvgText.number(radius)
            return "A\(r) \(r) 0 \(isLong) \(sweep) \(SvgText.pair(end))"
        }
        return "M\(SvgText.pair(point(first, outer)))" + arc(outer, 1, point(last, outer))
            + "L\(SvgText.pair(point(last, inner)))" + arc(inner, 0, point(first, inner)) + "Z"
    }
}

/// A part of the year, told from another by pattern as well as color.
struct WheelSpan {
    let span: WheelChart.Span
    let path: String

    func drawing(prefix: String) -> some Markup {
        let status: ChartStatus = span.kind == .guests ? .waiting : .gap
        return Svg.Path(
            .d(path), .fill(ChartPatterns.fill(status, prefix: prefix)), .stroke(status.color),
            .strokeWidth(1), .opacity(0.55)
        ) { Svg.Title(span.description) }
    }
}

/// A month's name in its part of the rim, and the line where it begins.
struct WheelMonth: Component {
    let month: WheelChart.Month
    let chart: WheelChart

    var body: some Markup {
        let (from, to) = (
            chart.point(Double(month.firstDay), WheelChart.spanRing),
            chart.point(Double(month.firstDay), WheelChart.rim)
        )
        let name = chart.point(month.firstDay + 15, (WheelChart.rim + WheelChart.monthRing) / 2)
        Svg.Line(
            .x1(from.x), .y1(from.y), .x2(to.x), .y2(to.y), .stroke("#9aa5ab"), .strokeWidth(1))
        Svg.Text(
            month.name, .x(name.x), .y(name.y + 5), .textAnchor("middle"), .fontSize(15),
            .fill(ChartColor.ink))
    }
}

/// Points from the middle to today.
struct WheelHand: Component {
    let chart: WheelChart
    let day: Int

    var body: some Markup {
        let (from, to) = (chart.point(day, 56), chart.point(day, WheelChart.rim))
        Svg.Line(
            .x1(from.x), .y1(from.y), .x2(to.x), .y2(to.y), .stroke(ChartColor.ink),
            .strokeWidth(2), .strokeDashes(7, 4)
        ) { Svg.Title(chart.todayText) }
    }
}

/// A meeting with its number: filled when held, framed when planned, dashed
/// when only proposed.
struct WheelMark: Component {
    let mark: WheelChart.Mark
    let point: SvgPoint

    init(mark: WheelChart.Mark, at point: SvgPoint) {
        self.mark = mark
        self.point = point
    }

    var body: some Markup {
        if let link = mark.link {
            A(.href(link), .label(mark.description)) { shape }
        } else {
            shape
        }
    }

    @MarkupBuilder private var shape: some Markup {
        WheelSign(kind: mark.kind, point: point, radius: 15, description: mark.description)
        Svg.Text(
            "\(mark.number)", .x(point.x), .y(point.y + 5.5), .textAnchor("middle"),
            .fontSize(15), .fontWeight(600),
            .fill(mark.kind == .held ? ChartColor.paper : ChartColor.accent))
    }
}

/// The circle of a mark; the same in the drawing and in its legend.
struct WheelSign: Component {
    let kind: WheelChart.Mark.Kind
    let point: SvgPoint
    let radius: Double
    let description: String

    @MarkupBuilder var body: some Markup {
        let fill = kind == .held ? ChartColor.accent : ChartColor.paper
        if kind == .proposed {
            Svg.Circle(
                .cx(point.x), .cy(point.y), .r(radius), .fill(fill), .stroke(ChartColor.accent),
                .strokeWidth(2.5), .strokeDashes(4, 3)
            ) { Svg.Title(description) }
        } else {
            Svg.Circle(
                .cx(point.x), .cy(point.y), .r(radius), .fill(fill), .stroke(ChartColor.accent),
                .strokeWidth(2.5)
            ) { Svg.Title(description) }
        }
    }
}

/// What the signs mean; stays in the drawing so that it prints with it.
struct WheelLegend: Component {
    private let chart: WheelChart
    private let marks: [(kind: WheelChart.Mark.Kind, text: String)]
    private let spans: [(kind: WheelChart.Span.Kind, text: String)]

    init(chart: WheelChart) {
        self.chart = chart
        let words = chart.words
        marks = [(.held, words.held), (.planned, words.planned), (.proposed, words.proposed)]
            .filter { entry in chart.marks.contains { $0.kind == entry.0 } }
        spans = [(.guests, words.guests), (.holiday, words.holiday)]
            .filter { entry in chart.spans.contains { $0.kind == entry.0 } }
    }

    private static let top = 540.0
    var bottom: Double { Self.top + Double(max(marks.count, spans.count)) * 26 }

    var body: some Markup {
        For(Array(marks.enumerated())) { index, entry in
            let y = Self.top + Double(index) * 26
            WheelSign(
                kind: entry.kind, point: SvgPoint(x: 24, y: y), radius: 9,
                description: entry.text)
            text(entry.text, x: 44, y: y)
        }
        For(Array(spans.enumerated())) { index, entry in
            let y = Self.top + Double(index) * 26
            let status: ChartStatus = entry.kind == .guests ? .waiting : .gap
            Svg.Rectangle(
                .x(286), .y(y - 9), .width(26), .height(18),
                .fill(ChartPatterns.fill(status, prefix: chart.id)), .stroke(status.color),
                .strokeWidth(1), .opacity(0.55))
            text(entry.text, x: 322, y: y)
        }
    }

    private func text(_ words: String, x: Double, y: Double) -> some Markup {
        Svg.Text(words, .x(x), .y(y + 5), .fontSize(14), .fill(ChartColor.ink))
    }
}
