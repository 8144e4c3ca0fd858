// SPDX-License-Identifier: EUPL-1.2

extension ForumNetwork: Component {
    public var body: some Markup {
        let layout = ForumNetworkLayout(self)
        let legend = NetworkLegend(
            kinds: Kind.allCases.filter { kind in edges.contains { $0.kind == kind } },
            words: words,
            prefix: id,
            top: layout.height + 12,
            breadth: layout.breadth
        )
        Svg.Canvas(
            .class("forum-network"),
            .viewBox(0, 0, layout.breadth, legend.bottom),
            .role("group"),
            .labelledBy("\(id)-title \(id)-desc"),
            .fontFamily(ChartText.family),
            .fontSize(13.5)
        ) {
            Svg.Title(title, .id("\(id)-title"))
            Svg.Description(summary, .id("\(id)-desc"))
            NetworkHeads(prefix: id)
            For(lines(layout)) { $0 }
            For(nodes.compactMap { layout.boxes[$0.id] }) { NetworkBox(box: $0) }
            For(lines(layout)) { NetworkBadge(line: $0) }
            legend
        }
    }

    private func lines(_ layout: ForumNetworkLayout) -> [NetworkLine] {
        var drawn: [Set<String>: Int] = [:]
        return edges.compactMap { edge in
            guard let from = layout.boxes[edge.from], let to = layout.boxes[edge.to],
                edge.from != edge.to
            else { return nil }
            let lane = drawn[[edge.from, edge.to], default: 0]
            drawn[[edge.from, edge.to]] = lane + 1
            return NetworkLine(
                edge: edge, from: from, to: to, lane: lane, letter: words.letters[edge.kind] ?? "",
                prefix: id)
        }
    }
}

/// The heads of the lines, one for each color.
private struct NetworkHeads: Component {
    let prefix: String

    var body: some Markup {
        Svg.Defs {
            For(ForumNetwork.Kind.allCases) { kind in
                Svg.Marker(
                    .id("\(prefix)-\(kind.rawValue)"),
                    .viewBox(0, 0, 8, 8),
                    .refX(7),
                    .refY(4),
                    .markerWidth(kind == .mutual ? 4 : 6),
                    .markerHeight(kind == .mutual ? 4 : 6),
                    .orient("auto-start-reverse")
                ) {
                    Svg.Path(.d("M0 0 L8 4 L0 8 Z"), .fill(kind.color))
                }
            }
        }
    }
}

/// One relation: from edge to edge of its boxes, bent where they stand level.
private struct NetworkLine: Component {
    let edge: ForumNetwork.Edge
    let from: ForumNetworkLayout.Box
    let to: ForumNetworkLayout.Box
    /// How many lines there are between the two already.
    let lane: Int
    let letter: String
    let prefix: String

    var body: some Markup {
        Svg.Path(
            .d(
                "M\(SvgText.pair(start)) C\(SvgText.pair(bends.0)) \(SvgText.pair(bends.1)) "
                    + SvgText.pair(end)),
            .fill("none"),
            .stroke(edge.kind.color),
            .strokeWidth(edge.kind.width),
            edge.kind.dashes,
            .markerEnd("url(#\(prefix)-\(edge.kind.rawValue))"),
            edge.kind == .mutual
                ? Attribute("marker-start", text: "url(#\(prefix)-\(edge.kind.rawValue))")
                : Attribute("marker-start", text: nil)
        ) { Svg.Title(edge.title) }
    }

    private var isLevel: Bool { from.y == to.y }
    private var shift: Double { Double(lane) * 34 * (lane % 2 == 0 ? 1 : -1) }

    private var start: SvgPoint { point(at: from, towards: to) }
    private var end: SvgPoint { point(at: to, towards: from) }

    private func point(
        at box: ForumNetworkLayout.Box,
        towards other: ForumNetworkLayout.Box
    ) -> SvgPoint {
        if isLevel {
            if isBeside {
                let right = other.x > box.x
                return SvgPoint(
                    x: right ? box.x + ForumNetworkLayout.boxWidth : box.x,
                    y: box.y + min(from.height, to.height) / 2 + shift / 2)
            }
            return SvgPoint(x: box.middle + lean(other, box), y: box.y + box.height)
        }
        return SvgPoint(
            x: box.middle + lean(other, box) + shift,
            y: other.y > box.y ? box.y + box.height : box.y)
    }

    /// A little to the side that the other stands on, so that lines do not meet.
    private func lean(_ other: ForumNetworkLayout.Box, _ box: ForumNetworkLayout.Box) -> Double {
        max(-52, min(52, (other.middle - box.middle) / 7))
    }

    private var isBeside: Bool {
        isLevel && abs(from.x - to.x) < ForumNetworkLayout.boxWidth + 60
    }

    private var bends: (SvgPoint, SvgPoint) {
        if isBeside { return (start, end) }
        if isLevel {
            let low = max(start.y, end.y) + 52
            return (SvgPoint(x: start.x, y: low), SvgPoint(x: end.x, y: low))
        }
        let reach = (end.y - start.y) * 0.5
        return (
            SvgPoint(x: start.x, y: start.y + reach), SvgPoint(x: end.x, y: end.y - reach)
        )
    }

    /// Nearer to where the line begins, where fewer lines meet.
    var label: SvgPoint {
        let (one, two) = bends
        let part = isLevel ? 0.5 : 0.36
        func curve(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
            let rest = 1 - part
            return rest * rest * rest * a + 3 * rest * rest * part * b
                + 3 * rest * part * part * c + part * part * part * d
        }
        return SvgPoint(
            x: curve(start.x, one.x, two.x, end.x), y: curve(start.y, one.y, two.y, end.y))
    }
}

/// The letter on a line, so that its look is not all there is.
private struct NetworkBadge: Component {
    let line: NetworkLine

    var body: some Markup {
        NetworkLetter(kind: line.edge.kind, letter: line.letter, at: line.label)
    }
}

private struct NetworkLetter: Component {
    let kind: ForumNetwork.Kind
    let letter: String
    let at: SvgPoint

    var body: some Markup {
        Svg.Circle(
            .cx(at.x), .cy(at.y), .r(9), .fill(ChartColor.paper), .stroke(kind.color),
            .strokeWidth(1.4))
        Svg.Text(
            letter, .x(at.x), .y(at.y + 4), .fontSize(11.5), .fontWeight(600), .fill(kind.color),
            .textAnchor("middle"))
    }
}

private struct NetworkBox: Component {
    let box: ForumNetworkLayout.Box

    var body: some Markup {
        if let link = box.node.link {
            A(.href(link), .class("feature"), .label("\(box.node.name), \(box.node.note)")) {
                shape
            }
        } else {
            Svg.Group { shape }
        }
    }

    @MarkupBuilder private var shape: some Markup {
        Svg.Rectangle(
            .x(box.x),
            .y(box.y),
            .width(ForumNetworkLayout.boxWidth),
            .height(box.height),
            .rx(4),
            .fill(box.node.isCentral ? ChartStatus.ok.tint : ChartColor.paper),
            .stroke(box.node.isOutside ? ChartColor.quiet : ChartColor.accent),
            .strokeWidth(box.node.isCentral ? 3 : 1.4),
            box.node.isOutside ? .strokeDashes(4, 3) : .strokeDashes()
        )
        For(Array(box.nameLines.enumerated())) { index, line in
            Svg.Text(
                line, .x(box.middle), .y(box.y + 22 + Double(index) * 17), .fontWeight(600),
                .fill(ChartColor.ink), .textAnchor("middle"))
        }
        For(Array(box.noteLines.enumerated())) { index, line in
            Svg.Text(
                line, .x(box.middle),
                .y(box.y + 21 + Double(box.nameLines.count) * 17 + Double(index) * 15),
                .fontSize(12), .fill(ChartColor.quiet), .textAnchor("middle"))
        }
    }
}

/// What the lines mean, below the drawing.
private struct NetworkLegend: Component {
    struct Entry {
        let kind: ForumNetwork.Kind
        let letter: String
        let text: String
        let x: Double
        let y: Double
    }

    let entries: [Entry]
    let prefix: String
    let bottom: Double

    init(
        kinds: [ForumNetwork.Kind], words: ForumNetwork.Words, prefix: String, top: Double,
        breadth: Double
    ) {
        var (x, y) = (10.0, top + 12)
        var entries: [Entry] = []
        for kind in kinds {
            let text = words.names[kind] ?? kind.rawValue
            let width = 66 + ChartText.width(of: text, size: 13) + 20
            if x + width > breadth, x > 10 { (x, y) = (10, y + 26) }
            entries.append(
                Entry(kind: kind, letter: words.letters[kind] ?? "", text: text, x: x, y: y))
            x += width
        }
        self.entries = entries
        self.prefix = prefix
        bottom = kinds.isEmpty ? top : y + 18
    }

    var body: some Markup {
        For(entries) { entry in
            Svg.Line(
                .x1(entry.x + (entry.kind == .mutual ? 8 : 0)), .y1(entry.y), .x2(entry.x + 56),
                .y2(entry.y), .stroke(entry.kind.color), .strokeWidth(entry.kind.width),
                entry.kind.dashes, .markerEnd("url(#\(prefix)-\(entry.kind.rawValue))"))
            NetworkLetter(
                kind: entry.kind, letter: entry.letter, at: SvgPoint(x: entry.x + 26, y: entry.y))
            Svg.Text(
                entry.text, .x(entry.x + 66), .y(entry.y + 4.5), .fontSize(13),
                .fill(ChartColor.ink))
        }
    }
}
