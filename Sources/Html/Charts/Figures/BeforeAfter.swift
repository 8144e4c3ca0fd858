// SPDX-License-Identifier: EUPL-1.2

/// Figures before and after, each pair on one line of a common scale.
///
/// The drawing in a row says nothing that the row's texts do not say, so a
/// screen reader passes over it.
public struct BeforeAfter: Component, Sendable {
    /// A pair of figures.
    public struct Row: Sendable {
        public var name: String
        public var link: Link?
        /// The heights; nil where there is no figure to be shown.
        public var before: Double?
        public var after: Double?
        public var beforeText: String
        public var afterText: String
        /// The change with its unit, or why it cannot be told.
        public var change: String
        /// What is said of it besides: "ikke sammenlignelig: ny definition".
        public var note: String

        public init(
            name: String, link: Link? = nil, before: Double?, after: Double?, beforeText: String,
            afterText: String, change: String, note: String = ""
        ) {
            self.name = name
            self.link = link
            self.before = before
            self.after = after
            self.beforeText = beforeText
            self.afterText = afterText
            self.change = change
            self.note = note
        }
    }

    /// Names of the columns, in the reader's language.
    public struct Words: Sendable {
        public var name: String
        public var before: String
        public var after: String
        public var change: String
        public var drawing: String

        public init(
            name: String, before: String, after: String, change: String, drawing: String
        ) {
            self.name = name
            self.before = before
            self.after = after
            self.change = change
            self.drawing = drawing
        }
    }

    let caption: String
    let rows: [Row]
    let words: Words

    public init(caption: String, rows: [Row], words: Words) {
        self.caption = caption
        self.rows = rows
        self.words = words
    }

    public var body: some Markup {
        let scale = ChartScale(covering: rows.flatMap { [$0.before, $0.after].compactMap { $0 } })
        Table(.class("cards before-after")) {
            Caption(caption)
            Thead {
                Tr {
                    Th(words.name, .scope("col"))
                    Th(words.before, .scope("col"), .class("number"))
                    Th(words.after, .scope("col"), .class("number"))
                    Th(words.change, .scope("col"))
                    Th(words.drawing, .scope("col"))
                }
            }
            Tbody { For(rows) { row in self.row(row, scale) } }
        }
    }

    private func row(_ row: Row, _ scale: ChartScale) -> some Markup {
        Tr {
            Th(.scope("row")) {
                if let link = row.link { A(row.name, .href(link)) } else { row.name }
            }
            Td(row.beforeText, .class("number"), .cellLabel(words.before))
            Td(row.afterText, .class("number"), .cellLabel(words.after))
            Td(.cellLabel(words.change)) {
                row.change
                if !row.note.isEmpty { Span(" \(row.note)", .class("note")) }
            }
            Td(.cellLabel(words.drawing)) {
                BeforeAfterLine(before: row.before, after: row.after, scale: scale)
            }
        }
    }
}

/// From the hollow mark before to the full mark after.
struct BeforeAfterLine: Component {
    let before: Double?
    let after: Double?
    let scale: ChartScale

    var body: some Markup {
        Svg.Canvas(.class("before-after-line"), .viewBox(0, 0, 160, 20), .decorative) {
            Svg.Line(
                .x1(6), .x2(154), .y1(10), .y2(10), .stroke(ChartColor.rule), .strokeWidth(1))
            if let before, let after {
                Svg.Line(
                    .x1(x(before)), .x2(x(after)), .y1(10), .y2(10), .stroke(ChartColor.accent),
                    .strokeWidth(2.4))
            }
            if let before { mark(before, fill: ChartColor.paper) }
            if let after { mark(after, fill: ChartColor.accent) }
        }
    }

    private func x(_ value: Double) -> Double { 6 + scale.share(of: value) * 148 }

    private func mark(_ value: Double, fill: String) -> some Markup {
        Svg.Circle(
            .cx(x(value)), .cy(10), .r(5), .fill(fill), .stroke(ChartColor.accent),
            .strokeWidth(1.8))
    }
}
