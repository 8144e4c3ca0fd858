// SPDX-License-Identifier: EUPL-1.2

/// the days that are closed in all of Denmark, computed for any year.
///
/// Source: folkekirkens helligdage; store bededag was abolished by law from
/// 1 January 2024.
public enum Holiday: String, Sendable, CaseIterable {
    case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday, greatPrayerDay
    case ascensionDay, whitSunday, whitMonday, christmasDay, secondChristmasDay

    /// The holiday that falls on the day, if any.
    public static func on(_ day: Day) -> Holiday? {
        let year = day.year
        guard let easter = easter(year) else { return nil }
        return allCases.first { $0.day(in: year, easter: easter) == day }
    }

    /// The day it falls on in a year; nil where the year does not have it.
    public func day(in year: Int) -> Day? {
        Holiday.easter(year).flatMap { day(in: year, easter: $0) }
    }

    private func day(in year: Int, easter: Day) -> Day? {
        switch self {
        case .newYearsDay: Day(year: year, month: 1, day: 1)
        case .maundyThursday: easter.advanced(by: -3)
        case .goodFriday: easter.advanced(by: -2)
        case .easterSunday: easter
        case .easterMonday: easter.advanced(by: 1)
        case .greatPrayerDay: year <= 2023 ? easter.advanced(by: 26) : nil
        case .ascensionDay: easter.advanced(by: 39)
        case .whitSunday: easter.advanced(by: 49)
        case .whitMonday: easter.advanced(by: 50)
        case .christmasDay: Day(year: year, month: 12, day: 25)
        case .secondChristmasDay: Day(year: year, month: 12, day: 26)
        }
    }

    /// Easter Sunday of a Gregorian year from 1 to 9999.
    ///
    /// Source: the anonymous Gregorian computus (Meeus, Astronomical
    /// Algorithms, chapter 8), with its letters.
    public static func easter(_ year: Int) -> Day? {
        let a = year % 19
        let (b, c) = year.quotientAndRemainder(dividingBy: 100)
        let (d, e) = b.quotientAndRemainder(dividingBy: 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = c.quotientAndRemainder(dividingBy: 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let month = (h + l - 7 * m + 90) / 25
        return Day(year: year, month: month, day: (h + l - 7 * m + 33 * month + 19) % 32)
    }

    /// The holiday's name in people's words.
    public var name: Phrase {
        switch self {
        case .newYearsDay: Phrase(da: "nytårsdag", en: "New Year's Day")
        case .maundyThursday: Phrase(da: "skærtorsdag", en: "Maundy Thursday")
        case .goodFriday: Phrase(da: "langfredag", en: "Good Friday")
        case .easterSunday: Phrase(da: "påskedag", en: "Easter Sunday")
        case .easterMonday: Phrase(da: "2. påskedag", en: "Easter Monday")
        case .greatPrayerDay: Phrase(da: "store bededag", en: "Great Prayer Day")
        case .ascensionDay: Phrase(da: "Kristi himmelfartsdag", en: "Ascension Day")
        case .whitSunday: Phrase(da: "pinsedag", en: "Whit Sunday")
        case .whitMonday: Phrase(da: "2. pinsedag", en: "Whit Monday")
        case .christmasDay: Phrase(da: "juledag", en: "Christmas Day")
        case .secondChristmasDay: Phrase(da: "2. juledag", en: "Second Day of Christmas")
        }
    }
}
