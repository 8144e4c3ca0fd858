// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct SchoolHolidayTests {
    private let autumn = SchoolHoliday(
        name: "Efterårsferie", from: day("2021-10-18"), to: day("2021-10-22"))

    @Test func `a school holiday is set, found by its days, and removed`() throws {
        let given = try Given().having(.workday(.setSchoolHoliday(autumn)))
        #expect(given.city.workdays.schoolHoliday(on: day("2021-10-22")) == autumn)
        #expect(given.city.workdays.schoolHoliday(on: day("2021-10-23")) == nil)
        #expect(given.city.workdays.schoolHoliday(on: day("2021-10-17")) == nil)
        #expect(given.city.workdays.calendar.isWorkday(day("2021-10-20")))
        given.when(.setSchoolHoliday(autumn)).thenNothing()
        let removed = try given.having(.workday(.removeSchoolHoliday(from: day("2021-10-18"))))
        #expect(removed.city.workdays.schoolHolidays.isEmpty)
        removed.when(.removeSchoolHoliday(from: day("2021-10-18")))
            .thenRefused(.noSchoolHoliday(day("2021-10-18")))
    }

    @Test func `the same first day sets it anew, other days never overlap`() throws {
        let given = try Given().having(.workday(.setSchoolHoliday(autumn)))
        let longer = SchoolHoliday(name: "Ferie", from: autumn.from, to: day("2021-10-24"))
        let changed = try given.having(.workday(.setSchoolHoliday(longer)))
        #expect(changed.city.workdays.schoolHolidays == [longer])
        let over = SchoolHoliday(name: "Fri", from: day("2021-10-22"), to: day("2021-10-25"))
        given.when(.setSchoolHoliday(over)).thenRefused(.overlaps(autumn))
        let backwards = SchoolHoliday(name: "Fri", from: day("2021-11-02"), to: day("2021-11-01"))
        given.when(.setSchoolHoliday(backwards))
            .thenRefused(.endsBeforeItBegins(from: day("2021-11-02"), to: day("2021-11-01")))
    }
}
