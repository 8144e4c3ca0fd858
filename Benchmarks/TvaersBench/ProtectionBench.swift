// SPDX-License-Identifier: EUPL-1.2
import Domain

/// How long it takes to find out what must be withheld, beside adding up the same cells.
enum ProtectionBench {
    static func run() async throws {
        for (tables, cells) in [(1_000, 50), (2_000, 50), (1_000, 100)] {
            measure("areas in districts", tables, cells, Self.nested)
        }
        measure("overlapping groups", 1_000, 50, Self.overlapping)
    }

    private static func measure(
        _ kind: String, _ count: Int, _ cells: Int, _ make: (inout Draw, Int) -> ProtectedTable
    ) {
        var draw = Draw()
        let tables = (0..<count).map { _ in make(&draw, cells) }
        var withheld = 0
        let protecting = shortest(of: 3) {
            withheld = tables.reduce(0) { sum, table in
                sum + table.protected().verdicts.count { !$0.isShown }
            }
        }
        var total = 0
        let adding = shortest(of: 3) {
            total = tables.reduce(0) { $0 + $1.sums.reduce(0) { $0 + $1.parts.count } }
            total += tables.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.count } }
        }
        Measurement(
            job: "withhold small numbers, \(kind)",
            size: "\(count) tables of \(cells) cells, \(withheld) withheld",
            figure: "\(protecting.short) ms", reference: "\(adding.short) ms (adding, \(total))",
            ratio: protecting / adding, budget: "1,000 × 50 below 1 s"
        ).print()
    }

    /// Areas in districts in a city; a fifth of the areas are small numbers.
    private static func nested(_ draw: inout Draw, _ cells: Int) -> ProtectedTable {
        var table = ProtectedTable()
        var districts: [Int] = []
        while table.cells.count < cells - 8 {
            let areas = (0..<min(7, cells - 8 - table.cells.count)).map { _ in draw.area(&table) }
            districts.append(addTotal(of: areas, to: &table))
        }
        _ = addTotal(of: districts, to: &table)
        return table
    }

    /// The same areas by district and by housing association.
    private static func overlapping(_ draw: inout Draw, _ cells: Int) -> ProtectedTable {
        var table = ProtectedTable()
        let areas = (0..<cells - 12).map { _ in draw.area(&table) }
        for ways in [6, 5] {
            for way in 0..<ways {
                let members = areas.filter {
                    ways == 6 ? $0 * 6 / areas.count == way : $0 % 5 == way
                }
                _ = addTotal(of: members, to: &table)
            }
        }
        return table
    }

    private static func addTotal(of parts: [Int], to table: inout ProtectedTable) -> Int {
        let sum = parts.reduce(0) { $0 + table.cells[$1].count }
        let total = table.add(ProtectedTable.Cell(sum, rule: .persons))
        table.add(total: total, parts: parts)
        return total
    }

    /// The same numbers in every run.
    private struct Draw {
        private var state: UInt64 = 42

        private mutating func number(below limit: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % limit)
        }

        mutating func area(_ table: inout ProtectedTable) -> Int {
            let count = number(below: 5) == 0 ? number(below: 5) : 5 + number(below: 400)
            return table.add(ProtectedTable.Cell(count, rule: .persons))
        }
    }
}
