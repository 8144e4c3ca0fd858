// SPDX-License-Identifier: EUPL-1.2

extension CellReading {
    /// refuses what cannot be true of the indicator.
    public static func check(
        _ cell: ReportedCell, _ definition: IndicatorDefinition
    ) throws(CellRefusal) {
        guard case .number(let number) = cell.reading else {
            guard cell.numerator == nil, cell.denominator == nil else { throw .partsOfNothing }
            // why a figure is missing is part of the answer.
            guard cell.reading != .notReported || cell.note != nil else { throw .reasonMissing }
            return
        }
        if definition.unit.isWhole, number != number.rounded(to: 0) { throw .notWhole }
        if definition.unit.isNeverNegative, number < .zero { throw .negative }
        if definition.unit == .percent, number > Quantity(100) { throw .overHundred }
        for part in [cell.numerator, cell.denominator].compactMap({ $0 }) {
            if part < .zero { throw .negative }
            if part != part.rounded(to: 0) { throw .notWhole }
        }
        guard let numerator = cell.numerator, let denominator = cell.denominator else { return }
        guard numerator <= denominator else { throw .numeratorAbove }
        try checkShare(number, numerator, denominator, definition)
    }

    /// The share must be what its parts make, as far as it was written out.
    private static func checkShare(
        _ number: Quantity, _ numerator: Quantity, _ denominator: Quantity,
        _ definition: IndicatorDefinition
    ) throws(CellRefusal) {
        guard definition.unit == .percent else { return }
        let decimals = min(number.decimals, 4)
        guard
            let share = (numerator * Quantity(100)).divided(by: denominator, decimals: decimals)
        else { return }
        guard share == number else { throw .otherShare(share) }
    }
}

extension FigureUnit {
    /// Whether there is no half of one.
    var isWhole: Bool { self == .count || self == .persons }

    var isNeverNegative: Bool {
        switch self {
        case .count, .persons, .percent, .perTenThousand: true
        case .percentagePoints, .kroner, .index, .average: false
        }
    }
}
