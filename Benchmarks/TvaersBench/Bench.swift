// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Measures the budgets: each figure beside a reference from the same run.
@main
struct Bench {
    /// Every benchmark by the name that asks for it.
    private static let all: [(name: String, run: @Sendable () async throws -> Void)] = [
        ("plan", PlanBench.run), ("journal", JournalBench.run), ("start", StartBench.run),
        ("pages", PageBench.run), ("charts", AreaChartsBench.run),
        ("search", SearchBench.run), ("fulltext", FullTextBench.run),
        ("elections", ElectionBench.run),
        ("conformity", ConformityBench.run), ("live", LiveBench.run),
        ("mail", MailBench.run), ("oparl", OParlBench.run), ("agenda", AgendaBench.run),
        ("protection", ProtectionBench.run), ("figures", FigureBench.run),
        ("figure-taking", FigureTakingBench.run),
        ("funding", FundingBench.run), ("findings", FindingBench.run),
        ("statements", StatementBench.run),
    ]

    static func main() async throws {
        let wanted = Set(CommandLine.arguments.dropFirst())
        for (name, run) in all where wanted.isEmpty || wanted.contains(name) {
            try await run()
        }
    }
}

/// One line of the table: what was measured, against what, and what is allowed.
struct Measurement {
    let job: String
    let size: String
    let figure: String
    let reference: String
    let ratio: Double?
    let budget: String

    func print() {
        let ratio = ratio.map { "\(($0 * 1_000).rounded() / 1_000)" } ?? "–"
        Swift.print([job, size, figure, reference, ratio, budget].joined(separator: "\t"))
    }
}

/// The shortest of several runs, in milliseconds.
func shortest(of runs: Int = 5, _ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    for _ in 0..<runs {
        best = min(best, try clock.measure(body).milliseconds)
    }
    return best
}

/// The shortest run of each, in milliseconds; a round runs each once, so that
/// whatever else the machine does disturbs all alike.
func shortestOfEach(runs: Int, _ bodies: (() -> Void)...) -> [Double] {
    var best = bodies.map { _ in Double.infinity }
    for _ in 0..<runs {
        for (index, body) in bodies.enumerated() {
            best[index] = min(best[index], shortest(of: 1, body))
        }
    }
    return best
}

/// What the process has had in memory, as the kernel counts it.
enum Memory {
    /// The most since the start, or since `forgetPeak`.
    static var peakMegabytes: Int { megabytes("VmHWM") }
    static var megabytes: Int { megabytes("VmRSS") }

    static func forgetPeak() {
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    }

    private static func megabytes(_ name: String) -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first
        return (kilobytes ?? 0) / 1_024
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
    }
}

extension Double {
    /// With at most two decimals.
    var short: String { "\((self * 100).rounded() / 100)" }
}
