// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Activities {
    /// The notices that follow when the outlook of these activities has changed.
    ///
    /// where a forecast passes a promise or a pin, the owner of the
    /// promise and the one whose delay caused it are both told; again only when
    /// the cause is another or it is a week worse. R-045: when the forecast
    /// holds the promise again, that is told too.
    public func consequences(
        for touched: [ActivityID],
        in outlook: Outlook,
        _ initiatives: Initiatives
    ) -> [ActivityEvent] {
        let breaches = outlook.breaches(of: touched)
        return touched.compactMap { id -> ActivityEvent? in
            guard let activity = activities[id],
                initiatives[activity.initiative]?.concludedOn == nil
            else { return nil }
            guard let breach = breaches[id] else { return restored(activity, outlook) }
            return isNews(breach, for: activity) ? .promiseBroken(notice(breach, activity)) : nil
        }
    }

    private func restored(_ activity: Activity, _ outlook: Outlook) -> ActivityEvent? {
        guard activity.breach != nil, let forecast = outlook.forecast(of: activity.id)
        else { return nil }
        return .promiseRestored(
            PromiseRestored(
                activity: activity.id,
                initiative: activity.initiative,
                forecast: forecast.finish
            )
        )
    }

    private func isNews(_ breach: ForecastBreach, for activity: Activity) -> Bool {
        guard let known = activity.breach, known.promised == breach.promised else { return true }
        if activity.progress.finished != nil { return false }
        return known.root != breach.root || known.forecast.distance(to: breach.forecast) >= 7
    }

    private func notice(_ breach: ForecastBreach, _ activity: Activity) -> PromiseBroken {
        let root = activities[breach.root] ?? activity
        return PromiseBroken(
            activity: activity.id,
            initiative: activity.initiative,
            responsible: activity.responsible,
            promised: breach.promised,
            forecast: breach.forecast,
            root: root.id,
            rootResponsible: root.responsible,
            cause: root.report?.cause
        )
    }
}

extension Activities {
    /// What finished activities took as a share of what was planned: the
    /// city's own history of slips, for the Monte Carlo forecast.
    public func slips(workdays: WorkTable) -> [Double] {
        activities.values.sorted { $0.id < $1.id }.compactMap { activity in
            guard activity.plan.workdays > 0, let started = activity.progress.started,
                let finished = activity.progress.finished
            else { return nil }
            let taken = workdays.workdays(from: started, through: finished)
            return Double(max(1, taken)) / Double(activity.plan.workdays)
        }
    }
}
