// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What meetings ask of the viewer, what is due first on top.
    ///
    /// members are asked to answer, also substitutes when they are
    /// asked; those who work for the forum are told what its charter wants of
    /// them and by when, from a month before the meeting.
    public func meetingDuties(of viewer: Viewer, on day: Day) -> [MeetingDuty] {
        guard viewer.isSignedIn else { return [] }
        let ofMeetings = meetings.meetings.values.filter { !$0.isCancelled }.flatMap { meeting in
            replyDuties(at: meeting, of: viewer, on: day)
                + (meeting.forums.contains { worksFor($0, viewer) }
                    ? paperDuties(of: meeting, for: viewer, on: day) : [])
        }
        return (ofMeetings + pollDuties(of: viewer, on: day)).sorted { left, right in
            (left.due ?? left.on, left.on, left.forum, left.meeting?.rawValue ?? "")
                < (right.due ?? right.on, right.on, right.forum, right.meeting?.rawValue ?? "")
        }
    }

    /// One line for each meeting, whatever number of seats one sits in.
    private func replyDuties(at meeting: Meeting, of viewer: Viewer, on day: Day) -> [MeetingDuty] {
        guard let person = viewer.person, let called = meeting.called, called <= day,
            meeting.day >= day, !meeting.isHeld
        else { return [] }
        let waits = seats(of: person, at: meeting).contains {
            meeting.reply(of: person, in: $0) == nil
        }
        return waits ? [duty(.reply, at: meeting)] : []
    }

    private func pollDuties(of viewer: Viewer, on day: Day) -> [MeetingDuty] {
        guard let person = viewer.person else { return [] }
        return meetings.polls.values.compactMap { poll in
            guard poll.isOpen, poll.lastDay >= day, poll.answer(of: person) == nil,
                forums.seatMap(of: poll.forum, on: day, in: organizations)?.places
                    .contains(where: { $0.holder?.person == person }) ?? false
            else { return nil }
            return MeetingDuty(
                kind: .answerPoll(poll.id), forum: poll.forum, meeting: nil, on: poll.lastDay,
                due: poll.lastDay)
        }
    }

    private func paperDuties(
        of meeting: Meeting, for viewer: Viewer, on day: Day
    ) -> [MeetingDuty] {
        if meeting.isHeld { return minutesDuties(of: meeting, for: viewer) }
        if meeting.day < day || meeting.session?.closed != nil {
            return [duty(.record, at: meeting, due: meeting.day)]
        }
        guard day.distance(to: meeting.day) <= 31 else { return [] }
        let notice = forums[meeting.lead]?.charter(on: meeting.day)?.charter.notice?.rule
        let brought = proposals(to: meeting, for: viewer).count
        return [
            meeting.called == nil
                ? duty(
                    .call, at: meeting, due: notice.map { meeting.day.advanced(by: -$0.days) })
                : nil,
            brought > 0 ? duty(.takeUp(count: brought), at: meeting) : nil,
            isAgendaDue(of: meeting, for: viewer)
                ? duty(
                    .publish, at: meeting,
                    due: meeting.agenda.isPublished
                        ? meeting.day
                        : notice?.agendaDays.map { meeting.day.advanced(by: -$0) }) : nil,
        ].compactMap { $0 }
    }

    private func isAgendaDue(of meeting: Meeting, for viewer: Viewer) -> Bool {
        !meeting.agenda.isPublished
            || meeting.agenda.unpublished.contains { sees($0, of: meeting, viewer) }
    }

    /// Meetings that were only written down as held have neither agenda nor minutes.
    private func minutesDuties(of meeting: Meeting, for viewer: Viewer) -> [MeetingDuty] {
        guard !meeting.agenda.admitted.isEmpty else { return [] }
        let rule = forums[meeting.lead]?.charter(on: meeting.day)?.charter.minutes?.rule
        guard let round = meeting.minutes?.current, round.state != .draft else {
            return [
                duty(
                    .circulate, at: meeting,
                    due: rule?.withinDays.map { meeting.day.advanced(by: $0) })
            ]
        }
        guard round.state == .circulated else { return [] }
        let objections = round.objections.count { objection in
            objection.answer == nil
                && objection.item.flatMap { meeting.agenda[$0] }
                    .map { sees($0, of: meeting, viewer) } ?? true
        }
        if objections > 0 { return [duty(.answerObjections(count: objections), at: meeting)] }
        let silence = rule?.silenceDays.flatMap { days in
            round.circulation?.on.advanced(by: days)
        }
        return [duty(.approve, at: meeting, due: silence)]
    }

    private func duty(
        _ kind: MeetingDuty.Kind, at meeting: Meeting, due: Day? = nil
    ) -> MeetingDuty {
        MeetingDuty(
            kind: kind, forum: meeting.lead, meeting: meeting.id, on: meeting.day, due: due)
    }
}
