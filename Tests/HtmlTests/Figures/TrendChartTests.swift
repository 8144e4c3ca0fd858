// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

struct TrendChartTests {
    private typealias Sample = TrendSample

    private func count(_ part: String, in text: String) -> Int {
        text.components(of: part)
    }

    @Test func `a missing figure breaks the line and has no height`() {
        let whole = Sample.chart([[40, 38, 36, 34].map { Sample.value($0) }]).renderedText()
        let gap = Sample.chart([
            [
                Sample.value(40), Sample.value(38), Sample.missing, Sample.value(36),
                Sample.value(34),
            ]
        ]).renderedText()
        #expect(count("<polyline", in: whole) == 1)
        #expect(count("<polyline", in: gap) == 2)
        #expect(count("<circle", in: gap) == 4)
        #expect(gap.contains("2009: ikke indberettet</title>?</text>"))
        #expect(gap.contains(">ikke indberettet</text>"))
    }

    @Test func `a withheld figure is a sign below the curves, never a height`() throws {
        let chart = Sample.chart([[Sample.value(40), Sample.withheld, Sample.value(38)]])
        let frame = TrendFrame(chart)
        let drawn = chart.renderedText()
        #expect(try #require(frame.signRows[0]) > frame.bottom)
        #expect(drawn.contains("2008: skjult</title>✕</text>"))
        #expect(count("<circle", in: drawn) == 2)
        #expect(chart.heights == [40, 38])
    }

    @Test func `R-211 the curve stops where figures may no longer be compared`() {
        var chart = Sample.chart([[40, 38, 36, 34].map { Sample.value($0) }])
        chart.breaks = [.init(column: 2, isComparable: false, text: "2008: ny definition")]
        let stopped = chart.renderedText()
        chart.breaks[0].isComparable = true
        let whole = chart.renderedText()
        #expect(count("<polyline", in: stopped) == 2)
        #expect(count("<polyline", in: whole) == 1)
        for drawn in [stopped, whole] {
            #expect(drawn.contains(">A</text>"))
            #expect(drawn.contains(">2008: ny definition</text>"))
        }
    }

    @Test func `the target is a line, a path and words`() {
        var chart = Sample.chart([[Sample.value(42), Sample.value(36), .none]])
        chart.targets = [
            .init(
                goal: 50, start: (column: 0, value: 42), column: 2, label: "mål 50 %",
                description: "Mål: 50 % i 2008")
        ]
        let drawn = chart.renderedText()
        #expect(drawn.contains("mål 50 %</text>"))
        #expect(drawn.contains("Mål: 50 % i 2008</title>"))
        #expect(drawn.contains(">vej til målet</text>"))
        #expect(chart.scale.high >= 50)
    }

    @Test func `a figure still to be approved is hollow and explained`() {
        let drawn = Sample.chart([[Sample.value(42), Sample.value(36, isAwaiting: true)]])
            .renderedText()
        #expect(count("fill=\"\(ChartColor.paper)\" stroke", in: drawn) == 2)
        #expect(drawn.contains(">ikke godkendt endnu</text>"))
    }

    @Test func `how sure a figure is takes up room in the scale`() {
        let chart = Sample.chart([[Sample.value(40, range: 10...90)]])
        #expect(chart.scale.high >= 90)
        #expect(chart.renderedText().contains(">usikkerhed</text>"))
    }

    @Test func `several series differ in dashes and marks, not in color alone`() {
        let drawn = Sample.chart(
            [[40, 30], [20, 25], [10, 12], [5, 6]].map { $0.map { Sample.value($0) } }
        ).renderedText()
        let dashes = Set(
            drawn.split(separator: "<").filter { $0.hasPrefix("polyline") }
                .map { $0.split(separator: "stroke-dasharray=\"").dropFirst().first ?? "" })
        #expect(dashes.count == 4)
        let forms = (0..<6).map { kind in
            TrendMark(
                kind: kind, center: SvgPoint(x: 0, y: 0), color: "#000", isHollow: false
            ).renderedText()
        }
        #expect(Set(forms).count == 6)
    }

    @Test func `end labels never cover each other`() {
        let drawn = Sample.chart(
            [[40, 30], [30, 30], [31, 31]].map { $0.map { Sample.value($0) } }
        )
        .renderedText()
        let heights = drawn.split(separator: "<text ")
            .filter { $0.contains("text-anchor=\"start\"") }
            .compactMap {
                $0.split(separator: "y=\"").dropFirst().first?.split(separator: "\"").first
            }
            .compactMap { Double($0) }
        #expect(heights.count == 3)
        #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 13.9 })
    }

    @Test func `a made-up figure says so in the drawing itself`() {
        var chart = Sample.chart([[Sample.value(1)]])
        chart.stamp = "eksempel"
        #expect(chart.renderedText().contains(">eksempel</text>"))
    }

    @Test(arguments: [0, 1, 2, 40]) func `any number of periods is drawn`(periods: Int) {
        let chart = Sample.chart([(0..<periods).map { Sample.value(Double($0)) }])
        let drawn = chart.renderedText()
        #expect(count("<circle", in: drawn) == periods)
        #expect(!drawn.contains("nan"))
        #expect(!drawn.contains("inf\""))
    }

    @Test func `it is named and described to those who do not see it`() {
        let drawn = Sample.chart([[Sample.value(42)]]).renderedText()
        #expect(drawn.contains("role=\"img\""))
        #expect(drawn.contains("aria-labelledby=\"t-title t-desc\""))
        #expect(drawn.contains("<desc id=\"t-desc\">Fra 42 % til 36 %.</desc>"))
    }
}

extension String {
    /// How many times a part occurs.
    func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
