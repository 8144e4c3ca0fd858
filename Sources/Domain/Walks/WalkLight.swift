// SPDX-License-Identifier: EUPL-1.2

/// How light it is on a walk, as the sun decides it.
public struct WalkLight: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable, CaseIterable {
        case daylight, twilight
        /// Dark before the end, not yet at the beginning.
        case becomesDark = "becomes-dark"
        case dark
    }

    /// The sun's height when the walk begins.
    ///
    /// Units: degrees.
    public let atStart: Double
    /// And when it ends; nil where nobody has said how long it takes.
    public let atEnd: Double?

    /// Lamps are needed once the sun is six degrees below the horizon, which ends
    /// the civil twilight.
    public static let dusk = -6.0
    /// The upper edge of the sun at the horizon, bent by the air.
    static let horizon = -0.833

    public var kind: Kind {
        if atStart < Self.dusk { return .dark }
        if let atEnd, atEnd < Self.dusk { return .becomesDark }
        return atStart < Self.horizon || (atEnd ?? atStart) < Self.horizon ? .twilight : .daylight
    }
}

/// How the clocks of Denmark run.
///
/// Source: directive 2000/84/EC — summer time from the last Sunday of March to the
/// last of October, at one o'clock universal time.
enum DanishTime {
    /// Units: minutes ahead of universal time, at the minute of the day by the clock.
    static func minutesAhead(on day: Day, minute: Int) -> Int {
        guard let first = lastSunday(of: 3, day.year), let last = lastSunday(of: 10, day.year)
        else { return 60 }
        let isAfterFirst = day > first || day == first && minute >= 120
        let isBeforeLast = day < last || day == last && minute < 180
        return isAfterFirst && isBeforeLast ? 120 : 60
    }

    private static func lastSunday(of month: Int, _ year: Int) -> Day? {
        Day(year: year, month: month, day: 31).map {
            $0.advanced(by: -($0.weekday.rawValue % 7))
        }
    }
}
