// SPDX-License-Identifier: EUPL-1.2

extension MeetingEvent {
    /// What happened to one meeting; nil for the search for a day.
    public var fact: (any MeetingFact)? {
        switch self {
        case .planned(let fact): fact
        case .moved(let fact): fact
        case .called(let fact): fact
        case .guestsInvited(let fact): fact
        case .held(let fact): fact
        case .cancelled(let fact): fact
        case .itemBrought(let fact): fact
        case .itemChanged(let fact): fact
        case .itemAdmitted(let fact): fact
        case .itemWithdrawn(let fact): fact
        case .itemsOrdered(let fact): fact
        case .itemClosed(let fact): fact
        case .personRemoved(let fact): fact
        case .fileAttached(let fact): fact
        case .fileDetached(let fact): fact
        case .agendaPublished(let fact): fact
        case .agendaFrozen(let fact): fact
        case .replied(let fact): fact
        case .substituteAsked(let fact): fact
        case .sessionOpened(let fact): fact
        case .stayBegun(let fact): fact
        case .stayEnded(let fact): fact
        case .itemBegun(let fact): fact
        case .seatRecused(let fact): fact
        case .itemDecided(let fact): fact
        case .sessionClosed(let fact): fact
        case .voteOpened(let fact): fact
        case .voteCast(let fact): fact
        case .voteHandedIn(let fact): fact
        case .voteClosed(let fact): fact
        case .minutesWritten(let fact): fact
        case .minutesCirculated(let fact): fact
        case .minutesObjected(let fact): fact
        case .objectionAnswered(let fact): fact
        case .minutesApproved(let fact): fact
        case .minutesCorrectionBegun(let fact): fact
        case .pollOpened, .pollAnswered, .pollClosed: nil
        }
    }

    /// The leading forum, whose history the event belongs to.
    public var forum: ForumID {
        switch self {
        case .pollOpened(let fact): return fact.poll.forum
        case .pollAnswered(let fact): return fact.forum
        case .pollClosed(let fact): return fact.forum
        default: break
        }
        guard let fact else { preconditionFailure("all others are of a meeting") }
        return fact.forum
    }

    var stream: String { "forum/\(forum)" }

    /// What it refers to in the vault.
    var notes: [NoteID] {
        switch self {
        case .cancelled(let fact): [fact.reason]
        case .itemBrought(let fact): fact.content.blocks.map(\.text)
        case .itemChanged(let fact): fact.content.blocks.map(\.text)
        case .itemWithdrawn(let fact): optional(fact.reason)
        case .itemClosed(let fact): optional(fact.closure?.reason)
        case .replied(let fact): optional(fact.reply.note)
        case .itemDecided(let fact):
            optional(fact.decision.wording) + fact.decision.dissents.map(\.text)
        case .voteOpened(let fact): optional(fact.vote.question)
        case .minutesWritten(let fact): fact.texts.map(\.text)
        case .minutesObjected(let fact): [fact.objection.text]
        case .objectionAnswered(let fact): optional(fact.answer.text)
        case .minutesCorrectionBegun(let fact): [fact.reason]
        default: []
        }
    }

    /// The items that it tells of.
    public var items: [AgendaItemID] {
        switch self {
        case .itemBrought(let fact): [fact.item]
        case .itemChanged(let fact): [fact.item]
        case .itemAdmitted(let fact): [fact.item]
        case .itemWithdrawn(let fact): [fact.item]
        case .itemClosed(let fact): [fact.item]
        case .personRemoved(let fact): [fact.item]
        case .fileAttached(let fact): [fact.item]
        case .fileDetached(let fact): [fact.item]
        case .itemBegun(let fact): [fact.item]
        case .seatRecused(let fact): [fact.item]
        case .itemDecided(let fact): [fact.item]
        case .voteOpened(let fact): [fact.vote.item]
        case .minutesWritten(let fact): fact.texts.map(\.item)
        case .minutesObjected(let fact): optional(fact.objection.item)
        default: []
        }
    }

    private func optional<Value>(_ value: Value?) -> [Value] { value.map { [$0] } ?? [] }
}
