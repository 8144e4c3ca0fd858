// SPDX-License-Identifier: EUPL-1.2

/// Many small trends with one scale, so that their heights can be compared.
///
/// Complexity: linear in points.
public struct SmallMultiples: Component, Sendable {
    /// One of the trends, with what it leads to.
    public struct Panel: Sendable {
        public var title: String
        /// Nil where there is too little to be drawn; the note says it all then.
        public var chart: TrendChart?
        public var link: Link?
        /// Said below the name: the newest figure and how it stands.
        public var note: String

        public init(_ chart: TrendChart, link: Link? = nil, note: String) {
            self.init(chart.title, chart: chart, link: link, note: note)
        }

        public init(_ title: String, chart: TrendChart?, link: Link? = nil, note: String) {
            self.title = title
            self.chart = chart
            self.link = link
            self.note = note
        }
    }

    /// Shape: in the order they were given, all small and of one scale.
    public let panels: [Panel]

    /// `shared` is false where the panels count different things; each then
    /// has a scale of its own.
    public init(_ panels: [Panel], shared: Bool = true) {
        let scale = ChartScale(covering: panels.compactMap(\.chart).flatMap(\.heights))
        self.panels = panels.map { panel in
            var panel = panel
            panel.chart?.size = .small
            if shared { panel.chart?.givenScale = scale }
            return panel
        }
    }

    public var body: some Markup {
        Ul(.class("small-multiples")) {
            For(panels) { panel in
                Li {
                    H3 {
                        if let link = panel.link {
                            A(panel.title, .href(link))
                        } else {
                            panel.title
                        }
                    }
                    P(panel.note)
                    if let chart = panel.chart { chart }
                }
            }
        }
    }
}
