// SPDX-License-Identifier: EUPL-1.2

/// Where everything in a plan chart stands, worked out before anything is drawn.
struct PlanLayout {
    static let width = 960.0
    static let names = 264.0
    static let axisHeight = 46.0
    static let headingHeight = 28.0
    static let textSize = 14.0
    static let statusSize = 12.5
    static let lineHeight = 17.0
    static let barHeight = 14.0
    /// Room right of the last day, for markers that stand on it.
    static let margin = 12.0

    struct Heading {
        let text: String
        let top: Double
    }

    struct PlacedRow {
        let row: PlanChart.Row
        let lines: [String]
        let top: Double
        let height: Double

        var middle: Double { top + height / 2 }
        var bottom: Double { top + height }
    }

    let days: ClosedRange<Int32>
    private(set) var headings: [Heading] = []
    private(set) var rows: [PlacedRow] = []
    private(set) var bottom = Self.axisHeight

    init(_ chart: PlanChart) {
        days = chart.axis.days
        for lane in chart.lanes {
            headings.append(Heading(text: lane.heading, top: bottom))
            bottom += Self.headingHeight
            for row in lane.rows { place(row) }
        }
    }

    private mutating func place(_ row: PlanChart.Row) {
        let lines = ChartText.lines(of: row.title, width: Self.names - 20, size: Self.textSize)
        let height = Double(lines.count + 1) * Self.lineHeight + 10
        rows.append(PlacedRow(row: row, lines: lines, top: bottom, height: height))
        bottom += height
    }

    /// The left edge of a day; days outside the drawing stand at its edge.
    func x(_ day: Int32) -> Double {
        let inside = Double(min(max(day, days.lowerBound), days.upperBound + 1))
        let count = Double(days.upperBound) - Double(days.lowerBound) + 1
        let room = Self.width - Self.names - Self.margin
        return Self.names + (inside - Double(days.lowerBound)) / count * room
    }

    /// From where to where the name of a day stands over its line.
    func plate(of mark: PlanChart.Mark) -> ClosedRange<Double> {
        let width = ChartText.width(of: mark.title, size: 12) + 12
        let middle = x(mark.day) + dayWidth / 2
        let left = min(max(middle - width / 2, Self.names), Self.width - width)
        return left...(left + width)
    }

    /// The right edge of a day: where something that lasts through it ends.
    func end(_ day: Int32) -> Double {
        day < days.lowerBound ? x(day) : x(min(day, days.upperBound) + 1)
    }

    /// How wide one day is.
    var dayWidth: Double { end(days.lowerBound) - x(days.lowerBound) }
}
