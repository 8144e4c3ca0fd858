// SPDX-License-Identifier: EUPL-1.2

/// Clauses that are judged by what was written at meetings; a meeting of which
/// nobody kept an agenda or minutes here says nothing.
extension ForumView {
    private var minuted: [Meeting] {
        held.filter { $0.day >= version.effective }
            .filter { $0.minutes != nil || !$0.agenda.items.isEmpty }
    }

    /// What goes beyond the mandate is refused when it is written.
    var mandate: Judgement {
        let decisions = minuted.flatMap(\.agenda.items).count { $0.decision != nil }
        guard decisions > 0 else { return Judgement(.cannotBeJudged(.noRecord)) }
        return Judgement(.holds, [.decisions(decisions)])
    }

    /// Votes are counted by the charter's rule when they are closed.
    var voting: Judgement {
        let votes = minuted.flatMap(\.votes).count { $0.result != nil }
        guard votes > 0 else { return Judgement(.cannotBeJudged(.noRecord)) }
        return Judgement(.holds, [.votes(votes)])
    }

    /// minutes are sent out within the charter's days, and approved at
    /// the next meeting where it says so.
    func minutes(_ rule: MinutesRule) -> Judgement {
        guard !minuted.isEmpty, rule.withinDays != nil || rule.isApprovedAtNextMeeting == true
        else { return Judgement(.cannotBeJudged(.noRecord)) }
        var row = Repetition()
        var facts: [ConformityFact] = []
        var next: Day?
        for meeting in minuted {
            let failures = failures(of: rule, at: meeting)
            row.add(isKept: failures.isEmpty, from: failures.map(\.since).min() ?? day)
            if isRecent(meeting) { facts += failures.map(\.fact) }
            if let due = due(rule, meeting), due >= day, meeting.minutesSent == nil {
                next = next ?? due
                facts.append(.minutesDue(due, meeting: meeting.day))
            }
        }
        let judgement = judgement(row, facts)
        guard let next, !judgement.verdict.isBroken else { return judgement }
        return Judgement(.dueBy(next), judgement.facts)
    }

    private func due(_ rule: MinutesRule, _ meeting: Meeting) -> Day? {
        rule.withinDays.map { meeting.day.advanced(by: $0) }
    }

    private func failures(
        of rule: MinutesRule, at meeting: Meeting
    ) -> [(since: Day, fact: ConformityFact)] {
        var failures: [(since: Day, fact: ConformityFact)] = []
        let sent = meeting.minutesSent
        if let due = due(rule, meeting), due < sent ?? day {
            failures.append(
                (
                    due.advanced(by: 1),
                    .minutesLate(sent: sent, due: due, meeting: meeting.day)
                ))
        }
        if rule.isApprovedAtNextMeeting == true,
            let next = minuted.first(where: { $0.day > meeting.day }),
            meeting.minutes?.rounds.first?.approval.map({ next.day < $0.on }) ?? true
        {
            failures.append(
                (next.day, .minutesUnapproved(meeting: meeting.day, next: next.day)))
        }
        return failures
    }
}

extension Meeting {
    /// The day that its minutes were last sent out.
    fileprivate var minutesSent: Day? { minutes?.rounds.first?.circulation?.on }
}
