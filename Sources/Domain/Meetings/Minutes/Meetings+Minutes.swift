// SPDX-License-Identifier: EUPL-1.2

extension Meetings {
    /// What people do about a meeting's minutes.
    func decide(
        _ command: MinutesCommand,
        of id: MeetingID,
        on day: Day,
        in forums: Forums
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let meeting = try standing(id)
        guard meeting.session != nil || meeting.isHeld else { throw .minutes(.notHeld) }
        switch command {
        case .write(let texts, let seen): return try write(texts, over: seen, of: meeting)
        case .circulate(let fingerprint): return try circulate(meeting, fingerprint)
        case .object(let draft): return try object(draft, to: meeting, on: day)
        case .answer(let objection, let isFollowed, let text):
            return try answer(
                objection, of: meeting, ObjectionAnswer(isFollowed: isFollowed, text: text, on: day)
            )
        case .approveBySilence: return try approveBySilence(meeting, on: day, in: forums)
        case .correct(let reason):
            guard meeting.minutes?.current.state == .approved else {
                throw .minutes(.notApproved)
            }
            return [
                .minutesCorrectionBegun(
                    MinutesCorrectionBegun(forum: meeting.lead, meeting: id, reason: reason))
            ]
        }
    }

    /// what was circulated and is changed has to be circulated again;
    /// what is approved is the very text that members have had.
    ///
    /// a text that somebody else has written meanwhile is not written over.
    private func write(
        _ texts: [ItemText], over seen: [SeenText]?, of meeting: Meeting
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let round = meeting.minutes?.current
        if round?.state == .approved { throw .minutes(.locked) }
        for text in texts {
            guard let item = meeting.agenda[text.item], item.isAdmitted else {
                throw .minutes(.unknownItem(text.item))
            }
        }
        let new = texts.filter { round?.text(of: $0.item) != $0.text }
        guard !new.isEmpty else { return [] }
        let isOvertaken = seen?.contains { seen in
            new.contains { $0.item == seen.item } && round?.text(of: seen.item) != seen.text
        }
        if isOvertaken ?? false { throw .minutes(.changedMeanwhile) }
        return [
            .minutesWritten(MinutesWritten(forum: meeting.lead, meeting: meeting.id, texts: new))
        ]
    }

    private func circulate(
        _ meeting: Meeting, _ fingerprint: String
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard meeting.isHeld else { throw .minutes(.notHeld) }
        guard let round = meeting.minutes?.current, !round.texts.isEmpty else {
            throw .minutes(.nothingWritten)
        }
        if round.state == .approved { throw .minutes(.locked) }
        if let circulation = round.circulation { throw .minutes(.alreadySent(circulation.on)) }
        guard FileID(fingerprint).isHash else { throw .minutes(.malformedFingerprint) }
        return [
            .minutesCirculated(
                MinutesCirculated(
                    forum: meeting.lead, meeting: meeting.id, version: round.version,
                    fingerprint: fingerprint))
        ]
    }

    /// members object from when the minutes are circulated until they
    /// are approved.
    private func object(
        _ draft: ObjectionDraft, to meeting: Meeting, on day: Day
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        let round = try circulated(meeting)
        guard !round.objections.contains(where: { $0.id == draft.id }) else {
            throw .minutes(.idTaken(draft.id.rawValue))
        }
        if let item = draft.item, meeting.agenda[item] == nil {
            throw .minutes(.unknownItem(item))
        }
        let objection = Objection(
            id: draft.id, item: draft.item, by: draft.by, text: draft.text, on: day)
        return [
            .minutesObjected(
                MinutesObjected(forum: meeting.lead, meeting: meeting.id, objection: objection))
        ]
    }

    private func answer(
        _ id: ObjectionID, of meeting: Meeting, _ answer: ObjectionAnswer
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard let round = meeting.minutes?.current,
            let objection = round.objections.first(where: { $0.id == id })
        else { throw .minutes(.unknownObjection(id)) }
        if objection.answer != nil { throw .minutes(.answered) }
        return [
            .objectionAnswered(
                ObjectionAnswered(
                    forum: meeting.lead, meeting: meeting.id, objection: id, answer: answer))
        ]
    }

    /// silence approves after the days that the charter gives, when
    /// every objection has its answer; where it gives none, a meeting does.
    private func approveBySilence(
        _ meeting: Meeting, on day: Day, in forums: Forums
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        let round = try circulated(meeting)
        guard let last = meeting.lastDayToObject(in: forums) else {
            throw .minutes(.silenceNotStated)
        }
        guard last < day else { throw .minutes(.tooEarly(last)) }
        let open = round.objections.count { $0.answer == nil }
        if open > 0 { throw .minutes(.openObjections(open)) }
        return [
            .minutesApproved(
                MinutesApproved(
                    forum: meeting.lead, meeting: meeting.id, version: round.version,
                    approval: MinutesApproval(
                        on: day, way: .silence,
                        fingerprint: round.circulation?.fingerprint ?? "")))
        ]
    }

    private func circulated(_ meeting: Meeting) throws(MeetingRefusal) -> MinutesRound {
        guard let round = meeting.minutes?.current, round.state == .circulated else {
            throw .minutes(.notCirculated)
        }
        return round
    }
}

extension Meeting {
    /// The last day that members object before silence approves; nil where the
    /// charter does not let it, or nothing is circulated.
    public func lastDayToObject(in forums: Forums) -> Day? {
        guard let days = forums[lead]?.charter(on: day)?.charter.minutes?.rule.silenceDays,
            let sent = minutes?.current.circulation?.on
        else { return nil }
        return sent.advanced(by: days)
    }
}
