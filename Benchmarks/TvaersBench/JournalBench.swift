// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Journal
import JournalSQLite
import Logging
import Runtime

/// Durable, acknowledged commands against raw grouped inserts of the same bytes.
enum JournalBench {
    private static let writers = 64
    private static let commandsEach = 300
    private static let rounds = 5

    @Sendable static func run() async throws {
        var (commands, inserts) = (Duration.zero, Duration.zero)
        var (deciding, appends) = (Duration.zero, Duration.zero)
        // In turns, because a disk is not equally fast all the time.
        for _ in 0..<rounds {
            inserts += try await withFolder(insert)
            commands += try await withFolder { folder in
                try await command(try SQLiteJournal(path: folder + "/journal.sqlite"))
            }
            deciding += try await command(MemoryJournal())
            appends += try await withFolder(append)
        }
        for (job, time, budget) in [
            ("durable acknowledged commands", commands, "at least 0.7"),
            ("the same commands, journal in memory", deciding, "–"),
            ("the journal's own appends, 64 in each transaction", appends, "–"),
        ] {
            Measurement(
                job: job, size: "\(writers) writers", figure: "\(perSecond(time))/s",
                reference: "raw grouped inserts, durable: \(perSecond(inserts))/s",
                ratio: inserts.milliseconds / time.milliseconds, budget: budget
            ).print()
        }
    }

    private static func perSecond(_ time: Duration) -> Int {
        Int(Double(rounds * writers * commandsEach) / (time.milliseconds / 1_000))
    }

    private static func command(_ journal: some Journal) async throws -> Duration {
        let runtime = try await CityRuntime(
            journal: journal,
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        let time = try await ContinuousClock().measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask { try await register(writer, runtime) }
                }
                try await group.waitForAll()
            }
        }
        try await journal.close()
        return time
    }

    /// The same events, handed to the journal 64 at a time by one who decides nothing.
    private static func append(in folder: String) async throws -> Duration {
        let journal = try SQLiteJournal(path: folder + "/journal.sqlite")
        let time = try await ContinuousClock().measure {
            for first in stride(from: 0, to: writers * commandsEach, by: writers) {
                _ = try await journal.append(
                    Batch(
                        expected: Int64(first), events: (first..<(first + writers)).map(event),
                        recordedAt: Moment(milliseconds: 1)))
            }
        }
        try await journal.close()
        return time
    }

    private static func event(_ number: Int) -> NewEvent {
        let person = "person-\(number / commandsEach)-\(number % commandsEach)"
        return NewEvent(
            stream: "person/\(person)", name: "person.registered", version: 1,
            day: Day(number: 20_000), payload: Array("{\"person\":\"\(person)\"}".utf8),
            actor: "system", cause: "bench/\(person)")
    }

    private static func register(_ writer: Int, _ runtime: CityRuntime) async throws {
        for number in 0..<commandsEach {
            let person = PersonID("person-\(writer)-\(number)")
            _ = try await runtime.submit(
                Submission(
                    [.organization(.registerPerson(person))], by: nil,
                    cause: "bench/\(writer)/\(number)"))
        }
    }

    /// The same number of rows of the same bytes, 64 in each transaction, which
    /// is on the disk before the next begins.
    private static func insert(in folder: String) async throws -> Duration {
        let pool = try DatabasePool(path: folder + "/raw.sqlite")
        try await pool.writeWithoutTransaction { db in
            // After the pool has set its own level, which is not durable.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(
                sql: """
                    CREATE TABLE event (position INTEGER PRIMARY KEY, stream TEXT, name TEXT,
                    version INTEGER, day INTEGER, payload BLOB, actor TEXT, cause TEXT,
                    recorded INTEGER, hash BLOB);
                    CREATE INDEX event_stream ON event (stream);
                    """)
        }
        let total = writers * commandsEach
        return try await ContinuousClock().measure {
            for first in stride(from: 0, to: total, by: writers) {
                try await pool.write { db in try insert(first..<(first + writers), db) }
            }
        }
    }

    private static func insert(_ numbers: Range<Int>, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO event VALUES (NULL, ?, ?, 1, 20000, ?, 'system', ?, 1, ?)")
        for number in numbers {
            let person = "person-\(number / commandsEach)-\(number % commandsEach)"
            try statement.execute(arguments: [
                "person/\(person)", "person.registered", Data("{\"person\":\"\(person)\"}".utf8),
                "bench/\(person)", Data(repeating: 1, count: 32),
            ])
        }
    }
}

/// A folder that is gone afterwards.
func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("tvaers-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}
