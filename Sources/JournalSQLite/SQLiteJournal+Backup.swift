// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Journal

extension SQLiteJournal {
    public func backup(to path: String) async throws {
        try SQLiteJournal.requireFree(path)
        try await reporting(.backup) {
            try await onOwnThread { [pool] in try SQLiteJournal.copy(pool, to: path) }
        }
    }

    /// Refuses to write a copy over a file.
    static func requireFree(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw JournalFault(
                .backup,
                "\(path) exists already",
                remedy: Phrase(
                    da: "Angiv et filnavn, der ikke er i brug.",
                    en: "Name a file that does not exist yet."
                )
            )
        }
    }

    /// Copies beside the path first, so that a half copy never bears the name of a whole one.
    static func copy(_ pool: DatabasePool, to path: String) throws {
        let unfinished = path + ".unfinished"
        try? FileManager.default.removeItem(atPath: unfinished)
        do {
            let copy = try DatabaseQueue(path: unfinished)
            try pool.backup(to: copy)
            try copy.close()
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw error
        }
        try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    }
}
