// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// members say which of the proposed days suit them, until a day;
    /// the meeting is on one of them.
    func decide(
        _ command: PollCommand,
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        switch command {
        case .open(let draft): return try open(draft, on: day, in: forums)
        case .answer(let id, let person, let fits):
            let poll = try openPoll(id)
            guard day <= poll.lastDay else { throw .poll(.answersOver(poll.lastDay)) }
            guard forums.isMember(person, of: poll.forum, on: day, organizations) else {
                throw .poll(.notAMember)
            }
            guard fits.count == poll.options.count else {
                throw .poll(.answersMissing(expected: poll.options.count))
            }
            let answer = DateAnswer(person: person, fits: fits)
            guard poll.answer(of: person) != answer else { return [] }
            return [
                .pollAnswered(
                    DatePollAnswered(forum: poll.forum, poll: id, answer: answer))
            ]
        case .close(let id, let draft):
            let poll = try openPoll(id)
            let closed = MeetingEvent.pollClosed(
                DatePollClosed(forum: poll.forum, poll: id, meeting: draft?.id))
            guard let draft else { return [closed] }
            guard draft.forums.first == poll.forum else { throw .poll(.otherForum) }
            guard poll.options.contains(where: { $0.day == draft.plan.day }) else {
                throw .poll(.notProposed(draft.plan.day))
            }
            return try plan(draft, in: forums, organizations) + [closed]
        }
    }

    private func open(
        _ draft: DatePollDraft, on day: Day, in forums: Forums
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard polls[draft.id] == nil else { throw .poll(.idTaken(draft.id.rawValue)) }
        guard forums[draft.forum] != nil else { throw .unknownForum(draft.forum) }
        guard draft.options.count > 1 else { throw .poll(.tooFewDays) }
        let options = draft.options.sorted {
            ($0.day, $0.start?.minuteOfDay ?? 0) < ($1.day, $1.start?.minuteOfDay ?? 0)
        }
        for (option, next) in zip(options, options.dropFirst()) where option == next {
            throw .poll(.dayTwice(option.day))
        }
        let first = options[0].day
        guard day <= first else { throw .poll(.dayPassed(first)) }
        guard day <= draft.lastDay, draft.lastDay <= first else {
            throw .poll(.lastDayTooLate(first))
        }
        var topic: String?
        if let text = draft.topic, text.contains(where: { !$0.isWhitespace }) {
            topic = try text.checked(field: "topic")
        }
        return [
            .pollOpened(
                DatePollOpened(
                    poll: DatePoll(
                        id: draft.id, forum: draft.forum, options: options,
                        lastDay: draft.lastDay, topic: topic)))
        ]
    }

    private func openPoll(_ id: DatePollID) throws(MeetingRefusal) -> DatePoll {
        guard let poll = polls[id] else { throw .poll(.unknown(id)) }
        if let closing = poll.closing { throw .poll(.closed(on: closing.on)) }
        return poll
    }

    /// The meetings of other forums that the person sits in that day: a day of
    /// the search is blocked for them.
    public func clashes(
        of person: PersonID,
        on day: Day,
        besides forum: ForumID,
        in forums: Forums,
        _ organizations: Organizations
    ) -> [Meeting] {
        meetings.values
            .filter { $0.day == day && !$0.isCancelled && !$0.forums.contains(forum) }
            .filter { meeting in
                meeting.places(in: forums, organizations).contains {
                    $0.holder?.person == person
                }
            }
            .sorted { $0.id < $1.id }
    }
}

extension Forums {
    /// Whether the person holds a seat on the day, or is its substitute.
    public func isMember(
        _ person: PersonID, of forum: ForumID, on day: Day, _ organizations: Organizations
    ) -> Bool {
        seatMap(of: forum, on: day, in: organizations)?.places.contains {
            $0.holder?.person == person || $0.substitute?.person == person
        } ?? false
    }
}
