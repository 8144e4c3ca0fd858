// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension ForumView {
    /// Only members, their substitutes and invited guests have been there.
    func attendance(_ rule: AttendanceRule) -> Judgement {
        guard rule.isForMembersOnly else { return Judgement(.cannotBeJudged(.nothingToKeep)) }
        var row = Repetition()
        var strangers: [ConformityFact] = []
        for meeting in held where meeting.day >= version.effective {
            let outside = meeting.record?.guests.filter {
                !meeting.hasInvited($0, by: meeting.day)
            }
            row.add(isKept: outside?.isEmpty ?? true, from: meeting.day)
            strangers += (outside ?? []).filter { _ in isRecent(meeting) }
                .map { .outsider(conformity.name(of: $0), at: meeting.day) }
        }
        return judgement(row, strangers)
    }

    func duration(_ rule: MeetingDuration) -> Judgement {
        let others = held.filter {
            isRecent($0) && $0.plan.minutes != nil && $0.plan.minutes != rule.minutes
        }
        return Judgement(
            rule.isDefault || others.isEmpty ? .holds : .remark,
            others.compactMap { meeting in
                meeting.plan.minutes.map { .lasted($0, at: meeting.day) }
            })
    }

    /// held meetings had the members that the charter asks for.
    var quorum: Judgement {
        var verdicts: [(meeting: Meeting, quorum: QuorumVerdict)] = []
        for meeting in held.reversed() {
            let isEnough = verdicts.contains { $0.quorum.isMet == true }
            if isEnough, !isRecent(meeting) { break }
            guard
                let quorum = meeting.quorum(
                    of: forum.id, in: conformity.forums, organizations)
            else { continue }
            verdicts.append((meeting, quorum))
        }
        var row = Repetition()
        for (meeting, quorum) in verdicts.reversed() {
            row.add(isKept: quorum.isMet ?? true, from: meeting.day)
        }
        let failed = verdicts.reversed().filter { $0.quorum.isMet == false }
            .map { ConformityFact.quorum($0.quorum, at: $0.meeting.day) }
        var judgement = judgement(row, failed)
        let next = meetings.first { $0.day > day }
        if let next,
            let forecast = next.quorum(of: forum.id, in: conformity.forums, organizations)
        {
            judgement.facts.append(.quorum(forecast, at: next.day))
            if !forecast.isPossible { judgement.verdict = min(judgement.verdict, .remark) }
        }
        return judgement
    }

    /// The notice is sent so many days before the meeting.
    func notice(_ rule: NoticeRule) -> Judgement {
        var row = Repetition()
        var facts: [ConformityFact] = []
        var next: Day?
        for meeting in meetings where meeting.day >= version.effective {
            let due = meeting.day.advanced(by: -rule.days)
            let sent = meeting.called.flatMap { $0 <= day ? $0 : nil }
            if let sent {
                row.add(isKept: sent <= due, from: due.advanced(by: 1))
                if sent > due, isRecent(meeting) {
                    facts.append(.noticeLate(sent: sent, due: due, meeting: meeting.day))
                }
            } else if due < day {
                row.add(isKept: false, from: due.advanced(by: 1))
                if isRecent(meeting) { facts.append(.noNotice(due: due, meeting: meeting.day)) }
            } else if next == nil {
                next = due
                facts.append(.noticeDue(due, meeting: meeting.day))
            }
        }
        let judgement = judgement(row, facts)
        guard let next, !judgement.verdict.isBroken, isSoon(next) else { return judgement }
        return Judgement(.dueBy(next), judgement.facts)
    }

    /// Changes of the charter were approved by whom it names.
    func amendment(_ rule: AmendmentRule) -> Judgement {
        guard rule.approver != nil else { return Judgement(.cannotBeJudged(.noRecord)) }
        let known = forum.charters.filter { $0.effective <= day }
        let unapproved = zip(known, known.dropFirst()).filter { before, after in
            before.charter.amendment?.rule.approver.map { $0 != after.approvedBy } ?? false
        }
        let facts: [ConformityFact] = unapproved.map { before, after in
            let approver = before.charter.amendment?.rule.approver.map(conformity.name(of:))
            return .unapproved(
                version: after.number, effective: after.effective, by: approver ?? "")
        }
        let last = unapproved.last.map(\.1)
        return Judgement(
            last?.number == version.number ? .brokenSince(version.effective) : .holds, facts)
    }

    func judgement(_ row: Repetition, _ facts: [ConformityFact]) -> Judgement {
        if let since = row.brokenSince { return Judgement(.brokenSince(since), facts) }
        let isFailure = facts.contains(where: \.isFailure)
        return Judgement(isFailure ? .remark : .holds, facts)
    }

    /// Within the last year.
    func isRecent(_ meeting: Meeting) -> Bool { meeting.day > day.advanced(by: -365) }

    /// Within the next four weeks.
    private func isSoon(_ due: Day) -> Bool { due <= day.advanced(by: 28) }
}
