// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

/// Tries R-006, R-007.
struct HolidayTests {
    @Test(arguments: [
        (1999, "1999-04-04"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2011, "2011-04-24"),
        (2019, "2019-04-21"), (2021, "2021-04-04"), (2024, "2024-03-31"), (2025, "2025-04-20"),
        (2038, "2038-04-25"), (2285, "2285-03-22"),
    ])
    func `Easter falls where the tables say`(year: Int, iso: String) {
        #expect(Holiday.easter(year)?.description == iso)
    }

    @Test func `Easter is a Sunday between 22 March and 25 April`() {
        let wrong = (1583...4099).filter { year in
            guard let easter = Holiday.easter(year), easter.weekday == .sunday,
                let earliest = Day(year: year, month: 3, day: 22),
                let latest = Day(year: year, month: 4, day: 25)
            else { return true }
            return !(earliest...latest).contains(easter)
        }
        #expect(wrong.isEmpty)
    }

    @Test func `the holidays of 2022 are these eleven`() {
        let days = Holiday.allCases.compactMap { $0.day(in: 2022)?.description }
        #expect(
            days == [
                "2022-01-01", "2022-04-14", "2022-04-15", "2022-04-17", "2022-04-18", "2022-05-13",
                "2022-05-26", "2022-06-05", "2022-06-06", "2022-12-25", "2022-12-26",
            ]
        )
    }

    @Test func `store bededag is kept for the last time in 2023`() throws {
        #expect(Holiday.greatPrayerDay.day(in: 2023)?.description == "2023-05-05")
        #expect(Holiday.greatPrayerDay.day(in: 2024) == nil)
        let fourthFriday = try #require(Day("2024-04-26"))
        #expect(Holiday.on(fourthFriday) == nil)
        #expect(WorkCalendar.law.isWorkday(fourthFriday))
    }
}

struct WorkCalendarTests {
    @Test(arguments: [
        ("2022-04-14", "skærtorsdag"), ("2022-05-26", "Kristi himmelfartsdag"),
        ("2022-06-06", "2. pinsedag"), ("2021-12-25", "juledag"), ("2022-10-08", "lørdag"),
        ("2022-10-09", "søndag"),
    ])
    func `a closed day says why in both profiles`(iso: String, name: String) throws {
        let day = try #require(Day(iso))
        #expect(WorkCalendar.plain.closure(on: day)?.danish == name)
        #expect(WorkCalendar.law.closure(on: day)?.danish == name)
    }

    @Test(arguments: ["2023-06-05", "2021-12-24", "2021-12-31"])
    func `three more days are closed to the law only`(iso: String) throws {
        let day = try #require(Day(iso))
        #expect(WorkCalendar.plain.isWorkday(day))
        #expect(!WorkCalendar.law.isWorkday(day))
    }

    @Test func `the first of May is worked unless the office says otherwise`() throws {
        let day = try #require(Day("2023-05-01"))
        let exception = CalendarException(day: day, kind: .officeClosed, name: "1. maj")
        let office = WorkCalendar(.plain, exceptions: [exception])
        #expect(WorkCalendar.plain.isWorkday(day))
        #expect(office.closure(on: day) == Phrase(verbatim: "1. maj"))
        #expect(WorkCalendar(.law, exceptions: [exception]).isWorkday(day))
    }

    @Test func `an office may open on a closed day and the law does not see it`() throws {
        let saturday = try #require(Day("2022-10-08"))
        let exception = CalendarException(day: saturday, kind: .officeOpen, name: "valg")
        #expect(WorkCalendar(.plain, exceptions: [exception]).isWorkday(saturday))
        #expect(!WorkCalendar(.law, exceptions: [exception]).isWorkday(saturday))
    }

    @Test func `a new public holiday counts in both profiles and the later line holds`() throws {
        let day = try #require(Day("2030-06-04"))
        let lines = [
            CalendarException(day: day, kind: .officeOpen, name: "åbent"),
            CalendarException(day: day, kind: .publicHoliday, name: "flagdag"),
        ]
        for profile in WorkCalendar.Profile.allCases {
            let calendar = WorkCalendar(profile, exceptions: lines)
            #expect(calendar.closure(on: day) == Phrase(verbatim: "flagdag"))
            #expect(calendar.exceptions == [lines[1]])
        }
    }

    @Test func `the table is stored in order of days`() throws {
        let days = try ["2023-05-01", "2022-12-24"].map { try #require(Day($0)) }
        let calendar = WorkCalendar(
            .plain,
            exceptions: days.map { CalendarException(day: $0, kind: .officeClosed, name: "lukket") }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(calendar)
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"exceptions":[{"day":"2022-12-24","kind":"officeClosed","name":"lukket"},"#
                + #"{"day":"2023-05-01","kind":"officeClosed","name":"lukket"}],"profile":"plain"}"#
        )
        #expect(try JSONDecoder().decode(WorkCalendar.self, from: json) == calendar)
    }
}

struct WorkdayCountingTests {
    @Test func `seven workdays after Wednesday before Easter 2022 is the second Monday after`()
        throws
    {
        let wednesday = try #require(Day("2022-04-13"))
        #expect(WorkCalendar.law.day(7, workdaysAfter: wednesday).description == "2022-04-27")
        #expect(WorkCalendar.law.day(-1, workdaysAfter: wednesday).description == "2022-04-12")
    }

    @Test func `no workdays after a day is the day itself, worked or not`() throws {
        let sunday = try #require(Day("2022-04-17"))
        #expect(WorkCalendar.plain.day(0, workdaysAfter: sunday) == sunday)
    }

    @Test func `the nearest workdays around Easter 2021`() throws {
        let goodFriday = try #require(Day("2021-04-02"))
        #expect(WorkCalendar.plain.nextWorkday(onOrAfter: goodFriday).description == "2021-04-06")
        #expect(
            WorkCalendar.plain.previousWorkday(onOrBefore: goodFriday).description == "2021-03-31"
        )
    }

    @Test(arguments: WorkCalendar.Profile.allCases)
    func `counting and adding workdays undo each other`(profile: WorkCalendar.Profile) throws {
        let calendar = WorkCalendar(profile)
        let first = try #require(Day("2023-03-01"))
        let last = try #require(Day("2024-02-01"))
        let broken = stride(from: first, through: last, by: 3).filter { start in
            (-45...45).contains { count in
                let reached = calendar.day(count, workdaysAfter: start)
                return calendar.workdays(after: start, through: reached) != count
                    || calendar.isWorkday(start)
                        && calendar.day(-count, workdaysAfter: reached) != start
            }
        }
        #expect(broken.isEmpty)
    }
}

struct DeadlineTests {
    @Test(arguments: [
        ("2021-03-05", "2021-03-05"), ("2021-03-06", "2021-03-08"), ("2021-03-07", "2021-03-08"),
        ("2021-04-01", "2021-04-06"), ("2021-06-05", "2021-06-07"), ("2021-12-24", "2021-12-27"),
        ("2021-12-31", "2022-01-03"), ("2023-06-05", "2023-06-06"),
    ])
    func `a deadline counted by law moves to the next weekday`(written: String, last: String)
        throws
    {
        let day = try #require(Day(written))
        let deadline = Deadline.legal(day)
        #expect(deadline.lastDay().description == last)
        #expect(deadline.lastDay(in: .plain).description == last)
        #expect(!deadline.isLate(on: deadline.lastDay()))
        #expect(deadline.isLate(on: deadline.lastDay().advanced(by: 1)))
    }

    @Test func `a deadline set by another authority never moves`() throws {
        let sunday = try #require(Day("2021-03-07"))
        let deadline = Deadline.stated(sunday, by: "ministeriet")
        #expect(deadline.lastDay() == sunday)
        #expect(deadline.isLate(on: sunday.advanced(by: 1)))
    }

    @Test func `an office's holiday closing is no excuse before the law`() throws {
        let monday = try #require(Day("2021-07-12"))
        let closed = CalendarException(day: monday, kind: .officeClosed, name: "ferielukket")
        let office = WorkCalendar(.plain, exceptions: [closed])
        #expect(!office.isWorkday(monday))
        #expect(Deadline.legal(monday).lastDay(in: office) == monday)
    }
}
