// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Ten years of meetings of every forum against its charter: linear in both.
enum ConformityBench {
    @Sendable static func run() throws {
        for forums in [250, 500, 1_000] {
            try measure(forums)
        }
    }

    private static func measure(_ count: Int) throws {
        let city = try city(of: count)
        let meetings = Array(city.meetings.meetings.values)
        let today = ManyForums.day(2026, 6, 1)
        var standings: [ForumStanding] = []
        let judging = shortest(of: 3) { standings = Conformity(of: city).standings(on: today) }
        let bare = shortest(of: 3) {
            precondition(meetings.count { $0.isHeld } > 0, "the result is used")
        }
        precondition(standings.count == count, "the result is used")
        Measurement(
            job: "conformity of every forum, worst first",
            size: "\(count) forums, 16 clauses each, \(meetings.count) meetings in 10 years",
            figure: "\(judging.short) ms, \((judging * 1_000 / Double(count)).short) µs a forum",
            reference: "looking at every meeting once: \(bare.short) ms",
            ratio: judging / bare, budget: "linear in forums and meetings"
        ).print()
        var seats = 0
        let forum = ForumID("forum-1")
        let map = shortest {
            for index in 0..<1_000 {
                let day = today.advanced(by: -index)
                let map = city.forums.seatMap(of: forum, on: day, in: city.organizations)
                seats += map?.places.count ?? 0
            }
        }
        precondition(seats > 0, "the result is used")
        Measurement(
            job: "seat map of any day", size: "26 seats", figure: "\(map.short) µs",
            reference: "–", ratio: nil, budget: "microseconds"
        ).print()
    }

    private static func city(of count: Int) throws -> City {
        var city = City()
        func take(_ commands: [CityCommand], on day: Day) throws {
            for command in commands {
                for event in try city.decide(command, on: day) { city.apply(event, on: day) }
            }
        }
        try take(ManyForums.founding, on: ManyForums.start)
        for forum in (0..<count).map(ManyForums.init(number:)) {
            try take(forum.founding, on: ManyForums.start)
            for index in 0..<40 { try take(forum.holding(index), on: forum.day(of: index)) }
        }
        return city
    }
}
