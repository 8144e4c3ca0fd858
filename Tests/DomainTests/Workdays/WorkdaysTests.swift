// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct WorkdaysTests {
    private let given = Given()
    private let closing = CalendarException(
        day: day("2021-05-14"),
        kind: .officeClosed,
        name: " Lukkedag "
    )
    private let written = CalendarException(
        day: day("2021-05-14"),
        kind: .officeClosed,
        name: "Lukkedag"
    )

    @Test func `an administrator's day off is no workday`() throws {
        given.when(.except(closing)).then(.excepted(DayExcepted(exception: written)))
        let city = try given.having(.workday(.except(closing))).city
        #expect(given.city.workdays.calendar.isWorkday(day("2021-05-14")))
        #expect(!city.workdays.calendar.isWorkday(day("2021-05-14")))
        #expect(city.workdays.calendar.exceptions == [written])
    }

    @Test func `a day stands in the table once, with a name`() throws {
        try given.having(.workday(.except(closing)))
            .when(.except(closing)).thenRefused(.alreadyExcepted(day("2021-05-14")))
        given.when(
            .except(CalendarException(day: day("2021-05-14"), kind: .officeOpen, name: ""))
        ).thenRefused(.text(.empty(field: "name")))
    }

    @Test func `a day taken out of the table is as the law has it`() throws {
        given.when(.restore(day("2021-05-14"))).thenRefused(.notExcepted(day("2021-05-14")))
        let excepted = try given.having(.workday(.except(closing)))
        excepted.when(.restore(day("2021-05-14")))
            .then(.restored(DayRestored(restored: day("2021-05-14"))))
        #expect(
            try excepted.having(.workday(.restore(day("2021-05-14")))).city.workdays == Workdays()
        )
    }
}
