// SPDX-License-Identifier: EUPL-1.2

extension PlanChart: Component {
    public var body: some Markup {
        let layout = PlanLayout(self)
        let legend = PlanLegend(chart: self, top: layout.bottom + 12)
        Svg.Canvas(
            .class("plan-chart"),
            .viewBox(0, 0, PlanLayout.width, legend.bottom),
            .role(role),
            .labelledBy("\(id)-title \(id)-desc"),
            .fontFamily(ChartText.family),
            .fontSize(PlanLayout.textSize)
        ) {
            Svg.Title(title, .id("\(id)-title"))
            Svg.Description(summary, .id("\(id)-desc"))
            ChartPatterns(prefix: id, used: Set(lanes.flatMap(\.rows).map(\.status)))
            PlanArrowheads(prefix: id)
            PlanHeadings(layout: layout)
            PlanAxis(axis: axis, layout: layout, today: today)
            For(layout.rows) { PlanBar(placed: $0, layout: layout, prefix: id) }
            PlanArrows(prerequisites: prerequisites, layout: layout, prefix: id)
            For(layout.rows) { PlanMarks(placed: $0, layout: layout) }
            if let today { PlanToday(mark: today, layout: layout) }
            legend
        }
    }

    /// Links inside an `img` would be hidden from screen readers.
    private var role: String {
        lanes.contains { $0.rows.contains { $0.link != nil } } ? "group" : "img"
    }
}

/// The bands that name each department.
struct PlanHeadings: Component {
    let layout: PlanLayout

    var body: some Markup {
        For(layout.headings) { heading in
            Svg.Rectangle(
                .x(0),
                .y(heading.top),
                .width(PlanLayout.width),
                .height(PlanLayout.headingHeight),
                .fill(ChartColor.band)
            )
            Svg.Text(
                heading.text,
                .x(8),
                .y(heading.top + 19),
                .fontWeight(600),
                .fill(ChartColor.accent)
            )
        }
    }
}

/// The line of the day that the plan is seen from.
struct PlanToday: Component {
    let mark: PlanChart.Mark
    let layout: PlanLayout

    var body: some Markup {
        let x = layout.x(mark.day) + layout.dayWidth / 2
        let plate = layout.plate(of: mark)
        let (left, width) = (plate.lowerBound, plate.upperBound - plate.lowerBound)
        Svg.Group(.class("today")) {
            Svg.Title(mark.title)
            Svg.Line(
                .x1(x),
                .x2(x),
                .y1(20),
                .y2(layout.bottom),
                .stroke(ChartColor.ink),
                .strokeWidth(1.5),
                .strokeDashes(5, 3)
            )
            Svg.Rectangle(
                .x(left),
                .y(2),
                .width(width),
                .height(20),
                .rx(3),
                .fill(ChartColor.ink)
            )
            Svg.Text(
                mark.title,
                .x(left + width / 2),
                .y(16),
                .fontSize(12),
                .fontWeight(600),
                .textAnchor("middle"),
                .fill(ChartColor.paper)
            )
        }
    }
}
