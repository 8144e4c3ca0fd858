// SPDX-License-Identifier: EUPL-1.2

/// What a change would do to the promises, seen before it is saved.
public struct PlanPreview: Sendable {
    /// A promise that is broken before and after, by a different number of days.
    public struct Shift: Hashable, Sendable {
        public let before: Breach
        public let after: Breach
    }

    /// The forecast after the change, to be kept if the change is saved.
    public let forecast: Forecast
    public let moved: [PlanMove]
    /// Promises that were held and now break.
    public private(set) var broken: [Breach] = []
    /// Broken promises that break by more.
    public private(set) var worsened: [Shift] = []
    /// Broken promises that still break, but by less.
    public private(set) var eased: [Shift] = []
    /// Promises that were broken and now hold, as they were broken.
    public private(set) var healed: [Breach] = []
}

extension Forecast {
    /// Compares the plan as it is with the plan as it would become.
    ///
    /// Make a copy of the network, change it, and name what was changed as for
    /// `update`. Complexity: as `update`, and one copy of the forecast's numbers.
    public func preview(
        _ network: PlanNetwork,
        becoming next: PlanNetwork,
        changed: some Sequence<Int32>
    ) -> PlanPreview {
        var forecast = self
        let changed = Set(changed).union(count..<next.count)
        let moved = forecast.update(next, changed: changed)
        let touched = moved.map(\.activity) + changed.subtracting(moved.map(\.activity)).sorted()
        var preview = PlanPreview(forecast: forecast, moved: moved)
        var before = BreachSearch(forecast: self, network: network)
        var after = BreachSearch(forecast: forecast, network: next)
        for activity in touched {
            for promise in Breach.Promise.allCases {
                preview.sort(
                    before.breach(of: activity, promise),
                    after.breach(of: activity, promise)
                )
            }
        }
        return preview
    }
}

extension PlanPreview {
    fileprivate init(forecast: Forecast, moved: [PlanMove]) {
        self.forecast = forecast
        self.moved = moved
    }

    /// Files one promise as it was and as it would be, nil where it holds.
    fileprivate mutating func sort(_ before: Breach?, _ after: Breach?) {
        switch (before, after) {
        case (nil, nil): break
        case (nil, let after?): broken.append(after)
        case (let before?, nil): healed.append(before)
        case (let before?, let after?):
            let shift = Shift(before: before, after: after)
            if after.daysLate > before.daysLate { worsened.append(shift) }
            if after.daysLate < before.daysLate { eased.append(shift) }
        }
    }
}
