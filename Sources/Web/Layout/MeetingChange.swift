// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What of meetings and matters two people are changing, and where its history stands.
enum MeetingChange {
    /// An item of an agenda, in the history of its forum.
    case item(AgendaItemID, in: ForumID)
    /// When and where a meeting is, and who was there.
    case plan(MeetingID, in: ForumID)
    case minutes(MeetingID, in: ForumID)
    case matter(MatterID)
    case action(ActionID)

    init?(_ command: CityCommand, in city: City) {
        switch command {
        case .meeting(.agenda(let id, .change(let item, _, _))):
            guard let meeting = city.meetings[id] else { return nil }
            self = .item(item, in: meeting.lead)
        case .meeting(.session(let id, .decide(let draft))):
            guard let meeting = city.meetings[id] else { return nil }
            self = .item(draft.item, in: meeting.lead)
        case .meeting(.minutes(let id, .write)):
            guard let meeting = city.meetings[id] else { return nil }
            self = .minutes(id, in: meeting.lead)
        case .meeting(.move(let id, _, _)), .meeting(.hold(let id, _, _)):
            guard let meeting = city.meetings[id] else { return nil }
            self = .plan(id, in: meeting.lead)
        case .matter(.action(let command)): self = .action(command.subject)
        case .matter(let command):
            guard let matter = command.subject else { return nil }
            self = .matter(matter)
        default: return nil
        }
    }

    var stream: String {
        switch self {
        case .item(_, let forum), .plan(_, let forum), .minutes(_, let forum):
            "forum/\(forum)"
        case .matter(let id): "matter/\(id)"
        case .action(let id): "action/\(id)"
        }
    }

    func isMade(by event: CityEvent) -> Bool {
        switch (self, event) {
        case (.item(let id, _), .meeting(let event)): event.isOfAgenda && event.items.contains(id)
        case (.plan(let id, _), .meeting(let event)):
            event.isOfPlan && event.fact?.meeting == id
        case (.minutes(let id, _), .meeting(.minutesWritten(let fact))): fact.meeting == id
        case (.matter, .matter), (.action, .matter): true
        default: false
        }
    }
}

extension MeetingEvent {
    /// Whether it changes an item, so that an open form of it is out of date.
    fileprivate var isOfAgenda: Bool {
        switch self {
        case .voteOpened, .minutesWritten, .minutesObjected: false
        default: true
        }
    }

    fileprivate var isOfPlan: Bool {
        switch self {
        case .planned, .moved, .called, .guestsInvited, .held, .cancelled: true
        default: false
        }
    }
}
