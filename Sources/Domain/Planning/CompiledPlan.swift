// SPDX-License-Identifier: EUPL-1.2

/// The links that still bind, side by side in topological order, for passes over all of it.
package struct CompiledPlan: Sendable {
    struct Place {
        let activity: Int32
        /// Where its arcs end; they begin where those of the place before end.
        let end: Int32
    }

    private let places: ContiguousArray<Place>
    private let arcs: ContiguousArray<Arc>

    /// Complexity: O(activities + links).
    init(_ network: PlanNetwork, _ bounds: ContiguousArray<OwnBound>) {
        precondition(
            bounds.count == network.activities.count,
            "the forecast is updated before it is asked about added activities"
        )
        var arcs = ContiguousArray<Arc>()
        arcs.reserveCapacity(network.links.count)
        places = network.order.activities.mapContiguously { activity in
            let own = bounds[Int(activity)]
            network.incoming.forEach(of: activity) { number in
                let link = network.links[Int(number)]
                if let arc = Arc(link, of: bounds[Int(link.from)], into: own) { arcs.append(arc) }
            }
            return Place(activity: activity, end: Int32(arcs.count))
        }
        self.arcs = arcs
    }

    /// The forward pass: every activity once, after all that it waits for.
    func pass(
        _ bounds: ContiguousArray<OwnBound>,
        _ workdays: WorkTable,
        _ positions: inout ContiguousArray<Int32>
    ) {
        precondition(positions.count == bounds.count && places.count == bounds.count)
        // Every number was checked when the plan was compiled, so the loop checks none.
        let (bounds, places, arcs) = (bounds.span, places.span, arcs.span)
        var positions = positions.mutableSpan
        var index = 0
        for at in places.indices {
            let place = places[unchecked: at]
            let own = bounds[unchecked: Int(place.activity)]
            var position = own.floor
            while index < Int(place.end) {
                let arc = arcs[unchecked: index]
                let from = Int(arc.from)
                let after = arc.position(
                    after: positions[unchecked: from], of: bounds[unchecked: from], own, workdays)
                position = max(position, after)
                index += 1
            }
            positions[unchecked: Int(place.activity)] = min(position, OwnBound.horizon)
        }
    }
}

// For the benchmark, which holds the pass against the least that it could do.
extension CompiledPlan {
    /// Compiles the plan as `chances` does.
    package init(_ forecast: Forecast, _ network: PlanNetwork) {
        self.init(network, forecast.bounds)
    }

    /// Does the forward pass again, for a forecast of the same plan.
    package func pass(_ forecast: inout Forecast) {
        pass(forecast.bounds, forecast.workdays, &forecast.positions)
    }

    /// Walks the same arrays in the same order, and only adds durations.
    package func addDurations(_ forecast: inout Forecast) {
        precondition(forecast.positions.count == forecast.bounds.count)
        let kept = forecast.bounds
        let (bounds, places, arcs) = (kept.span, places.span, arcs.span)
        var positions = forecast.positions.mutableSpan
        var index = 0
        for at in places.indices {
            let place = places[unchecked: at]
            var position: Int32 = 0
            while index < Int(place.end) {
                position = max(position, positions[unchecked: Int(arcs[unchecked: index].from)])
                index += 1
            }
            positions[unchecked: Int(place.activity)] =
                position &+ bounds[unchecked: Int(place.activity)].duration
        }
    }
}
