// SPDX-License-Identifier: EUPL-1.2

/// The links that still bind, side by side in topological order, for passes over all of it.
struct CompiledPlan: Sendable {
    struct Place {
        let activity: Int32
        /// Where its arcs end; they begin where those of the place before end.
        let end: Int32
    }

    let places: ContiguousArray<Place>
    /// Within a place, the oldest link first.
    let arcs: ContiguousArray<Arc>

    /// Complexity: O(activities + links).
    init(_ network: PlanNetwork, _ bounds: ContiguousArray<OwnBound>) {
        precondition(
            bounds.count == network.activities.count,
            "the forecast is updated before it is asked about added activities"
        )
        var arcs = ContiguousArray<Arc>()
        arcs.reserveCapacity(network.links.count)
        places = network.order.activities.mapContiguously { activity in
            for link in network.incoming[activity] {
                let arc = Arc(network.links[Int(link)], link, into: bounds[Int(activity)])
                if let arc { arcs.append(arc) }
            }
            return Place(activity: activity, end: Int32(arcs.count))
        }
        self.arcs = arcs
    }

    func arcs(at place: Int) -> ContiguousArray<Arc>.SubSequence {
        arcs[(place == 0 ? 0 : Int(places[place - 1].end))..<Int(places[place].end)]
    }

    /// The forward pass: every activity once, after all that it waits for.
    func pass(
        _ bounds: ContiguousArray<OwnBound>,
        _ workdays: WorkTable,
        _ times: inout ContiguousArray<Times>,
        _ bindings: inout ContiguousArray<RawBinding>
    ) {
        precondition(times.count == bounds.count && bindings.count == bounds.count)
        // Every number was checked when the plan was compiled, so the loop checks none.
        let (bounds, places, arcs) = (bounds.span, places.span, arcs.span)
        var times = times.mutableSpan
        var bindings = bindings.mutableSpan
        var index = 0
        for at in places.indices {
            let place = places[unchecked: at]
            let own = bounds[unchecked: Int(place.activity)]
            var position = own.floor
            var binding = RawBinding(own.binding)
            while index < Int(place.end) {
                let arc = arcs[unchecked: index]
                let after = arc.position(after: times[unchecked: Int(arc.from)], own, workdays)
                if after > position {
                    position = after
                    binding = arc.number
                }
                index += 1
            }
            times[unchecked: Int(place.activity)] = own.times(at: position, workdays)
            bindings[unchecked: Int(place.activity)] = binding
        }
    }
}
