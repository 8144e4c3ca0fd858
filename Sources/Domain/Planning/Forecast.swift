// SPDX-License-Identifier: EUPL-1.2

/// What decides an activity's forecast.
public enum Binding: Hashable, Sendable {
    /// It is done; the day is a fact.
    case actual
    /// It runs its duration from the day it began.
    case started
    /// Its owner has said so.
    case report
    /// Its own planned start.
    case plan
    /// It is not done, so it can be no earlier than today.
    case today
    /// It waits; the number is the link's.
    case link(Int32)
}

/// The days that follow from a plan's facts, with what binds each of them.
///
/// Everything is as early as its own facts and its prerequisites let it be:
/// - What is done keeps its days, whatever its prerequisites say.
/// - What has begun keeps its start; it runs its duration, or until the owner's
///   reported finish, and only prerequisites of its finish still bind.
/// - What has not begun starts no earlier than today, its planned start and its
///   prerequisites allow. A reported finish replaces the planned duration; a
///   prerequisite that leaves less time than the duration makes it later. A
///   report that lies less than the duration after the planned start also
///   shortens the work.
/// - Nothing unfinished is done before today.
///
/// Of equals, an activity's own facts bind before links, and a lower link
/// number before a higher.
public struct Forecast: Sendable {
    public let today: Day
    public let workdays: WorkTable
    var bounds: ContiguousArray<OwnBound>
    /// The position of each finish; days and bindings follow from it.
    var positions: ContiguousArray<Int32>

    /// Computes the whole plan.
    ///
    /// Complexity: O(activities + links).
    public init(_ network: PlanNetwork, workdays: WorkTable, today: Day) {
        self.today = today
        self.workdays = workdays
        bounds = network.activities.mapContiguously {
            OwnBound($0, workdays: workdays, today: today)
        }
        positions = ContiguousArray(repeating: 0, count: bounds.count)
        for activity in network.order.activities {
            positions[Int(activity)] = position(of: activity, in: network)
        }
    }

    /// How many activities it knows.
    var count: Int32 { Int32(bounds.count) }

    /// The first day, or the day of a milestone.
    public func start(of activity: Int32) -> Day { times(of: activity).start }

    /// The last day, or the day of a milestone.
    public func finish(of activity: Int32) -> Day { times(of: activity).finish }

    /// What decides where the activity lies.
    ///
    /// Complexity: O(links of the activity).
    public func binding(of activity: Int32, in network: PlanNetwork) -> Binding {
        bindingLink(of: activity, in: network).map(Binding.link) ?? bounds[Int(activity)].binding
    }

    func times(of activity: Int32) -> Times {
        times(at: positions[Int(activity)], of: activity)
    }

    func times(at position: Int32, of activity: Int32) -> Times {
        bounds[Int(activity)].times(at: position, workdays)
    }
}

extension ContiguousArray {
    func mapContiguously<Result>(_ transform: (Element) -> Result) -> ContiguousArray<Result> {
        ContiguousArray<Result>(unsafeUninitializedCapacity: count) { buffer, filled in
            for (index, element) in enumerated() {
                buffer.initializeElement(at: index, to: transform(element))
            }
            filled = count
        }
    }
}
