// SPDX-License-Identifier: EUPL-1.2

/// The heads of the arrows, one for each color, because a head cannot take its line's.
struct PlanArrowheads: Component {
    let prefix: String

    var body: some Markup {
        Svg.Defs {
            head("\(prefix)-arrow", ChartColor.quiet)
            head("\(prefix)-binding", ChartColor.ink)
        }
    }

    private func head(_ id: String, _ color: String) -> some Markup {
        Svg.Marker(
            .id(id),
            .viewBox(0, 0, 8, 8),
            .refX(7),
            .refY(4),
            .markerWidth(6),
            .markerHeight(6),
            .orient("auto")
        ) {
            Svg.Path(.d("M0 0 L8 4 L0 8 Z"), .fill(color))
        }
    }
}

/// What must come before what, as lines with corners.
struct PlanArrows: Component {
    let prerequisites: [PlanChart.Prerequisite]
    let layout: PlanLayout
    let prefix: String

    var body: some Markup {
        let rows = Dictionary(
            layout.rows.map { ($0.row.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        For(prerequisites) { prerequisite in
            if let from = rows[prerequisite.from], let to = rows[prerequisite.to],
                let path = path(prerequisite.kind, from: from, to: to)
            {
                arrow(prerequisite, along: path)
            }
        }
    }

    private func arrow(_ prerequisite: PlanChart.Prerequisite, along path: String) -> some Markup {
        let binding = prerequisite.isBinding
        return Svg.Path(
            .class("prerequisite"),
            .d(path),
            .fill("none"),
            .stroke(binding ? ChartColor.ink : ChartColor.quiet),
            .strokeWidth(binding ? 1.8 : 1.1),
            .markerEnd("url(#\(prefix)-\(binding ? "binding" : "arrow"))")
        ) { Svg.Title(prerequisite.title) }
    }

    private func path(
        _ kind: PlanChart.Prerequisite.Kind,
        from: PlanLayout.PlacedRow,
        to: PlanLayout.PlacedRow
    ) -> String? {
        guard let start = from.row.forecast ?? from.row.planned,
            let end = to.row.forecast ?? to.row.planned
        else { return nil }
        let leaves = kind == .finishToStart || kind == .finishToFinish
        let enters = kind == .finishToStart || kind == .startToStart
        let route = PlanRoute(
            start: point(from, start, atFinish: leaves),
            leavesRight: leaves,
            end: point(to, end, atFinish: !enters),
            entersLeft: enters,
            turn: to.top > from.top ? to.top + 2 : to.bottom - 2
        )
        return route.commands
    }

    /// A milestone is a point, so both its ends are there.
    private func point(
        _ placed: PlanLayout.PlacedRow,
        _ days: ClosedRange<Int32>,
        atFinish: Bool
    ) -> SvgPoint {
        let milestone = placed.row.isMilestone
        let day = atFinish || milestone ? layout.end(days.upperBound) : layout.x(days.lowerBound)
        let radius = milestone ? (atFinish ? 7.0 : -7.0) : 0
        return SvgPoint(x: day + radius, y: placed.middle)
    }
}

/// A way from one bar's end to another's that leaves and enters level.
struct PlanRoute {
    let start: SvgPoint
    let leavesRight: Bool
    let end: SvgPoint
    let entersLeft: Bool
    /// Where the way runs level between the two rows when it cannot go straight down.
    let turn: Double

    var commands: String {
        let out = start.x + (leavesRight ? 7 : -7)
        let into = end.x + (entersLeft ? -12 : 12)
        let begin = "M\(SvgText.number(start.x)) \(SvgText.number(start.y))"
        let finish = "V\(SvgText.number(end.y)) H\(SvgText.number(end.x))"
        if leavesRight != entersLeft {
            let outer = leavesRight ? max(out, into) : min(out, into)
            return "\(begin) H\(SvgText.number(outer)) \(finish)"
        }
        if leavesRight ? out <= into : out >= into {
            return "\(begin) H\(SvgText.number(out)) \(finish)"
        }
        return
            "\(begin) H\(SvgText.number(out)) V\(SvgText.number(turn)) H\(SvgText.number(into)) \(finish)"
    }
}
