// SPDX-License-Identifier: EUPL-1.2

extension ProtectedTable {
    /// which cells may be shown so that nobody can work out a withheld one.
    ///
    /// Small cells are withheld first; then the smallest others that would give
    /// them away, until each withheld cell could have at least as many values as
    /// its rule's minimum; what need not be withheld after all is shown; last, one
    /// more goes with each that only knowing the method would tell.
    /// The same table always gives the same outcome.
    /// Complexity: linear in the cells where groups do not overlap and few are withheld.
    public func protected() -> ProtectionOutcome {
        var hiding = Hiding(self)
        for cell in cells.indices where cells[cell].isSmall { hiding.protect(cell) }
        hiding.showWhatNeedNotBeWithheld()
        hiding.hideFromThoseWhoKnow()
        let verdicts = cells.indices.map { cell -> CellVerdict in
            if cells[cell].isSmall { return .small }
            return hiding.isHidden[cell] ? .telling : .shown
        }
        let known = cells.indices.filter { cells[$0].isSmall && cells[$0].isPublished }
        return ProtectionOutcome(
            verdicts: verdicts,
            exposed: (known + hiding.exposed).sorted()
        )
    }

    /// the withheld cells that a reader can narrow too far, given the shown ones.
    ///
    /// Published cells count as known even when they are withheld now.
    public func audit(withheld: Set<Int>) -> [Int] {
        var hiding = Hiding(self)
        hiding.isHidden = cells.indices.map { withheld.contains($0) && !cells[$0].isPublished }
        return withheld.sorted().filter { cell in
            guard hiding.isHidden[cell] else { return cells[cell].leastWidth > 0 }
            return hiding.part(around: cell).weak.contains(cell)
        }
    }
}

/// A table on its way to being protected.
private struct Hiding {
    let table: ProtectedTable
    /// The sums that each cell takes part in.
    let sumsOfCell: [[Int]]
    /// Whether the reader does not know the cell.
    var isHidden: [Bool]
    private(set) var exposed: [Int] = []
    /// What was hidden for the sake of others, in order.
    private var secondary: [Int] = []

    init(_ table: ProtectedTable) {
        self.table = table
        var sumsOfCell = [[Int]](repeating: [], count: table.cells.count)
        for (index, sum) in table.sums.enumerated() {
            for cell in Set(sum.parts + [sum.total]) { sumsOfCell[cell].append(index) }
        }
        self.sumsOfCell = sumsOfCell
        isHidden = table.cells.map { $0.isSmall && !$0.isPublished }
    }

    /// Hides others until the part of the table around the cell is safe.
    mutating func protect(_ cell: Int) {
        guard isHidden[cell] else { return }
        while true {
            let part = part(around: cell)
            guard let weak = part.firstWeak(except: exposed) else { return }
            if let next = candidate(for: weak, in: part) {
                isHidden[next] = true
                secondary.append(next)
            } else {
                exposed.append(weak)
            }
        }
    }

    /// Shows again, largest first, what leaves every withheld cell safe.
    mutating func showWhatNeedNotBeWithheld() {
        let order = secondary.sorted { table.cells[$0].count > table.cells[$1].count }
        for cell in order {
            let around = part(around: cell).cells
            isHidden[cell] = false
            var unchecked = Set(around.filter { $0 != cell })
            var isSafe = true
            while isSafe, let next = unchecked.min() {
                let part = part(around: next)
                unchecked.subtract(part.cells)
                isSafe = part.firstWeak(except: exposed) == nil
            }
            if !isSafe { isHidden[cell] = true }
        }
    }

    /// hides one more beside each number that knowing the method gives away.
    mutating func hideFromThoseWhoKnow() {
        var unchecked = Set(isHidden.indices.filter { isHidden[$0] })
        while let next = unchecked.min() {
            let part = part(around: next)
            unchecked.subtract(part.cells)
            let reader = KnowingReader(table: table, sumsOfCell: sumsOfCell, isHidden: isHidden)
            guard let told = reader.found(in: part).first,
                let other = smallestShown(in: sumsOfCell[told]) ?? smallestShown(in: part.sums)
            else { continue }
            isHidden[other] = true
            protect(told)
            unchecked.formUnion(self.part(around: next).cells)
        }
    }

    /// The hidden cells that sums tie to the cell, directly or through others.
    func part(around cell: Int) -> HiddenPart {
        var seen: Set<Int> = [cell]
        var queue = [cell]
        var rows: Set<Int> = []
        while let next = queue.popLast() {
            for index in sumsOfCell[next] where rows.insert(index).inserted {
                let sum = table.sums[index]
                for other in sum.parts + [sum.total]
                where isHidden[other] && seen.insert(other).inserted {
                    queue.append(other)
                }
            }
        }
        return HiddenPart(of: table, cells: seen.sorted(), sums: rows.sorted(), isHidden: isHidden)
    }

    /// The smallest shown cell beside the weak one; totals only when nothing else is left.
    private func candidate(for weak: Int, in part: HiddenPart) -> Int? {
        let tight = sumsOfCell[weak].filter { part.isTight($0, for: weak) }
        return smallestShown(in: tight.isEmpty ? sumsOfCell[weak] : tight)
            ?? smallestShown(in: part.sums)
    }

    private func smallestShown(in sums: [Int]) -> Int? {
        let totals = Set(sums.map { table.sums[$0].total })
        let all = Set(sums.flatMap { table.sums[$0].parts }).union(totals)
        let free = all.filter { !isHidden[$0] && !table.cells[$0].isPublished }
        return free.min { left, right in
            rank(left, totals) < rank(right, totals)
        }
    }

    private func rank(_ cell: Int, _ totals: Set<Int>) -> (Int, Int, Int, Int) {
        let count = table.cells[cell].count
        return (totals.contains(cell) ? 1 : 0, count == 0 ? 1 : 0, count, cell)
    }
}
