// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One figure as a row of a file: the same for CSV, spreadsheets and programs.
///
/// made only of what the reader may see; a withheld figure has no number.
struct FigureRecord {
    let figure: ShownFigure
    let indicatorName: String
    let placeName: String

    init(_ figure: ShownFigure, _ reading: Reading) {
        self.figure = figure
        indicatorName = reading.name(of: figure.indicator)
        placeName = reading.name(of: figure.place)
    }

    /// The columns of a file, in its order; the names never change.
    static let columns = [
        "indicator", "indicator_name", "place", "place_name", "period", "value", "status", "unit",
        "numerator", "denominator", "sample_size", "definition", "example", "note", "source",
    ]

    /// A cell of a file: a number is never taken for a text, nor a text for a formula.
    enum Cell: Equatable {
        case text(String)
        case number(Quantity)
        case empty
    }

    var cells: [Cell] {
        [
            .text(figure.indicator.rawValue), .text(indicatorName),
            .text(figure.place.description), .text(placeName), .text(figure.period.description),
            cell(figure.number), .text(figure.content.word), .text(figure.unit.rawValue),
            cell(figure.numerator), cell(figure.denominator),
            cell(figure.sampleSize.map { Quantity($0) }), .number(Quantity(figure.definition)),
            .text(figure.isExample ? "eksempel" : ""), .text(figure.note ?? ""),
            .text(figure.sources.map(\.text).joined(separator: " | ")),
        ]
    }

    private func cell(_ number: Quantity?) -> Cell { number.map { .number($0) } ?? .empty }
}

extension ShownContent {
    /// The word that programs read; withheld figures say only that they are.
    var word: String {
        switch self {
        case .number: "number"
        case .withheld: "withheld"
        case .notReported: "not-reported"
        case .notApplicable: "not-applicable"
        case .suppressedAtSource: "suppressed-at-source"
        case .awaitingApproval: "awaiting-approval"
        }
    }

    static let words = [
        "number", "withheld", "not-reported", "not-applicable", "suppressed-at-source",
        "awaiting-approval",
    ]
}

extension Reading {
    /// Every figure of the indicator as the reader may see it, place by place.
    func records(of indicator: Indicator) -> [FigureRecord] {
        let places = inOrder(city.figures.allPlaces(of: indicator.id))
        return (table(of: indicator, in: places)?.rows.joined().map { $0 } ?? [])
            .map { FigureRecord($0, self) }
    }
}
