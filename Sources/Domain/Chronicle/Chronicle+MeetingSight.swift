// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// the history tells no more of a meeting than its page does today.
    func isForViewer(_ event: MeetingEvent) -> Bool {
        guard let id = event.fact?.meeting else { return city.worksFor(event.forum, viewer) }
        guard let meeting = city.meetings[id] else { return false }
        let items = event.items.map { meeting.agenda[$0] }
        switch event {
        case .planned, .moved, .called, .guestsInvited, .held, .cancelled, .agendaPublished,
            .sessionOpened, .sessionClosed:
            return true
        case .itemDecided:
            return items.allSatisfy { item in
                item.map { city.seesDecision(on: $0, of: meeting, viewer) } ?? false
            }
        case .minutesApproved:
            return meeting.minutes?.inForce.map { city.sees($0, of: meeting, viewer) } ?? false
        case .personRemoved(let fact) where fact.person == viewer.person: return false
        default:
            guard city.isInsider(of: meeting, viewer) else { return false }
            return items.allSatisfy { item in
                item.map { city.sees($0, of: meeting, viewer) } ?? false
            } && votes(of: event, at: meeting)
        }
    }

    /// Votes are told to those who see what is voted on.
    private func votes(of event: MeetingEvent, at meeting: Meeting) -> Bool {
        let vote: VoteID? =
            switch event {
            case .voteCast(let fact): fact.vote
            case .voteHandedIn(let fact): fact.vote
            case .voteClosed(let fact): fact.vote
            default: nil
            }
        guard let vote else { return true }
        return meeting.votes.first { $0.id == vote }.flatMap { meeting.agenda[$0.item] }
            .map { city.sees($0, of: meeting, viewer) } ?? false
    }
}
