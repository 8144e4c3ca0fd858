// SPDX-License-Identifier: EUPL-1.2

/// Years, months and the lines down from them.
struct PlanAxis: Component {
    let axis: PlanChart.Axis
    let layout: PlanLayout
    let today: PlanChart.Mark?

    var body: some Markup {
        let named = namedMonths
        For(named) { month in
            line(month)
            text(month.name, at: start(of: month), y: 38, size: 12, color: ChartColor.quiet)
        }
        For(named.filter { isYear($0) || isYearBeforeFirst($0, of: named) }) { month in
            text(
                String(month.year), at: place(ofYear: month), y: 18, size: 13,
                color: ChartColor.ink)
        }
        Svg.Line(
            .x1(0),
            .x2(PlanLayout.width),
            .y1(layout.bottom),
            .y2(layout.bottom),
            .stroke(ChartColor.rule),
            .strokeWidth(1)
        )
    }

    private func line(_ month: PlanChart.Month) -> some Markup {
        Svg.Line(
            .x1(layout.x(month.firstDay)),
            .x2(layout.x(month.firstDay)),
            .y1(isYear(month) ? 4 : 24),
            .y2(layout.bottom),
            .stroke(isYear(month) ? "#9aa5ab" : ChartColor.rule),
            .strokeWidth(1)
        )
    }

    /// A name that would be cut by the edge of the drawing is left out.
    @MarkupBuilder private func text(
        _ name: String,
        at x: Double,
        y: Double,
        size: Double,
        color: String
    ) -> some Markup {
        if x + ChartText.width(of: name, size: size) <= PlanLayout.width {
            Svg.Text(
                name,
                .x(x),
                .y(y),
                .fontSize(size),
                .fontWeight(size > 12 ? 600 : 400),
                .fill(color)
            )
        }
    }

    private func start(of month: PlanChart.Month) -> Double { layout.x(month.firstDay) + 4 }

    /// Right of the name of today, where that would cover it.
    private func place(ofYear month: PlanChart.Month) -> Double {
        let start = start(of: month)
        let end = start + ChartText.width(of: String(month.year), size: 13)
        guard let plate = today.map(layout.plate(of:)), plate.overlaps(start...end) else {
            return start
        }
        return plate.upperBound + 4
    }

    private func isYear(_ month: PlanChart.Month) -> Bool { month.number == 1 }

    /// The drawing says its first year too, unless the next one stands too near.
    private func isYearBeforeFirst(
        _ month: PlanChart.Month,
        of named: [PlanChart.Month]
    ) -> Bool {
        guard month.firstDay == named.first?.firstDay else { return false }
        let next = named.first(where: isYear).map { layout.x($0.firstDay) } ?? PlanLayout.width
        return next - layout.x(month.firstDay) >= 44
    }

    /// The months as far apart as it takes that no name covers the next.
    private var namedMonths: [PlanChart.Month] {
        let widest = axis.months.map { ChartText.width(of: $0.name, size: 12) }.max() ?? 0
        let month = layout.dayWidth * 28
        let step = [1, 2, 3, 4, 6].first { Double($0) * month >= widest + 8 } ?? 12
        return axis.months.filter { ($0.number - 1) % step == 0 }
    }
}
