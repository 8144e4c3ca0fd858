// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// When and where a forum usually meets, as far as it has a habit.
struct MeetingHabit: Equatable {
    /// The weekday of more than half of its latest meetings.
    let weekday: Weekday?
    let times: Int
    let count: Int
    let start: ClockTime?
    let place: String?

    /// A habit shows in three meetings or more; the latest eight are looked at.
    init(of held: [Meeting]) {
        let latest = held.suffix(8)
        count = latest.count
        let weekday = MeetingHabit.usual(latest.map(\.day.weekday))
        self.weekday = weekday
        times = latest.count { $0.day.weekday == weekday }
        start = MeetingHabit.usual(latest.map(\.plan.start)) ?? nil
        place = MeetingHabit.usual(latest.map(\.plan.place)) ?? nil
    }

    /// What more than half of them are.
    private static func usual<Value: Hashable>(_ values: [Value]) -> Value? {
        guard values.count >= 3 else { return nil }
        return Set(values).first { value in values.count { $0 == value } * 2 > values.count }
    }

    /// How many days nearer to the middle another weekday must be to be better;
    /// without a habit only Fridays are put off.
    func cost(of weekday: Weekday) -> Int {
        guard let usual = self.weekday else { return weekday == .friday ? 2 : 0 }
        return weekday == usual ? 0 : 10
    }
}

extension ForumView {
    /// The other forums' meetings in the year, and how many of those who sit
    /// here sit there too.
    func meetingsOfTheSamePeople(in year: Period) -> [Day: [(forum: String, people: Int)]] {
        let own = Set(places.compactMap { $0.holder?.person })
        var shared: [ForumID: Int] = [:]
        var days: [Day: [(forum: String, people: Int)]] = [:]
        let all = conformity.meetings.meetings.values
            .filter { year.contains($0.day) && !$0.isCancelled && !$0.forums.contains(forum.id) }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        for meeting in all {
            for other in meeting.forums {
                let people = shared[other] ?? self.people(from: own, in: other)
                shared[other] = people
                guard people > 0 else { continue }
                days[meeting.day, default: []].append((conformity.name(of: other), people))
            }
        }
        return days
    }

    private func people(from own: Set<PersonID>, in other: ForumID) -> Int {
        let map = conformity.forums.seatMap(of: other, on: day, in: organizations)
        return own.intersection((map?.places ?? []).compactMap { $0.holder?.person }).count
    }
}
