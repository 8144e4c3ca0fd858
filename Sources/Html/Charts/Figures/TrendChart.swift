// SPDX-License-Identifier: EUPL-1.2

/// One or more series of figures through time, with their targets and with the
/// days on which what is counted changed.
///
/// Periods stand equally far apart. A figure that is missing or withheld has
/// no height at all: its sign stands below the curves. The chart knows no
/// calendar and no language; every text is given to it. Complexity: linear in
/// points.
public struct TrendChart: Sendable {
    /// Starts every id in the drawing; unique in the page.
    public var id: String
    /// The drawing's name, read aloud first.
    public var title: String
    /// The drawing in a sentence or two, for those who do not see it.
    public var summary: String
    /// Names of the periods, in the order of time, also those still to come.
    public var columns: [String]
    /// Shape: the points of each are as many as the columns.
    public var series: [Series]
    public var targets: [Target] = []
    public var breaks: [Break] = []
    /// What the heights are counted in.
    public var unit: String
    /// A word across the drawing's corner, such as that the figures are made up.
    public var stamp: String?
    /// Given where several drawings are to be compared.
    public var givenScale: ChartScale?
    /// The round numbers of the scale as people write them.
    public var tick: @Sendable (Double) -> String
    public var size = Size.full
    public var words: Words

    /// Heights are from zero unless a scale is given.
    public init(
        id: String,
        title: String,
        summary: String,
        columns: [String],
        series: [Series],
        unit: String,
        words: Words,
        scale: ChartScale? = nil,
        tick: @escaping @Sendable (Double) -> String
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.columns = columns
        self.series = series
        self.unit = unit
        self.words = words
        givenScale = scale
        self.tick = tick
    }

    /// Every height that the drawing takes up.
    public var heights: [Double] {
        series.flatMap(\.heights)
            + targets.flatMap { [$0.goal] + ($0.start.map { [$0.value] } ?? []) }
    }

    /// The given scale, or one around everything that is drawn.
    public var scale: ChartScale { givenScale ?? ChartScale(covering: heights) }

    /// How much room there is.
    public enum Size: Sendable {
        /// Across a page, with a legend.
        case full
        /// One among many of the same scale, without a legend.
        case small
    }

    /// Figures that belong together, told from others by mark and dash.
    public struct Series: Sendable {
        public var name: String
        public var points: [Point]

        public init(name: String, points: [Point]) {
            self.name = name
            self.points = points
        }

        /// Every height that the series takes up.
        public var heights: [Double] {
            points.flatMap { point -> [Double] in
                guard case .value(let value, let range, _) = point.kind else { return [] }
                return [value] + (range.map { [$0.lowerBound, $0.upperBound] } ?? [])
            }
        }
    }

    /// What is known of one period.
    public struct Point: Sendable {
        public var kind: Kind
        /// The figure as people write it, or the word for why there is none.
        public var text: String
        /// The same without its unit, where the drawing says that already.
        public var label: String
        /// All of it in a sentence, read aloud and shown on hover.
        public var description: String

        public init(_ kind: Kind, text: String, label: String? = nil, description: String) {
            self.kind = kind
            self.text = text
            self.label = label ?? text
            self.description = description
        }

        /// Nothing was expected here.
        public static let none = Point(.none, text: "", description: "")
    }

    public enum Kind: Equatable, Sendable {
        /// A figure, how sure it is, and whether it is still to be approved.
        case value(Double, range: ClosedRange<Double>? = nil, isAwaiting: Bool = false)
        /// Hidden, so that nobody can be recognized.
        case withheld
        /// Asked for, but not reported.
        case missing
        /// There is nothing to count.
        case notApplicable
        /// Reported, but not yet to be shown.
        case pending
        /// Not expected, or still to come.
        case none
    }

    /// Where a series is meant to go.
    public struct Target: Sendable {
        public var goal: Double
        /// Where the path begins: column and height; nil draws the goal only.
        public var start: (column: Int, value: Double)?
        /// The column in which the goal is to be reached.
        public var column: Int
        /// Short, at the line: "mål 32 %".
        public var label: String
        /// All of it in a sentence.
        public var description: String

        public init(
            goal: Double, start: (column: Int, value: Double)? = nil, column: Int, label: String,
            description: String
        ) {
            self.goal = goal
            self.start = start
            self.column = column
            self.label = label
            self.description = description
        }
    }

    /// A day on which what is counted changed.
    public struct Break: Sendable {
        /// The first column that is counted in the new way.
        public var column: Int
        /// Whether figures before and after may be compared; else the curve stops.
        public var isComparable: Bool
        /// What changed, in a sentence.
        public var text: String

        public init(column: Int, isComparable: Bool, text: String) {
            self.column = column
            self.isComparable = isComparable
            self.text = text
        }
    }

    /// What the signs mean, in the reader's language.
    public struct Words: Sendable {
        public var withheld: String
        public var missing: String
        public var notApplicable: String
        public var pending: String
        public var awaiting: String
        public var range: String
        public var target: String
        public var path: String
        /// Said beside the scale where it does not begin at zero.
        public var cut: String

        public init(
            withheld: String, missing: String, notApplicable: String, pending: String,
            awaiting: String, range: String, target: String, path: String, cut: String
        ) {
            self.withheld = withheld
            self.missing = missing
            self.notApplicable = notApplicable
            self.pending = pending
            self.awaiting = awaiting
            self.range = range
            self.target = target
            self.path = path
            self.cut = cut
        }
    }
}
