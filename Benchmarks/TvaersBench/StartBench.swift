// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import JournalSQLite
import Logging
import Runtime

/// How long a start takes, and what the city weighs in memory.
enum StartBench {
    @Sendable static func run() async throws {
        for count in [100_000, 1_000_000] {
            try await withFolder { folder in
                let path = folder + "/journal.sqlite"
                try await fill(path, with: count)
                try await measureStart(path, count)
            }
        }
    }

    /// Progress reports on a thousand activities, as a city writes most.
    private static func fill(_ path: String, with count: Int) async throws {
        let journal = try SQLiteJournal(path: path)
        var written: Int64 = 0
        while written < count {
            let events = (0..<10_000).map { event(Int(written) + $0) }
            _ = try await journal.append(
                Batch(
                    expected: written, events: events,
                    recordedAt: Moment(milliseconds: written)))
            written += 10_000
        }
        try await journal.close()
    }

    private static func event(_ number: Int) -> NewEvent {
        let name = number < 1_000 ? "activity.planned" : "progress.reported"
        let activity = "activity-\(number % 1_000)"
        let payload =
            number < 1_000
            ? #"{"activity":"\#(activity)","initiative":"city","name":"Aktivitet \#(number)","#
                + #""plan":{"workdays":20},"responsible":"post-\#(number % 40)"}"#
            : #"{"activity":"\#(activity)","cause":"coordination","initiative":"city","#
                + #""progress":{"expected":"2027-03","started":"2026-05-04"}}"#
        return NewEvent(
            stream: "initiative/city", name: name, version: 1,
            day: Day(number: Int32(18_000 + number / 400)), payload: Array(payload.utf8),
            actor: "person-\(number % 50)", cause: "bench/\(number)")
    }

    private static func measureStart(_ path: String, _ count: Int) async throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path)).count
        let reading = shortest(of: 3) {
            _ = try? Data(contentsOf: URL(fileURLWithPath: path)).reduce(0, &+)
        }
        let before = residentMegabytes()
        let journal = try SQLiteJournal(path: path)
        let clock = ContinuousClock()
        var runtime: CityRuntime?
        let time = try await clock.measure {
            runtime = try await CityRuntime(
                journal: journal,
                logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        }
        let megabytes = residentMegabytes() - before
        precondition(runtime?.snapshot.position == Int64(count), "everything is read")
        Measurement(
            job: "start, full replay", size: "\(count) events, \(bytes / 1_000_000) MB",
            figure: "\(Int(time.milliseconds)) ms",
            reference: "reading the file: \(Int(reading)) ms",
            ratio: time.milliseconds / reading, budget: "2 from a checkpoint"
        ).print()
        Measurement(
            job: "memory", size: "\(count) events", figure: "\(megabytes) MB",
            reference: "per 100,000 events: \((Double(megabytes) * 1e5 / Double(count)).short) MB",
            ratio: nil, budget: "–"
        ).print()
        try await journal.close()
    }

    private static func residentMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1_000
    }
}
