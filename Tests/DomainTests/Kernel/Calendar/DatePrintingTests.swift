// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct DatePrintingTests {
    @Test func `a day is printed in Danish and English`() throws {
        let day = try #require(Day("2021-10-05"))
        #expect(
            DateText.long(day)
                == Phrase(da: "tirsdag den 5. oktober 2021", en: "Tuesday 5 October 2021")
        )
        #expect(DateText.date(day) == Phrase(da: "5. oktober 2021", en: "5 October 2021"))
        #expect(DateText.short(day) == Phrase(da: "5. okt. 2021", en: "5 Oct 2021"))
    }

    @Test func `a short month has no full stop where it is the whole name`() throws {
        let day = try #require(Day("2022-05-01"))
        #expect(DateText.short(day) == Phrase(da: "1. maj 2022", en: "1 May 2022"))
    }

    @Test(arguments: [
        ("2021-10-05", "i dag", "today"),
        ("2021-10-06", "i morgen", "tomorrow"),
        ("2021-10-04", "i går", "yesterday"),
        ("2021-10-08", "om 3 dage", "in 3 days"),
        ("2021-09-23", "for 12 dage siden", "12 days ago"),
        ("2021-10-18", "om 13 dage", "in 13 days"),
        ("2021-10-19", "om 2 uger", "in 2 weeks"),
        ("2021-09-21", "for 2 uger siden", "2 weeks ago"),
        ("2021-12-04", "om 8 uger", "in 8 weeks"),
        ("2021-12-05", "om 2 måneder", "in 2 months"),
        ("2021-08-05", "for 2 måneder siden", "2 months ago"),
        ("2021-08-06", "for 8 uger siden", "8 weeks ago"),
        ("2023-10-04", "om 23 måneder", "in 23 months"),
        ("2023-10-05", "om 2 år", "in 2 years"),
        ("2011-03-07", "for 10 år siden", "10 years ago"),
    ])
    func `a day says how far away it is`(iso: String, danish: String, english: String) throws {
        let today = try #require(Day("2021-10-05"))
        let day = try #require(Day(iso))
        #expect(DateText.distance(to: day, from: today) == Phrase(da: danish, en: english))
    }
}
