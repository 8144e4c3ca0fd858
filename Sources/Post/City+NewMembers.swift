// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension City {
    /// The meetings that somebody belongs to now, by having got a seat, or a
    /// post that a seat goes with; earliest first.
    func meetings(newFor event: CityEvent, from today: Day) -> [Meeting] {
        let person: PersonID
        switch event {
        case .forum(.seatTaken(let fact)): person = fact.person
        case .organization(.membershipBegun(let fact)): person = fact.person
        default: return []
        }
        return meetings.meetings.values.filter { meeting in
            meeting.day >= today && meeting.called != nil && !meeting.isHeld
                && !meeting.isCancelled
                && meeting.places(in: forums, organizations)
                    .contains { $0.holder?.person == person }
        }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}
