// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

/// The outlook as pages read it: what needs the whole plan is found only once.
struct ReadOutlook: Sendable {
    let foresight: Foresight

    /// The outlook itself, for previews.
    var whole: Outlook { foresight.outlook }

    var workdays: WorkTable { whole.workdays }

    func forecast(of id: ActivityID) -> ActivityForecast? { whole.forecast(of: id) }

    func reasons(for id: ActivityID) -> [Reason] { whole.reasons(for: id) }

    func chance(
        of id: ActivityID, runs: Int, seed: UInt64, slips: [Double]
    ) -> PromiseChance? {
        whole.chance(of: id, runs: runs, seed: seed, slips: slips)
    }

    func waits() -> [ForecastWait] { once("waits") { whole.waits() } }

    func breaches() -> [ForecastBreach] { once("breaches") { whole.breaches() } }

    func slack() -> [ActivityID: Int] { once("slack") { whole.slack() } }

    /// The broken promise or pin of one activity; of the two, the earlier.
    func breach(of id: ActivityID) -> ForecastBreach? {
        once("first breaches") {
            Dictionary(
                breaches().map { ($0.activity, $0) },
                uniquingKeysWith: { $0.promised <= $1.promised ? $0 : $1 })
        }[id]
    }

    private func once<Answer: Sendable>(_ what: String, find: () -> Answer) -> Answer {
        foresight.once(Foresight.Question(what, ""), find: find)
    }
}
