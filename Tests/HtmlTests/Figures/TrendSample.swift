// SPDX-License-Identifier: EUPL-1.2

@testable import Html

/// Trends as the city writes them, for the tests.
enum TrendSample {
    static let words = TrendChart.Words(
        withheld: "skjult, så ingen kan kendes", missing: "ikke indberettet",
        notApplicable: "ikke relevant", pending: "afventer", awaiting: "ikke godkendt endnu",
        range: "usikkerhed",
        target: "mål", path: "vej til målet", cut: "begynder ikke ved nul")

    static func value(
        _ value: Double, range: ClosedRange<Double>? = nil, isAwaiting: Bool = false
    ) -> TrendChart.Point {
        let text = "\(Int(value)) %"
        return TrendChart.Point(
            .value(value, range: range, isAwaiting: isAwaiting), text: text,
            description: "Andel: \(text)")
    }

    static func chart(
        _ series: [[TrendChart.Point]], id: String = "t", columns: [String]? = nil
    ) -> TrendChart {
        TrendChart(
            id: id, title: "På overførselsindkomst", summary: "Fra 42 % til 36 %.",
            columns: columns ?? (0..<(series.first?.count ?? 0)).map { "\(2006 + $0)" },
            series: series.enumerated().map {
                TrendChart.Series(name: "Område \($0.offset + 1)", points: $0.element)
            },
            unit: "procent", words: words, tick: { "\(Int($0)) %" })
    }

    static let withheld = TrendChart.Point(
        .withheld, text: "skjult", description: "2008: skjult")
    static let missing = TrendChart.Point(
        .missing, text: "ikke indberettet", description: "2009: ikke indberettet")
}
