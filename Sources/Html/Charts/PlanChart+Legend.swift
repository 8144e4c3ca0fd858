// SPDX-License-Identifier: EUPL-1.2

/// What the shapes mean; stays in the drawing so that it prints and is saved with it.
struct PlanLegend: Component {
    private enum Sign: Sendable {
        case planned, forecast, done, late, commitment, pin, prerequisite
    }

    private struct Entry {
        let sign: Sign
        let text: String
        let x: Double
        let y: Double
    }

    private static let signWidth = 34.0
    private let prefix: String
    private let entries: [Entry]
    let bottom: Double

    init(chart: PlanChart, top: Double) {
        prefix = chart.id
        var entries: [Entry] = []
        var x = 8.0
        var y = top + 14
        for (sign, text) in Self.used(in: chart) {
            let width = Self.signWidth + ChartText.width(of: text, size: 12.5) + 14
            if x + width > PlanLayout.width && x > 8 {
                x = 8
                y += 24
            }
            entries.append(Entry(sign: sign, text: text, x: x, y: y))
            x += width
        }
        self.entries = entries
        bottom = entries.isEmpty ? top : y + 14
    }

    private static func used(in chart: PlanChart) -> [(Sign, String)] {
        let rows = chart.lanes.flatMap(\.rows)
        let words = chart.words
        var used: [(Sign, String)] = []
        if rows.contains(where: { $0.planned != nil }) { used.append((.planned, words.planned)) }
        if rows.contains(where: { $0.forecast != nil }) { used.append((.forecast, words.forecast)) }
        if rows.contains(where: { $0.doneThrough != nil }) { used.append((.done, words.done)) }
        if rows.contains(where: { $0.status == .late }) { used.append((.late, words.late)) }
        if rows.contains(where: { $0.commitment != nil }) {
            used.append((.commitment, words.commitment))
        }
        if rows.contains(where: { $0.pin != nil }) { used.append((.pin, words.pin)) }
        if !chart.prerequisites.isEmpty { used.append((.prerequisite, words.prerequisite)) }
        return used
    }

    var body: some Markup {
        For(entries) { entry in
            sign(entry)
            Svg.Text(
                entry.text,
                .x(entry.x + Self.signWidth),
                .y(entry.y + 4.5),
                .fontSize(12.5),
                .fill(ChartColor.ink)
            )
        }
    }

    @MarkupBuilder
    private func sign(_ entry: Entry) -> some Markup {
        switch entry.sign {
        case .planned: box(entry, fill: "none", stroke: ChartColor.quiet, dashed: true)
        case .forecast: box(entry, fill: ChartStatus.ok.tint, stroke: ChartColor.accent)
        case .done: box(entry, fill: ChartColor.accent, stroke: ChartColor.accent)
        case .late:
            box(
                entry,
                fill: ChartPatterns.fill(.late, prefix: prefix),
                stroke: ChartStatus.late.color
            )
        case .commitment:
            PlanDiamond(x: entry.x + 18, y: entry.y, title: entry.text, isBroken: false)
        case .pin: PlanFlag(x: entry.x + 22, y: entry.y + 3, title: entry.text)
        case .prerequisite:
            Svg.Path(
                .d("M\(Int(entry.x)) \(Int(entry.y) - 4) h10 v8 h16"),
                .fill("none"),
                .stroke(ChartColor.ink),
                .strokeWidth(1.6),
                .markerEnd("url(#\(prefix)-binding)")
            )
        }
    }

    private func box(
        _ entry: Entry,
        fill: String,
        stroke: String,
        dashed: Bool = false
    ) -> some Markup {
        Svg.Rectangle(
            .x(entry.x),
            .y(entry.y - 7),
            .width(26),
            .height(14),
            .rx(2),
            .fill(fill),
            .stroke(stroke),
            .strokeWidth(1.3),
            dashed ? .strokeDashes(3, 2) : .strokeDashes()
        )
    }
}
