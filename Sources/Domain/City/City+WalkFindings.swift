// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    // MARK: - R-294

    /// What was found earlier where the walk goes: within 60 m of its way, or in
    /// its areas where no way is drawn; what is still open first, the oldest of it.
    ///
    /// Complexity: linear in the findings, and in the way's points for those near it.
    public func earlierFindings(along walk: SafetyWalk) -> [SafetyFinding] {
        let way = Way(walk.content.route)
        let near = 60.0
        let box = Box(around: walk.content.route, meters: near)
        let inside = Set(walk.content.areas.flatMap { areas.within($0) })
        return findings.findings.values.filter { finding in
            guard finding.walk != walk.id, finding.foundOn < walk.day else { return false }
            if case .duplicate = finding.state { return false }
            if let point = finding.place.point, let box {
                guard box.contains(point), let meters = way.meters(to: point) else { return false }
                return meters <= near
            }
            return finding.place.area.map(inside.contains) ?? false
        }.sorted {
            ($0.state.hasEnded ? 1 : 0, $0.foundOn, $0.number)
                < ($1.state.hasEnded ? 1 : 0, $1.foundOn, $1.number)
        }
    }

    /// The walk before this one that went through one of its areas.
    public func walkBefore(_ walk: SafetyWalk) -> SafetyWalk? {
        walks.walks.values.filter { other in
            other.id != walk.id && other.record != nil && other.day < walk.day
                && other.content.areas.contains { walk.content.areas.contains($0) }
        }.max { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}

/// The smallest box around points, with so many meters to each side.
private struct Box {
    private let low: Coordinate
    private let high: Coordinate

    /// Nil without points.
    init?(around points: [Coordinate], meters: Double) {
        let longitudes = points.map(\.longitude)
        let latitudes = points.map(\.latitude)
        guard let west = longitudes.min(), let east = longitudes.max(),
            let south = latitudes.min(), let north = latitudes.max()
        else { return nil }
        let up = meters / 111_195
        let aside = up / max(0.01, Angle(degrees: north).cosine)
        low = Coordinate(longitude: west - aside, latitude: south - up)
        high = Coordinate(longitude: east + aside, latitude: north + up)
    }

    func contains(_ point: Coordinate) -> Bool {
        (low.longitude...high.longitude).contains(point.longitude)
            && (low.latitude...high.latitude).contains(point.latitude)
    }
}
