// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the command leads to; a result also fills the seats.
    ///
    /// whoever may not take the seat is elected all the same, and the
    /// seat stays vacant with the reason.
    func decide(
        _ command: ElectionCommand,
        on day: Day
    ) throws(ElectionRefusal) -> [CityEvent] {
        let events = try elections.decide(command, on: day, in: organizations, areas, forums)
        var next = self
        for event in events {
            next.elections.apply(event, on: day)
        }
        let declared = events.isEmpty ? nil : next.elections[command.election]
        guard let declared, let result = declared.result else {
            return events.map(CityEvent.election)
        }
        return events.map(CityEvent.election)
            + zip(result.elected, declared.holdings).flatMap { elected, holding in
                next.seat(elected, by: holding, in: declared.id, on: day)
            }
    }

    private mutating func seat(
        _ elected: ElectedCandidate,
        by draft: HoldingDraft,
        in election: ElectionID,
        on day: Day
    ) -> [CityEvent] {
        do {
            let taken = try forums.decide(
                .take(draft), on: day, in: organizations, areas, initiatives)
            for event in taken {
                forums.apply(event, on: day)
            }
            return taken.map(CityEvent.forum)
        } catch {
            let fact = ElectedNotSeated(
                election: election,
                candidacy: elected.candidacy,
                seat: elected.seat,
                obstacle: SeatObstacle(error)
            )
            return [.election(.notSeated(fact))]
        }
    }
}

extension SeatObstacle {
    fileprivate init(_ refusal: ForumRefusal) {
        self =
            switch refusal {
            case .personSitsHere: .sitsHere
            case .seatHeld: .seatHeld
            case .unknownPerson: .personForgotten
            default: .seatChanged
            }
    }
}
