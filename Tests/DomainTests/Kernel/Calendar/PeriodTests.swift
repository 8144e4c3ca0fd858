// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

/// Tries R-008.
struct PeriodTests {
    @Test(arguments: [
        ("sommeren 2021", "2021-summer", "2021-06-01", "2021-08-31"),
        ("sommer 2021", "2021-summer", "2021-06-01", "2021-08-31"),
        ("i sommeren 2021", "2021-summer", "2021-06-01", "2021-08-31"),
        ("summer of 2021", "2021-summer", "2021-06-01", "2021-08-31"),
        ("foråret 2022", "2022-spring", "2022-03-01", "2022-05-31"),
        ("efterår 2022", "2022-autumn", "2022-09-01", "2022-11-30"),
        ("fall 2022", "2022-autumn", "2022-09-01", "2022-11-30"),
        ("vinteren 2021", "2021-winter", "2021-12-01", "2022-02-28"),
        ("vinteren 2021/22", "2021-winter", "2021-12-01", "2022-02-28"),
        ("vinteren 2021/2022", "2021-winter", "2021-12-01", "2022-02-28"),
        ("winter 2023–24", "2023-winter", "2023-12-01", "2024-02-29"),
        ("winter 1999/00", "1999-winter", "1999-12-01", "2000-02-29"),
        ("december 2010", "2010-12", "2010-12-01", "2010-12-31"),
        ("Feb 2024", "2024-02", "2024-02-01", "2024-02-29"),
        ("2021-06", "2021-06", "2021-06-01", "2021-06-30"),
        ("Q3 2021", "2021-Q3", "2021-07-01", "2021-09-30"),
        ("2021-Q3", "2021-Q3", "2021-07-01", "2021-09-30"),
        ("3. kvartal 2021", "2021-Q3", "2021-07-01", "2021-09-30"),
        ("third quarter of 2021", "2021-Q3", "2021-07-01", "2021-09-30"),
        ("1. halvår 2021", "2021-H1", "2021-01-01", "2021-06-30"),
        ("andet halvår 2021", "2021-H2", "2021-07-01", "2021-12-31"),
        ("second half of 2021", "2021-H2", "2021-07-01", "2021-12-31"),
        ("uge 10 2022", "2022-W10", "2022-03-07", "2022-03-13"),
        ("uge 10, 2022", "2022-W10", "2022-03-07", "2022-03-13"),
        ("Week 10, 2022", "2022-W10", "2022-03-07", "2022-03-13"),
        ("uge 53 2020", "2020-W53", "2020-12-28", "2021-01-03"),
        ("uge 1 2020", "2020-W01", "2019-12-30", "2020-01-05"),
        ("2021", "2021", "2021-01-01", "2021-12-31"),
        ("5. oktober 2021", "2021-10-05", "2021-10-05", "2021-10-05"),
    ])
    func `a period is read with its first and last day`(
        text: String,
        compact: String,
        first: String,
        last: String
    ) throws {
        let period = try Period(parsing: text)
        #expect(period.description == compact)
        #expect(period.first.description == first)
        #expect(period.last.description == last)
    }

    @Test(arguments: [
        ("uge 10", "2022-W10"), ("juni", "2022-06"), ("3. kvartal", "2022-Q3"),
        ("1 kvartal", "2022-Q1"), ("sommeren", "2022-summer"), ("Q1", "2022-Q1"),
    ])
    func `a period without a year is of the year that is meant`(text: String, compact: String)
        throws
    {
        #expect(try Period(parsing: text, year: 2022).description == compact)
        #expect(throws: DateRefusal.yearUnclear(text)) { try Period(parsing: text) }
    }

    @Test(arguments: [
        "uge 53 2021", "uge 0 2021", "uge 54 2020", "5. kvartal 2021", "0. kvartal 2021",
        "3. halvår 2021", "vinteren 2021/23", "2021-13", "uge 10 0000",
    ])
    func `a period that the calendar does not have is refused`(text: String) {
        #expect(throws: DateRefusal.noSuchDay(text)) { try Period(parsing: text) }
    }

    @Test(arguments: ["sommeren 21", "sommeren 2021 2022", "kvartal 2021", "juni-august 2021"])
    func `a period that nobody can be sure of is refused`(text: String) {
        #expect(throws: DateRefusal.self) { try Period(parsing: text) }
    }

    @Test func `what was due in summer 2021 is late from 1 September`() throws {
        let summer = try Period(parsing: "sommeren 2021")
        let lastDay = try #require(Day("2021-08-31"))
        let dayAfter = try #require(Day("2021-09-01"))
        #expect(summer.lateFrom == dayAfter)
        #expect(!summer.isLate(on: lastDay))
        #expect(summer.isLate(on: dayAfter))
    }

    @Test func `periods are ordered by when they are over`() throws {
        let texts = ["2021", "5. oktober 2021", "Q3 2021", "sommeren 2021", "uge 35 2021"]
        let ordered = try texts.map { try Period(parsing: $0) }.sorted().map(\.description)
        #expect(ordered == ["2021-summer", "2021-W35", "2021-Q3", "2021-10-05", "2021"])
    }

    @Test(arguments: [
        ("2021-summer", "sommeren 2021", "summer 2021"),
        ("2021-winter", "vinteren 2021/22", "winter 2021/22"),
        ("2099-winter", "vinteren 2099/00", "winter 2099/00"),
        ("2010-12", "december 2010", "December 2010"),
        ("2021-Q3", "3. kvartal 2021", "Q3 2021"),
        ("2021-H2", "2. halvår 2021", "second half of 2021"),
        ("2022-W10", "uge 10 2022", "week 10 2022"),
        ("2021-06-01", "1. juni 2021", "1 June 2021"),
        ("2021", "2021", "2021"),
    ])
    func `a period is printed in both languages`(compact: String, danish: String, english: String)
        throws
    {
        let period = try #require(Period(compact))
        #expect(period.phrase == Phrase(da: danish, en: english))
    }

    @Test(arguments: ["sommeren 2021", "2021-6", "2021-W1", "2021-q3", "2021-Summer", " 2021", ""])
    func `the compact form is read exactly`(text: String) {
        #expect(Period(text) == nil)
    }
}

/// What holds for the period of each precision around each of many days.
struct PeriodLawTests {
    @Test(arguments: Period.Precision.allCases)
    func `a period holds its days, ends before the next and reads back`(
        precision: Period.Precision
    ) throws {
        let start = try #require(Day("1998-12-01"))
        let end = try #require(Day("2025-03-01"))
        let broken = (start...end).filter { day in
            let period = Period(precision, containing: day)
            return !period.contains(day)
                || Period(precision, containing: period.first) != period
                || Period(precision, containing: period.last) != period
                || Period(precision, containing: period.lateFrom).first != period.lateFrom
        }
        #expect(broken.isEmpty)
    }

    @Test(arguments: Period.Precision.allCases)
    func `a period is read back from its compact form and its words`(
        precision: Period.Precision
    ) throws {
        let start = try #require(Day("2019-12-01"))
        let end = try #require(Day("2021-03-01"))
        let misread = (start...end).filter { day in
            let period = Period(precision, containing: day)
            return Period(period.description) != period
                || Language.allCases.contains { language in
                    (try? Period(parsing: period.phrase.text(in: language))) != period
                }
        }
        #expect(misread.isEmpty)
    }

    @Test func `a period is stored as its compact text`() throws {
        let periods = try ["uge 10 2022", "sommeren 2021"].map { try Period(parsing: $0) }
        let json = try JSONEncoder().encode(periods)
        #expect(String(decoding: json, as: UTF8.self) == #"["2022-W10","2021-summer"]"#)
        #expect(try JSONDecoder().decode([Period].self, from: json) == periods)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Period].self, from: Data(#"["uge 10"]"#.utf8))
        }
    }
}
