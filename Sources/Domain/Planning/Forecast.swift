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
    var times: ContiguousArray<Times>
    var bindings: ContiguousArray<RawBinding>

    /// Computes the whole plan.
    ///
    /// Complexity: O(activities + links).
    public init(_ network: PlanNetwork, workdays: WorkTable, today: Day) {
        self.today = today
        self.workdays = workdays
        bounds = network.activities.mapContiguously {
            OwnBound($0, workdays: workdays, today: today)
        }
        times = ContiguousArray(repeating: Times(begin: 0, end: 0, count: 0), count: bounds.count)
        bindings = ContiguousArray(repeating: 0, count: bounds.count)
        CompiledPlan(network, bounds).pass(bounds, workdays, &times, &bindings)
    }

    /// How many activities it knows.
    var count: Int32 { Int32(bounds.count) }

    /// The first day, or the day of a milestone.
    public func start(of activity: Int32) -> Day { times[Int(activity)].start }

    /// The last day, or the day of a milestone.
    public func finish(of activity: Int32) -> Day { times[Int(activity)].finish }

    public func binding(of activity: Int32) -> Binding { Binding(bindings[Int(activity)]) }
}

/// A link's number, or a negative reason: one word in the passes.
typealias RawBinding = Int32

extension Binding {
    private static let reasons: [Binding] = [.actual, .started, .report, .plan, .today]

    init(_ raw: RawBinding) {
        self = raw >= 0 ? .link(raw) : Binding.reasons[Int(-1 - raw)]
    }

    var raw: RawBinding {
        switch self {
        case .actual: -1
        case .started: -2
        case .report: -3
        case .plan: -4
        case .today: -5
        case .link(let number): number
        }
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
