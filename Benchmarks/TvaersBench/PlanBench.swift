// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// The plan engine: whole passes, and delays that travel.
enum PlanBench {
    @Sendable static func run() throws {
        for shape in PlanShape.allCases {
            for count in [100_000, 1_000_000] { try measurePass(shape, count) }
        }
        for shape in PlanShape.allCases { try measureAgainstRustworkx(shape, 100_000) }
        for affected in [2_000, 20_000, 200_000, 1_000_000] {
            try measureDelay(affecting: affected)
        }
    }

    /// The pass alone, and with all that comes before it, each run beside a bare one.
    private static func measurePass(_ shape: PlanShape, _ count: Int) throws {
        let network = try shape.network(count)
        var forecast = Forecast(network, workdays: PlanShape.workdays, today: PlanShape.start)
        let finish = forecast.finish(of: Int32(count - 1))
        let plan = CompiledPlan(forecast, network)
        var bare = forecast
        let times = shortestOfEach(
            runs: 15,
            { plan.addDurations(&bare) },
            { plan.pass(&forecast) },
            { forecast = Forecast(network, workdays: PlanShape.workdays, today: PlanShape.start) })
        precondition(forecast.finish(of: Int32(count - 1)) == finish, "every run finds the same")
        let reference = "adding durations only: \(times[0].short) ms"
        let size = "\(count) activities, \(shape.links(count).count) links"
        Measurement(
            job: "full pass, \(shape)", size: size, figure: "\(times[1].short) ms",
            reference: reference, ratio: times[1] / times[0], budget: "3"
        ).print()
        Measurement(
            job: "whole forecast made afresh, \(shape)", size: size,
            figure: "\(times[2].short) ms", reference: reference,
            ratio: times[2] / times[0], budget: "–"
        ).print()
    }

    /// The same plan in rustworkx: the order and the finish of every activity.
    private static func measureAgainstRustworkx(_ shape: PlanShape, _ count: Int) throws {
        let network = try shape.network(count)
        var forecast = Forecast(network, workdays: PlanShape.workdays, today: PlanShape.start)
        let plan = CompiledPlan(forecast, network)
        let finish = forecast.finish(of: Int32(count - 1))
        let length = PlanShape.workdays.workdays(from: PlanShape.start, through: finish)
        var best = (pass: Double.infinity, whole: Double.infinity, other: Double.infinity)
        for _ in 0..<3 {
            guard let other = Rustworkx.milliseconds(shape, count, expecting: length) else {
                return
            }
            let times = shortestOfEach(
                runs: 5,
                { plan.pass(&forecast) },
                {
                    forecast = Forecast(
                        network, workdays: PlanShape.workdays, today: PlanShape.start)
                })
            best = (min(best.pass, times[0]), min(best.whole, times[1]), min(best.other, other))
        }
        let reference = "rustworkx, order and every finish: \(best.other.short) ms"
        let figures = [("full pass", best.pass), ("whole forecast made afresh", best.whole)]
        for (job, time) in figures {
            Measurement(
                job: "\(job), \(shape)", size: "\(count) activities",
                figure: "\(time.short) ms", reference: reference, ratio: time / best.other,
                budget: "0.1"
            ).print()
        }
    }

    /// Twice as many stand beside the chain and must not be looked at.
    private static func measureDelay(affecting count: Int) throws {
        var network = try PlanShape.chain.network(count * 3, linked: count)
        var forecast = Forecast(network, workdays: PlanShape.workdays, today: PlanShape.start)
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
}

/// The plans that are measured, all of activities of one working day.
enum PlanShape: String, CaseIterable, CustomStringConvertible {
    /// Each waits for the one before.
    case chain
    /// A thousand activities a layer; each waits for two of the layer before.
    case layered

    static let start = Day(number: 18_000)
    static let workdays = WorkTable(
        Day(number: 7_000)...Day(number: 60_000), isWorkday: WorkCalendar.plain.isWorkday)

    var description: String { rawValue }

    func network(_ count: Int, linked: Int? = nil) throws -> PlanNetwork {
        try PlanNetwork(
            activities: repeatElement(PlanActivity(duration: 1), count: count),
            links: links(linked ?? count))
    }

    func links(_ count: Int) -> [PlanLink] {
        switch self {
        case .chain:
            (1..<count).map { PlanLink(from: Int32($0 - 1), to: Int32($0)) }
        case .layered:
            (1_000..<count).flatMap { to in
                let layer = (to / 1_000 - 1) * 1_000
                return [to % 1_000, (to * 7 + 3) % 1_000].map {
                    PlanLink(from: Int32(layer + $0), to: Int32(to))
                }
            }
        }
    }
}

/// The same plans in rustworkx, asked in a process of its own.
private enum Rustworkx {
    /// Nil, with a word on what is missing, where it is not installed.
    static func milliseconds(_ shape: PlanShape, _ count: Int, expecting length: Int32) -> Double? {
        let python = Process()
        python.executableURL = URL(fileURLWithPath: ".var/rustworkx/bin/python")
        python.arguments = [
            "Benchmarks/rustworkx_pass.py", shape.rawValue, "\(count)", "\(length)",
        ]
        let pipe = Pipe()
        python.standardOutput = pipe
        do {
            try python.run()
        } catch {
            FileHandle.standardError.write(
                Data("rustworkx is not measured: script/bench installs it in .var/rustworkx\n".utf8)
            )
            return nil
        }
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        return Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
