// SPDX-License-Identifier: EUPL-1.2

/// A plan drawn in time: bars for what is expected, frames for what was planned.
///
/// Days are numbers on any scale that counts one for each day. The chart knows
/// no calendar and no language: months, names and sentences are given to it.
/// Complexity: linear in rows, months and prerequisites.
public struct PlanChart: Sendable {
    /// Starts every id in the drawing; unique in the page.
    public var id: String
    /// The drawing's name, read aloud first.
    public var title: String
    /// The drawing in a sentence or two, for those who do not see it.
    public var summary: String
    public var axis: Axis
    public var today: Mark?
    /// Shape: in the order they are drawn, from the top.
    public var lanes: [Lane]
    public var prerequisites: [Prerequisite]
    public var words: Words

    public init(
        id: String,
        title: String,
        summary: String,
        axis: Axis,
        today: Mark?,
        lanes: [Lane],
        prerequisites: [Prerequisite],
        words: Words
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.axis = axis
        self.today = today
        self.lanes = lanes
        self.prerequisites = prerequisites
        self.words = words
    }

    /// The days that the drawing covers, and the months among them.
    public struct Axis: Sendable {
        public var days: ClosedRange<Int32>
        public var months: [Month]

        public init(days: ClosedRange<Int32>, months: [Month]) {
            self.days = days
            self.months = months
        }
    }

    /// A month that begins within the drawing.
    public struct Month: Sendable {
        public var firstDay: Int32
        /// 1 is January; every second or third name is left out where they do not fit.
        public var number: Int
        public var name: String
        public var year: Int

        public init(firstDay: Int32, number: Int, name: String, year: Int) {
            self.firstDay = firstDay
            self.number = number
            self.name = name
            self.year = year
        }
    }

    /// A day with what it means, said in words.
    public struct Mark: Sendable {
        public var day: Int32
        public var title: String

        public init(day: Int32, title: String) {
            self.day = day
            self.title = title
        }
    }

    /// Rows under one heading: a department's part.
    public struct Lane: Sendable {
        public var heading: String
        public var rows: [Row]

        public init(heading: String, rows: [Row]) {
            self.heading = heading
            self.rows = rows
        }
    }
}

extension PlanChart {
    /// One activity or milestone.
    public struct Row: Sendable {
        /// What prerequisites call it; unique in the chart.
        public var id: String
        public var title: String
        public var link: Link?
        public var status: ChartStatus
        /// The status in words, shown under the title: "42 dage forsinket".
        public var statusText: String
        /// All of it in a sentence, read aloud and shown on hover.
        public var description: String
        /// First and last day as they were planned.
        public var planned: ClosedRange<Int32>?
        /// First and last day as they are expected now.
        public var forecast: ClosedRange<Int32>?
        /// The last day of the part that is done.
        public var doneThrough: Int32?
        /// A milestone is a point in time, drawn as a circle at its last day.
        public var isMilestone: Bool
        /// The day that was promised.
        public var commitment: Mark?
        /// A deadline that others have set.
        public var pin: Mark?

        public init(
            id: String,
            title: String,
            link: Link? = nil,
            status: ChartStatus,
            statusText: String,
            description: String,
            planned: ClosedRange<Int32>? = nil,
            forecast: ClosedRange<Int32>? = nil,
            doneThrough: Int32? = nil,
            isMilestone: Bool = false,
            commitment: Mark? = nil,
            pin: Mark? = nil
        ) {
            self.id = id
            self.title = title
            self.link = link
            self.status = status
            self.statusText = statusText
            self.description = description
            self.planned = planned
            self.forecast = forecast
            self.doneThrough = doneThrough
            self.isMilestone = isMilestone
            self.commitment = commitment
            self.pin = pin
        }
    }

    /// An arrow between two rows; one that names an unknown row is not drawn.
    public struct Prerequisite: Sendable {
        public var from: String
        public var to: String
        public var kind: Kind
        /// True when this one decides the day of the row it leads to.
        public var isBinding: Bool
        public var title: String

        public init(from: String, to: String, kind: Kind, isBinding: Bool, title: String) {
            self.from = from
            self.to = to
            self.kind = kind
            self.isBinding = isBinding
            self.title = title
        }

        /// Which end of the one must come before which end of the other.
        public enum Kind: Sendable {
            case finishToStart, startToStart, finishToFinish, startToFinish
        }
    }

    /// The words of the explanation below the drawing.
    public struct Words: Sendable {
        public var planned: String
        public var forecast: String
        public var done: String
        public var late: String
        public var commitment: String
        public var pin: String
        public var prerequisite: String

        public init(
            planned: String,
            forecast: String,
            done: String,
            late: String,
            commitment: String,
            pin: String,
            prerequisite: String
        ) {
            self.planned = planned
            self.forecast = forecast
            self.done = done
            self.late = late
            self.commitment = commitment
            self.pin = pin
            self.prerequisite = prerequisite
        }
    }
}
