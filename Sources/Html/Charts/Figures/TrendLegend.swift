// SPDX-License-Identifier: EUPL-1.2

/// What marks, lines and letters mean; stays in the drawing so that it prints with it.
struct TrendLegend: Component {
    private enum Sign: Sendable {
        case series(Int), letter(String), awaiting, range, target, path
    }

    private struct Entry {
        let sign: Sign
        let lines: [String]
        let x: Double
        let y: Double
    }

    private static let signWidth = 36.0
    private static let size = 13.0
    private let entries: [Entry]
    let bottom: Double

    init(chart: TrendChart, top: Double, width: Double) {
        guard chart.size == .full else {
            entries = []
            bottom = top
            return
        }
        var entries: [Entry] = []
        var (x, y) = (8.0, top + 14)
        for (sign, text) in Self.used(in: chart) {
            let room = width - 16 - Self.signWidth
            let lines = ChartText.lines(of: text, width: room, size: Self.size)
            let length = lines.map { ChartText.width(of: $0, size: Self.size) }.max() ?? 0
            if x > 8 && x + Self.signWidth + length > width - 8 {
                (x, y) = (8, y + 22)
            }
            entries.append(Entry(sign: sign, lines: lines, x: x, y: y))
            x += Self.signWidth + length + 18
            if lines.count > 1 { (x, y) = (8, y + 22 + Double(lines.count - 1) * 17) }
        }
        self.entries = entries
        bottom = entries.isEmpty ? top : y + 14
    }

    private static func used(in chart: TrendChart) -> [(Sign, String)] {
        let points = chart.series.flatMap(\.points)
        let words = chart.words
        var used: [(Sign, String)] = []
        if chart.series.count > 1 {
            used += chart.series.enumerated().map { (.series($0.offset), $0.element.name) }
        }
        if !chart.targets.isEmpty { used.append((.target, words.target)) }
        if chart.targets.contains(where: { $0.start != nil }) { used.append((.path, words.path)) }
        if points.contains(where: { $0.range != nil }) { used.append((.range, words.range)) }
        if points.contains(where: \.isAwaiting) { used.append((.awaiting, words.awaiting)) }
        for (kind, word) in [
            (TrendChart.Kind.withheld, words.withheld), (.missing, words.missing),
            (.notApplicable, words.notApplicable), (.pending, words.pending),
        ] {
            if let point = points.first(where: { $0.kind == kind }), let sign = point.sign {
                used.append((.letter(sign), word))
            }
        }
        used += chart.breaks.enumerated().map {
            (.letter(TrendBreak.letter($0.offset)), $0.element.text)
        }
        return used
    }

    var body: some Markup {
        For(entries) { entry in
            sign(entry)
            For(Array(entry.lines.enumerated())) { index, line in
                Svg.Text(
                    line, .x(entry.x + Self.signWidth), .y(entry.y + 4.5 + Double(index) * 17),
                    .fontSize(Self.size), .fill(ChartColor.ink))
            }
        }
    }

    @MarkupBuilder private func sign(_ entry: Entry) -> some Markup {
        let middle = SvgPoint(x: entry.x + 14, y: entry.y)
        switch entry.sign {
        case .series(let index):
            line(
                entry, color: TrendCurve.colors[index % TrendCurve.colors.count],
                dash: TrendMark.dash(of: index))
            TrendMark(
                kind: index, center: middle,
                color: TrendCurve.colors[index % TrendCurve.colors.count], isHollow: false)
        case .letter(let letter):
            Svg.Text(
                letter, .x(middle.x), .y(entry.y + 5), .textAnchor("middle"), .fontWeight(600),
                .fill(ChartColor.ink))
        case .awaiting:
            TrendMark(kind: 0, center: middle, color: ChartColor.accent, isHollow: true)
        case .range:
            Svg.Path(
                .d(
                    "M\(SvgText.number(middle.x - 4)) \(SvgText.number(entry.y - 7))h8m-4 0v14m-4 0h8"
                ),
                .fill("none"), .stroke(ChartColor.accent), .strokeWidth(1.3))
        case .target: line(entry, color: ChartColor.ink, dash: .strokeDashes(12, 4))
        case .path: line(entry, color: ChartColor.ink, dash: .strokeDashes(2, 4))
        }
    }

    private func line(_ entry: Entry, color: String, dash: Attribute) -> some Markup {
        Svg.Line(
            .x1(entry.x), .x2(entry.x + 28), .y1(entry.y), .y2(entry.y), .stroke(color),
            .strokeWidth(2), dash)
    }
}
