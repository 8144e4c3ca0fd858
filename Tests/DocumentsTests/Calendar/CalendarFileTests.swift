// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import Testing

struct CalendarFileTests {
    @Test func `no line is longer than 75 bytes, and no character is cut`() throws {
        let title = String(repeating: "Blåbærgrød; med, fløde – ", count: 12)
        let text = try written(title: title)
        #expect(text.components(by: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(
            unfolded.contains(
                "SUMMARY:" + title.replacing(";", with: "\\;").replacing(",", with: "\\,")))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func `nobody writes lines of their own by a title`() throws {
        let text = try written(title: "Møde\r\nATTENDEE:mailto:alle@x.dk")
        #expect(!text.contains("\r\nATTENDEE"))
    }

    @Test func `a meeting past midnight ends on the next day`() throws {
        let text = try written(title: "Nat", start: ClockTime(hour: 23), minutes: 120)
        #expect(text.contains("DTSTART;TZID=Europe/Copenhagen:20211231T230000\r\n"))
        #expect(text.contains("DTEND;TZID=Europe/Copenhagen:20220101T010000\r\n"))
    }

    private func written(
        title: String, start: ClockTime? = nil, minutes: Int? = nil
    ) throws -> String {
        let day = try #require(Day(year: 2021, month: 12, day: 31))
        let event = CalendarEvent(
            uid: "moede-juni@x.dk", sequence: 0, day: day, start: start, minutes: minutes,
            title: title)
        let file = CalendarFile(.publish, [event], made: Moment(milliseconds: 0))
        return String(decoding: file.bytes, as: UTF8.self)
    }
}

extension String {
    fileprivate func components(by mark: String) -> [Substring] { split(separator: mark) }
}
