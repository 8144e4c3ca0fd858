// SPDX-License-Identifier: EUPL-1.2

/// The same facts as a trend's drawing, to be read, heard and copied.
///
/// A period in which what is counted changed is told in a row of its own.
public struct TrendTable: Component {
    let chart: TrendChart
    let caption: String
    let columnName: String

    /// `columnName` stands above the periods.
    public init(_ chart: TrendChart, caption: String, columnName: String) {
        self.chart = chart
        self.caption = caption
        self.columnName = columnName
    }

    public var body: some Markup {
        Div(.class("table-scroll"), .tabindex(0), .role("region"), .label(caption)) {
            Table(.class("trend-table")) {
                Caption(caption)
                Thead {
                    Tr {
                        Th(columnName, .scope("col"))
                        For(chart.series) { Th($0.name, .scope("col"), .class("number")) }
                    }
                }
                Tbody {
                    For(Array(chart.columns.enumerated())) { column, name in
                        For(chart.breaks.filter { $0.column == column }) { change in
                            Tr(.class("break")) {
                                Td(change.text, .colspan(chart.series.count + 1))
                            }
                        }
                        if isTold(column) { row(column, name) }
                    }
                    For(chart.targets) { target in
                        Tr { Td(target.description, .colspan(chart.series.count + 1)) }
                    }
                }
            }
        }
    }

    private func row(_ column: Int, _ name: String) -> some Markup {
        Tr {
            Th(name, .scope("row"))
            For(chart.series) { series in
                Td(text(series, column), .class("number"))
            }
        }
    }

    /// A period of which nothing is known and nothing expected is left out.
    private func isTold(_ column: Int) -> Bool {
        chart.series.contains { series in
            series.points.indices.contains(column) && series.points[column].kind != .none
        }
    }

    private func text(_ series: TrendChart.Series, _ column: Int) -> String {
        series.points.indices.contains(column) ? series.points[column].text : ""
    }
}
