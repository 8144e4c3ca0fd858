// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A trend across the page with its source, and the same facts as a table.
struct FigureTrend: Component {
    let reading: Reading
    let chart: TrendChart
    /// Who says so; each source once.
    let sources: [String]

    var body: some Markup {
        Figure {
            Div(
                .class("chart-scroll"), .tabindex(0), .role("region"),
                .label(
                    reading.say(
                        da: "Diagram, kan rulles vandret", en: "Chart, scrolls sideways"))
            ) { chart }
            Figcaption {
                if chart.stamp != nil { "\(reading.say(.madeUpSentence)) " }
                "\(reading.say(.sourceLabel)): \(reading.list(sources))"
            }
        }
        Details {
            Summary(reading.say(da: "Tallene som tabel", en: "The figures as a table"))
            TrendTable(chart, caption: chart.title, columnName: reading.say(.periodLabel))
        }
    }
}

extension FigureTable {
    /// The sources of everything that the table shows, each once.
    var sourceTexts: [String] {
        var seen: Set<String> = []
        return rows.joined().flatMap(\.sources).map(\.text).filter { seen.insert($0).inserted }
    }

    var hasExamples: Bool { rows.contains { $0.contains(where: \.isExample) } }
}
