// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

// Seats that get and lose their people after a meeting was called.
extension LetterMaker {
    /// whoever gets a seat after a meeting was called is called to it too.
    ///
    /// whoever has no seat there any more has the meeting taken out of the
    /// calendar again.
    mutating func followSeats(of meeting: Meeting, _ entry: HistoryEntry) {
        guard !lines(of: meeting).isEmpty else { return }
        for line in lines(of: meeting) where line.seat != nil {
            guard case .person(let person) = line.recipient,
                city.seats(of: person, at: meeting).isEmpty
            else { continue }
            takeOut(line, of: meeting, .seatLost, entry)
        }
        callMembers(to: meeting, entry)
    }

    /// a substitute is asked while the member does not come, and told
    /// when the member comes after all.
    mutating func followReply(in seat: Seat, to meeting: Meeting, _ entry: HistoryEntry) {
        let places = meeting.places(in: city.forums, city.organizations)
        guard let place = places.first(where: { $0.seat == seat }),
            let substitute = place.substitute?.person,
            meeting.asked(substitute, for: seat),
            !places.contains(where: { $0.holder?.person == substitute })
        else { return }
        let line = called[meeting.id]?.line(of: .person(substitute))
        switch meeting.expectation(of: place) {
        case .member:
            if let line, line.seat == seat {
                takeOut(line, of: meeting, .substituteFree, entry)
            }
        case .substituteAsked: callInstead(substitute, in: seat, to: meeting, entry)
        default: break
        }
    }

    mutating func callInstead(
        _ substitute: PersonID, in seat: Seat, to meeting: Meeting, _ entry: HistoryEntry
    ) {
        let known = called[meeting.id]?.line(of: .person(substitute))
        guard known?.seat != seat || known?.sequence != meeting.sequence else { return }
        call(.person(substitute), seat, to: meeting, .substitute, entry)
    }

    private mutating func takeOut(
        _ line: CalledPeople.Line, of meeting: Meeting, _ kind: LetterKind, _ entry: HistoryEntry
    ) {
        called[meeting.id]?.remove(line.recipient)
        write(kind, line.recipient, about: about(meeting, line.seat), entry)
    }
}
