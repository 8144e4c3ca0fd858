// SPDX-License-Identifier: EUPL-1.2

/// A year as a wheel: the months around it, with what happens on its days.
///
/// Days are counted from 1 January as 0. The chart knows no calendar and no
/// language: months, names and sentences are given to it. Complexity: linear
/// in months, spans and marks.
public struct WheelChart: Sendable {
    /// Starts every id in the drawing; unique in the page.
    public var id: String
    /// The drawing's name, read aloud first.
    public var title: String
    /// The drawing in a sentence or two, for those who do not see it.
    public var summary: String
    /// What stands in the middle.
    public var hub: String
    /// How many days the year has.
    public var days: Int
    /// In the order of the year.
    public var months: [Month]
    /// Parts of the year that mean something, drawn inside the months.
    public var spans: [Span]
    /// In the order of the year.
    public var marks: [Mark]
    /// Nil where it lies in another year.
    public var today: Int?
    /// What the hand that points to today is called.
    public var todayText: String
    public var words: Words

    public init(
        id: String,
        title: String,
        summary: String,
        hub: String,
        days: Int,
        months: [Month],
        spans: [Span],
        marks: [Mark],
        today: Int?,
        todayText: String,
        words: Words
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.hub = hub
        self.days = days
        self.months = months
        self.spans = spans
        self.marks = marks
        self.today = today
        self.todayText = todayText
        self.words = words
    }

    public struct Month: Sendable {
        public var name: String
        public var firstDay: Int

        public init(name: String, firstDay: Int) {
            self.name = name
            self.firstDay = firstDay
        }
    }

    /// Days that belong together, with what they mean.
    public struct Span: Sendable {
        public enum Kind: Sendable, CaseIterable {
            /// Somebody is to be invited.
            case guests
            /// No time for meetings.
            case holiday
        }

        public var kind: Kind
        public var days: ClosedRange<Int>
        public var description: String

        public init(kind: Kind, days: ClosedRange<Int>, description: String) {
            self.kind = kind
            self.days = days
            self.description = description
        }
    }

    /// A day with a number that a table beside the drawing explains.
    public struct Mark: Sendable {
        public enum Kind: Sendable, CaseIterable {
            case held, planned, proposed
        }

        public var kind: Kind
        public var day: Int
        public var number: Int
        /// All of it in a sentence, read aloud and shown on hover.
        public var description: String
        public var link: Link?

        public init(kind: Kind, day: Int, number: Int, description: String, link: Link? = nil) {
            self.kind = kind
            self.day = day
            self.number = number
            self.description = description
            self.link = link
        }
    }

    /// What the signs mean, in the reader's language.
    public struct Words: Sendable {
        public var held: String
        public var planned: String
        public var proposed: String
        public var guests: String
        public var holiday: String

        public init(
            held: String, planned: String, proposed: String, guests: String, holiday: String
        ) {
            self.held = held
            self.planned = planned
            self.proposed = proposed
            self.guests = guests
            self.holiday = holiday
        }
    }
}
