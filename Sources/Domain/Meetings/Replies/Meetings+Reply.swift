// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// a reply counts for the invitation that it answers; one to an older
    /// invitation, or to a meeting that was cancelled, is turned away in words.
    ///
    /// The same reply again changes nothing.
    func reply(
        _ draft: ReplyDraft,
        to id: MeetingID,
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try answerable(id, draft)
        let places = meeting.places(in: forums, organizations)
        guard let place = places.first(where: { $0.seat == draft.seat }) else {
            throw .reply(.unknownSeat(draft.seat))
        }
        let isHolder = place.holder?.person == draft.person
        guard isHolder || place.substitute?.person == draft.person else {
            throw .reply(.notTheirs(place.label))
        }
        let before = meeting.reply(of: draft.person, in: draft.seat)
        if before?.answer == draft.answer, draft.note == nil { return [] }
        let reply = SeatReply(
            seat: draft.seat, person: draft.person, answer: draft.answer, source: draft.source,
            sequence: draft.sequence, on: day, note: draft.note)
        let replied = MeetingEvent.replied(
            MeetingReplied(forum: meeting.lead, meeting: id, reply: reply))
        let asked = isHolder ? substitute(of: place, after: reply, meeting, day) : nil
        return [replied] + (asked.map { [.substituteAsked($0)] } ?? [])
    }

    private func answerable(
        _ id: MeetingID, _ draft: ReplyDraft
    ) throws(MeetingRefusal) -> Meeting {
        guard let meeting = meetings[id] else { throw .unknownMeeting(id) }
        if let cancellation = meeting.cancellation {
            throw .reply(.meetingCancelled(cancellation.on))
        }
        if meeting.isHeld { throw .reply(.alreadyHeld(meeting.day)) }
        guard draft.sequence >= meeting.sequence else {
            throw .reply(
                .stale(answered: draft.sequence, now: meeting.sequence, day: meeting.day))
        }
        guard draft.sequence == meeting.sequence else {
            throw .reply(.neverSent(draft.sequence))
        }
        return meeting
    }

    /// when a member declines, the substitute is asked at once, and once
    /// for each invitation.
    private func substitute(
        of place: SeatPlace, after reply: SeatReply, _ meeting: Meeting, _ day: Day
    ) -> SubstituteAsked? {
        guard reply.answer == .declined, let substitute = place.substitute?.person else {
            return nil
        }
        return ask(substitute, in: place.seat, meeting, day)
    }

    /// Nil where the substitute has been asked or has answered already.
    private func ask(
        _ substitute: PersonID, in seat: Seat, _ meeting: Meeting, _ day: Day
    ) -> SubstituteAsked? {
        guard meeting.reply(of: substitute, in: seat) == nil,
            !meeting.asked(substitute, for: seat)
        else { return nil }
        return SubstituteAsked(
            forum: meeting.lead, meeting: meeting.id,
            asked: AskedSubstitute(
                seat: seat, person: substitute, sequence: meeting.sequence, on: day))
    }

    /// a substitute who is named after the member has declined is asked
    /// to the meetings that are still to come, earliest first.
    func asked(
        by fact: SubstituteNamed, on day: Day, in forums: Forums, _ organizations: Organizations
    ) -> [MeetingEvent] {
        meetings.values.filter {
            $0.day >= max(day, fact.from) && !$0.isCancelled && !$0.isHeld
        }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.compactMap { meeting in
            let holder = meeting.places(in: forums, organizations)
                .first { $0.seat == fact.seat }?.holder?.person
            guard let holder, meeting.reply(of: holder, in: fact.seat)?.answer == .declined
            else { return nil }
            return ask(fact.person, in: fact.seat, meeting, day).map { .substituteAsked($0) }
        }
    }
}

extension Meeting {
    /// What the person has answered to the newest invitation.
    public func reply(of person: PersonID, in seat: Seat) -> SeatReply? {
        replies.first { $0.person == person && $0.seat == seat && $0.sequence == sequence }
    }

    /// Whether the substitute has been asked to come to the meeting as it now is.
    public func asked(_ substitute: PersonID, for seat: Seat) -> Bool {
        askedSubstitutes.contains {
            $0.person == substitute && $0.seat == seat && $0.sequence == sequence
        }
    }

    /// Who is expected in the seat, by what its member and its substitute say.
    public func expectation(of place: SeatPlace) -> SeatExpectation {
        guard let holder = place.holder?.person else { return .vacant }
        switch reply(of: holder, in: place.seat)?.answer {
        case .accepted: return .member
        case .tentative: return .tentative
        case nil: return .unanswered
        case .declined: break
        }
        guard let substitute = place.substitute?.person else { return .nobody }
        switch reply(of: substitute, in: place.seat)?.answer {
        case .accepted: return .substitute
        case .tentative: return .tentative
        case .declined: return .nobody
        case nil: return .substituteAsked
        }
    }
}

/// Whether somebody is expected in a seat.
public enum SeatExpectation: String, Equatable, Sendable, CaseIterable {
    case member, substitute, tentative, unanswered
    /// The member declined; the substitute has not answered yet.
    case substituteAsked
    /// Declined, and no substitute comes.
    case nobody
    /// Nobody sits in the seat.
    case vacant

    public var isExpected: Bool { self == .member || self == .substitute }
    /// Whether somebody may still come.
    public var isOpen: Bool {
        self == .tentative || self == .unanswered || self == .substituteAsked
    }
}
