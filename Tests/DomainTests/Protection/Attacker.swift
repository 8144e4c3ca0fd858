// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// Somebody who sees the shown cells, knows how they add up and how large the
/// groups are, and does what arithmetic can to find the rest.
///
/// Solves the equations by elimination and narrows bounds over every equation
/// that comes out of it, until nothing changes. Written apart from the engine.
struct Attacker {
    /// Σ factor × unknown = constant.
    private var equations: [[Double]] = []
    private let unknowns: [Int]
    private(set) var least: [Double]
    private(set) var most: [Double]

    /// `knowing` is what the attacker knows of single cells beside that.
    init(
        _ table: ProtectedTable, withheld: Set<Int>, knowing: [Int: ClosedRange<Double>] = [:]
    ) {
        unknowns = withheld.filter { !table.cells[$0].isPublished }.sorted()
        least = unknowns.map { knowing[$0]?.lowerBound ?? 0 }
        most = unknowns.map {
            knowing[$0]?.upperBound ?? table.cells[$0].base.map(Double.init) ?? .infinity
        }
        for sum in table.sums {
            var row = [Double](repeating: 0, count: unknowns.count + 1)
            for (cell, factor) in sum.parts.map({ ($0, 1.0) }) + [(sum.total, -1.0)] {
                if let position = unknowns.firstIndex(of: cell) {
                    row[position] += factor
                } else {
                    row[unknowns.count] -= factor * Double(table.cells[cell].count)
                }
            }
            equations.append(row)
        }
        equations += eliminated()
        while !isWrong, narrow() {}
    }

    /// Whether no table fits what the attacker took for granted.
    var isWrong: Bool { zip(least, most).contains { $0 > $1 } }

    /// What is left to the cell; nil for cells that are not withheld.
    func range(of cell: Int) -> ClosedRange<Double>? {
        unknowns.firstIndex(of: cell).map { least[$0]...max(least[$0], most[$0]) }
    }

    /// How many values are left to the cell, less one; nil for cells that are not withheld.
    func width(of cell: Int) -> Double? {
        unknowns.firstIndex(of: cell).map { most[$0] - least[$0] }
    }

    /// The equations solved for one unknown after the other.
    private func eliminated() -> [[Double]] {
        var rows = equations
        var solved = 0
        for column in unknowns.indices {
            guard
                let pivot = rows.indices.dropFirst(solved)
                    .first(where: { abs(rows[$0][column]) > 1e-9 })
            else { continue }
            rows.swapAt(solved, pivot)
            let scale = rows[solved][column]
            rows[solved] = rows[solved].map { $0 / scale }
            for other in rows.indices where other != solved && rows[other][column] != 0 {
                let factor = rows[other][column]
                rows[other] = zip(rows[other], rows[solved]).map { $0 - factor * $1 }
            }
            solved += 1
        }
        return rows
    }

    private mutating func narrow() -> Bool {
        var isChanged = false
        for row in equations {
            for position in unknowns.indices where abs(row[position]) > 1e-9 {
                var low = row[unknowns.count]
                var high = low
                for other in unknowns.indices where other != position && abs(row[other]) > 1e-9 {
                    let ends = [row[other] * least[other], row[other] * most[other]].sorted()
                    low -= ends[1]
                    high -= ends[0]
                }
                let ends = [low / row[position], high / row[position]].sorted()
                let floor = (ends[0] - 1e-6).rounded(.up)
                let ceiling = (ends[1] + 1e-6).rounded(.down)
                if floor > least[position] {
                    least[position] = floor
                    isChanged = true
                }
                if ceiling < most[position] {
                    most[position] = ceiling
                    isChanged = true
                }
            }
        }
        return isChanged
    }
}

/// Somebody with all the time in the world, who tries every value of every
/// withheld cell and keeps those that fit; for small tables only.
struct PatientAttacker {
    private let table: ProtectedTable
    private let unknowns: [Int]
    private let ceiling: Int

    init(_ table: ProtectedTable, withheld: Set<Int>, ceiling: Int) {
        self.table = table
        self.unknowns = withheld.sorted()
        self.ceiling = ceiling
    }

    /// The least and the greatest value that each withheld cell has in any solution.
    func ranges() -> [Int: ClosedRange<Int>] {
        var values = table.cells.map(\.count)
        var found: [Int: ClosedRange<Int>] = [:]
        tryValues(of: 0, &values) { values in
            for cell in unknowns {
                let value = values[cell]
                let own = found[cell] ?? value...value
                found[cell] = min(own.lowerBound, value)...max(own.upperBound, value)
            }
        }
        return found
    }

    private func tryValues(of next: Int, _ values: inout [Int], _ found: ([Int]) -> Void) {
        guard next < unknowns.count else {
            if table.sums.allSatisfy({ fits($0, values) }) { found(values) }
            return
        }
        let cell = unknowns[next]
        let still = Set(unknowns[(next + 1)...])
        for value in 0...min(ceiling, table.cells[cell].base ?? ceiling) {
            values[cell] = value
            let closed = table.sums.filter { sum in
                (sum.parts + [sum.total]).allSatisfy { !still.contains($0) }
            }
            guard closed.allSatisfy({ fits($0, values) }) else { continue }
            tryValues(of: next + 1, &values, found)
        }
    }

    private func fits(_ sum: ProtectedTable.Sum, _ values: [Int]) -> Bool {
        sum.parts.reduce(0) { $0 + values[$1] } == values[sum.total]
    }
}
