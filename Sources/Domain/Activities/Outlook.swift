// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What follows from the plan's facts on a given day: forecasts and reasons.
///
/// It is computed, never stored; the same facts and the same day give the same
/// outlook. The numbers of the plan engine stay inside it.
public struct Outlook: Sendable {
    public private(set) var today: Day
    var network: PlanNetwork
    var forecast: Forecast
    /// The engine's numbers for activities and links, both ways.
    var numbers: [ActivityID: Int32]
    var ids: [ActivityID]
    var linkNumbers: [PrerequisiteID: Int32]
    var linkIDs: [PrerequisiteID]

    /// Computes the whole plan.
    ///
    /// Complexity: linear in activities and links.
    public init(of activities: Activities, workdays: WorkTable, today: Day) {
        // Sorted by the ids alone, because an activity is large to move about.
        let ordered = activities.activities.keys.sorted().compactMap { activities[$0] }
        let numbers = Outlook.numbered(ordered.map(\.id))
        // The order of an activity's links decides which of equals binds, so it
        // is the order they were made in, as when they are followed one by one.
        var links = ordered.flatMap { activities.prerequisites(of: $0.id) }
            .filter { numbers[$0.from] != nil }
        let plan = ordered.map { PlanActivity($0, workdays) }
        do {
            network = try PlanNetwork(
                activities: plan, links: links.compactMap { PlanLink($0, numbers) })
        } catch {
            (network, links) = Outlook.withoutRings(plan, links, numbers)
        }
        forecast = Forecast(network, workdays: workdays, today: today)
        ids = ordered.map(\.id)
        linkIDs = links.map(\.id)
        linkNumbers = Outlook.numbered(linkIDs)
        self.numbers = numbers
        self.today = today
    }

    /// The same plan looked at on another day.
    ///
    /// Complexity: linear in activities and links, without looking any of them up.
    public func moved(to day: Day) -> Outlook {
        var moved = self
        moved.today = day
        moved.forecast = Forecast(network, workdays: forecast.workdays, today: day)
        return moved
    }

    /// The plan without the links that close a ring with those before them.
    ///
    /// A ring is refused when the link is made. But on a past day links may stand
    /// together that never did: one is taken away since, another was told late.
    private static func withoutRings(
        _ plan: [PlanActivity], _ links: [Prerequisite], _ numbers: [ActivityID: Int32]
    ) -> (PlanNetwork, [Prerequisite]) {
        var network = PlanNetwork()
        for activity in plan {
            _ = network.add(activity)
        }
        let standing = links.filter { link in
            PlanLink(link, numbers).flatMap { try? network.add($0) } != nil
        }
        return (network, standing)
    }

    private static func numbered<Key: Hashable>(_ keys: [Key]) -> [Key: Int32] {
        Dictionary(
            keys.enumerated().map { ($1, Int32($0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// When the plan says that an activity will run.
public struct ActivityForecast: Equatable, Sendable {
    public let start: Day
    public let finish: Day
}

extension Outlook {
    /// The forecast of the activity; nil when it is not in the plan.
    public func forecast(of id: ActivityID) -> ActivityForecast? {
        numbers[id].map {
            ActivityForecast(
                start: Outlook.written(forecast.start(of: $0)),
                finish: Outlook.written(forecast.finish(of: $0))
            )
        }
    }

    /// The day, or the last one that a journal can hold where the plan runs on.
    static func written(_ day: Day) -> Day { min(day, lastDay) }

    /// 31 December 9999.
    private static let lastDay = Day(number: 2_932_896)

    /// Takes the events in that the activities have just applied, and answers
    /// which activities' days or facts they touched.
    ///
    /// Complexity: linear in what moves; dropping computes the plan afresh.
    public mutating func follow(
        _ events: [ActivityEvent],
        in activities: Activities
    ) -> [ActivityID] {
        if events.contains(where: \.isDrop) {
            self = Outlook(of: activities, workdays: forecast.workdays, today: today)
            return ids
        }
        var changed: [Int32] = []
        for event in events {
            switch event {
            case .planned(let fact): changed.append(add(fact.activity, from: activities))
            case .replanned(let fact): changed += renew(fact.activity, from: activities)
            case .pinned(let fact): changed += renew(fact.activity, from: activities)
            case .reported(let fact): changed += renew(fact.activity, from: activities)
            case .promised(let fact): changed += renew(fact.activity, from: activities)
            case .newDateAccepted(let fact): changed += renew(fact.activity, from: activities)
            case .linked(let fact): changed += add(fact.prerequisite)
            case .unlinked(let fact): changed += remove(fact.prerequisite)
            case .dropped, .promiseBroken, .promiseRestored, .breachContested: break
            }
        }
        let moved = forecast.update(network, changed: changed)
        return Set(changed).union(moved.map(\.activity)).sorted().map { ids[Int($0)] }
    }

    private mutating func add(_ id: ActivityID, from activities: Activities) -> Int32 {
        guard let activity = activities[id] else {
            preconditionFailure("an activity just planned is there")
        }
        let number = network.add(PlanActivity(activity, forecast.workdays))
        numbers[id] = number
        ids.append(id)
        return number
    }

    private mutating func renew(_ id: ActivityID, from activities: Activities) -> [Int32] {
        guard let number = numbers[id], let activity = activities[id] else { return [] }
        network[number] = PlanActivity(activity, forecast.workdays)
        return [number]
    }

    private mutating func add(_ prerequisite: Prerequisite) -> [Int32] {
        guard let link = PlanLink(prerequisite, numbers) else { return [] }
        do {
            linkNumbers[prerequisite.id] = try network.add(link)
            linkIDs.append(prerequisite.id)
        } catch {
            preconditionFailure("a ring of prerequisites is refused when the link is made")
        }
        return [link.to]
    }

    private mutating func remove(_ id: PrerequisiteID) -> [Int32] {
        guard let number = linkNumbers.removeValue(forKey: id) else { return [] }
        network.removeLink(number)
        return [network.link(number).to]
    }
}

extension ActivityEvent {
    fileprivate var isDrop: Bool {
        if case .dropped = self { true } else { false }
    }
}

extension PlanActivity {
    /// What the engine needs to know of an activity.
    ///
    /// Whoever expects to be done in October means its last working day, even
    /// when October ends on a Sunday.
    init(_ activity: Activity, _ workdays: WorkTable) {
        self.init(
            duration: Int32(activity.plan.workdays),
            earliestStart: activity.plan.start?.first,
            actualStart: activity.plan.isMilestone ? nil : activity.progress.started,
            actualFinish: activity.progress.finished,
            reportedFinish: activity.progress.expected.map { workdays.workday(notAfter: $0.last) },
            commitment: activity.promisedDay,
            pin: activity.pin?.day,
            estimate: activity.plan.estimate
        )
    }
}

extension PlanLink {
    /// The engine's link; nil when an end is not in the plan.
    init?(_ prerequisite: Prerequisite, _ numbers: [ActivityID: Int32]) {
        guard let from = numbers[prerequisite.from], let to = numbers[prerequisite.to] else {
            return nil
        }
        let kind: Kind =
            switch prerequisite.kind {
            case .finishToStart: .finishToStart
            case .startToStart: .startToStart
            case .finishToFinish: .finishToFinish
            case .startToFinish: .startToFinish
            }
        self.init(
            from: from,
            to: to,
            kind: kind,
            lag: Int32(prerequisite.lag.days),
            unit: prerequisite.lag.unit == .working ? .working : .calendar
        )
    }
}
