// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Testing

/// What happens to the city of the cast, remembered so that it can be told.
struct Story {
    private(set) var city: City
    private var facts: [(event: CityEvent, day: Day)] = []

    /// Begins with the cast, of which nothing is told.
    init(_ city: City = .cast) {
        self.city = city
    }

    /// Accepts the commands on the day, with the notices that follow.
    mutating func on(_ date: String, _ commands: CityCommand...) throws {
        for command in commands {
            take(try city.decide(command, on: day(date)), on: day(date))
        }
        let outlook = Outlook(of: city.activities, workdays: .of(city), today: day(date))
        let notices = city.activities.consequences(
            for: city.activities.activities.keys.sorted(), in: outlook, city.initiatives)
        take(notices.map(CityEvent.activity), on: day(date))
    }

    private mutating func take(_ events: [CityEvent], on day: Day) {
        for event in events {
            city.apply(event, on: day)
            facts.append((event, day))
        }
    }

    /// The sentences for somebody who knows the names of the given people.
    func told(
        to viewer: Viewer = .stranger, in language: Language = .danish,
        people: [PersonID: String] = [:]
    ) -> [String] {
        var chronicle = Chronicle(of: city, for: viewer) { people[$0] }
        return facts.compactMap { chronicle.tell($0.event, on: $0.day)?.text(in: language) }
    }
}

extension CityCommand {
    /// The technical department reports that the space comes in November.
    static var delay: CityCommand { delayed(until: "2021-11") }

    static func delayed(until compact: String) -> CityCommand {
        let progress = Progress(started: day("2021-05-03"), expected: period(compact))
        return .activity(
            .report(
                .buildSpace, ProgressDraft(progress: progress, cause: .coordination), seen: nil))
    }

    /// The technical department reports that the work has begun.
    static func begun(note: NoteID) -> CityCommand {
        let progress = Progress(started: day("2021-05-03"))
        return .activity(
            .report(.buildSpace, ProgressDraft(progress: progress, note: note), seen: nil))
    }
}
