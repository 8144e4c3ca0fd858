// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// A sum that says how much of it is known.
public struct KronerSum: Equatable, Sendable {
    public private(set) var total = Kroner.zero
    public private(set) var stated = 0
    public private(set) var unstated = 0

    public init() {}

    public mutating func add(_ amount: Kroner?) {
        guard let amount else {
            unstated += 1
            return
        }
        total += amount
        stated += 1
    }

    public mutating func add(_ other: KronerSum) {
        total += other.total
        stated += other.stated
        unstated += other.unstated
    }

    /// The sum, so far as it is stated; nil where nothing is.
    public var known: Kroner? { stated == 0 ? nil : total }
}

/// The money of one or more shares.
///
/// what is not stated is counted beside the sum and never as zero.
public struct ShareSums: Equatable, Sendable {
    public var applied = KronerSum()
    public var granted = KronerSum()
    public var budget = KronerSum()
    public var committed = KronerSum()
    public var paid = KronerSum()
    public var remaining = KronerSum()
    public var carried = KronerSum()

    public init() {}

    public init(_ shares: some Sequence<PoolShare>) {
        for share in shares { add(share) }
    }

    public mutating func add(_ share: PoolShare) {
        applied.add(share.applied)
        granted.add(share.granted)
        guard !share.years.isEmpty else {
            budget.add(nil)
            committed.add(nil)
            paid.add(nil)
            remaining.add(nil)
            return
        }
        for year in share.years { add(year) }
    }

    private mutating func add(_ year: ShareYear) {
        budget.add(year.budget)
        committed.add(year.committed)
        paid.add(year.paid)
        remaining.add(year.remaining)
        if year.carriedIn > .zero { carried.add(year.carriedIn) }
    }

    public mutating func add(_ other: ShareSums) {
        applied.add(other.applied)
        granted.add(other.granted)
        budget.add(other.budget)
        committed.add(other.committed)
        paid.add(other.paid)
        remaining.add(other.remaining)
        carried.add(other.carried)
    }
}

/// Which area draws on which pool, of one round.
///
/// Complexity: linear in the cells and shares.
public struct FundingMatrix: Sendable {
    /// Where a row meets a column.
    public enum Cell: Equatable, Sendable {
        case none
        /// The call is for all areas; nothing more is written.
        case byRule
        case drawn(ShareSums)

        public var isDrawn: Bool { self != .none }
    }

    public struct Row: Sendable {
        /// Nil for an area that the papers count and do not name.
        public let agreement: InitiativeAgreement?
        public let cells: [Cell]
        public let sums: ShareSums
    }

    public let columns: [FundingCall]
    /// In the order the agreements were drawn; a page may order them anew.
    public var rows: [Row]
    /// The sums below each column.
    public let below: [ShareSums]
    /// How many areas draw on each column.
    public let counts: [Int]
    public let total: ShareSums

    /// areas that are counted and not named are rows of their own.
    public init(_ round: AgreementRound, in funding: Funding) {
        let columns = round.calls.compactMap { funding[$0] }
        let place = Dictionary(
            columns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let agreements = funding.agreements(of: round.id)
        var rows = agreements.map { Self.row($0, columns, place) }
        let unnamed = max(0, (round.expectedAreas ?? 0) - agreements.count)
        rows += (0..<unnamed).map { _ in
            Row(agreement: nil, cells: columns.map(\.emptyCell), sums: ShareSums())
        }
        self.columns = columns
        self.rows = rows
        var below = columns.map { _ in ShareSums() }
        var counts = columns.map { _ in 0 }
        for row in rows {
            for (index, cell) in row.cells.enumerated() where cell.isDrawn {
                counts[index] += 1
                if case .drawn(let sums) = cell { below[index].add(sums) }
            }
        }
        (self.below, self.counts) = (below, counts)
        total = below.reduce(into: ShareSums()) { $0.add($1) }
    }

    private static func row(
        _ agreement: InitiativeAgreement, _ columns: [FundingCall], _ place: [FundingCallID: Int]
    ) -> Row {
        var cells = columns.map(\.emptyCell)
        for share in agreement.shares {
            guard let index = place[share.key.call] else { continue }
            var sums = ShareSums()
            if case .drawn(let before) = cells[index] { sums = before }
            sums.add(share)
            cells[index] = .drawn(sums)
        }
        return Row(agreement: agreement, cells: cells, sums: ShareSums(agreement.shares))
    }
}

extension FundingCall {
    /// the rule “all areas” holds before anybody has written a share.
    fileprivate var emptyCell: FundingMatrix.Cell { facts.scope == .allAreas ? .byRule : .none }
}
