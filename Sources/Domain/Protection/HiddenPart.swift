// SPDX-License-Identifier: EUPL-1.2

/// Hidden cells that sums tie together, as a reader sees them: unknowns in equations.
///
/// A reader knows every shown cell, so a sum leaves an equation among the hidden
/// ones. The constant is reckoned from the true counts, which is the same.
struct HiddenPart {
    /// An equation: the sum of the unknowns times their signs is the constant.
    struct Row {
        /// Positions among the part's cells, each with how often it is added.
        var terms: [(position: Int, factor: Int)]
        var constant: Int
        /// The sum of the table that the row comes from.
        var sum: Int
    }

    /// The hidden cells, by their index in the table.
    let cells: [Int]
    let sums: [Int]
    let rows: [Row]
    /// The highest value that each unknown may have.
    let ceilings: [Int]
    /// The true counts, one solution of the rows.
    private let counts: [Int]
    private let leastWidths: [Int]
    private let isTree: Bool

    /// A count that nothing bounds from above.
    static let unbounded = 1 << 44

    init(of table: ProtectedTable, cells: [Int], sums: [Int], isHidden: [Bool]) {
        self.cells = cells
        self.sums = sums
        ceilings = cells.map { min(table.cells[$0].base ?? .max, HiddenPart.unbounded) }
        counts = cells.map { table.cells[$0].count }
        leastWidths = cells.map { table.cells[$0].leastWidth }
        let positions = Dictionary(
            uniqueKeysWithValues: cells.enumerated().map { ($0.element, $0.offset) }
        )
        rows = sums.map { index in
            var factors: [Int: Int] = [:]
            let sum = table.sums[index]
            for part in sum.parts where isHidden[part] { factors[part, default: 0] += 1 }
            if isHidden[sum.total] { factors[sum.total, default: 0] -= 1 }
            let used = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
            let terms = used.compactMap { cell, factor in
                positions[cell].map { (position: $0, factor: factor) }
            }
            let constant = used.reduce(0) { $0 + $1.value * table.cells[$1.key].count }
            return Row(terms: terms, constant: constant, sum: index)
        }
        isTree = HiddenPart.isTree(rows, cells: cells.count)
    }

    /// The cells that a reader can narrow further than their rules allow.
    var weak: [Int] { isTree ? weak(in: bounds()) : weakInAnySolution() }

    /// The first weak cell that is not excepted; found by bounds alone where they tell.
    func firstWeak(except known: [Int]) -> Int? {
        if let cell = weak(in: bounds()).first(where: { !known.contains($0) }) { return cell }
        return isTree ? nil : weakInAnySolution(except: known, isOneEnough: true).first
    }

    private func weak(in ranges: [ClosedRange<Int>]) -> [Int] {
        cells.indices.filter { position in
            let range = ranges[position]
            return range.upperBound - range.lowerBound < leastWidths[position]
        }.map { cells[$0] }
    }

    /// Whether the sum by itself tells too much about the cell.
    func isTight(_ sum: Int, for cell: Int) -> Bool {
        guard let position = cells.firstIndex(of: cell),
            let row = rows.first(where: { $0.sum == sum })
        else { return false }
        var own = ceilings.map { 0...$0 }
        _ = HiddenPart.narrow(&own, by: row)
        return own[position].upperBound - own[position].lowerBound < leastWidths[position]
    }

    /// Whether no two sums meet in more than one way, so that bounds alone are exact.
    private static func isTree(_ rows: [Row], cells: Int) -> Bool {
        let edges = rows.reduce(0) { $0 + $1.terms.count }
        let isPlain = rows.allSatisfy { $0.terms.allSatisfy { abs($0.factor) == 1 } }
        return isPlain && edges < cells + rows.filter { !$0.terms.isEmpty }.count
    }

    /// The values left to each unknown when every row has narrowed them all.
    ///
    /// Exact for a tree; elsewhere never narrower than the truth, and given up
    /// where the bounds only creep.
    private func bounds() -> [ClosedRange<Int>] {
        var ranges = ceilings.map { 0...$0 }
        var isChanged = true
        var passes = 0
        while isChanged, isTree || passes < 20 {
            isChanged = false
            passes += 1
            for row in rows where HiddenPart.narrow(&ranges, by: row) { isChanged = true }
        }
        return ranges
    }

    /// Narrows by every row until nothing changes; false where no solution lies within.
    func narrowed(_ ranges: inout [ClosedRange<Int>]) -> Bool {
        var isChanged = true
        var passes = 0
        while isChanged, passes < 20 {
            isChanged = false
            passes += 1
            for row in rows where HiddenPart.narrow(&ranges, by: row) { isChanged = true }
        }
        return rows.allSatisfy { row in
            let all = row.terms.map { HiddenPart.ends(ranges[$0.position], times: $0.factor) }
            return all.reduce(0) { $0 + $1.0 } <= row.constant
                && row.constant <= all.reduce(0) { $0 + $1.1 }
        }
    }

    /// Narrows each unknown of the row by what the others leave it.
    private static func narrow(_ ranges: inout [ClosedRange<Int>], by row: Row) -> Bool {
        var low = 0
        var high = 0
        for (position, factor) in row.terms {
            let (least, most) = ends(ranges[position], times: factor)
            low += least
            high += most
        }
        var isChanged = false
        for (position, factor) in row.terms {
            let own = ranges[position]
            let (least, most) = ends(own, times: factor)
            let from = row.constant - (high - most)
            let to = row.constant - (low - least)
            let mirrored = factor > 0 ? (from, to) : (-to, -from)
            let lower = max(own.lowerBound, mirrored.0)
            let upper = min(own.upperBound, mirrored.1)
            // The true counts fit, so a range never becomes empty.
            guard lower <= upper, lower...upper != own else { continue }
            ranges[position] = lower...upper
            isChanged = true
            low += ends(lower...upper, times: factor).0 - least
            high += ends(lower...upper, times: factor).1 - most
        }
        return isChanged
    }

    private static func ends(_ range: ClosedRange<Int>, times factor: Int) -> (Int, Int) {
        factor > 0
            ? (range.lowerBound, range.upperBound) : (-range.upperBound, -range.lowerBound)
    }

    /// The cells that have too few values in all solutions there are.
    ///
    /// Every solution met on the way counts, so that most cells need no search
    /// of their own. A cell that is too hard to tell counts as weak.
    private func weakInAnySolution(
        except known: [Int] = [], isOneEnough: Bool = false
    ) -> [Int] {
        let asked = cells.indices.filter { !known.contains(cells[$0]) }
        guard var tableau = Tableau(self) else { return asked.map { cells[$0] } }
        var seen = counts.map { $0...$0 }
        func isWide(_ position: Int) -> Bool {
            seen[position].upperBound - seen[position].lowerBound >= leastWidths[position]
        }
        var weak: [Int] = []
        for position in asked where !isWide(position) {
            for search in [Tableau.Search.greatest, .least] where !isWide(position) {
                if let value = tableau.value(position, search) {
                    tableau.widen(&seen)
                    seen[position] = seen[position].including(value)
                }
            }
            guard !isWide(position) else { continue }
            weak.append(cells[position])
            if isOneEnough { return weak }
        }
        return weak
    }
}

extension ClosedRange<Int> {
    /// The least range that holds the value too.
    func including(_ value: Int) -> ClosedRange<Int> {
        Swift.min(lowerBound, value)...Swift.max(upperBound, value)
    }
}
