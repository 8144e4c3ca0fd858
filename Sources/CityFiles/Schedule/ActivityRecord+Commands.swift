// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension ActivityRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.activities[id]
        if standing == nil, difference.applied.contains(planKey) { return }
        if let standing {
            difference.fix("initiative", standing.initiative, draft.initiative, at: origin)
            addReplan(to: &difference, standing)
        } else {
            difference.add(
                ScheduledCommand(
                    .activity(.plan(draft)), on: since, .activity, at: origin, key: planKey,
                    once: true, .added(.activity, id, draft.name)))
        }
        addPin(to: &difference, standing)
        addPromise(to: &difference, standing)
    }

    private var id: ActivityID { draft.id }
    private var planKey: String { "activity/\(id)/plan" }

    /// What the files leave out of the plan stays as the city has it.
    private func addReplan(to difference: inout Difference, _ standing: Activity) {
        var wanted = draft
        wanted.plan.start = draft.plan.start ?? standing.plan.start
        wanted.plan.estimate = draft.plan.estimate ?? standing.plan.estimate
        let changes: [(Phrase, Bool)] = [
            (.name, standing.name != wanted.name),
            (.responsible, standing.responsible != wanted.responsible),
            (.plan, standing.plan != wanted.plan),
        ]
        let changed = changes.filter(\.1).map(\.0)
        guard !changed.isEmpty else { return }
        difference.add(
            ScheduledCommand(
                .activity(.replan(wanted, seen: nil)), on: since, .activity, at: origin,
                key: "activity/\(id)/replan@\(standing.version)",
                .changed(.activity, id, .list(changed))))
    }

    private func addPin(to difference: inout Difference, _ standing: Activity?) {
        guard let pin, pin != standing?.pin else { return }
        difference.add(
            ScheduledCommand(
                .activity(.pin(id, pin)), on: since, .activity, at: origin,
                key: "activity/\(id)/pin@\(standing?.version ?? 0)",
                .changed(.activity, id, .pin, to: "\(pin.day), \(pin.authority)")))
    }

    /// A later promise is an act of its own in the log.
    private func addPromise(to difference: inout Difference, _ standing: Activity?) {
        guard let commitment else { return }
        if let first = standing?.firstCommitment {
            difference.fix("commitment", first, commitment, at: origin)
            return
        }
        difference.add(
            ScheduledCommand(
                .activity(.promise(id, commitment, reason: nil)), on: since, .activity, at: origin,
                key: "activity/\(id)/first-promise", once: true,
                .changed(.activity, id, .promise + Phrase(verbatim: " ") + commitment.phrase)))
    }
}
