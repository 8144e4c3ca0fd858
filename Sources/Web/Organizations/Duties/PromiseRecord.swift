// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How promises stand: what is open, what breaks, what was kept.
struct PromiseRecord {
    /// Open promises, the latest first, then by the promised day.
    let open: [Activity]
    /// How many of them the forecast breaks.
    let breaking: Int
    /// Done, and promised: how many by the first promise, and how many at all.
    let kept: Int
    let done: Int
}

extension Reading {
    func promises(among activities: [Activity]) -> PromiseRecord {
        let promised = activities.filter { $0.promisedDay != nil || $0.pin != nil }
        let open = promised.filter { $0.progress.finished == nil }
        let late = Dictionary(
            open.map { ($0.id, outlook.breach(of: $0.id)?.daysLate ?? 0) },
            uniquingKeysWith: { first, _ in first })
        let done = promised.filter { $0.progress.finished != nil }
        let kept = done.filter(isKeptAsFirstGiven)
        return PromiseRecord(
            open: open.sorted { left, right in
                let (first, second) = (late[left.id] ?? 0, late[right.id] ?? 0)
                return first != second ? first > second : due(left) < due(right)
            },
            breaking: late.values.filter { $0 > 0 }.count, kept: kept.count, done: done.count)
    }

    /// A promise that was moved has not been kept, however late it was moved to.
    private func isKeptAsFirstGiven(_ activity: Activity) -> Bool {
        let days = [activity.firstCommitment?.last, activity.pin?.day].compactMap { $0 }
        guard let finished = activity.progress.finished, let first = days.min() else { return true }
        return finished <= first
    }

    /// The earlier of the promised and the pinned day.
    func due(_ activity: Activity) -> Day {
        [activity.promisedDay, activity.pin?.day].compactMap { $0 }.min() ?? day
    }

    /// The promises in one line: the worst thing first.
    func standing(of record: PromiseRecord) -> Standing {
        if record.breaking > 0 {
            return Standing(
                status: .late,
                text: record.breaking == 1
                    ? say(da: "Et løfte brydes", en: "One promise breaks")
                    : say(
                        da: "\(record.breaking) løfter brydes",
                        en: "\(record.breaking) promises break"))
        }
        if record.open.isEmpty {
            return Standing(
                status: .done, text: say(da: "Ingen åbne løfter", en: "No open promises"))
        }
        return Standing(status: .ok, text: say(da: "Som lovet", en: "As promised"))
    }

    /// `3 af 5 afsluttede løfter holdt …`; nil while nothing is done.
    func keptText(_ record: PromiseRecord) -> String? {
        guard record.done > 0 else { return nil }
        return say(
            da: "\(record.kept) af \(record.done) afsluttede holdt, som først lovet",
            en: "\(record.kept) of \(record.done) finished were kept as first promised")
    }
}
