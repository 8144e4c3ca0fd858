// SPDX-License-Identifier: EUPL-1.2

/// Names the figures of one indicator for one place.
///
/// Shape: in JSON `ledighed@area/tingbjerg`.
public struct SeriesKey: Hashable, Sendable {
    public let indicator: IndicatorID
    public let place: FigurePlace

    public init(_ indicator: IndicatorID, _ place: FigurePlace) {
        self.indicator = indicator
        self.place = place
    }
}

extension SeriesKey: WrittenValue, CodingKeyRepresentable {
    public init?(_ text: String) {
        guard let at = text.firstIndex(of: "@"),
            let place = FigurePlace(String(text[text.index(after: at)...]))
        else { return nil }
        self.init(IndicatorID(String(text[..<at])), place)
    }

    public var description: String { "\(indicator)@\(place)" }

    public static var writtenForm: String { "an indicator and a place" }
}

extension SeriesKey: Comparable {
    public static func < (left: SeriesKey, right: SeriesKey) -> Bool {
        (left.indicator, left.place) < (right.indicator, right.place)
    }
}

/// The figures of one indicator for one place, by period.
public struct Series: Equatable, Sendable, Codable {
    /// The latest figure of each period, by period.
    public internal(set) var figures: [RecordedFigure] = []
    /// Counts the changes, so that what was computed from it knows it is old.
    public internal(set) var revision = 0

    public subscript(period: Period) -> RecordedFigure? {
        index(of: period).flatMap { $0.isFound ? figures[$0.index] : nil }
    }

    /// Where the period stands, or where it would stand.
    private func index(of period: Period) -> (index: Int, isFound: Bool)? {
        var low = 0
        var high = figures.count
        while low < high {
            let middle = (low + high) / 2
            if figures[middle].period < period { low = middle + 1 } else { high = middle }
        }
        return (low, low < figures.count && figures[low].period == period)
    }

    mutating func put(_ figure: RecordedFigure) {
        revision += 1
        guard let place = index(of: figure.period) else { return }
        if place.isFound {
            figures[place.index] = figure
        } else {
            figures.insert(figure, at: place.index)
        }
    }

    mutating func approve(_ period: Period, _ approval: FigureApproval) {
        guard let place = index(of: period), place.isFound else { return }
        revision += 1
        figures[place.index].approval = approval
    }
}

/// A figure as the city has it, with where it came from and who approved it.
public struct RecordedFigure: Equatable, Sendable, Codable {
    public let period: Period
    public let reading: FigureReading
    public let numerator: Quantity?
    public let denominator: Quantity?
    public let sampleSize: Int?
    public let note: String?
    /// False where the source does not say of which period it is; nil where it does.
    public let periodIsStated: Bool?
    /// Which delivery of `Figures` it came in.
    public let delivery: Int
    /// Nil until the owner of the indicator has approved it.
    public internal(set) var approval: FigureApproval?
    /// How often it was changed after it was first reported.
    public internal(set) var corrections = 0
    /// What strangers were shown before it was changed; it stays known.
    public internal(set) var shownBefore: Quantity?
}

extension RecordedFigure {
    /// The figure as it was reported.
    public func observation(at place: FigurePlace) -> Observation {
        Observation(
            place, period, reading, numerator: numerator, denominator: denominator,
            sampleSize: sampleSize, note: note, periodIsStated: periodIsStated)
    }
}

/// Somebody answers for the figure.
public struct FigureApproval: Equatable, Sendable, Codable {
    public let by: OrganizationID
    public let on: Day
}

/// What figures that came together have in common.
public struct FigureDelivery: Equatable, Sendable, Codable {
    public let definition: Int
    public let source: FigureSource
    public let reporter: OrganizationID?
    public let on: Day
}
