// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Activities {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: ActivityEvent, on day: Day) {
        switch event {
        case .planned(let fact): plan(fact)
        case .replanned(let fact):
            change(fact.activity) {
                $0.name = fact.name
                $0.responsible = fact.responsible
                $0.plan = fact.plan
            }
        case .dropped(let fact): drop(fact)
        case .pinned(let fact): change(fact.activity) { $0.pin = fact.pin }
        case .reported(let fact): report(fact, on: day)
        case .promised(let fact): promise(fact.commitment, for: fact.activity)
        case .promiseBroken(let fact): breakPromise(fact, on: day)
        case .promiseRestored(let fact): restore(fact.activity)
        case .newDateAccepted(let fact): accept(fact, on: day)
        case .breachContested(let fact): contest(fact, on: day)
        case .linked(let fact): link(fact.prerequisite)
        case .unlinked(let fact): unlink(fact.prerequisite)
        }
    }

    private mutating func change(_ id: ActivityID, _ body: (inout Activity) -> Void) {
        guard var activity = activities[id] else { return }
        body(&activity)
        activity.version += 1
        activities[id] = activity
    }

    private mutating func plan(_ fact: ActivityPlanned) {
        activities[fact.activity] = Activity(
            id: fact.activity,
            initiative: fact.initiative,
            name: fact.name,
            responsible: fact.responsible,
            plan: fact.plan,
            source: fact.source
        )
        inInitiative[fact.initiative, default: []].append(fact.activity)
    }

    private mutating func drop(_ fact: ActivityDropped) {
        for link in prerequisites(of: fact.activity) + followers(of: fact.activity) {
            unlink(link.id)
        }
        if activities.removeValue(forKey: fact.activity) != nil { dropped.insert(fact.activity) }
        breached.remove(fact.activity)
        inInitiative[fact.initiative]?.removeAll { $0 == fact.activity }
    }

    private mutating func report(_ fact: ProgressReported, on day: Day) {
        change(fact.activity) {
            $0.progress = fact.progress
            $0.causeNote = fact.note ?? (fact.cause == $0.report?.cause ? $0.causeNote : nil)
            $0.report = ReportSummary(
                day: day, progress: fact.progress, cause: fact.cause, note: fact.note)
        }
        if fact.progress.finished != nil {
            breached.remove(fact.activity)
        } else if activities[fact.activity]?.breach != nil {
            breached.insert(fact.activity)
        }
    }

    private mutating func promise(_ commitment: Period, for id: ActivityID) {
        change(id) {
            $0.firstCommitment = $0.firstCommitment ?? commitment
            $0.commitment = commitment
        }
    }

    /// whoever is told anew is asked anew, whatever they answered before.
    private mutating func breakPromise(_ fact: PromiseBroken, on day: Day) {
        guard let activity = activities[fact.activity] else { return }
        if activity.progress.finished == nil { breached.insert(activity.id) }
        change(fact.activity) {
            if $0.breach?.promised == fact.promised {
                $0.breach?.forecast = fact.forecast
                $0.breach?.root = fact.root
                $0.breach?.cause = fact.cause
                $0.breach?.toldOn = day
                $0.breach?.answer = nil
            } else {
                $0.breach = BrokenPromise(
                    since: day,
                    toldOn: day,
                    promised: fact.promised,
                    forecast: fact.forecast,
                    root: fact.root,
                    cause: fact.cause
                )
            }
        }
    }

    private mutating func restore(_ id: ActivityID) {
        breached.remove(id)
        change(id) { $0.breach = nil }
    }

    private mutating func accept(_ fact: NewDateAccepted, on day: Day) {
        let promised = activities[fact.activity]?.commitment
        promise(fact.commitment, for: fact.activity)
        change(fact.activity) {
            $0.breach?.answer = .accepted(until: fact.commitment, on: day)
            $0.answer = PromiseAnswer(
                day: day,
                by: $0.responsible,
                promised: promised,
                accepted: fact.commitment,
                reason: fact.reason
            )
        }
    }

    private mutating func contest(_ fact: BreachContested, on day: Day) {
        change(fact.activity) {
            $0.breach?.answer = .contested(reason: fact.reason, on: day)
            $0.answer = PromiseAnswer(
                day: day,
                by: $0.responsible,
                promised: $0.commitment,
                accepted: nil,
                reason: fact.reason
            )
        }
    }

    private mutating func link(_ prerequisite: Prerequisite) {
        prerequisites[prerequisite.id] = prerequisite
        waitsBy[prerequisite.to, default: []].append(prerequisite.id)
        awaitedBy[prerequisite.from, default: []].append(prerequisite.id)
    }

    private mutating func unlink(_ id: PrerequisiteID) {
        guard let prerequisite = prerequisites.removeValue(forKey: id) else { return }
        waitsBy[prerequisite.to]?.removeAll { $0 == id }
        awaitedBy[prerequisite.from]?.removeAll { $0 == id }
    }
}
