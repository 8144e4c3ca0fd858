// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// Somebody who knows the method: that of those withheld together at least one is
/// below its rule's minimum, and that the others were the smallest beside it.
///
/// Takes each for the small one in turn and narrows all the others by what is
/// shown. Written apart from the engine.
struct KnowingAttacker {
    private var left: [Int: ClosedRange<Double>] = [:]

    init(_ table: ProtectedTable, withheld: Set<Int>) {
        for group in Self.groups(of: table, withheld) {
            for small in group {
                let knowing = group.map { cell in
                    (
                        cell,
                        cell == small ? Self.small(cell, table) : Self.any(cell, table, withheld)
                    )
                }
                let attacker = Attacker(
                    table, withheld: withheld,
                    knowing: Dictionary(uniqueKeysWithValues: knowing))
                guard !attacker.isWrong else { continue }
                for cell in group {
                    guard let range = attacker.range(of: cell) else { continue }
                    let before = left[cell] ?? range
                    left[cell] =
                        min(
                            before.lowerBound, range.lowerBound)...max(
                            before.upperBound, range.upperBound)
                }
            }
        }
    }

    /// The very number of each cell that the attacker takes to be known.
    var found: [Int: Int] {
        left.filter { $0.value.lowerBound == $0.value.upperBound }
            .mapValues { Int($0.lowerBound) }
    }

    /// Below the minimum, which nobody keeps secret.
    private static func small(_ cell: Int, _ table: ProtectedTable) -> ClosedRange<Double> {
        let cell = table.cells[cell]
        guard cell.base == nil else { return 0...Double(cell.base ?? 0) }
        return (cell.rule.hidesNoneAndAll ? 0 : 1)...Double(cell.rule.minimumCount - 1)
    }

    /// Small, or no greater than the smallest that is shown beside it in one of its sums.
    private static func any(
        _ cell: Int, _ table: ProtectedTable, _ withheld: Set<Int>
    ) -> ClosedRange<Double> {
        let base = table.cells[cell].base.map(Double.init) ?? .infinity
        let isTotal = table.sums.contains { $0.total == cell }
        guard table.cells[cell].base == nil, !isTotal else { return 0...base }
        let limits = table.sums.filter { $0.parts.contains(cell) }.map { sum in
            sum.parts.filter { !withheld.contains($0) }.map { table.cells[$0].count }
                .filter { $0 > 0 }.min()
        }
        guard let limit = limits.max(by: { ($0 ?? .max) < ($1 ?? .max) }) ?? nil else {
            return 0...base
        }
        return 1...Double(max(table.cells[cell].rule.minimumCount - 1, limit))
    }

    /// The withheld cells that sums tie together.
    static func groups(of table: ProtectedTable, _ withheld: Set<Int>) -> [[Int]] {
        var rest = withheld
        var groups: [[Int]] = []
        while let first = rest.min() {
            var group: Set<Int> = [first]
            var queue = [first]
            while let next = queue.popLast() {
                for sum in table.sums where sum.total == next || sum.parts.contains(next) {
                    for cell in sum.parts + [sum.total]
                    where withheld.contains(cell) && group.insert(cell).inserted {
                        queue.append(cell)
                    }
                }
            }
            rest.subtract(group)
            groups.append(group.sorted())
        }
        return groups
    }
}

/// Somebody who runs the method itself on every table that would look the same, and
/// keeps those for which the same numbers are withheld; for small tables only.
struct InitiatedAttacker {
    private let table: ProtectedTable
    private let withheld: Set<Int>
    private let unknowns: [Int]
    private(set) var left: [Int: Set<Int>] = [:]
    /// How many tables fit the sums, whatever the method makes of them.
    private(set) var tables = 0

    init(_ table: ProtectedTable, withheld: Set<Int>) {
        self.table = table
        self.withheld = withheld
        unknowns = withheld.sorted()
        var values = table.cells.map(\.count)
        tryValues(of: 0, &values)
    }

    private mutating func tryValues(of next: Int, _ values: inout [Int]) {
        guard next < unknowns.count else {
            guard table.sums.allSatisfy({ fits($0, values) }) else { return }
            tables += 1
            guard method(withholdsTheSameIn: values) else { return }
            for cell in unknowns { left[cell, default: []].insert(values[cell]) }
            return
        }
        let cell = unknowns[next]
        let most =
            table.sums.filter { $0.parts.contains(cell) && !withheld.contains($0.total) }
            .map { values[$0.total] }.min() ?? 40
        for value in 0...min(most, table.cells[cell].base ?? most) {
            values[cell] = value
            tryValues(of: next + 1, &values)
        }
    }

    private func method(withholdsTheSameIn values: [Int]) -> Bool {
        var other = ProtectedTable()
        for (cell, value) in zip(table.cells, values) {
            other.add(.init(value, of: cell.base, rule: cell.rule))
        }
        for sum in table.sums { other.add(total: sum.total, parts: sum.parts) }
        let verdicts = other.protected().verdicts
        return Set(verdicts.indices.filter { !verdicts[$0].isShown }) == withheld
    }

    private func fits(_ sum: ProtectedTable.Sum, _ values: [Int]) -> Bool {
        sum.parts.reduce(0) { $0 + values[$1] } == values[sum.total]
    }
}
