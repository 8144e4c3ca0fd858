// SPDX-License-Identifier: EUPL-1.2

extension City {
    // MARK: - R-290

    /// How light it is on the walk; nil where its hour or place is not stated.
    public func light(on walk: SafetyWalk) -> WalkLight? {
        guard walk.content.until == nil || walk.record != nil, let start = walk.content.start,
            let place = place(of: walk)
        else { return nil }
        func altitude(_ minute: Int) -> Double {
            let universal = minute - DanishTime.minutesAhead(on: walk.day, minute: minute)
            return Sun.altitude(over: place, on: walk.day, minutes: Double(universal))
        }
        return WalkLight(
            atStart: altitude(start.minuteOfDay),
            atEnd: walk.content.minutes.map { altitude(start.minuteOfDay + $0) })
    }

    /// A point of the walk: where it begins, or the middle of its first drawn area.
    public func place(of walk: SafetyWalk) -> Coordinate? {
        if let first = walk.content.route.first { return first }
        let rings = walk.content.areas.lazy.compactMap { areas[$0]?.boundary?.rings.first }
        guard let ring = rings.first(where: { !$0.isEmpty }) else { return nil }
        let count = Double(ring.count)
        return Coordinate(
            longitude: ring.reduce(0) { $0 + $1.longitude } / count,
            latitude: ring.reduce(0) { $0 + $1.latitude } / count)
    }
}
