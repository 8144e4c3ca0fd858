// SPDX-License-Identifier: EUPL-1.2

/// The road of something from step to step and back, drawn so that it prints.
///
/// Each step stands further in than the one that sent it on; broken lines at
/// the right lead back. A list beside the drawing says the same in words.
public struct RoadChart: Sendable {
    public struct Stop: Sendable {
        public let name: String
        /// What was asked or said there, and when.
        public let note: String
        public let status: ChartStatus
        public let link: Link?
        /// The number of the stop that it was sent on from; nil for the first.
        public let from: Int?

        public init(
            name: String, note: String, status: ChartStatus, link: Link? = nil, from: Int? = nil
        ) {
            self.name = name
            self.note = note
            self.status = status
            self.link = link
            self.from = from
        }
    }

    /// The way back from one stop to another.
    public struct Return: Sendable {
        public let from: Int
        public let to: Int
        /// Whether it has been gone; else it is still owed.
        public let isDone: Bool
        /// The same in words, for the hand and the ear.
        public let title: String

        public init(from: Int, to: Int, isDone: Bool, title: String) {
            self.from = from
            self.to = to
            self.isDone = isDone
            self.title = title
        }
    }

    public let stops: [Stop]
    public let returns: [Return]
    let title: String
    let summary: String
    let id: String

    public init(
        title: String, summary: String, stops: [Stop], returns: [Return], id: String = "road"
    ) {
        self.title = title
        self.summary = summary
        self.stops = stops
        self.returns = returns
        self.id = id
    }
}

/// Where the stops of a road stand.
private struct RoadLayout {
    static let boxWidth = 250.0
    private static let step = 34.0
    private static let gap = 22.0

    struct Box {
        let stop: RoadChart.Stop
        let nameLines: [String]
        let noteLines: [String]
        let x: Double
        let y: Double

        var height: Double {
            16 + Double(nameLines.count) * 17 + Double(noteLines.count) * 15 + 6
        }
        var middle: Double { y + height / 2 }
        var right: Double { x + RoadLayout.boxWidth }
    }

    let boxes: [Box]
    let right: Double
    let bottom: Double

    init(_ chart: RoadChart) {
        var boxes: [Box] = []
        var levels: [Int] = []
        var y = 8.0
        for stop in chart.stops {
            let above = stop.from.flatMap { levels.indices.contains($0) ? levels[$0] : nil }
            let level = min(above.map { $0 + 1 } ?? 0, 6)
            let room = Self.boxWidth - 34
            let box = Box(
                stop: stop,
                nameLines: ChartText.lines(of: stop.name, width: room, size: 13.5),
                noteLines: ChartText.lines(of: stop.note, width: room, size: 12),
                x: 8 + Double(level) * Self.step,
                y: y)
            levels.append(level)
            boxes.append(box)
            y += box.height + Self.gap
        }
        self.boxes = boxes
        right = boxes.map(\.right).max() ?? Self.boxWidth
        bottom = y - Self.gap + 8
    }
}

extension RoadChart: Component {
    public var body: some Markup {
        let layout = RoadLayout(self)
        Svg.Canvas(
            .class("road-chart"),
            .viewBox(0, 0, layout.right + 24 + Double(returns.count) * 14, layout.bottom),
            .role("group"),
            .labelledBy("\(id)-title \(id)-desc"),
            .fontFamily(ChartText.family),
            .fontSize(13.5)
        ) {
            Svg.Title(title, .id("\(id)-title"))
            Svg.Description(summary, .id("\(id)-desc"))
            Svg.Defs {
                For([ChartStatus.ok, .waiting]) { status in
                    Svg.Marker(
                        .id("\(id)-\(status.rawValue)"), .viewBox(0, 0, 8, 8), .refX(7), .refY(4),
                        .markerWidth(6), .markerHeight(6), .orient("auto")
                    ) { Svg.Path(.d("M0 0 L8 4 L0 8 Z"), .fill(status.color)) }
                }
            }
            For(layout.boxes) { box in way(to: box, in: layout) }
            For(Array(returns.enumerated())) { lane, back in
                wayBack(back, lane: lane, in: layout)
            }
            For(layout.boxes) { RoadBox(box: $0) }
        }
    }

    /// From below the stop that sent it on to the left side of this one.
    @MarkupBuilder private func way(to box: RoadLayout.Box, in layout: RoadLayout) -> some Markup {
        if let from = box.stop.from, layout.boxes.indices.contains(from) {
            let start = layout.boxes[from]
            let x = start.x + 14
            Svg.Path(
                .d(
                    "M\(SvgText.pair(SvgPoint(x: x, y: start.y + start.height))) "
                        + "V\(SvgText.number(box.middle)) H\(SvgText.number(box.x - 1))"),
                .fill("none"), .stroke(ChartStatus.ok.color), .strokeWidth(2),
                .markerEnd("url(#\(id)-ok)"))
        }
    }

    @MarkupBuilder private func wayBack(
        _ back: Return, lane: Int, in layout: RoadLayout
    ) -> some Markup {
        if layout.boxes.indices.contains(back.from), layout.boxes.indices.contains(back.to) {
            let (start, end) = (layout.boxes[back.from], layout.boxes[back.to])
            let x = layout.right + 14 + Double(lane) * 14
            let leave = start.middle + Double(lane) * 3
            let status: ChartStatus = back.isDone ? .ok : .waiting
            Svg.Path(
                .d(
                    "M\(SvgText.pair(SvgPoint(x: start.right, y: leave))) "
                        + "H\(SvgText.number(x)) V\(SvgText.number(end.middle)) "
                        + "H\(SvgText.number(end.right + 1))"),
                .fill("none"), .stroke(status.color), .strokeWidth(1.6),
                back.isDone ? .strokeDashes(6, 3) : .strokeDashes(2, 4),
                .markerEnd("url(#\(id)-\(status.rawValue))")
            ) { Svg.Title(back.title) }
        }
    }
}

private struct RoadBox: Component {
    let box: RoadLayout.Box

    var body: some Markup {
        if let link = box.stop.link {
            A(.href(link), .class("feature"), .label("\(box.stop.name), \(box.stop.note)")) {
                shape
            }
        } else {
            Svg.Group { shape }
        }
    }

    @MarkupBuilder private var shape: some Markup {
        let status = box.stop.status
        Svg.Rectangle(
            .x(box.x), .y(box.y), .width(RoadLayout.boxWidth), .height(box.height), .rx(4),
            .fill(status == .ok || status == .done ? status.tint : ChartColor.paper),
            .stroke(status.color), .strokeWidth(1.6))
        Svg.Text(
            status.sign, .x(box.x + 14), .y(box.y + 21), .fill(status.color), .fontWeight(600),
            .textAnchor("middle"))
        For(Array(box.nameLines.enumerated())) { index, line in
            Svg.Text(
                line, .x(box.x + 26), .y(box.y + 21 + Double(index) * 17), .fontWeight(600),
                .fill(ChartColor.ink))
        }
        For(Array(box.noteLines.enumerated())) { index, line in
            Svg.Text(
                line, .x(box.x + 26),
                .y(box.y + 21 + Double(box.nameLines.count) * 17 + Double(index) * 15),
                .fontSize(12), .fill(ChartColor.quiet))
        }
    }
}
