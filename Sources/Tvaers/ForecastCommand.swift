// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain

/// Lists the promises of the city beside what the plan says.
struct ForecastCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "List every open promise: when it is forecast, how late, why, and its chance.")

    @OptionGroup var looking: Looking

    @Option(help: "Only this initiative's promises, by its id.")
    var initiative: String?

    @Option(help: "The number that the draws begin with; the same seed gives the same chances.")
    var seed: UInt64 = 1

    @Option(help: "How many courses of the plan are drawn for the chances, 1 to 1000000.")
    var runs = 1_000

    func validate() throws {
        guard (1...1_000_000).contains(runs) else {
            throw ValidationError("--runs must be between 1 and 1000000.")
        }
    }

    func run() async throws {
        try await looking.look { _, seen in
            let wanted = initiative.map { InitiativeID($0) }
            if let wanted, seen.city.initiatives[wanted] == nil {
                throw Stopped("There is no initiative “\(wanted)” on \(seen.day). Correct the id.")
            }
            let promises = PromiseTable(seen.city, seen.outlook, runs: runs, seed: seed)
            say("Open promises on \(seen.day); \(runs) courses drawn from seed \(seed)\n")
            say(promises.text(of: wanted))
        }
    }
}
