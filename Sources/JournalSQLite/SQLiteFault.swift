// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Journal

/// Runs the work and says what SQLite's errors mean for the one who operates the journal.
func reporting<Answer>(
    _ operation: JournalFault.Operation,
    _ work: () async throws -> Answer
) async throws -> Answer {
    do {
        return try await work()
    } catch let error as DatabaseError {
        throw JournalFault(operation, error)
    }
}

extension JournalFault {
    init(_ operation: Operation, _ error: DatabaseError) {
        // Only the message: the error's own text may hold the values of a row.
        let said = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")"
        switch error.resultCode {
        case .SQLITE_MISUSE:
            self = .closed(operation)
        case .SQLITE_NOTADB:
            self = .notAJournal(said)
        case .SQLITE_FULL:
            self.init(operation, said, isRetryable: true, remedy: .freeDiskSpace)
        case .SQLITE_IOERR:
            // The last write may have reached the disk although it was reported as failed.
            self.init(
                operation,
                said,
                isRetryable: true,
                mayBeWritten: operation == .append,
                remedy: .freeDiskSpace
            )
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(operation, said, isRetryable: true, remedy: .endOtherWriter)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(operation, said, remedy: .checkPath)
        default:
            self.init(operation, said, remedy: .restoreBackup)
        }
    }

    static func notAJournal(_ said: String) -> JournalFault {
        JournalFault(
            .open,
            said,
            remedy: Phrase(
                da: "Angiv en journalfil fra Tværs eller et filnavn, der ikke er i brug.",
                en: "Name a journal file of Tværs, or a file that does not exist yet."
            )
        )
    }
}

extension Phrase {
    static let freeDiskSpace = Phrase(
        da: "Skaf plads på disken, og se efter, at den virker; intet kvitteret er gået tabt.",
        en: "Free space on the disk and see that it works; nothing acknowledged is lost."
    )
    static let endOtherWriter = Phrase(
        da: "Et andet program holder på filen. Vent, eller luk det.",
        en: "Another program holds the file. Wait, or close it."
    )
    static let checkPath = Phrase(
        da: "Se efter, at mappen findes, og at programmet må skrive i den.",
        en: "See that the folder exists and that the program may write in it."
    )
    static let restoreBackup = Phrase(
        da: "Kør verify. Er filen beskadiget, så gendan den seneste sikkerhedskopi.",
        en: "Run verify. If the file is damaged, restore the latest backup."
    )
}
