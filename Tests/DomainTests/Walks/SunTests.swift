// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct SunTests {
    private let copenhagen = Coordinate(longitude: 12.5683, latitude: 55.6761)

    /// Sunrise and sunset as almanacs print them: the upper edge at the horizon,
    /// to the minute, in Danish time.
    @Test(arguments: [
        ("2026-06-21", 4, 25), ("2026-06-21", 21, 57), ("2026-12-21", 8, 37),
        ("2026-12-21", 15, 38), ("2026-03-20", 6, 12), ("2026-03-20", 18, 23),
    ])
    func `the sun is at the horizon when almanacs say that it rises and sets`(
        date: String, hour: Int, minute: Int
    ) throws {
        let day = day(date)
        let local = hour * 60 + minute
        let universal = local - DanishTime.minutesAhead(on: day, minute: local)
        let height = Sun.altitude(over: copenhagen, on: day, minutes: Double(universal))
        #expect((height - WalkLight.horizon).magnitude < 0.3)
    }

    @Test func `the noon sun is as high as latitude and season make it`() {
        // 90 − 55.6761 ± 23.436 at the solstices.
        let summer =
            (600...780).map {
                Sun.altitude(over: copenhagen, on: day("2026-06-21"), minutes: Double($0))
            }.max() ?? 0
        let winter =
            (600...780).map {
                Sun.altitude(over: copenhagen, on: day("2026-12-21"), minutes: Double($0))
            }.max() ?? 0
        #expect((summer - 57.76).magnitude < 0.02)
        #expect((winter - 10.89).magnitude < 0.02)
    }

    @Test func `sines are those of the tables`() {
        for (degrees, sine) in [(0, 0), (30, 0.5), (90, 1), (150, 0.5), (270, -1), (-30, -0.5)] {
            #expect((Angle(degrees: Double(degrees)).sine - sine).magnitude < 1e-9)
        }
        #expect((Angle.degrees(ofSine: 0.5) - 30).magnitude < 1e-6)
        #expect((Angle(degrees: 36_045).cosine - 0.5.squareRoot()).magnitude < 1e-9)
    }

    @Test func `summer time begins and ends on the last Sundays at one o'clock universal`() {
        #expect(DanishTime.minutesAhead(on: day("2026-03-29"), minute: 119) == 60)
        #expect(DanishTime.minutesAhead(on: day("2026-03-29"), minute: 180) == 120)
        #expect(DanishTime.minutesAhead(on: day("2026-10-25"), minute: 100) == 120)
        #expect(DanishTime.minutesAhead(on: day("2026-10-25"), minute: 180) == 60)
        #expect(DanishTime.minutesAhead(on: day("2026-10-24"), minute: 1_439) == 120)
        #expect(DanishTime.minutesAhead(on: day("2026-01-01"), minute: 0) == 60)
    }

    @Test func `the same hour is dark in November and day in June`() throws {
        func kind(_ content: WalkContent) throws -> WalkLight.Kind? {
            let given = try Given().having(.plan(.dusk, content))
            return try given.city.light(on: #require(given.dusk))?.kind
        }
        #expect(try kind(.dusk) == .becomesDark)
        #expect(try kind(.dusk.with { $0.start = ClockTime(hour: 19) }) == .dark)
        #expect(try kind(.dusk.with { $0.day = day("2021-06-17") }) == .daylight)
        #expect(
            try kind(
                .dusk.with {
                    $0.start = ClockTime(hour: 16, minute: 5)
                    $0.minutes = 10
                }) == .twilight)
        #expect(try kind(.dusk.with { $0.start = nil }) == nil)
        #expect(
            try kind(
                .dusk.with {
                    $0.until = day("2021-12-31")
                }) == nil)
    }
}
