// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Journal
@testable import JournalPostgres
import Testing

/// The events of a municipality on a small disk of their own, as a tablespace.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct PostgresFullDiskTests {
    @Test(
        .enabled(
            if: serverSeesOurDisks,
            "needs PostgreSQL on this machine, and root to mount a small disk"))
    func `a disk that is really full is a fault, loses nothing acknowledged and heals`()
        async throws
    {
        try await inPlace(for: .postgres) { place in
            let disk = try SmallDisk(at: place.folder, for: "postgres")
            defer { disk.unmount() }
            let journal = try await place.open()
            try moveEvents(of: place)
            let ballast = place.folder.appending(path: "ballast")
            try Data(count: 500_000).write(to: ballast)

            let (written, fault) = try await fill(journal)
            #expect(fault.isRetryable && !fault.mayBeWritten)
            #expect(fault.underlying.hasPrefix("PostgreSQL 53100"))
            #expect(!written.isEmpty)
            #expect(try await journal.readAll() == written)

            try FileManager.default.removeItem(at: ballast)
            let more = try await journal.write([delay(1)])
            #expect(try await journal.readAll() == written + more)
            #expect(try await journal.verify() == .sound(journal.head()))
            try await journal.close()
            try removeDisk(of: place)
        }
    }

    /// A server elsewhere, or in a container, has no part in what is mounted here.
    private static let serverSeesOurDisks: Bool = {
        guard let address = Subject.postgresAddress, SmallDisk.isPossible else { return false }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let disk = try SmallDisk(at: folder, for: "postgres")
            defer { disk.unmount() }
            let file = folder.appending(path: "seen")
            try Data().write(to: file)
            let seen = try PostgresConnection(address)
                .query("SELECT count((pg_stat_file($1, true)).size)", .text(file.path))
            return seen.integer(0, 0) == 1
        } catch {
            return false
        }
    }()

    /// Appends until the disk is full.
    private func fill(
        _ journal: any Journal
    ) async throws -> (written: [StoredEvent], fault: JournalFault) {
        var written: [StoredEvent] = []
        while true {
            do {
                written += try await journal.write(delays(1...50))
            } catch let fault as JournalFault {
                return (written, fault)
            }
        }
    }

    private func moveEvents(of place: Place) throws {
        try place.execute("CREATE TABLESPACE \(place.name) LOCATION '\(place.folder.path)'")
        try place.execute("ALTER TABLE events SET TABLESPACE \(place.name)")
    }

    /// The server lets go of the disk only when nothing lies on it.
    private func removeDisk(of place: Place) throws {
        try place.execute("DROP SCHEMA \(place.name) CASCADE")
        try place.execute("DROP TABLESPACE \(place.name)")
    }
}
