// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the pages about activities say of one, in words.
extension Reading {
    /// What was promised, as it was said: `sommeren 2021`.
    func promised(_ activity: Activity) -> String {
        activity.commitment.map { say($0.phrase) } ?? say(da: "Intet lovet", en: "Nothing promised")
    }

    /// The day it was done, or is expected to be.
    func finish(of activity: Activity) -> Day? {
        activity.progress.finished ?? outlook.forecast(of: activity.id)?.finish
    }

    /// `, 61 dage efter det lovede`; nothing when the promise holds.
    func lateness(of activity: Activity) -> String {
        guard let breach = outlook.breach(of: activity.id) else { return "" }
        let days = days(breach.daysLate)
        return breach.isPin
            ? say(da: ", \(days) efter fristen", en: ", \(days) after the deadline")
            : say(da: ", \(days) efter det lovede", en: ", \(days) after what was promised")
    }

    /// The department behind an activity, as far as the reader sees the activity.
    func department(of activity: ActivityID) -> String {
        self.activity(activity).map { departmentName(of: $0.responsible) }
            ?? say(da: "ikke offentlig", en: "not public")
    }

    func workdays(_ count: Int) -> String { say(Lag(days: count, unit: .working).length) }

    /// `A, B og C`.
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        let joint = say(da: " og ", en: " and ")
        return names.dropLast().joined(separator: ", ") + joint + last
    }
}

// MARK: - What the reader may do

extension Reading {
    /// Whether the reader may report on the activity and answer for its promise.
    func answersFor(_ activity: Activity) -> Bool {
        isOpen(activity.initiative)
            && may(.activity(.report(activity.id, ProgressDraft(progress: Progress()), seen: nil)))
    }

    /// Whether the reader may change its plan, its deadline and what it waits for.
    func plans(_ activity: Activity) -> Bool {
        isOpen(activity.initiative) && may(.activity(.drop(activity.id, reason: nil)))
    }

    /// Whether the reader may plan activities in the initiative.
    func plans(in initiative: Initiative) -> Bool {
        isOpen(initiative.id) && may(.activity(.plan(.new(in: initiative))))
    }

    private func isOpen(_ initiative: InitiativeID) -> Bool {
        city.initiatives[initiative].map { $0.concludedOn == nil } ?? false
    }
}

extension ActivityDraft {
    /// An activity that nobody has written anything about yet.
    static func new(in initiative: Initiative) -> ActivityDraft {
        ActivityDraft(
            id: "", initiative: initiative.id, name: "", responsible: initiative.owner,
            plan: ActivityPlan(workdays: 0))
    }
}
