// SPDX-License-Identifier: EUPL-1.2

/// The simplex method in whole numbers, for equations among counts.
///
/// Exact: every entry is a whole number over one common scale, which is the
/// pivot before. Bland's rule for the choice of columns keeps it from circling.
/// Source: R. Bland, New finite pivoting rules for the simplex method, 1977;
/// J. Edmonds, Systems of distinct representatives and linear algebra, 1967.
struct Tableau {
    /// The equations in terms of the basis; the last column is the right side.
    private var rows: [[Int]] = []
    /// The column that each row is solved for.
    private var basis: [Int] = []
    private var scale = 1
    private let width: Int
    /// Columns from here on only serve to find a first solution.
    private let artificial: Int

    /// Takes the equations and ceilings of a part; nil where the numbers grow too large.
    init?(_ part: HiddenPart) {
        let count = part.cells.count
        let bounded = part.ceilings.indices.filter { part.ceilings[$0] < HiddenPart.unbounded }
        artificial = count + bounded.count
        width = artificial + part.rows.count
        for (slack, position) in bounded.enumerated() {
            var row = [Int](repeating: 0, count: width + 1)
            row[position] = 1
            row[count + slack] = 1
            row[width] = part.ceilings[position]
            append(row, basis: count + slack)
        }
        for (index, equation) in part.rows.enumerated() {
            var row = [Int](repeating: 0, count: width + 1)
            let sign = equation.constant < 0 ? -1 : 1
            for (position, factor) in equation.terms { row[position] = sign * factor }
            row[width] = sign * equation.constant
            row[artificial + index] = 1
            append(row, basis: artificial + index)
        }
        guard findSolution() else { return nil }
    }

    private mutating func append(_ row: [Int], basis column: Int) {
        rows.append(row)
        basis.append(column)
    }

    /// Which end of a column's values is looked for.
    enum Search { case least, greatest }

    /// The least or the greatest value of a column in any solution, as a whole
    /// number within it; nil where it cannot be told.
    mutating func value(_ column: Int, _ search: Search) -> Int? {
        var goal = goal(for: column)
        if search == .least { goal = goal.map { -$0 } }
        switch maximize(&goal) {
        case .reached:
            let end = goal[width].floorDivided(by: scale)
            return search == .least ? -end : end
        case .unbounded: return search == .least ? nil : HiddenPart.unbounded
        case .tooLarge: return nil
        }
    }

    /// Takes the values of the solution that was found last into the ranges.
    func widen(_ ranges: inout [ClosedRange<Int>]) {
        var values = [Int](repeating: 0, count: width)
        for (row, column) in zip(rows, basis) where row[width] % scale == 0 {
            values[column] = row[width] / scale
        }
        let broken = zip(rows, basis).filter { $0.0[width] % scale != 0 }.map(\.1)
        for position in ranges.indices where !broken.contains(position) {
            ranges[position] = ranges[position].including(values[position])
        }
    }

    /// The row that says how the column's value depends on those outside the basis.
    private func goal(for column: Int) -> [Int] {
        if let row = basis.firstIndex(of: column) {
            var goal = rows[row]
            goal[column] = 0
            return goal
        }
        var goal = [Int](repeating: 0, count: width + 1)
        goal[column] = -scale
        return goal
    }

    private enum End { case reached, unbounded, tooLarge }

    private mutating func maximize(_ goal: inout [Int], to end: Int? = nil) -> End {
        while let column = (0..<(end ?? artificial)).first(where: { goal[$0] < 0 }) {
            guard let row = leaving(for: column) else { return .unbounded }
            guard pivot(row, column, &goal) else { return .tooLarge }
        }
        return .reached
    }

    /// The row whose basis first becomes zero as the column grows.
    private func leaving(for column: Int) -> Int? {
        var best: Int?
        for row in rows.indices where rows[row][column] > 0 {
            guard let other = best else {
                best = row
                continue
            }
            let left = Int128(rows[row][width]) * Int128(rows[other][column])
            let right = Int128(rows[other][width]) * Int128(rows[row][column])
            if left < right || (left == right && basis[row] < basis[other]) { best = row }
        }
        return best
    }

    /// Drives the artificial columns to zero and out of the basis.
    private mutating func findSolution() -> Bool {
        var goal = [Int](repeating: 0, count: width + 1)
        for row in rows.indices where basis[row] >= artificial {
            for column in goal.indices { goal[column] -= rows[row][column] }
        }
        for column in artificial..<width { goal[column] = 0 }
        guard maximize(&goal) == .reached, goal[width] == 0 else { return false }
        for row in rows.indices.reversed() where basis[row] >= artificial {
            guard let column = (0..<artificial).first(where: { rows[row][$0] != 0 }) else {
                rows.remove(at: row)
                basis.remove(at: row)
                continue
            }
            if rows[row][column] < 0 { rows[row] = rows[row].map { -$0 } }
            guard pivot(row, column, &goal) else { return false }
        }
        return true
    }

    /// Solves the row for the column; false where an entry would outgrow 63 bits.
    private mutating func pivot(_ row: Int, _ column: Int, _ goal: inout [Int]) -> Bool {
        let pivot = rows[row][column]
        let solved = rows[row]
        for other in rows.indices where other != row {
            guard eliminate(column, from: &rows[other], with: solved, pivot) else { return false }
        }
        guard eliminate(column, from: &goal, with: solved, pivot) else { return false }
        basis[row] = column
        scale = pivot
        return true
    }

    private func eliminate(
        _ column: Int,
        from row: inout [Int],
        with solved: [Int],
        _ pivot: Int
    ) -> Bool {
        let factor = Int128(row[column])
        for index in row.indices {
            let entry =
                (Int128(row[index]) * Int128(pivot) - factor * Int128(solved[index]))
                / Int128(scale)
            guard let small = Int(exactly: entry) else { return false }
            row[index] = small
        }
        return true
    }
}

extension Int {
    /// The quotient rounded down, also below zero.
    fileprivate func floorDivided(by divisor: Int) -> Int {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
