// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

struct FigurePictureTests {
    private typealias Sample = TrendSample

    @Test func `R-212 the table behind a trend tells the same, breaks and targets too`() {
        var chart = Sample.chart([[Sample.value(42), Sample.withheld, .none]])
        chart.breaks = [.init(column: 1, isComparable: false, text: "Ny definition")]
        chart.targets = [
            .init(goal: 30, column: 2, label: "mål", description: "Mål: 30 % i 2008")
        ]
        let table = TrendTable(chart, caption: "Tallene", columnName: "År").renderedText()
        #expect(table.contains("<th scope=\"row\">2006</th><td class=\"number\">42 %</td>"))
        #expect(table.contains("<td colspan=\"2\">Ny definition</td>"))
        #expect(table.contains("<th scope=\"row\">2007</th><td class=\"number\">skjult</td>"))
        #expect(table.contains("Mål: 30 % i 2008"))
        #expect(!table.contains(">2008</th>"))
    }

    @Test func `R-214 small multiples share one scale`() {
        let charts = [[10.0, 12], [80, 90]].map { values in
            Sample.chart([values.map { Sample.value($0) }])
        }
        let shared = SmallMultiples(charts.map { .init($0, note: "") })
        #expect(Set(shared.panels.map(\.chart?.scale.high)) == [100])
        let apart = SmallMultiples(charts.map { .init($0, note: "") }, shared: false)
        #expect(Set(apart.panels.map(\.chart?.scale.high)).count == 2)
    }

    @Test func `a small trend has its name as a heading and no legend`() {
        var chart = Sample.chart([[Sample.value(10, isAwaiting: true)]])
        chart.title = "Tingbjerg"
        let drawn = SmallMultiples([.init(chart, link: "/omraader/tingbjerg", note: "10 %")])
            .renderedText()
        #expect(drawn.contains("<h3><a href=\"/omraader/tingbjerg\">Tingbjerg</a></h3><p>10 %</p>"))
        #expect(!drawn.contains(">ikke godkendt endnu</text>"))
    }

    @Test func `R-215 a map tells heights by pattern, and the figure stands in words`() {
        let limits = ValueLevel.limits(covering: [10, 48])
        let levels: [ValueLevel] = [
            .of(10, in: limits), .of(48, in: limits), .withheld, .missing,
        ]
        let places = zip(["A", "B", "C", "D"], levels).enumerated().map { index, pair in
            ValueMap.Place(
                name: pair.0, link: "/omraader/x",
                geometry: .point(.init(longitude: 12.5 + Double(index) / 100, latitude: 55.7)),
                level: pair.1, text: "tal \(index)")
        }
        let map = ValueMap(
            id: "m", title: "Kort", summary: "Fire områder", places: places,
            legend: levels.map { .init(level: $0, text: "betydning \($0.key)") },
            stamp: "eksempel"
        ).renderedText()
        #expect(Set(levels.map { $0.fill(prefix: "m") }).count == 3)
        #expect(map.contains("<pattern id=\"m-withheld\""))
        #expect(map.contains("✕ tal 2</text>"))
        #expect(map.contains("? tal 3</text>"))
        #expect(map.contains("B: tal 1</title>"))
        #expect(map.contains("betydning withheld</text>"))
        #expect(map.contains(">eksempel</text>"))
    }

    @Test func `every level of a map has its own pattern`() {
        let levels = (0..<ValueLevel.most).map { ValueLevel.level($0) }
        let drawn = levels.map { ValuePatterns(prefix: "m", used: [$0]).renderedText() }
        #expect(Set(drawn).count == ValueLevel.most)
    }

    @Test func `before and after stand in words, and the drawing is passed over`() {
        let table = BeforeAfter(
            caption: "Før og efter",
            rows: [
                .init(
                    name: "Overførsel", before: 42, after: 36, beforeText: "42 % (2006)",
                    afterText: "36 % (2010)", change: "−6 procentpoint", note: "ikke det samme"),
                .init(
                    name: "Skjult", before: nil, after: nil, beforeText: "skjult",
                    afterText: "skjult", change: "kan ikke siges"),
            ],
            words: .init(
                name: "Tal", before: "Før", after: "Efter", change: "Ændring",
                drawing: "Som streg")
        ).renderedText()
        #expect(table.contains("<td class=\"number\" data-label=\"Før\">42 % (2006)</td>"))
        #expect(table.contains("−6 procentpoint<span class=\"note\"> ikke det samme</span>"))
        #expect(table.components(of: "aria-hidden=\"true\"") == 2)
        #expect(table.components(of: "<circle") == 2)
    }
}
