// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An instant as the standard writes it: `2026-11-21T18:30:00Z`.
///
/// Source: GeoReport v2, Date/Time format: the W3C's subset of ISO 8601, with a
/// time zone.
public struct GeoMoment: Equatable, Sendable {
    public let moment: Moment

    public init(_ moment: Moment) {
        self.moment = moment
    }

    /// Whole seconds in universal time.
    public var text: String {
        let seconds = Self.quotient(moment.milliseconds, 1_000)
        let days = Self.quotient(seconds, 86_400)
        let rest = Int(seconds - days * 86_400)
        let (year, month, day) = Self.civil(days)
        var digits: [UInt8] = []
        digits.reserveCapacity(20)
        func write(_ number: Int, _ width: Int, then sign: Unicode.Scalar) {
            var divisor = width == 4 ? 1_000 : 10
            while divisor > 0 {
                digits.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
                divisor /= 10
            }
            digits.append(UInt8(ascii: sign))
        }
        write(year, 4, then: "-")
        write(month, 2, then: "-")
        write(day, 2, then: "T")
        write(rest / 3_600, 2, then: ":")
        write(rest / 60 % 60, 2, then: ":")
        write(rest % 60, 2, then: "Z")
        return String(decoding: digits, as: UTF8.self)
    }

    /// Reads a day, or a day and a time with or without a zone.
    ///
    /// Without a zone universal time is meant; a plus that came as a blank, as
    /// forms send it, is read as a plus. Nil when it is neither.
    public init?(_ text: String) {
        let text = text.replacing(" ", with: "+")
        var reader = Digits(text)
        guard let year = reader.number(4), reader.take("-"), let month = reader.number(2),
            reader.take("-"), let day = reader.number(2), (1...12).contains(month),
            (1...Self.length(of: month, year)).contains(day), (1_583...9_999).contains(year)
        else { return nil }
        var seconds = Self.days(year, month, day) * 86_400
        if !reader.isAtEnd {
            guard reader.take("T") || reader.take("t"), let time = reader.time() else { return nil }
            seconds += time
        }
        guard reader.isAtEnd else { return nil }
        moment = Moment(milliseconds: seconds * 1_000)
    }
}

// MARK: - Days and their numbers

extension GeoMoment {
    /// Rounds down, also before 1970.
    private static func quotient(_ number: Int64, _ divisor: Int64) -> Int64 {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Days since 1970-01-01, counting years from March so that leap days come last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return Int64(365 * year + year / 4 - year / 100 + year / 400 + ofYear - 719_468)
    }

    private static func civil(_ days: Int64) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = quotient(shifted, 146_097)
        let ofEra = Int(shifted - era * 146_097)
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
        return (year, month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

/// Takes a text apart from its front.
private struct Digits {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Exactly so many digits.
    mutating func number(_ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Seconds of the day in universal time, which may lie outside the day.
    mutating func time() -> Int64? {
        guard let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60
        else { return nil }
        var seconds = 0
        if take(":") {
            guard let said = number(2), said <= 60 else { return nil }
            seconds = said
            if take(".") {
                guard number(1) != nil else { return nil }
                while number(1) != nil {}
            }
        }
        guard let zone = zone() else { return nil }
        return Int64(hours * 3_600 + minutes * 60 + seconds - zone)
    }

    /// Seconds east of universal time.
    private mutating func zone() -> Int? {
        if isAtEnd || take("Z") || take("z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(2) else { return nil }
        _ = take(":")
        guard let minutes = isAtEnd ? 0 : number(2), hours < 15, minutes < 60 else { return nil }
        return (isEast ? 1 : -1) * (hours * 3_600 + minutes * 60)
    }
}
