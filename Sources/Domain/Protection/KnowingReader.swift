// SPDX-License-Identifier: EUPL-1.2

/// A reader who knows how withholding works: which numbers are small, that the
/// smallest other number goes with one, and that at least one of those withheld
/// together is small.
///
/// looks at each that could be the small one and narrows all by bounds;
/// what has one value left in all such cases together is found.
struct KnowingReader {
    let table: ProtectedTable
    let sumsOfCell: [[Int]]
    let isHidden: [Bool]

    /// The most withheld cells that are looked at together; more leave more room.
    private static let mostCells = 12

    /// The withheld cells of the part that have next to no values left, none of them zero.
    func found(in part: HiddenPart) -> [Int] {
        guard (2...Self.mostCells).contains(part.cells.count) else { return [] }
        let usual = part.cells.map(usualRange)
        var left: [ClosedRange<Int>?] = part.cells.map { _ in nil }
        for (position, cell) in part.cells.enumerated() {
            for small in smallRanges(of: cell) {
                var ranges = usual
                ranges[position] = small
                guard part.narrowed(&ranges) else { continue }
                for (index, range) in ranges.enumerated() {
                    left[index] = (left[index] ?? range).including(range.lowerBound)
                        .including(range.upperBound)
                }
            }
        }
        return zip(part.cells, left).filter { cell, range in
            table.cells[cell].count > 0 && range.map { $0.count < fewest(for: cell) } ?? false
        }.map(\.0)
    }

    /// How many values must be left: two may be told apart by the order of equals.
    private func fewest(for cell: Int) -> Int {
        let isEqualled = beside(cell).contains { table.cells[$0].count == table.cells[cell].count }
        return isEqualled ? max(3, table.cells[cell].rule.minimumCount + 1) : 3
    }

    /// The cells that are shown in the sums of the cell and could have gone instead.
    private func beside(_ cell: Int) -> [Int] {
        sumsOfCell[cell].flatMap { table.sums[$0].parts }.filter {
            !isHidden[$0] && !table.cells[$0].isPublished && table.cells[$0].count > 0
        }
    }

    /// What a withheld cell can be, small or not: no greater than the smallest shown
    /// one beside it, which would have gone instead.
    private func usualRange(of cell: Int) -> ClosedRange<Int> {
        let known = table.cells[cell]
        let beside = beside(cell)
        let isTotal = sumsOfCell[cell].contains { table.sums[$0].total == cell }
        var most = known.base ?? HiddenPart.unbounded
        if known.base == nil, !isTotal {
            let limit = beside.map { table.cells[$0].count - 1 }.min()
            most = max(known.rule.minimumCount - 1, limit ?? most)
        }
        let least = known.rule.hidesNoneAndAll || beside.isEmpty ? 0 : 1
        return min(least, known.count)...max(most, known.count)
    }

    /// Where a cell lies that was withheld for its own sake.
    private func smallRanges(of cell: Int) -> [ClosedRange<Int>] {
        let (rule, base) = (table.cells[cell].rule, table.cells[cell].base)
        guard rule.protects else { return [] }
        let least = rule.hidesNoneAndAll ? 0 : 1
        guard let base else { return [least...max(least, rule.minimumCount - 1)] }
        guard base >= rule.minimumBase, base > 2 * rule.minimumCount else { return [0...base] }
        return [least...(rule.minimumCount - 1), (base - rule.minimumCount + 1)...(base - least)]
    }
}
