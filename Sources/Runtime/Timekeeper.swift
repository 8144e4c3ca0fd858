// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// The only reader of the clock; tests give one that stands still.
public struct Timekeeper: Sendable {
    private let readNow: @Sendable () -> Moment
    private let readToday: (@Sendable () -> Day)?

    /// The machine's clock, unless the closures say otherwise.
    ///
    /// A city that is read in from files lives through its own days, while what
    /// is written still carries the moment it was written.
    public init(
        now: @escaping @Sendable () -> Moment = Timekeeper.readClock,
        today: (@Sendable () -> Day)? = nil
    ) {
        readNow = now
        readToday = today
    }

    public var now: Moment { readNow() }

    /// What day it is in Copenhagen.
    public var today: Day { readToday?() ?? Timekeeper.day(of: now) }

    /// The moment on the machine's clock.
    public static let readClock: @Sendable () -> Moment = {
        Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }

    /// The day that the moment falls on in Copenhagen.
    public static func day(of moment: Moment) -> Day {
        Day(number: Int32((Double(localSeconds(of: moment)) / 86_400).rounded(.down)))
    }

    /// What the clock says at the moment in Copenhagen.
    public static func clock(of moment: Moment) -> (hour: Int, minute: Int) {
        let minutes = Int(localSeconds(of: moment) % 86_400 + 86_400) / 60 % 1_440
        return (minutes / 60, minutes % 60)
    }

    private static func localSeconds(of moment: Moment) -> Int64 {
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)
        let offset = copenhagen?.secondsFromGMT(for: date) ?? 3_600
        return moment.milliseconds / 1_000 + Int64(offset)
    }

    private static let copenhagen = TimeZone(identifier: "Europe/Copenhagen")
}
