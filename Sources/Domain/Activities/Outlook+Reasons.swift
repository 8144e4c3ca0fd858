// SPDX-License-Identifier: EUPL-1.2

/// One sentence's worth of why: what decides this activity's forecast.
public struct Reason: Equatable, Sendable {
    public enum Binding: Equatable, Sendable {
        /// It is done; the day is a fact.
        case done
        /// It has begun and takes its time.
        case underWay
        /// Its responsible has said so.
        case reported
        /// Its own planned start and duration.
        case plan
        /// It should have been done, and is not.
        case overdue
        /// It waits for the activity by this prerequisite.
        case waits(for: ActivityID, by: PrerequisiteID)
    }

    public let activity: ActivityID
    public let binding: Binding
}

/// A promise that the forecast passes.
public struct ForecastBreach: Equatable, Sendable {
    public let activity: ActivityID
    public let promised: Day
    public let isPin: Bool
    public let forecast: Day
    /// The activity whose delay is behind it; itself when no other is.
    public let root: ActivityID

    public var daysLate: Int { promised.distance(to: forecast) }
}

/// One activity lies later because another is later than it was due.
public struct ForecastWait: Equatable, Sendable {
    public let activity: ActivityID
    public let waitsFor: ActivityID
    /// Calendar days earlier that it would finish, were the other on time.
    public let days: Int
}

/// The chance that a promise holds, from seeded draws.
public struct PromiseChance: Equatable, Sendable {
    public let activity: ActivityID
    public let promised: Day
    /// 0 to 1.
    public let probability: Double
    /// The days by which half and four in five of the draws are done.
    public let even: Day
    public let likely: Day
}

extension Outlook {
    /// Why the activity lies where it does: the chain back to the one that its
    /// own facts decide.
    public func reasons(for id: ActivityID) -> [Reason] {
        guard let number = numbers[id] else { return [] }
        return forecast.why(number, in: network).map { step in
            Reason(activity: ids[Int(step.activity)], binding: binding(step.binding))
        }
    }

    private func binding(_ binding: Binding) -> Reason.Binding {
        switch binding {
        case .actual: .done
        case .started: .underWay
        case .report: .reported
        case .plan: .plan
        case .today: .overdue
        case .link(let link):
            .waits(for: ids[Int(network.link(link).from)], by: linkIDs[Int(link)])
        }
    }

    /// Every promise and pin that the forecast passes, worst first.
    public func breaches() -> [ForecastBreach] {
        forecast.breaches(in: network).map(named)
            .sorted { ($1.daysLate, $0.activity) < ($0.daysLate, $1.activity) }
    }

    /// The broken promise or pin of one activity; of the two, the earlier.
    public func breach(of id: ActivityID) -> ForecastBreach? { breaches(of: [id])[id] }

    /// The broken promises of these activities; of promise and pin, the earlier.
    func breaches(of ids: [ActivityID]) -> [ActivityID: ForecastBreach] {
        Dictionary(
            forecast.breaches(of: ids.compactMap { numbers[$0] }, in: network).map(named)
                .map { ($0.activity, $0) },
            uniquingKeysWith: { $0.promised <= $1.promised ? $0 : $1 }
        )
    }

    private func named(_ breach: Breach) -> ForecastBreach {
        ForecastBreach(
            activity: ids[Int(breach.activity)],
            promised: breach.promised,
            isPin: breach.promise == .pin,
            forecast: Outlook.written(breach.forecast),
            root: ids[Int(breach.cause)]
        )
    }

    /// Who waits for whom, by activity.
    public func waits() -> [ForecastWait] {
        forecast.waits(in: network).map { wait in
            ForecastWait(
                activity: ids[Int(wait.activity)],
                waitsFor: ids[Int(network.link(wait.link).from)],
                days: wait.days
            )
        }.sorted { $0.activity < $1.activity }
    }

    /// Working days that each activity can slip before a promise downstream
    /// breaks; absent where nothing downstream is promised.
    public func slack() -> [ActivityID: Int] {
        let slack = forecast.slack(in: network)
        return numbers.compactMapValues { slack.days(of: $0).map(Int.init) }
    }

    /// The chain to the promise that is held worst.
    public func criticalChain() -> [ActivityID] {
        (forecast.criticalChain(in: network) ?? []).map { ids[Int($0.activity)] }
    }

    /// The chance that each open promise holds; the same seed, the same answer.
    public func chances(runs: Int, seed: UInt64, slips: [Double]) -> [PromiseChance] {
        forecast.chances(in: network, runs: runs, seed: seed, slips: slips).map { chance in
            PromiseChance(
                activity: ids[Int(chance.activity)],
                promised: chance.deadline,
                probability: chance.probability,
                even: chance.even,
                likely: chance.likely
            )
        }
    }
}
