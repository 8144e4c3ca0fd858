// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Activities {
    func report(
        _ draft: ProgressDraft,
        of id: ActivityID,
        seen: Int?,
        on today: Day,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(id, in: initiatives)
        try require(seen, isVersionOf: activity)
        let wrong = draft.refusals(for: activity, in: initiatives[activity.initiative], on: today)
        if let first = wrong.first { throw first }
        let progress = draft.progress
        if progress == activity.progress, draft.cause == activity.report?.cause, draft.note == nil {
            return []
        }
        return [
            .reported(
                ProgressReported(
                    activity: id,
                    initiative: activity.initiative,
                    progress: progress,
                    cause: draft.cause,
                    note: draft.note
                )
            )
        ]
    }

    /// a promise changes only by a recorded act.
    func promise(
        _ period: Period,
        for id: ActivityID,
        reason: NoteID?,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(id, in: initiatives)
        if let finished = activity.progress.finished { throw .promiseFinished(on: finished) }
        guard activity.commitment != period else { throw .alreadyPromised(period) }
        return [
            .promised(
                PromiseMade(
                    activity: id,
                    initiative: activity.initiative,
                    commitment: period,
                    reason: reason
                )
            )
        ]
    }

    func acceptNewDate(
        _ period: Period,
        for id: ActivityID,
        reason: NoteID?,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(id, in: initiatives)
        if let finished = activity.progress.finished { throw .promiseFinished(on: finished) }
        guard activity.breach != nil else { throw .notBroken }
        guard activity.commitment != period else { throw .alreadyPromised(period) }
        return [
            .newDateAccepted(
                NewDateAccepted(
                    activity: id,
                    initiative: activity.initiative,
                    commitment: period,
                    reason: reason
                )
            )
        ]
    }

    func contest(
        _ id: ActivityID,
        reason: NoteID,
        in initiatives: Initiatives
    ) throws(ActivityRefusal) -> [ActivityEvent] {
        let activity = try open(id, in: initiatives)
        guard activity.breach != nil else { throw .notBroken }
        return [
            .breachContested(
                BreachContested(
                    activity: id,
                    initiative: activity.initiative,
                    reason: reason
                )
            )
        ]
    }
}

// MARK: - What must hold

extension Activities {
    func known(_ id: ActivityID) throws(ActivityRefusal) -> Activity {
        guard let activity = activities[id] else { throw .unknownActivity(id) }
        return activity
    }

    /// The activity, as long as its initiative can still be changed.
    func open(_ id: ActivityID, in initiatives: Initiatives) throws(ActivityRefusal) -> Activity {
        let activity = try known(id)
        try requireOpen(activity.initiative, in: initiatives)
        return activity
    }

    func requireOpen(_ id: InitiativeID, in initiatives: Initiatives) throws(ActivityRefusal) {
        guard let initiative = initiatives[id] else { throw .unknownInitiative(id) }
        if let day = initiative.concludedOn { throw .initiativeConcluded(on: day) }
    }

    func require(_ seen: Int?, isVersionOf activity: Activity) throws(ActivityRefusal) {
        if let seen, seen != activity.version {
            throw .changedMeanwhile(seen: seen, now: activity.version)
        }
    }

    func check(
        _ draft: ActivityDraft,
        in organizations: Organizations
    ) throws(ActivityRefusal) -> String {
        guard organizations[draft.responsible] != nil else {
            throw .unknownPost(draft.responsible)
        }
        for days in [draft.plan.workdays, Int(draft.plan.estimate?.high ?? 0)]
        where !(0...10_000).contains(days) {
            throw .durationOutOfRange(days)
        }
        return try title(draft.name, field: "name")
    }

    func source(_ text: String?) throws(ActivityRefusal) -> String? {
        do {
            return try CheckedText.source(text)
        } catch {
            throw .text(error)
        }
    }

    func title(_ text: String, field: String) throws(ActivityRefusal) -> String {
        do {
            return try CheckedText.check(text, as: .title, field: field)
        } catch {
            throw .text(error)
        }
    }
}

extension ProgressDraft {
    /// Everything that is wrong with the report by itself, for a form to show at once.
    ///
    /// who expects to be later than promised says why.
    public func refusals(
        for activity: Activity, in initiative: Initiative?, on today: Day
    ) -> [ActivityRefusal] {
        var refusals: [ActivityRefusal] = []
        if let started = progress.started, started > today {
            refusals.append(.startInFuture(started, today: today))
        }
        if let finished = progress.finished, finished > today {
            refusals.append(.reportInFuture(finished, today: today))
        }
        if let finished = progress.finished, let began = began(activity, in: initiative),
            finished < began
        {
            refusals.append(.finishedBeforeInitiative(finished, began: began))
        }
        if let started = progress.started, let finished = progress.finished, finished < started {
            refusals.append(.finishedBeforeStarted(started: started, finished: finished))
        }
        if let expected = progress.expected, progress.finished == nil, expected.last < today {
            refusals.append(.expectedInPast(expected.last, today: today))
        }
        let outcome = progress.finished ?? progress.expected?.last
        if let outcome, let promised = activity.promisedDay, outcome > promised, cause == nil {
            refusals.append(.causeMissing)
        }
        return refusals
    }

    /// the first day that work can have been finished: that of its
    /// initiative, or of its plan where that is earlier.
    private func began(_ activity: Activity, in initiative: Initiative?) -> Day? {
        [initiative?.createdOn, activity.plan.start?.first].compactMap { $0 }.min()
    }
}
