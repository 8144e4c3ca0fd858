// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Every open promise with its forecast, as lines of text.
struct PromiseTable {
    private let city: City
    private let outlook: Outlook
    private let rows: [Row]

    private struct Row {
        let activity: Activity
        let promised: Day
        let forecast: Day
        let probability: Double?

        var daysLate: Int { max(0, promised.distance(to: forecast)) }
    }

    init(_ city: City, _ outlook: Outlook, runs: Int, seed: UInt64) {
        self.city = city
        self.outlook = outlook
        let slips = city.activities.slips(workdays: outlook.workdays)
        let chances = Dictionary(
            outlook.chances(runs: runs, seed: seed, slips: slips).map {
                ($0.activity, $0.probability)
            }, uniquingKeysWith: { first, _ in first })
        rows = city.activities.activities.values.compactMap { activity in
            let promises = [activity.promisedDay, activity.pin?.day].compactMap(\.self)
            guard activity.progress.finished == nil, let promised = promises.min(),
                let forecast = outlook.forecast(of: activity.id)?.finish
            else { return nil }
            return Row(
                activity: activity, promised: promised, forecast: forecast,
                probability: chances[activity.id])
        }.sorted {
            ($1.daysLate, $0.promised, $0.activity.id) < ($0.daysLate, $1.promised, $1.activity.id)
        }
    }

    /// The table, the latest promise first; under each late one the reasons.
    func text(of initiative: InitiativeID? = nil) -> String {
        let shown = rows.filter { initiative == nil || $0.activity.initiative == initiative }
        if shown.isEmpty { return "None. Promises are given on an activity's page." }
        let heading = "promised    forecast    late  chance  promise"
        return ([heading] + shown.flatMap(lines)).joined(separator: "\n")
    }

    private func lines(of row: Row) -> [String] {
        let late = row.daysLate == 0 ? "" : "\(row.daysLate) d"
        let first =
            "\(row.promised)  \(row.forecast)  \(late.right(4))  \(percent(row).right(6))  "
            + "\(row.activity.id): \(named(row.activity))"
        guard row.daysLate > 0 else { return [first] }
        let margin = String(repeating: " ", count: 40)
        return [first] + outlook.reasons(for: row.activity.id).map { margin + sentence($0) }
    }

    private func percent(_ row: Row) -> String {
        guard let share = row.probability else { return "–" }
        switch share {
        case 0: return "0 %"
        case 1: return "100 %"
        case ..<0.01: return "<1 %"
        case 0.99...: return ">99 %"
        default: return "\(Int((share * 100).rounded())) %"
        }
    }

    private func named(_ activity: Activity) -> String {
        let organization = city.organizations[activity.responsible]?.organization
        let department = organization.map(city.organizations.department)
        return "\(activity.name) (\(department.flatMap { city.organizations[$0]?.name } ?? "–"))"
    }
}

// MARK: - Why

extension PromiseTable {
    private func sentence(_ reason: Reason) -> String {
        guard let activity = city.activities[reason.activity] else { return "" }
        return switch reason.binding {
        case .waits(let other, _):
            "waits for " + (city.activities[other].map(named) ?? other.rawValue)
        case .done: "which was done on \(activity.progress.finished?.description ?? "–")"
        case .underWay: "which began on \(activity.progress.started?.description ?? "–")"
        case .reported: "which " + reported(activity)
        case .plan: "which takes \(activity.plan.workdays) working days by its plan"
        case .overdue: "which should be done and is not"
        }
    }

    private func reported(_ activity: Activity) -> String {
        let expected = activity.progress.expected.map(\.phrase.english) ?? "–"
        let cause = activity.report?.cause.map { ": \($0.phrase.english)" } ?? ""
        return "is reported to finish \(expected)\(cause)"
    }
}

extension String {
    /// The text pushed to the right of so many places.
    fileprivate func right(_ width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
