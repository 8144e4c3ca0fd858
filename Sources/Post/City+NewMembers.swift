// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension City {
    /// The meetings that have been called and are still to come, where the
    /// event may change who sits at the table; earliest first.
    func meetings(touchedBy event: CityEvent, from today: Day) -> [Meeting] {
        guard event.movesSeats else { return [] }
        return meetings.meetings.values.filter { meeting in
            meeting.day >= today && meeting.called != nil && !meeting.isHeld
                && !meeting.isCancelled
        }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }
}

extension CityEvent {
    /// Whether somebody may get or lose a seat by it, or a post that a seat goes with.
    fileprivate var movesSeats: Bool {
        switch self {
        case .forum(.seatTaken), .forum(.seatLeft), .forum(.termExtended),
            .forum(.charterAdopted), .forum(.substituteEnded):
            true
        case .organization(.membershipBegun), .organization(.membershipEnded): true
        default: false
        }
    }
}
