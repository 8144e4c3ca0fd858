// SPDX-License-Identifier: EUPL-1.2

/// Where the boxes of a network stand: in rows, those above first; parts that
/// have nothing to do with each other stand apart.
struct ForumNetworkLayout {
    struct Box {
        let node: ForumNetwork.Node
        let nameLines: [String]
        let noteLines: [String]
        var x = 0.0
        var y = 0.0
        /// Its row within its part, from the top.
        var row = 0

        var height: Double {
            14 + Double(nameLines.count) * 17 + Double(noteLines.count) * 15 + 8
        }
        var middle: Double { x + ForumNetworkLayout.boxWidth / 2 }
    }

    static let width = 1_100.0
    static let boxWidth = 176.0
    private static let gap = 30.0
    private static let rowGap = 78.0
    private static let margin = 10.0
    private static let least = 720.0

    private(set) var boxes: [String: Box] = [:]
    private(set) var height = 0.0
    /// As wide as the boxes need, but never narrower than the legend wants.
    private(set) var breadth = 0.0

    init(_ network: ForumNetwork) {
        for node in network.nodes {
            let room = Self.boxWidth - 20
            boxes[node.id] = Box(
                node: node,
                nameLines: ChartText.lines(of: node.name, width: room, size: 13.5),
                noteLines: node.note.isEmpty
                    ? [] : ChartText.lines(of: node.note, width: room, size: 12)
            )
        }
        place(Self.parts(of: network), network)
    }

    /// Nodes that hang together, the largest part first.
    private static func parts(of network: ForumNetwork) -> [[String]] {
        var neighbors: [String: [String]] = [:]
        for edge in network.edges {
            neighbors[edge.from, default: []].append(edge.to)
            neighbors[edge.to, default: []].append(edge.from)
        }
        var seen: Set<String> = []
        var parts: [[String]] = []
        for node in network.nodes where seen.insert(node.id).inserted {
            var part = [node.id]
            var next = 0
            while next < part.count {
                for other in neighbors[part[next]] ?? [] where seen.insert(other).inserted {
                    part.append(other)
                }
                next += 1
            }
            parts.append(part)
        }
        return parts.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }
        .map(\.element)
    }

    /// Parts stand beside each other as long as there is room, then below.
    private mutating func place(_ parts: [[String]], _ network: ForumNetwork) {
        var (left, top, shelf) = (Self.margin, Self.margin, 0.0)
        for part in parts {
            let rows = self.rows(of: part, network)
            let breadth = rows.map { Self.breadth(of: $0.count) }.max() ?? 0
            if left > Self.margin, left + breadth > Self.width - Self.margin {
                (left, top, shelf) = (Self.margin, top + shelf + Self.gap, 0)
            }
            shelf = max(shelf, stand(rows, left: left, top: top, breadth: breadth))
            left += breadth + Self.gap
        }
        height = top + shelf + Self.margin
        let right = boxes.values.map { $0.x + Self.boxWidth }.max() ?? 0
        breadth = min(Self.width, max(right + Self.margin, Self.least))
    }

    /// The height that the rows take.
    private mutating func stand(
        _ rows: [[String]],
        left: Double,
        top: Double,
        breadth: Double
    ) -> Double {
        var y = top
        for (number, row) in rows.enumerated() {
            var x = left + (breadth - Self.breadth(of: row.count)) / 2
            for id in row {
                boxes[id]?.x = x
                boxes[id]?.y = y
                boxes[id]?.row = number
                x += Self.boxWidth + Self.gap
            }
            y += (row.compactMap { boxes[$0]?.height }.max() ?? 0) + Self.rowGap
        }
        return y - top - Self.rowGap
    }

    private static func breadth(of count: Int) -> Double {
        Double(count) * boxWidth + Double(max(0, count - 1)) * gap
    }
}

// MARK: - Rows

extension ForumNetworkLayout {
    /// The part in rows: each below all that it points up to, beside those
    /// that it has lines to; a row that is too wide is broken.
    private func rows(of part: [String], _ network: ForumNetwork) -> [[String]] {
        let members = Set(part)
        var above: [String: [String]] = [:]
        var beside: [String: [String]] = [:]
        for edge in network.edges where members.contains(edge.from) {
            if edge.kind.pointsUp { above[edge.from, default: []].append(edge.to) }
            beside[edge.from, default: []].append(edge.to)
            beside[edge.to, default: []].append(edge.from)
        }
        var levels: [String: Int] = [:]
        for id in part { _ = level(of: id, above, &levels, []) }
        // Whoever is only bound to others stands level with them.
        for id in part where above[id] == nil && !above.values.joined().contains(id) {
            levels[id] = (beside[id] ?? []).compactMap { levels[$0] }.max() ?? 0
        }
        let depth = (levels.values.max() ?? 0) + 1
        var rows = (0..<depth).map { level in part.filter { levels[$0] == level } }
            .filter { !$0.isEmpty }
        for index in rows.indices.dropFirst() { order(&rows[index], by: rows[index - 1], beside) }
        for index in rows.indices.dropLast().reversed() {
            order(&rows[index], by: rows[index + 1], beside)
        }
        return rows.flatMap(broken)
    }

    /// How far down it stands; a circle is cut where it closes.
    private func level(
        of id: String,
        _ above: [String: [String]],
        _ levels: inout [String: Int],
        _ path: Set<String>
    ) -> Int {
        if let known = levels[id] { return known }
        var level = 0
        for upper in above[id] ?? [] where upper != id && !path.contains(upper) {
            level = max(level, self.level(of: upper, above, &levels, path.union([id])) + 1)
        }
        levels[id] = level
        return level
    }

    private func order(_ row: inout [String], by other: [String], _ beside: [String: [String]]) {
        let places = Dictionary(
            other.enumerated().map { ($0.element, Double($0.offset)) },
            uniquingKeysWith: { first, _ in first })
        let weights = row.enumerated().map { index, id -> (String, Double, Int) in
            let around = (beside[id] ?? []).compactMap { places[$0] }
            let weight =
                around.isEmpty
                ? Double(index) : around.reduce(0, +) / Double(around.count)
            return (id, weight, index)
        }
        row = weights.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    private func broken(_ row: [String]) -> [[String]] {
        let most = Int((Self.width - 2 * Self.margin + Self.gap) / (Self.boxWidth + Self.gap))
        return stride(from: 0, to: row.count, by: most).map {
            Array(row[$0..<min($0 + most, row.count)])
        }
    }
}
