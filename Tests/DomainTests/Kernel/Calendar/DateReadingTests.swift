// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct DateReadingTests {
    @Test(arguments: [
        ("5. oktober 2021", "2021-10-05"),
        ("5 oktober 2021", "2021-10-05"),
        ("tirsdag den 5. oktober 2021", "2021-10-05"),
        ("Tirsdag d. 5. Oktober 2021", "2021-10-05"),
        ("den 14. april 2011", "2011-04-14"),
        ("1. dec. 2020", "2020-12-01"),
        ("9. sept. 2013", "2013-09-09"),
        ("1. febr. 2013", "2013-02-01"),
        ("01.06.2022", "2022-06-01"),
        ("1.6.2022", "2022-06-01"),
        ("1. 6. 2022", "2022-06-01"),
        ("03-03-2011", "2011-03-03"),
        ("12/9-2013", "2013-09-12"),
        ("12/9 2013", "2013-09-12"),
        ("12/9/2013", "2013-09-12"),
        ("03–03–2011", "2011-03-03"),
        ("2021-06-01", "2021-06-01"),
        ("  5.\u{A0}oktober\u{A0}2021 ", "2021-10-05"),
        ("TORSDAG 29. FEBRUAR 2024", "2024-02-29"),
        ("5 October 2021", "2021-10-05"),
        ("October 5, 2021", "2021-10-05"),
        ("Tuesday 5th of October 2021", "2021-10-05"),
        ("on 1st May 2022", "2022-05-01"),
        ("søndag 1. maj 2022", "2022-05-01"),
        ("lørdag den 1/1-2022", "2022-01-01"),
    ])
    func `a day is read in every form of the documents`(text: String, iso: String) throws {
        #expect(try DateText.day(text).description == iso)
    }

    @Test(arguments: [("7. marts", "2011-03-07"), ("7/3", "2011-03-07"), ("March 7", "2011-03-07")])
    func `a day without a year is of the year that is meant`(text: String, iso: String) throws {
        #expect(try DateText.day(text, year: 2011).description == iso)
        #expect(throws: DateRefusal.yearUnclear(text)) { try DateText.day(text) }
    }

    @Test(arguments: [
        "31. juni 2021", "29.02.2021", "0. maj 2021", "32/1-2021", "2021-13-01", "1. januar 0000",
        "29. februar 1900",
    ])
    func `a day that the calendar does not have is refused`(text: String) {
        #expect(throws: DateRefusal.noSuchDay(text)) { try DateText.day(text) }
    }

    @Test(arguments: ["03-03-11", "5. oktober 21", "12/9-13", "21-06-01"])
    func `a year of two digits is refused`(text: String) {
        #expect(throws: DateRefusal.yearUnclear(text)) { try DateText.day(text) }
    }

    @Test(arguments: [
        "", "   ", "snart", "5. oktobr 2021", "5. oktober 2021 kl. 17", "12.345,50", "1.2.3.2021",
        "5. oktober november 2021", "mandag tirsdag 5. oktober 2021", "2021-06-01T12:00", "ⅷ 2021",
        "5\u{301}. oktober 2021", "99999999999999999999", "uge", "uge 2021", "tirsdag",
        "10. 2021 5",
        "mandag i uge 10 2022",
    ])
    func `what is no date is refused`(text: String) {
        #expect(throws: DateRefusal.unreadable(text)) { try DateText.day(text) }
    }

    @Test func `a weekday that is not the day's is refused with both`() throws {
        let day = try #require(Day("2021-10-05"))
        let refusal = DateRefusal.otherWeekday(day, written: .thursday)
        #expect(throws: refusal) { try DateText.day("torsdag den 5. oktober 2021") }
        #expect(
            refusal.sentence.danish
                == "Den 5. oktober 2021 er en tirsdag, ikke en torsdag. Ret ugedagen eller datoen."
        )
    }

    @Test func `a longer period is refused where a day is asked for`() throws {
        let summer = try #require(Period.season(.summer, of: 2021))
        #expect(throws: DateRefusal.notOneDay(summer)) { try DateText.day("sommeren 2021") }
        #expect(
            DateRefusal.notOneDay(summer).sentence.danish
                == "“sommeren 2021” er mere end én dag. Skriv dagen, fx “31. august 2021”."
        )
    }

    @Test func `days of forty years are read back from all their printed forms`() throws {
        let first = try #require(Day("1999-12-28"))
        let last = try #require(Day("2040-01-05"))
        let misread = stride(from: first, through: last, by: 5).filter { day in
            [DateText.long(day), DateText.date(day), DateText.short(day)].contains { phrase in
                Language.allCases.contains { language in
                    (try? DateText.day(phrase.text(in: language))) != day
                }
            }
        }
        #expect(misread.isEmpty)
    }
}
