// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// Draws tables of small counts in nested and overlapping groups; the same seed
/// draws the same ones.
struct TableLottery {
    private var random: SplitMix64
    let rule: ProtectionRule

    init(_ seed: Int, rule: ProtectionRule = .persons) {
        random = SplitMix64(seed: UInt64(seed))
        self.rule = rule
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + random.index(below: range.count)
    }

    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// Counts that are often small, and often many in a row.
    mutating func count() -> Int {
        switch number(0...9) {
        case 0: 0
        case 1...4: number(1...9)
        case 5...7: number(5...40)
        default: number(40...400)
        }
    }

    /// Areas in districts in a city.
    mutating func nested() -> ProtectedTable {
        var table = ProtectedTable()
        var districts: [Int] = []
        for _ in 1...number(2...4) {
            let areas = (1...number(2...5)).map { _ in table.add(area()) }
            districts.append(addTotal(of: areas, to: &table))
        }
        _ = addTotal(of: districts, to: &table)
        return table
    }

    /// A few small areas with their total.
    mutating func district(of areas: Int) -> ProtectedTable {
        var table = ProtectedTable()
        let parts = (0..<areas).map { _ in table.add(.init(number(0...9), rule: rule)) }
        _ = addTotal(of: parts, to: &table)
        return table
    }

    /// The same areas grouped in two ways, and a programme's own choice of them.
    mutating func overlapping(areas: Int = 8) -> ProtectedTable {
        var table = ProtectedTable()
        let cells = (0..<areas).map { _ in table.add(area()) }
        let half = areas / 2
        let districts = [Array(cells[..<half]), Array(cells[half...])]
        let sections = [
            cells.filter { $0 % 3 == 0 }, cells.filter { $0 % 3 == 1 },
            cells.filter { $0 % 3 == 2 },
        ]
        for way in [districts, sections] {
            let totals = way.map { addTotal(of: $0, to: &table) }
            if chance(50) { _ = addTotal(of: totals, to: &table) }
        }
        let chosen = cells.filter { _ in chance(60) }
        if chosen.count > 1 { _ = addTotal(of: chosen, to: &table) }
        return table
    }

    private mutating func area() -> ProtectedTable.Cell {
        let count = count()
        let base = chance(50) ? nil : count + number(0...500)
        return ProtectedTable.Cell(count, of: base, rule: rule)
    }

    private func addTotal(of parts: [Int], to table: inout ProtectedTable) -> Int {
        let cells = parts.map { table.cells[$0] }
        let bases = cells.compactMap(\.base)
        let total = table.add(
            ProtectedTable.Cell(
                cells.reduce(0) { $0 + $1.count },
                of: bases.count == cells.count ? bases.reduce(0, +) : nil,
                rule: rule
            )
        )
        table.add(total: total, parts: parts)
        return total
    }
}
