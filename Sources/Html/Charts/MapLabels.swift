// SPDX-License-Identifier: EUPL-1.2

/// A feature's name and status, set where it hides as little as possible.
struct MapLabel {
    static let nameSize = 15.0
    static let statusSize = 13.0

    let feature: AreaMap.Feature
    let look: AreaMap.Look
    let statusLine: String
    /// What the feature itself takes up.
    let shape: MapBox
    private(set) var box: MapBox

    init(feature: AreaMap.Feature, look: AreaMap.Look, in projection: MapProjection) {
        self.feature = feature
        self.look = look
        statusLine = [look.sign, feature.statusText]
            .filter { !$0.isEmpty && !feature.statusText.isEmpty }.joined(separator: " ")
        let name = ChartText.width(of: feature.name, size: Self.nameSize)
        let below = ChartText.width(of: statusLine, size: Self.statusSize)
        box = MapBox(
            left: 0,
            top: 0,
            width: max(name, below) + 6,
            height: statusLine.isEmpty ? 23 : 41
        )
        shape = MapBox(around: feature.geometry.coordinates.map(projection.point), padding: 10)
    }

    /// So far from its shape that a line must say where it belongs.
    var isFar: Bool { box.top > shape.bottom + 12 || box.bottom < shape.top - 12 }

    /// Gives each label the first place where it covers least of the others and of the shapes.
    static func spread(_ labels: [MapLabel], height: Double) -> [MapLabel] {
        var placed: [MapLabel] = []
        for var label in labels {
            let shapes = labels.map(\.shape)
            let places = label.places(height: height).map { place in
                let hidden = placed.reduce(0) { $0 + place.overlap($1.box) * 20 }
                return (place, shapes.reduce(hidden) { $0 + place.overlap($1) })
            }
            label.box = places.min { $0.1 < $1.1 }?.0 ?? label.box
            placed.append(label)
        }
        return placed
    }

    /// Inside when there is room, else below, above, right, left, then farther below and above.
    private func places(height: Double) -> [MapBox] {
        let middle = (shape.left + shape.right - box.width) / 2
        let level = (shape.top + shape.bottom - box.height) / 2
        var corners: [(left: Double, top: Double)] = [
            (middle, shape.bottom), (middle, shape.top - box.height),
            (shape.right, level), (shape.left - box.width, level),
        ]
        for step in 1...6 {
            let away = Double(step) * 22
            corners.append((middle, shape.bottom + away))
            corners.append((middle, shape.top - box.height - away))
        }
        let around = corners.map { box.moved(left: $0.left, top: $0.top, height: height) }
        let hasRoom = box.width < (shape.width - 20) * 0.85 && box.height < shape.height * 0.6
        return hasRoom ? [box.moved(left: middle, top: level, height: height)] : around
    }
}

/// An upright box in the map.
struct MapBox {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    var right: Double { left + width }
    var bottom: Double { top + height }

    /// The area that two boxes share.
    func overlap(_ other: MapBox) -> Double {
        let wide = min(right, other.right) - max(left, other.left)
        let high = min(bottom, other.bottom) - max(top, other.top)
        return max(wide, 0) * max(high, 0)
    }

    /// The same box with its corner there, or as near as the map's edges allow.
    func moved(left: Double, top: Double, height mapHeight: Double) -> MapBox {
        MapBox(
            left: min(max(left, 4), MapProjection.width - width - 4),
            top: min(max(top, 4), mapHeight - height - 4),
            width: width,
            height: height
        )
    }
}

extension MapBox {
    /// The smallest box around the points, and a little more.
    init(around points: [SvgPoint], padding: Double) {
        let left = points.map(\.x).min() ?? 0
        let top = points.map(\.y).min() ?? 0
        self.init(
            left: left - padding,
            top: top - padding,
            width: (points.map(\.x).max() ?? 0) - left + 2 * padding,
            height: (points.map(\.y).max() ?? 0) - top + 2 * padding
        )
    }
}
