// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// The sentences that say why an activity lies where it does, after its name.
extension Reading {
    /// What decides the activity's day, with its lateness.
    func says(_ reason: Reason) -> String {
        guard let activity = city.activities[reason.activity] else { return "" }
        if case .waits(let other, let link) = reason.binding {
            return expected(activity) + waiting(activity, for: other, by: link) + "."
        }
        return says(reason.binding, of: activity)
    }

    /// The cause is told by what it is itself, also where it waits for one in time.
    func causeSays(_ reason: Reason) -> String {
        guard let activity = city.activities[reason.activity] else { return "" }
        if case .waits = reason.binding { return expected(activity) + "." }
        return says(reason.binding, of: activity)
    }

    private func expected(_ activity: Activity) -> String {
        let day = finish(of: activity).map { date($0) } ?? ""
        return say(
            da: "ventes færdig \(day)\(lateness(of: activity))",
            en: "is expected on \(day)\(lateness(of: activity))")
    }

    private func says(_ binding: Reason.Binding, of activity: Activity) -> String {
        let day = finish(of: activity).map { date($0) } ?? ""
        let late = lateness(of: activity)
        let isBegun = activity.progress.started != nil
        switch binding {
        case .done:
            return say(da: "blev færdig \(day)\(late).", en: "was finished on \(day)\(late).")
        case .reported:
            return expected(activity)
                + say(da: ". Det har den ansvarlige meldt.", en: ". Its responsible has said so.")
        case .overdue:
            return say(
                da: "er ikke meldt \(isBegun ? "færdig" : "begyndt") og kan tidligst være færdig "
                    + "\(day)\(late).",
                en: "has not been reported \(isBegun ? "done" : "begun") and can be finished on "
                    + "\(day) at the earliest\(late).")
        case .underWay, .plan, .waits: return planned(activity)
        }
    }

    private func planned(_ activity: Activity) -> String {
        guard let forecast = outlook.forecast(of: activity.id), !activity.plan.isMilestone else {
            return expected(activity) + say(da: ", som planlagt.", en: ", as planned.")
        }
        let length = workdays(activity.plan.workdays)
        let start = date(forecast.start)
        let begins =
            activity.progress.started != nil
            ? say(da: "begyndte \(start)", en: "began on \(start)")
            : say(da: "begynder efter planen \(start)", en: "is planned to begin on \(start)")
        let day = date(forecast.finish)
        return say(
            da:
                "\(begins) og tager \(length), så den ventes færdig \(day)\(lateness(of: activity)).",
            en: "\(begins) and takes \(length), so it is expected on "
                + "\(day)\(lateness(of: activity)).")
    }

    /// `, fordi den først kan begynde 5 arbejdsdage efter, at “Byrummet” er færdig`.
    private func waiting(
        _ activity: Activity, for other: ActivityID, by link: PrerequisiteID
    ) -> String {
        guard let prerequisite = city.activities.prerequisites[link] else { return "" }
        let begins = prerequisite.kind.isAboutStart && !activity.plan.isMilestone
        let finished = prerequisite.kind.waitsForFinish
        let name = name(of: other)
        let after = after(prerequisite.lag)
        return say(
            da: ", fordi den først kan \(begins ? "begynde" : "blive færdig")\(after) "
                + "“\(name)” er \(finished ? "færdig" : "begyndt")",
            en: ", because it can \(begins ? "begin" : "finish") only\(after) "
                + "“\(name)” \(finished ? "is finished" : "has begun")")
    }

    private func after(_ lag: Lag) -> String {
        let length = say(lag.length)
        if lag.days == 0 { return say(da: ", når", en: " once") }
        return lag.days > 0
            ? say(da: " \(length) efter, at", en: " \(length) after")
            : say(da: " \(length) før,", en: " \(length) before")
    }
}

extension PrerequisiteKind {
    fileprivate var isAboutStart: Bool { self == .finishToStart || self == .startToStart }
    fileprivate var waitsForFinish: Bool { self == .finishToStart || self == .finishToFinish }
}
