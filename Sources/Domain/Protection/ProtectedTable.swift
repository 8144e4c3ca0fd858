// SPDX-License-Identifier: EUPL-1.2

/// Counts that are published together, with the sums that tie them together.
///
/// One table holds all that a reader can see and add up at once: the places of
/// an indicator with their totals, in every way of grouping the places, and
/// what has been published before. A share is as secret as its numerator.
/// Shape: cells are named by their index, in the order they were added.
public struct ProtectedTable: Equatable, Sendable {
    /// A count, such as the numerator of a share, and what it counts within.
    public struct Cell: Equatable, Sendable {
        /// The true count; never negative.
        public let count: Int
        /// How many there could be at most; taken to be known to everyone.
        public let base: Int?
        public let rule: ProtectionRule
        /// Whether readers know the count already, from an earlier publication.
        public let isPublished: Bool

        public init(
            _ count: Int,
            of base: Int? = nil,
            rule: ProtectionRule,
            isPublished: Bool = false
        ) {
            self.count = max(0, count)
            self.base = base.map { max(0, count, $0) }
            self.rule = rule
            self.isPublished = isPublished
        }

        var isSmall: Bool { rule.withholds(count, of: base) }
        var leastWidth: Int { rule.leastWidth(of: base) }
    }

    /// A total and the parts that it is the sum of.
    ///
    /// Where the numbers do not quite add up, the reader is taken to know the gap.
    public struct Sum: Equatable, Sendable {
        public let total: Int
        public let parts: [Int]
    }

    public private(set) var cells: [Cell] = []
    public private(set) var sums: [Sum] = []

    public init() {}

    /// Adds a cell and gives its index.
    @discardableResult
    public mutating func add(_ cell: Cell) -> Int {
        cells.append(cell)
        return cells.count - 1
    }

    /// Ties a total to its parts, all of them added before.
    public mutating func add(total: Int, parts: [Int]) {
        precondition(
            ([total] + parts).allSatisfy(cells.indices.contains),
            "a sum ties cells that the table has"
        )
        sums.append(Sum(total: total, parts: parts))
    }
}

/// Whether a cell may be shown.
///
/// Strangers are told that a figure is withheld and never which of the two it
/// is: whoever knows that two figures are both small can work them out from their sum.
public enum CellVerdict: Equatable, Sendable {
    case shown
    /// Withheld because it is too small itself.
    case small
    /// Withheld because it would give another one away by subtraction.
    case telling

    public var isShown: Bool { self == .shown }
}

/// What protecting a table came to.
public struct ProtectionOutcome: Equatable, Sendable {
    /// One verdict for each cell of the table.
    public let verdicts: [CellVerdict]
    /// Withheld cells that can be narrowed all the same, from what was published before.
    public let exposed: [Int]
}
