// SPDX-License-Identifier: EUPL-1.2

/// Whether a number of days counts workdays only or every day.
public enum DayUnit: String, Hashable, Sendable, Codable {
    case working, calendar
}

/// How long an activity may take at best, most likely and at worst.
///
/// Units: days in the activity's own unit, `low <= likely <= high`.
public struct DurationEstimate: Hashable, Sendable, Codable {
    public let low: Int32
    public let likely: Int32
    public let high: Int32

    /// Nil when the three are negative, out of order or more than a million days.
    public init?(low: Int32, likely: Int32, high: Int32) {
        guard 0 <= low, low <= likely, likely <= high, high <= 1_000_000 else { return nil }
        self.low = low
        self.likely = likely
        self.high = high
    }
}

extension DurationEstimate {
    private enum CodingKeys: CodingKey {
        case low, likely, high
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let estimate = DurationEstimate(
            low: try container.decode(Int32.self, forKey: .low),
            likely: try container.decode(Int32.self, forKey: .likely),
            high: try container.decode(Int32.self, forKey: .high)
        )
        guard let estimate else {
            throw DecodingError.dataCorruptedError(
                forKey: .low,
                in: container,
                debugDescription: "an estimate is 0 <= low <= likely <= high days"
            )
        }
        self = estimate
    }
}

/// What is known of one activity or milestone: plan, progress and promises.
///
/// An activity fills its days from the first to the last, both included. An
/// activity of no days is a milestone and happens at the end of its day.
/// With the working unit it starts and finishes on workdays.
public struct PlanActivity: Hashable, Sendable {
    /// Days of work in `unit`, at most a million; 0 is a milestone.
    public var duration: Int32 { didSet { requireDuration() } }
    public var unit: DayUnit
    /// The day the owner plans to start, or for a milestone to reach it.
    public var earliestStart: Day?
    /// The day work began; a milestone only has an actual finish.
    public var actualStart: Day?
    /// The day it was done; from then on neither day ever moves.
    public var actualFinish: Day?
    /// The finish that the owner now expects; only prerequisites make it later.
    public var reportedFinish: Day?
    /// The latest finish that was promised; changed only by a recorded act.
    public var commitment: Day?
    /// The deadline that another authority set.
    public var pin: Day?
    /// What a forecast with chances draws the duration from.
    public var estimate: DurationEstimate?

    public init(
        duration: Int32,
        unit: DayUnit = .working,
        earliestStart: Day? = nil,
        actualStart: Day? = nil,
        actualFinish: Day? = nil,
        reportedFinish: Day? = nil,
        commitment: Day? = nil,
        pin: Day? = nil,
        estimate: DurationEstimate? = nil
    ) {
        self.duration = duration
        self.unit = unit
        self.earliestStart = earliestStart
        self.actualStart = actualStart
        self.actualFinish = actualFinish
        self.reportedFinish = reportedFinish
        self.commitment = commitment
        self.pin = pin
        self.estimate = estimate
        requireDuration()
    }

    private func requireDuration() {
        precondition((0...1_000_000).contains(duration), "a duration is 0 to a million days")
    }

    public var isMilestone: Bool { duration == 0 }

    /// The first day that a finish after it breaks: the earlier of commitment and pin.
    public var deadline: Day? {
        guard let commitment else { return pin }
        return pin.map { min($0, commitment) } ?? commitment
    }
}
