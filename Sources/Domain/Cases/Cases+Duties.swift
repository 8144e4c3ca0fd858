// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// A request to see papers that is not answered yet.
public struct AccessDuty: Equatable, Sendable {
    public let request: AccessRequestID
    public let unit: OrganizationID
    public let due: Day
    /// How many papers nobody has decided about.
    public let undecided: Int

    public func isLate(on day: Day) -> Bool { day > due }
}

/// How requests to see papers were answered.
public struct AccessStatistic: Equatable, Sendable {
    public var received = 0
    public var answered = 0
    /// Of those answered, how many within their clock.
    public var inTime = 0
    public var open = 0
    /// Of those open, how many are past their clock.
    public var late = 0
    public var extended = 0
}

extension Cases {
    /// What is owed on the day, what is due first.
    public func duties(on day: Day, in calendar: WorkCalendar) -> [AccessDuty] {
        requests.values.filter { $0.answered == nil && $0.received <= day }
            .map { request in
                AccessDuty(
                    request: request.id, unit: request.unit, due: due(of: request, in: calendar),
                    undecided: undecided(of: request).count)
            }
            .sorted { ($0.due, $0.request) < ($1.due, $1.request) }
    }

    /// the count that everybody may read; nobody is named in it.
    public func statistic(on day: Day, in calendar: WorkCalendar) -> AccessStatistic {
        requests.values.reduce(into: AccessStatistic()) { count, request in
            let due = due(of: request, in: calendar)
            count.received += 1
            if request.clock != .seven { count.extended += 1 }
            if let answered = request.answered {
                count.answered += 1
                if answered <= due { count.inTime += 1 }
            } else {
                count.open += 1
                if day > due { count.late += 1 }
            }
        }
    }
}
