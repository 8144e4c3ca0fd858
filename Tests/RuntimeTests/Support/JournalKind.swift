// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Journal
@testable import JournalPostgres
import JournalSQLite
import Synchronization
import Testing

/// The journals over which a runtime must behave the same.
enum JournalKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite, postgres

    /// PostgreSQL takes part when there is a server to test on.
    static let available = allCases.filter { $0 != .postgres || postgresAddress != nil }

    fileprivate static let postgresAddress =
        ProcessInfo.processInfo.environment["TVAERS_TEST_POSTGRES"]

    var testDescription: String { rawValue }
}

/// Where the journal of one test lies; every `open` is one more process's view of it.
final class Place: Sendable {
    private let kind: JournalKind
    private let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "_")
    private let memory = MemoryJournal()
    private let opened = Mutex<[any Journal]>([])

    fileprivate init(_ kind: JournalKind) throws {
        self.kind = kind
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private var folder: URL { FileManager.default.temporaryDirectory.appending(path: name) }

    func open() async throws -> any Journal {
        let journal: any Journal =
            switch kind {
            case .memory: memory
            case .sqlite: try SQLiteJournal(path: folder.appending(path: "city.tvaers").path)
            case .postgres:
                try await PostgresJournal(
                    address: JournalKind.postgresAddress ?? "", schema: name)
            }
        opened.withLock { $0.append(journal) }
        return journal
    }

    fileprivate func remove() async throws {
        for journal in opened.withLock({ $0 }) {
            try await journal.close()
        }
        try FileManager.default.removeItem(at: folder)
        if kind == .postgres {
            try PostgresConnection(JournalKind.postgresAddress ?? "")
                .run("DROP SCHEMA IF EXISTS \(name) CASCADE")
        }
    }
}

/// Runs the test in a place of its own and clears up after it.
func inPlace(of kind: JournalKind, _ test: (Place) async throws -> Void) async throws {
    let place = try Place(kind)
    do {
        try await test(place)
    } catch {
        try? await place.remove()
        throw error
    }
    try await place.remove()
}
