// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Meetings {
    /// a decision is of an item on the agenda, in a meeting that was opened.
    ///
    /// Until its minutes are sent out a slip is put right.
    ///
    /// what somebody else has written down meanwhile is not written over.
    func decide(
        _ draft: DecisionDraft,
        in meeting: Meeting,
        on day: Day,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard meeting.session != nil || meeting.isHeld else { throw .session(.notOpen) }
        let item = try onAgenda(draft.item, of: meeting)
        if let over = draft.over, over != SeenDecision(of: item.decision) {
            throw .session(.changedMeanwhile)
        }
        try requireUndecided(item, of: meeting)
        try requireStep(draft, forums, organizations)
        let mandate = try requireMandate(for: draft, item, of: meeting, forums, organizations)
        try requireQuorum(for: draft, item, of: meeting, forums, organizations)
        let present = Set(meeting.presence(at: item).map(\.seat))
        if let stranger = draft.dissents.first(where: { !present.contains($0.seat) }) {
            throw .session(
                .notInRoom(meeting.label(of: stranger.seat, forums, organizations)))
        }
        let decision = ItemDecision(
            outcome: draft.outcome, wording: draft.wording, dissents: draft.dissents,
            recommendedTo: draft.recommendedTo, answerBy: draft.answerBy, on: meeting.day,
            clause: mandate?.id)
        guard decision != item.decision else { return [] }
        let decided = MeetingEvent.itemDecided(
            ItemDecided(
                forum: meeting.lead, meeting: meeting.id, item: item.id, decision: decision))
        return [decided] + (try approval(by: draft, of: item, at: meeting, on: day))
    }

    private func requireUndecided(
        _ item: AgendaItem, of meeting: Meeting
    ) throws(MeetingRefusal) {
        if meeting.votes.contains(where: { $0.item == item.id && $0.isOpen }) {
            throw .session(.voteOpen)
        }
        if let round = meeting.minutes?.current, round.state != .draft {
            throw .session(.minutesSent)
        }
        guard item.decision != nil else { return }
        // What has gone on to others is not taken back by writing over it.
        let isFinal = item.matter != nil || item.isProcedural
        if isFinal { throw .session(.decided(item.title)) }
    }

    private func requireStep(
        _ draft: DecisionDraft,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) {
        if draft.outcome == .noPosition, draft.wording == nil { throw .session(.reasonMissing) }
        guard let next = draft.recommendedTo else {
            if draft.outcome.passesOn { throw .session(.noRecipient) }
            return
        }
        guard draft.outcome.passesOn else {
            throw .session(.recipientWithoutStep(draft.outcome))
        }
        guard organizations[next] != nil else { throw .session(.unknownRecipient(next)) }
    }

    /// what the charter does not let the forum decide is refused, and
    /// the refusal names those who may; how the forum itself goes on needs no
    /// mandate.
    private func requireMandate(
        for draft: DecisionDraft,
        _ item: AgendaItem,
        of meeting: Meeting,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) -> Clause? {
        if item.isProcedural { return nil }
        let overreach = forums.overreach(
            of: meeting.lead, reaching: draft.outcome, on: item.topic, on: meeting.day,
            in: organizations)
        if let overreach { throw .session(.noMandate(overreach)) }
        guard draft.outcome.power > .discuss else { return nil }
        let finding = forums.power(
            of: meeting.lead, over: item.topic, on: meeting.day, in: organizations)
        if let limit = finding.limit, let amount = item.content.amount, limit < amount,
            draft.outcome.isAssent
        {
            let others = forums.mayDecide(
                item.topic, after: meeting.lead, on: meeting.day, in: organizations)
            throw .session(
                .overLimit(limit, mayDecide: others.map { organizations[$0]?.name ?? $0.rawValue }))
        }
        return finding.clause
    }

    /// without a quorum an item is discussed or postponed, not decided.
    private func requireQuorum(
        for draft: DecisionDraft,
        _ item: AgendaItem,
        of meeting: Meeting,
        _ forums: Forums,
        _ organizations: Organizations
    ) throws(MeetingRefusal) {
        guard draft.outcome.power > .discuss else { return }
        for forum in meeting.forums {
            guard
                let verdict = meeting.quorum(at: item, of: forum, in: forums, organizations),
                verdict.isMet == false
            else { continue }
            throw .session(
                .noQuorum(present: verdict.present ?? 0, required: verdict.required))
        }
    }

    /// the item that approves the minutes of another meeting locks them.
    private func approval(
        by draft: DecisionDraft, of item: AgendaItem, at meeting: Meeting, on day: Day
    ) throws(MeetingRefusal) -> [MeetingEvent] {
        guard case .approveMinutes(let id) = item.standing, draft.outcome.isAssent,
            let approved = meetings[id]
        else { return [] }
        let round = approved.minutes?.current
        if round?.state == .approved { return [] }
        guard let round, let circulation = round.circulation else {
            throw .session(.minutesNotCirculated(approved.day))
        }
        let open = round.objections.count { $0.answer == nil }
        if open > 0 { throw .session(.openObjections(open)) }
        return [
            .minutesApproved(
                MinutesApproved(
                    forum: approved.lead, meeting: id, version: round.version,
                    approval: MinutesApproval(
                        on: meeting.day, way: .meeting(meeting.id),
                        fingerprint: circulation.fingerprint)))
        ]
    }
}
