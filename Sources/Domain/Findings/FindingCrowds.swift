// SPDX-License-Identifier: EUPL-1.2

/// Findings that stand together on a map as one sign.
public struct FindingCrowd: Equatable, Sendable {
    /// Places among the dots that were asked about, in their order.
    public internal(set) var dots: [Int]
    /// How many of them are open.
    public internal(set) var open: Int
    /// Around all of them.
    public internal(set) var from: MapPoint
    public internal(set) var to: MapPoint
    var sum: MapPoint

    /// Where the sign stands: in the middle of what it stands for.
    public var middle: MapPoint {
        MapPoint(latitude: sum.latitude / dots.count, longitude: sum.longitude / dots.count)
    }

    init(_ index: Int, _ point: MapPoint, isOpen: Bool) {
        dots = [index]
        open = isOpen ? 1 : 0
        (from, to, sum) = (point, point, point)
    }

    mutating func add(_ index: Int, _ point: MapPoint, isOpen: Bool) {
        dots.append(index)
        open += isOpen ? 1 : 0
        stretch(over: point, point)
        sum = MapPoint(
            latitude: sum.latitude + point.latitude, longitude: sum.longitude + point.longitude)
    }

    mutating func take(_ other: FindingCrowd) {
        dots += other.dots
        open += other.open
        stretch(over: other.from, other.to)
        sum = MapPoint(
            latitude: sum.latitude + other.sum.latitude,
            longitude: sum.longitude + other.sum.longitude)
    }

    private mutating func stretch(over low: MapPoint, _ high: MapPoint) {
        from = MapPoint(
            latitude: min(from.latitude, low.latitude),
            longitude: min(from.longitude, low.longitude))
        to = MapPoint(
            latitude: max(to.latitude, high.latitude),
            longitude: max(to.longitude, high.longitude))
    }
}

extension MapWindow {
    /// what of the dots lies here, the near ones together, so that a map
    /// draws some hundred signs however many findings there are.
    ///
    /// Shape: the largest first, then in the order of their first dots. Every dot of
    /// the window is in exactly one crowd. From zoom 18 a crowd is one spot, unless
    /// there are more than 800 spots.
    ///
    /// Complexity: linear in the dots.
    public func crowds(of dots: [FindingDot]) -> [FindingCrowd] {
        if zoom >= Self.apart {
            let spots = fields(of: dots, MapPoint(latitude: 1, longitude: 1))
            if spots.count <= Self.mostSigns { return inOrder(Array(spots.values)) }
        }
        return joined(fields(of: dots, field))
    }

    private func fields(of dots: [FindingDot], _ size: MapPoint) -> [MapPoint: FindingCrowd] {
        let (low, high) = inFields(of: size)
        var fields: [MapPoint: FindingCrowd] = [:]
        for index in dots.indices {
            guard let point = dots[index].point, point.latitude >= low.latitude,
                point.latitude <= high.latitude, point.longitude >= low.longitude,
                point.longitude <= high.longitude
            else { continue }
            let place = MapPoint(
                latitude: (point.latitude - low.latitude) / size.latitude,
                longitude: (point.longitude - low.longitude) / size.longitude)
            let isOpen = !dots[index].kind.hasEnded
            fields[place]?.add(index, point, isOpen: isOpen)
                ?? (fields[place] = FindingCrowd(index, point, isOpen: isOpen))
        }
        return fields
    }

    /// Crowds of neighboring fields whose signs would lie over each other become one.
    private func joined(_ fields: [MapPoint: FindingCrowd]) -> [FindingCrowd] {
        let order = fields.sorted { Self.isBefore($0.value, $1.value) }
        var kept: [MapPoint: FindingCrowd] = [:]
        for (place, crowd) in order {
            let near = place.around.first { other in
                kept[other].map { isOver($0.middle, crowd.middle) } ?? false
            }
            if let near {
                kept[near]?.take(crowd)
            } else {
                kept[place] = crowd
            }
        }
        return inOrder(Array(kept.values))
    }

    private func isOver(_ one: MapPoint, _ other: MapPoint) -> Bool {
        abs(one.latitude - other.latitude) * 5 < field.latitude * 3
            && abs(one.longitude - other.longitude) * 5 < field.longitude * 3
    }

    private func inOrder(_ crowds: [FindingCrowd]) -> [FindingCrowd] {
        crowds.sorted(by: Self.isBefore)
    }

    private static func isBefore(_ one: FindingCrowd, _ other: FindingCrowd) -> Bool {
        (other.dots.count, one.dots.first ?? 0) < (one.dots.count, other.dots.first ?? 0)
    }
}

extension MapPoint {
    /// The eight fields around this one.
    fileprivate var around: [MapPoint] {
        (-1...1).flatMap { up in
            (-1...1).compactMap { aside in
                up == 0 && aside == 0
                    ? nil : MapPoint(latitude: latitude + up, longitude: longitude + aside)
            }
        }
    }
}
