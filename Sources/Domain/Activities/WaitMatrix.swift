// SPDX-License-Identifier: EUPL-1.2

/// Who waits for whom, department by department, and how many days are at stake.
///
/// a wait counts for the departments behind the two posts that answer
/// for the activities; a unit counts as its department. What waits inside one
/// department is that department's own plan and is left out.
///
/// Source: letter of 5 October 2021 — “arbejdsfordeling forvaltningerne imellem”.
public struct WaitMatrix: Equatable, Sendable {
    /// One department waits for another.
    public struct Cell: Equatable, Sendable {
        public let waiter: OrganizationID
        public let awaited: OrganizationID
        /// What waits for what, most days first; never empty.
        public let waits: [ForecastWait]

        /// Calendar days, all waits together.
        public var days: Int { waits.reduce(0) { $0 + $1.days } }
    }

    /// Every pair that waits, most days first.
    public let cells: [Cell]

    public init(
        _ waits: [ForecastWait], in activities: Activities, _ organizations: Organizations
    ) {
        func department(_ id: ActivityID) -> OrganizationID? {
            activities[id].flatMap { organizations[$0.responsible] }
                .map { organizations.department(of: $0.organization) }
        }
        var waitsByPair: [Pair: [ForecastWait]] = [:]
        for wait in waits {
            guard let waiter = department(wait.activity), let awaited = department(wait.waitsFor),
                waiter != awaited
            else { continue }
            waitsByPair[Pair(waiter: waiter, awaited: awaited), default: []].append(wait)
        }
        cells = waitsByPair.map { pair, waits in
            Cell(
                waiter: pair.waiter, awaited: pair.awaited,
                waits: waits.sorted { ($1.days, $0.activity) < ($0.days, $1.activity) })
        }
        .sorted { ($1.days, $0.waiter, $0.awaited) < ($0.days, $1.waiter, $1.awaited) }
    }

    private struct Pair: Hashable {
        let waiter: OrganizationID
        let awaited: OrganizationID
    }
}

extension WaitMatrix {
    /// The days of one department, over all the others.
    public struct Total: Equatable, Sendable {
        public let organization: OrganizationID
        public let days: Int
    }

    /// Those that wait, most days first.
    public var waiters: [Total] { totals(of: \.waiter) }

    /// Those that are waited for, most days first.
    public var awaited: [Total] { totals(of: \.awaited) }

    /// Calendar days, the whole city together.
    public var days: Int { cells.reduce(0) { $0 + $1.days } }

    /// Nil where the one does not wait for the other.
    public subscript(waiter: OrganizationID, awaited: OrganizationID) -> Cell? {
        cells.first { $0.waiter == waiter && $0.awaited == awaited }
    }

    private func totals(of side: KeyPath<Cell, OrganizationID>) -> [Total] {
        Dictionary(grouping: cells) { $0[keyPath: side] }
            .map { id, cells in
                Total(organization: id, days: cells.reduce(0) { $0 + $1.days })
            }
            .sorted { ($1.days, $0.organization) < ($0.days, $1.organization) }
    }
}
