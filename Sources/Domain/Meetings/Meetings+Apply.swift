// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: MeetingEvent, on day: Day) {
        switch event {
        case .planned(let fact): plan(fact)
        case .pollOpened(let fact):
            polls[fact.poll.id] = fact.poll
            pollsOf[fact.poll.forum, default: []].append(fact.poll.id)
        case .pollAnswered(let fact):
            polls[fact.poll]?.answers.removeAll { $0.person == fact.answer.person }
            polls[fact.poll]?.answers.append(fact.answer)
        case .pollClosed(let fact):
            polls[fact.poll]?.closing = DatePollClosing(on: day, meeting: fact.meeting)
        default:
            guard let id = event.fact?.meeting, var meeting = meetings[id] else { return }
            if case .itemBrought(let fact) = event { meetingOf[fact.item] = id }
            meeting.apply(event, on: day)
            // A reply or a vote changes nothing that a form of the meeting shows.
            if event.isOfPlan { meeting.version += 1 }
            meetings[id] = meeting
        }
    }

    private mutating func plan(_ fact: MeetingPlanned) {
        meetings[fact.meeting] = Meeting(
            id: fact.meeting, forums: fact.forums, plan: fact.plan, isExtra: fact.isExtra)
        for forum in fact.forums { meetingsOf[forum, default: []].append(fact.meeting) }
    }
}

extension MeetingEvent {
    fileprivate var isOfPlan: Bool {
        switch self {
        case .planned, .moved, .called, .guestsInvited, .held, .cancelled: true
        default: false
        }
    }
}

extension Meeting {
    fileprivate mutating func apply(_ event: MeetingEvent, on day: Day) {
        switch event {
        case .moved(let fact): move(to: fact.plan)
        case .called(let fact): called = fact.sent
        case .guestsInvited(let fact):
            invitations += fact.guests.map { GuestInvitation(guest: $0, sent: fact.sent) }
        case .held(let fact):
            record = MeetingRecord(
                attendance: fact.attendance, guests: fact.guests, recorded: day)
        case .cancelled(let fact):
            cancellation = MeetingCancellation(on: day, reason: fact.reason)
            sequence += 1
        case .replied(let fact):
            replies.removeAll { $0.seat == fact.reply.seat && $0.person == fact.reply.person }
            replies.append(fact.reply)
        case .substituteAsked(let fact): askedSubstitutes.append(fact.asked)
        case .sessionOpened, .stayBegun, .stayEnded, .sessionClosed: applySession(event)
        case .voteOpened, .voteCast, .voteHandedIn, .voteClosed: applyVote(event)
        case .minutesWritten, .minutesCirculated, .minutesObjected, .objectionAnswered,
            .minutesApproved, .minutesCorrectionBegun:
            applyMinutes(event, on: day)
        default: agenda.apply(event, on: day)
        }
    }

    private mutating func move(to plan: MeetingPlan) {
        // A notice of another day says nothing of this one.
        if !self.plan.isAtSameTime(as: plan) { called = nil }
        self.plan = plan
        sequence += 1
    }

    private mutating func applySession(_ event: MeetingEvent) {
        switch event {
        case .sessionOpened(let fact):
            session = MeetingSession(opened: fact.at, stays: fact.stays)
        case .stayBegun(let fact): session?.stays.append(fact.stay)
        case .stayEnded(let fact):
            let stays = session?.stays ?? []
            guard let index = stays.lastIndex(where: { $0.seat == fact.seat && $0.left == nil })
            else { return }
            session?.stays[index].left = fact.at
        case .sessionClosed(let fact):
            session?.closed = fact.at
            for index in session?.stays.indices ?? 0..<0 where session?.stays[index].left == nil {
                session?.stays[index].left = fact.at
            }
        default: break
        }
    }

    private mutating func applyVote(_ event: MeetingEvent) {
        switch event {
        case .voteOpened(let fact): votes.append(fact.vote)
        case .voteCast(let fact): change(fact.vote) { $0.cast.append(fact.cast) }
        case .voteHandedIn(let fact):
            change(fact.vote) { vote in
                vote.handedIn.append(fact.seat)
                vote.handedIn.sort()
            }
        case .voteClosed(let fact): change(fact.vote) { $0.result = fact.result }
        default: break
        }
    }

    private mutating func change(_ id: VoteID, _ body: (inout ItemVote) -> Void) {
        guard let index = votes.firstIndex(where: { $0.id == id }) else { return }
        body(&votes[index])
    }

    private mutating func applyMinutes(_ event: MeetingEvent, on day: Day) {
        if minutes == nil {
            minutes = Minutes(rounds: [MinutesRound(version: 1, reason: nil, texts: [])])
        }
        minutes?.apply(event, on: day)
    }
}

extension MeetingPlan {
    fileprivate func isAtSameTime(as other: MeetingPlan) -> Bool {
        day == other.day && start == other.start
    }
}
