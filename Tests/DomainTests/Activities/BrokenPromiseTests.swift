// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// The urban space slips, and another department's promise breaks.
struct BrokenPromiseTests {
    private var living = LivingCity()
    private let start = day("2021-05-03")
    private let today = day("2021-07-05")

    init() throws {
        let begun = ProgressDraft(progress: Progress(started: start))
        try living.take(.report(.buildSpace, begun, seen: nil), on: start)
    }

    private mutating func expect(
        _ compact: String,
        _ cause: DelayCause = .coordination,
        on day: Day
    ) throws -> [ActivityEvent] {
        let slip = ProgressDraft(
            progress: Progress(started: start, expected: period(compact)),
            cause: cause
        )
        return try living.take(.report(.buildSpace, slip, seen: nil), on: day)
    }

    private func broken(
        _ id: ActivityID,
        _ promised: String,
        _ forecast: String,
        _ cause: DelayCause?
    ) -> ActivityEvent {
        let isBridge = id == .buildBridge
        return .promiseBroken(
            PromiseBroken(
                activity: id,
                initiative: isBridge ? .bridge : .urbanSpace,
                responsible: isBridge ? .socialWork : .urbanSpaces,
                promised: day(promised),
                forecast: day(forecast),
                root: .buildSpace,
                rootResponsible: .urbanSpaces,
                cause: cause
            )
        )
    }

    @Test func `as planned, both promises hold`() {
        #expect(living.outlook.forecast(of: .buildSpace)?.finish == day("2021-08-24"))
        #expect(living.outlook.forecast(of: .buildBridge)?.finish == day("2021-10-19"))
        #expect(living.outlook.breaches() == [])
    }

    //
    @Test mutating func `a delay is told to the owner of the promise and to who caused it`() throws
    {
        let events = try expect("2021-12", on: today)
        #expect(
            Array(events.dropFirst()) == [
                broken(.buildBridge, "2021-11-30", "2022-02-25", .coordination),
                broken(.buildSpace, "2021-08-31", "2021-12-31", .coordination),
            ]
        )
        #expect(
            living.city.activities[.buildBridge]?.breach
                == BrokenPromise(
                    since: today,
                    toldOn: today,
                    promised: day("2021-11-30"),
                    forecast: day("2022-02-25"),
                    root: .buildSpace,
                    cause: .coordination
                )
        )
        #expect(living.city.activities.breached.sorted() == [.buildBridge, .buildSpace])
    }

    //
    @Test mutating func `it is told again only when it is a week worse`() throws {
        _ = try expect("2021-12-31", on: today)
        #expect(try expect("2022-01-06", on: today).count == 1)
        let week = try expect("2022-01-07", on: today)
        #expect(
            Array(week.dropFirst()) == [
                broken(.buildBridge, "2021-11-30", "2022-03-04", .coordination),
                broken(.buildSpace, "2021-08-31", "2022-01-07", .coordination),
            ]
        )
    }

    //
    @Test mutating func `it is told again when the cause is another, be it a few days worse only`()
        throws
    {
        _ = try expect("2021-12", on: today)
        let slip = ProgressDraft(
            progress: Progress(expected: period("2022-01-05")),
            cause: .staffing
        )
        try living.take(
            .promise(.strengthenSupport, period("2021-08"), reason: nil),
            on: today
        )
        let events = try living.take(.report(.strengthenSupport, slip, seen: nil), on: today)
        let told = events.compactMap { event -> PromiseBroken? in
            if case .promiseBroken(let fact) = event { fact } else { nil }
        }
        #expect(told.map(\.activity) == [.buildBridge, .strengthenSupport])
        #expect(told.map(\.root) == [.strengthenSupport, .strengthenSupport])
        #expect(told.map(\.cause) == [.staffing, .staffing])
    }

    //
    @Test mutating func `time alone breaks a promise when the work does not begin`() {
        living = LivingCity()
        #expect(living.pass(to: day("2021-05-10")) == [])
        #expect(
            living.pass(to: day("2021-05-11"))
                == [broken(.buildSpace, "2021-08-31", "2021-09-01", nil)]
        )
        #expect(living.pass(to: day("2021-05-12")) == [])
    }

    //
    @Test mutating func `a pin is broken as a promise is`() throws {
        let events = try living.take(
            .pin(.buildSpace, Pin(day: day("2021-08-23"), authority: "Ministeriet")),
            on: Cast.opening
        )
        #expect(events.last == broken(.buildSpace, "2021-08-23", "2021-08-24", nil))
    }

    //
    @Test mutating func `when the forecast holds the promise again, that is told too`() throws {
        _ = try expect("2021-12", on: today)
        let events = try expect("2021-08", on: today)
        #expect(
            Array(events.dropFirst()) == [
                .promiseRestored(
                    PromiseRestored(
                        activity: .buildBridge,
                        initiative: .bridge,
                        forecast: day("2021-10-26")
                    )
                ),
                .promiseRestored(
                    PromiseRestored(
                        activity: .buildSpace,
                        initiative: .urbanSpace,
                        forecast: day("2021-08-31")
                    )
                ),
            ]
        )
        #expect(living.city.activities.breached.sorted() == [])
        #expect(living.city.activities[.buildBridge]?.breach == nil)
    }

    //
    @Test mutating func `who finishes in time after all has kept the promise`() throws {
        _ = try expect("2021-12", on: today)
        let done = ProgressDraft(progress: Progress(finished: day("2021-08-20")))
        let events = try living.take(.report(.buildSpace, done, seen: nil), on: day("2021-08-23"))
        #expect(
            events.contains(
                .promiseRestored(
                    PromiseRestored(
                        activity: .buildSpace,
                        initiative: .urbanSpace,
                        forecast: day("2021-08-20")
                    )
                )
            )
        )
        #expect(living.city.activities[.buildSpace]?.breach == nil)
    }

    @Test mutating func `what is finished late stays broken and is not told again`() throws {
        _ = try expect("2021-12", on: today)
        let done = ProgressDraft(
            progress: Progress(finished: day("2022-02-01")),
            cause: .coordination
        )
        try living.take(.report(.buildSpace, done, seen: nil), on: day("2022-02-02"))
        #expect(living.city.activities[.buildSpace]?.breach?.promised == day("2021-08-31"))
        #expect(living.city.activities.breached.sorted() == [.buildBridge])
        #expect(living.pass(to: day("2022-02-03")) == [])
    }

    @Test mutating func `nothing is told of an initiative that is concluded`() throws {
        var city = living.city
        city.apply(
            .initiative(.concluded(InitiativeConcluded(initiative: .bridge, outcome: nil))),
            on: today
        )
        living = LivingCity(city, on: today)
        let slip = ProgressDraft(
            progress: Progress(expected: period("2021-12")),
            cause: .coordination
        )
        let events = try living.take(.report(.buildSpace, slip, seen: nil), on: today)
        #expect(
            Array(events.dropFirst())
                == [broken(.buildSpace, "2021-08-31", "2021-12-31", .coordination)]
        )
    }
}
