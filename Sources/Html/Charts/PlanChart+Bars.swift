// SPDX-License-Identifier: EUPL-1.2

/// One row: its name and status to the left, its bar to the right.
struct PlanBar: Component {
    let placed: PlanLayout.PlacedRow
    let layout: PlanLayout
    let prefix: String

    private var row: PlanChart.Row { placed.row }

    var body: some Markup {
        Svg.Group(.id("\(prefix)-row-\(row.id)"), .class("row")) {
            Svg.Title(row.description)
            Svg.Line(
                .x1(0),
                .x2(PlanLayout.width),
                .y1(placed.top),
                .y2(placed.top),
                .stroke(ChartColor.rule),
                .strokeWidth(0.5)
            )
            if let link = row.link {
                A(.href(link)) { name(color: ChartColor.accent) }
            } else {
                name(color: ChartColor.ink)
            }
            status
            if let planned = row.planned { frame(planned) }
            if let forecast = row.forecast {
                if row.isMilestone { circle(forecast.upperBound) } else { bar(forecast) }
            }
        }
    }

    private func name(color: String) -> some Markup {
        Svg.Text(.fill(color), .fontWeight(500)) {
            For(placed.lines.enumerated()) { index, line in
                Svg.TextSpan(line, .x(8), .y(baseline(index)))
            }
        }
    }

    private var status: some Markup {
        Svg.Text(
            "\(row.status.sign) \(row.statusText)",
            .x(8),
            .y(baseline(placed.lines.count)),
            .fontSize(PlanLayout.statusSize),
            .fill(row.status.color)
        )
    }

    private func baseline(_ line: Int) -> Double {
        placed.top + 18 + Double(line) * PlanLayout.lineHeight
    }

    private func frame(_ days: ClosedRange<Int32>) -> some Markup {
        Svg.Rectangle(
            .class("planned"),
            .x(layout.x(days.lowerBound)),
            .y(placed.middle - PlanLayout.barHeight / 2 - 4),
            .width(width(days)),
            .height(PlanLayout.barHeight + 8),
            .rx(2),
            .fill("none"),
            .stroke(ChartColor.quiet),
            .strokeWidth(1.2),
            .strokeDashes(3, 2)
        )
    }

    private func bar(_ days: ClosedRange<Int32>) -> some Markup {
        Group {
            Svg.Rectangle(
                .class("forecast \(row.status.rawValue)"),
                .x(layout.x(days.lowerBound)),
                .y(placed.middle - PlanLayout.barHeight / 2),
                .width(width(days)),
                .height(PlanLayout.barHeight),
                .rx(2),
                .fill(ChartPatterns.fill(row.status, prefix: prefix)),
                .stroke(row.status.color),
                .strokeWidth(1.4)
            )
            if let done = row.doneThrough, done >= days.lowerBound {
                Svg.Rectangle(
                    .class("done"),
                    .x(layout.x(days.lowerBound)),
                    .y(placed.middle - PlanLayout.barHeight / 2),
                    .width(width(days.lowerBound...min(done, days.upperBound))),
                    .height(PlanLayout.barHeight),
                    .rx(2),
                    .fill(row.status.color)
                )
            }
        }
    }

    private func circle(_ day: Int32) -> some Markup {
        Svg.Circle(
            .class("milestone \(row.status.rawValue)"),
            .cx(layout.end(day)),
            .cy(placed.middle),
            .r(7),
            .fill(row.doneThrough == nil ? row.status.tint : row.status.color),
            .stroke(row.status.color),
            .strokeWidth(2)
        )
    }

    /// Wide enough to be seen, also when the drawing covers many years.
    private func width(_ days: ClosedRange<Int32>) -> Double {
        max(layout.end(days.upperBound) - layout.x(days.lowerBound), 3)
    }
}

/// What was promised and what others demand, drawn on top of the bars.
struct PlanMarks: Component {
    let placed: PlanLayout.PlacedRow
    let layout: PlanLayout

    var body: some Markup {
        if let commitment = placed.row.commitment {
            PlanDiamond(
                x: layout.end(commitment.day),
                y: placed.middle,
                title: commitment.title,
                isBroken: placed.row.forecast.map { $0.upperBound > commitment.day } ?? false
            )
        }
        if let pin = placed.row.pin {
            PlanFlag(x: layout.end(pin.day), y: placed.middle, title: pin.title)
        }
    }
}

/// A promise: filled when it is going to be broken.
struct PlanDiamond: Component {
    let x: Double
    let y: Double
    let title: String
    let isBroken: Bool

    var body: some Markup {
        let color = isBroken ? ChartStatus.late.color : ChartColor.ink
        Svg.Polygon(
            .class("commitment"),
            .points([
                SvgPoint(x: x, y: y - 8), SvgPoint(x: x + 8, y: y),
                SvgPoint(x: x, y: y + 8), SvgPoint(x: x - 8, y: y),
            ]),
            .fill(isBroken ? color : ChartColor.paper),
            .stroke(isBroken ? ChartColor.paper : color),
            .strokeWidth(2)
        ) { Svg.Title(title) }
    }
}

/// A deadline that others have set: a flag on its day.
struct PlanFlag: Component {
    let x: Double
    let y: Double
    let title: String

    var body: some Markup {
        Svg.Group(.class("pin")) {
            Svg.Title(title)
            Svg.Line(
                .x1(x),
                .x2(x),
                .y1(y - 17),
                .y2(y + 12),
                .stroke(ChartColor.ink),
                .strokeWidth(2)
            )
            Svg.Polygon(
                .points([
                    SvgPoint(x: x, y: y - 17), SvgPoint(x: x - 12, y: y - 12.5),
                    SvgPoint(x: x, y: y - 8),
                ]),
                .fill(ChartColor.ink)
            )
        }
    }
}
