// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The plan engine: whole passes, and delays that travel.
enum PlanBench {
    @Sendable static func run() throws {
        for count in [100_000, 1_000_000] {
            try measurePass(over: layered(count), named: "layered")
        }
        for affected in [2_000, 20_000, 200_000, 1_000_000] {
            try measureDelay(affecting: affected)
        }
    }

    private static func measurePass(over network: PlanNetwork, named shape: String) throws {
        let count = Int(network.count)
        var forecast = Forecast(network, workdays: table, today: start)
        let pass = shortest { forecast = Forecast(network, workdays: table, today: start) }
        let bare = barePass(network)
        precondition(forecast.finish(of: 0) >= start, "the result is used")
        Measurement(
            job: "full pass, \(shape)", size: "\(count) activities", figure: "\(pass.short) ms",
            reference: "adding durations only: \(bare.short) ms", ratio: pass / bare,
            budget: "3 (the pass alone)"
        ).print()
    }

    /// A pass over the same links that only adds durations.
    private static func barePass(_ network: PlanNetwork) -> Double {
        let durations = (0..<network.count).map { network[$0].duration }
        let links = network.count > 0 ? linkEnds(Int(network.count)) : []
        var finish = [Int32](repeating: 0, count: durations.count)
        return shortest {
            for (from, to) in links {
                let end = finish[from] &+ durations[to]
                if end > finish[to] { finish[to] = end }
            }
        }
    }

    private static func measureDelay(affecting count: Int) throws {
        // Twice as many stand beside the chain and must not be looked at.
        var network = chain(count * 3, linked: count)
        var forecast = Forecast(network, workdays: table, today: start)
        var moved = 0
        var length: Int32 = 1
        let time = shortest {
            length = length == 1 ? 3 : 1
            network[0].duration = length
            moved = forecast.update(network, changed: [0]).count
        }
        Measurement(
            job: "a delay at the head of a chain", size: "\(moved) affected of \(count * 3)",
            figure: "\(time.short) ms",
            reference: "per link: \((time * 1e6 / Double(count)).short) ns",
            ratio: nil, budget: "linear in what is affected"
        ).print()
    }

    // MARK: - Plans

    private static let start = Day(number: 18_000)
    private static let table = WorkTable(
        Day(number: 7_000)...Day(number: 60_000), isWorkday: WorkCalendar.plain.isWorkday)

    /// A thousand activities a layer; each waits for two of the layer before.
    private static func layered(_ count: Int) throws -> PlanNetwork {
        try PlanNetwork(
            activities: repeatElement(PlanActivity(duration: 1), count: count),
            links: linkEnds(count).map { PlanLink(from: Int32($0.from), to: Int32($0.to)) })
    }

    private static func linkEnds(_ count: Int) -> [(from: Int, to: Int)] {
        (1_000..<count).flatMap { to in
            let layer = (to / 1_000 - 1) * 1_000
            return [
                (from: layer + to % 1_000, to: to),
                (from: layer + (to * 7 + 3) % 1_000, to: to),
            ]
        }
    }

    private static func chain(_ count: Int, linked: Int) -> PlanNetwork {
        do {
            return try PlanNetwork(
                activities: repeatElement(PlanActivity(duration: 1), count: count),
                links: (1..<linked).map { PlanLink(from: Int32($0 - 1), to: Int32($0)) })
        } catch {
            preconditionFailure("a chain has no ring")
        }
    }
}
