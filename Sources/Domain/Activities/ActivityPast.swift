// SPDX-License-Identifier: EUPL-1.2

/// All that was ever reported on an activity and answered for it, oldest first.
///
/// The city itself keeps only the latest of each, so that it weighs what it is
/// and not how much has happened to it.
public struct ActivityPast: Equatable, Sendable {
    public private(set) var reports: [ReportSummary] = []
    public private(set) var answers: [PromiseAnswer] = []

    public init() {}

    /// Reads it out of the history of the activity's initiative, in journal order.
    ///
    /// Complexity: linear in the history.
    public init(
        of id: ActivityID, in history: some Sequence<(day: Day, event: ActivityEvent)>
    ) {
        var activities = Activities()
        for (day, event) in history {
            activities.apply(event, on: day)
            guard let activity = activities[id] else { continue }
            switch event {
            case .reported(let fact) where fact.activity == id:
                reports += [activity.report].compactMap { $0 }
            case .newDateAccepted(let fact) where fact.activity == id:
                answers += [activity.answer].compactMap { $0 }
            case .breachContested(let fact) where fact.activity == id:
                answers += [activity.answer].compactMap { $0 }
            default: continue
            }
        }
    }
}
