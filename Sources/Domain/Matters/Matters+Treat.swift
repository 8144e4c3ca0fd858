// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// How a matter goes from forum to forum.
extension Matters {
    /// a matter goes up where a charter leads, or a coordinator sends it;
    /// whoever is asked owes an answer.
    func refer(
        _ id: MatterID,
        _ draft: ReferralDraft,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        try requireKnown(draft.forum, in: setting)
        if let due = draft.answerBy, due < day { throw .dueInPast(due, field: "answerBy") }
        if let waiting = matter.openTreatment(in: draft.forum) {
            throw .alreadyThere(setting.name(of: draft.forum), since: waiting.referred)
        }
        if let from = draft.from {
            guard matter.treatments.contains(where: { $0.forum == from }) else {
                throw .notTreatedThere(setting.name(of: from))
            }
            let lines = setting.forums.nextSteps(from: from, on: day)
            guard draft.isOutsideLines || lines.contains(draft.forum) else {
                throw .noLine(
                    from: setting.name(of: from), to: setting.name(of: draft.forum),
                    lines: lines.map(setting.name(of:)))
            }
        }
        return [
            .referred(
                MatterReferred(
                    matter: id, treatment: matter.nextTreatment, forum: draft.forum,
                    from: draft.from, asked: draft.asked, answerBy: draft.answerBy))
        ]
    }

    /// What a forum made of the matter; an outcome that passes it on asks the
    /// next forum at once where the charter leads there.
    func treat(
        _ id: MatterID,
        _ draft: TreatmentDraft,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        try requireKnown(draft.forum, in: setting)
        try check(draft, of: matter, on: day, in: setting)
        let number = matter.treatments.count + 1
        let waiting = matter.openTreatment(in: draft.forum)
        let came =
            waiting == nil
            ? [came(id, to: draft.forum, matter, asked: draft.asked)] : []
        let treated = MatterTreated(
            matter: id, treatment: waiting?.id ?? matter.nextTreatment, forum: draft.forum,
            outcome: draft.outcome, wording: draft.wording, meeting: draft.meeting,
            item: draft.item, recommendedTo: draft.recommendedTo)
        guard let next = draft.recommendedTo, draft.outcome.passesOn,
            matter.openTreatment(in: next) == nil,
            setting.forums.nextSteps(from: draft.forum, on: day).contains(next)
        else { return came + [.treated(treated)] }
        let sent = MatterReferred(
            matter: id, treatment: TreatmentID("\(number + came.count)"), forum: next,
            from: draft.forum, asked: draft.asked, answerBy: draft.answerBy)
        return came + [.treated(treated), .referred(sent)]
    }

    /// a forum may decline to take a position, and says why.
    func decline(
        _ id: MatterID,
        in forum: ForumID,
        reason: NoteID,
        on day: Day,
        _ setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        guard matter.openTreatment(in: forum) != nil else {
            throw .notAsked(setting.name(of: forum))
        }
        return try treat(
            id, TreatmentDraft(in: forum, .noPosition, wording: reason), on: day, in: setting)
    }

    /// A forum that nobody had asked took the matter up by itself.
    private func came(
        _ id: MatterID, to forum: ForumID, _ matter: Matter, asked: ItemPurpose
    ) -> MatterEvent {
        // Sent on to here without a line: this is the step that was waiting.
        let from = matter.treatments.last { $0.recommendedTo == forum }?.forum
        return .referred(
            MatterReferred(
                matter: id, treatment: matter.nextTreatment, forum: forum, from: from,
                asked: asked, answerBy: nil))
    }

    private func check(
        _ draft: TreatmentDraft,
        of matter: Matter,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) {
        let overreach = setting.forums.overreach(
            of: draft.forum, reaching: draft.outcome, on: matter.topic, on: day,
            in: setting.organizations)
        if let overreach { throw .beyondMandate(overreach) }
        if draft.outcome == .noPosition, draft.wording == nil { throw .reasonMissing }
        guard draft.outcome.passesOn else { return }
        guard let next = draft.recommendedTo else { throw .nowhereToGo(draft.outcome) }
        guard next != draft.forum else { throw .toItself(setting.name(of: next)) }
        try requireKnown(next, in: setting)
        if let due = draft.answerBy, due < day { throw .dueInPast(due, field: "answerBy") }
    }
}

extension Matter {
    /// What the forum was asked and has not answered for good.
    public func openTreatment(in forum: ForumID) -> Treatment? {
        treatments.last { $0.forum == forum && $0.isOpen }
    }

    fileprivate var nextTreatment: TreatmentID { TreatmentID("\(treatments.count + 1)") }
}
