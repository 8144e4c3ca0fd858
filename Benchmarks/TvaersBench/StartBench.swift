// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import JournalSQLite
import Logging
import Runtime

/// How long a start takes, and what the city weighs in memory.
enum StartBench {
    /// Events that a start reads after its checkpoint.
    private static let tail = 5_000

    @Sendable static func run() async throws {
        for (count, activities) in [(100_000, 1_000), (1_000_000, 1_000), (1_000_000, 100_000)] {
            try await withFolder { folder in
                let path = folder + "/journal.sqlite"
                try await fill(path, with: 0..<count, of: activities)
                let size = "\(count) events, \(activities) activities"
                try await measureReplay(path, size, count)
                try await fill(path, with: count..<(count + tail), of: activities)
                try await measureCheckpoint(path, size, count + tail)
            }
        }
    }

    /// Progress reports on activities, as a city writes most.
    private static func fill(
        _ path: String, with numbers: Range<Int>, of activities: Int
    ) async throws {
        let journal = try SQLiteJournal(path: path)
        for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 5_000) {
            _ = try await journal.append(
                Batch(
                    expected: Int64(first),
                    events: (first..<first + 5_000).map { event($0, of: activities) },
                    recordedAt: Moment(milliseconds: Int64(first))))
        }
        try await journal.close()
    }

    private static func event(_ number: Int, of activities: Int) -> NewEvent {
        let name = number < activities ? "activity.planned" : "progress.reported"
        let activity = "activity-\(number % activities)"
        let payload =
            number < activities
            ? #"{"activity":"\#(activity)","initiative":"city","name":"Aktivitet \#(number)","#
                + #""plan":{"workdays":20},"responsible":"post-\#(number % 40)"}"#
            : #"{"activity":"\#(activity)","cause":"coordination","initiative":"city","#
                + #""progress":{"expected":"2027-03","started":"2026-05-04"}}"#
        return NewEvent(
            stream: "initiative/city", name: name, version: 1,
            day: Day(number: Int32(18_000 + number / 400)), payload: Array(payload.utf8),
            actor: "person-\(number % 50)", cause: "bench/\(number)")
    }

    /// A start that reads everything, the memory that it takes, and the
    /// checkpoint that it leaves.
    private static func measureReplay(_ path: String, _ size: String, _ count: Int) async throws {
        let before = Memory.megabytes
        let (time, megabytes) = try await start(path, count) { runtime in
            let megabytes = Memory.megabytes - before
            await runtime.saveCheckpoint()
            return megabytes
        }
        print("start, full replay", size, time, of: path, budget: "–")
        Measurement(
            job: "memory", size: size, figure: "\(megabytes) MB",
            reference: "per 100,000 events: \((Double(megabytes) * 1e5 / Double(count)).short) MB",
            ratio: nil, budget: "–"
        ).print()
    }

    private static func measureCheckpoint(
        _ path: String, _ size: String, _ count: Int
    ) async throws {
        let (time, _) = try await start(path, count) { _ in }
        print("start, checkpoint and \(tail) more", size, time, of: path, budget: "2")
        let past = try await start(path, count) { runtime in
            try await ContinuousClock().measure {
                _ = try await runtime.asOf(Day(number: 18_000))
            }
        }.answer
        print("the first past day that is asked for", size, past, of: path, budget: "–")
    }

    private static func start<Answer>(
        _ path: String, _ count: Int, then work: (CityRuntime) async throws -> Answer
    ) async throws -> (time: Duration, answer: Answer) {
        let began = ContinuousClock.now
        let journal = try SQLiteJournal(path: path)
        let runtime = try await CityRuntime(
            journal: journal,
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        let time = ContinuousClock.now - began
        precondition(runtime.snapshot.position == Int64(count), "everything is read")
        let answer = try await work(runtime)
        try await journal.close()
        return (time, answer)
    }

    private static func print(
        _ job: String, _ size: String, _ time: Duration, of path: String, budget: String
    ) {
        var bytes = 0
        let reading = shortest(of: 3) {
            bytes = (try? Data(contentsOf: URL(fileURLWithPath: path)).count) ?? 0
        }
        Measurement(
            job: job, size: "\(size), \(bytes / 1_000_000) MB",
            figure: "\(Int(time.milliseconds)) ms",
            reference: "reading the file: \(Int(reading)) ms",
            ratio: time.milliseconds / reading, budget: budget
        ).print()
    }
}
