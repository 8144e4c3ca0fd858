// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal
@testable import JournalPostgres
import JournalSQLite
import Testing

/// The journals that must all keep the same contract.
enum Subject: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite, postgres

    /// PostgreSQL takes part when there is a server to test on.
    static let available = allCases.filter { $0 != .postgres || postgresAddress != nil }
    /// Those whose journal outlives its process.
    static let durable = available.filter { $0 != .memory }

    static let postgresAddress = ProcessInfo.processInfo.environment["TVAERS_TEST_POSTGRES"]

    var testDescription: String { rawValue }
}

/// Where the journal of one test is: a folder or a schema of its own.
struct Place {
    let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "_")
    private let subject: Subject
    private let memory = MemoryJournal()
    private let memoryBallots = MemoryBallots()
    private let memoryCabinet = MemoryCabinet()

    fileprivate init(_ subject: Subject) {
        self.subject = subject
    }

    var folder: URL { FileManager.default.temporaryDirectory.appending(path: name) }
    var file: String { folder.appending(path: "city.tvaers").path }

    /// The connections bear the name of the place, so that a test can find its own.
    var address: String { "\(Subject.postgresAddress ?? "") application_name=\(name)" }

    /// Opens the journal as one more process would; in memory there is only one.
    func open() async throws -> any Journal {
        switch subject {
        case .memory: memory
        case .sqlite: try SQLiteJournal(path: file)
        case .postgres: try await PostgresJournal(address: address, schema: name)
        }
    }

    /// Opens the boxes beside the journal as one more process would.
    func openBallots() throws -> any BallotStore {
        switch subject {
        case .memory: memoryBallots
        case .sqlite: SQLiteBallots(besideJournal: file)
        case .postgres: try PostgresBallots(address: address, schema: name)
        }
    }

    /// Opens the cabinet beside the journal as one more process would.
    func openCabinet() throws -> any Cabinet {
        switch subject {
        case .memory: memoryCabinet
        case .sqlite: SQLiteCabinet(besideJournal: file)
        case .postgres: try PostgresCabinet(address: address, schema: name)
        }
    }

    /// Changes the storage behind the journal's back.
    func execute(_ sql: String) throws {
        switch subject {
        case .memory:
            Issue.record("a journal in memory has no SQL")
        case .sqlite:
            try DatabaseQueue(path: file).write { try $0.execute(sql: sql) }
        case .postgres:
            let connection = try PostgresConnection(Subject.postgresAddress ?? "")
            try connection.run("SET search_path TO \(name)")
            try connection.run(sql)
        }
    }

    fileprivate func make() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    fileprivate func remove() throws {
        try FileManager.default.removeItem(at: folder)
        if subject == .postgres {
            let connection = try PostgresConnection(Subject.postgresAddress ?? "")
            try connection.run("DROP SCHEMA IF EXISTS \(name) CASCADE")
        }
    }
}

/// Runs the test in a place of its own and clears up after it.
func inPlace(for subject: Subject, _ test: (Place) async throws -> Void) async throws {
    let place = Place(subject)
    try place.make()
    do {
        try await test(place)
    } catch {
        try? place.remove()
        throw error
    }
    try place.remove()
}

/// Runs the test on a new, empty journal.
func onJournal(of subject: Subject, _ test: (any Journal) async throws -> Void) async throws {
    try await inPlace(for: subject) { place in
        let journal = try await place.open()
        try await test(journal)
        try await journal.close()
    }
}
