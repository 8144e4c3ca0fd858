// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: MeetingCommand,
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        switch command {
        case .plan(let draft): try plan(draft, in: forums, organizations)
        case .move(let id, let plan, let seen):
            try move(id, to: plan, seen: seen, in: forums, organizations)
        case .call(let id, let sent): try call(id, sent: sent, on: day)
        case .invite(let id, let guests, let sent):
            try invite(guests, to: id, sent: sent, on: day, in: organizations)
        case .hold(let id, let draft, let seen):
            try hold(id, draft, seen: seen, on: day, in: forums, organizations)
        case .cancel(let id, let reason): try cancel(id, reason: reason)
        case .agenda(let id, let command):
            try decide(command, of: id, on: day, in: forums, organizations)
        case .reply(let id, let draft):
            try reply(draft, to: id, on: day, in: forums, organizations)
        case .session(let id, let command):
            try decide(command, in: id, on: day, in: forums, organizations)
        case .vote(let id, let command):
            try decide(command, in: id, in: forums, organizations)
        case .minutes(let id, let command):
            try decide(command, of: id, on: day, in: forums)
        case .poll(let command): try decide(command, on: day, in: forums, organizations)
        }
    }

    func plan(
        _ draft: MeetingDraft,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard meetings[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        guard !draft.forums.isEmpty else { throw .noForum }
        for (index, forum) in draft.forums.enumerated() {
            guard forums[forum] != nil else { throw .unknownForum(forum) }
            guard !draft.forums[..<index].contains(forum) else { throw .forumTwice(forum) }
        }
        var plan = try checked(draft.plan)
        try requireCharters(of: draft.forums, on: plan.day, in: forums, organizations)
        // Where the charter states no length, nobody knows it until somebody says.
        plan.minutes =
            plan.minutes
            ?? forums[draft.forums[0]]?.charter(on: plan.day)?.charter.duration?.rule.minutes
        return [
            .planned(
                MeetingPlanned(
                    meeting: draft.id, forums: draft.forums, plan: plan, isExtra: draft.isExtra))
        ]
    }

    private func move(
        _ id: MeetingID,
        to plan: MeetingPlan,
        seen: Int?,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try open(id, seen: seen)
        let plan = try checked(plan)
        try requireCharters(of: meeting.forums, on: plan.day, in: forums, organizations)
        guard plan != meeting.plan else { return [] }
        return [.moved(MeetingMoved(forum: meeting.lead, meeting: id, plan: plan))]
    }

    /// a letter is sent at the latest on the day of the meeting, and
    /// written down once it is sent.
    private func call(
        _ id: MeetingID,
        sent: Day,
        on day: Day
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id)
        try requireSent(sent, before: meeting, on: day)
        guard meeting.called != sent else { return [] }
        return [.called(MeetingCalled(forum: meeting.lead, meeting: id, sent: sent))]
    }

    private func invite(
        _ guests: [OrganizationID],
        to id: MeetingID,
        sent: Day,
        on day: Day,
        in organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id)
        guard !guests.isEmpty else { throw .noGuests }
        if let stranger = guests.first(where: { organizations[$0] == nil }) {
            throw .unknownOrganization(stranger)
        }
        try requireSent(sent, before: meeting, on: day)
        var new: [OrganizationID] = []
        for guest in guests where !new.contains(guest) && !meeting.hasInvited(guest, by: sent) {
            new.append(guest)
        }
        guard !new.isEmpty else { return [] }
        return [
            .guestsInvited(
                GuestsInvited(forum: meeting.lead, meeting: id, guests: new, sent: sent))
        ]
    }

    private func cancel(_ id: MeetingID, reason: NoteID) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try open(id, seen: nil)
        return [.cancelled(MeetingCancelled(forum: meeting.lead, meeting: id, reason: reason))]
    }
}

// MARK: - What must hold

extension Meetings {
    /// a cancelled meeting stays cancelled.
    func standing(_ id: MeetingID, seen: Int? = nil) throws(MeetingRefusal) -> Meeting {
        guard let meeting = meetings[id] else { throw .unknownMeeting(id) }
        if let seen, seen != meeting.version {
            throw .changedMeanwhile(seen: seen, now: meeting.version)
        }
        if let cancellation = meeting.cancellation { throw .cancelled(on: cancellation.on) }
        return meeting
    }

    /// what has been held can neither be moved nor cancelled.
    private func open(_ id: MeetingID, seen: Int?) throws(MeetingRefusal) -> Meeting {
        let meeting = try standing(id, seen: seen)
        if meeting.isHeld { throw .alreadyHeld(on: meeting.day) }
        return meeting
    }

    private func checked(_ plan: MeetingPlan) throws(MeetingRefusal) -> MeetingPlan {
        if let minutes = plan.minutes, !(5...1440).contains(minutes) {
            throw .minutesOutOfRange(minutes)
        }
        var plan = plan
        plan.place = try line(plan.place, field: "place")
        plan.topic = try line(plan.topic, field: "topic")
        return plan
    }

    private func line(_ text: String?, field: String) throws(MeetingRefusal) -> String? {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
        do {
            return try CheckedText.check(text, as: .title, field: field)
        } catch {
            throw .text(error)
        }
    }

    private func requireCharters(
        of ids: [ForumID],
        on day: Day,
        in forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) {
        for id in ids {
            let exists = organizations[id]?.exists(on: day) ?? false
            guard exists, forums[id]?.charter(on: day) != nil else {
                throw .noCharter(organizations[id]?.name ?? id.rawValue, on: day)
            }
        }
    }

    private func requireSent(
        _ sent: Day,
        before meeting: Meeting,
        on day: Day
    ) throws(MeetingRefusal) {
        guard sent <= day else { throw .sentInFuture(sent) }
        guard sent <= meeting.day else { throw .sentAfterMeeting(sent, meeting: meeting.day) }
    }
}
