// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain
import Foundation
import Journal
import JournalSQLite
import Post
import Runtime

/// Recomputes the hash chain from the first event to the last.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every hash of the journal; names the first event that was changed.")

    @OptionGroup var storage: Storage

    func run() async throws {
        let journal = try await storage.openExisting()
        let head = try await journal.closing { try await journal.soundHead() }
        say("The journal is sound: \(head.position) events, the last with the hash")
        say(head.hash.map { String(UInt16($0) + 0x100, radix: 16).dropFirst() }.joined())
    }
}

/// Copies the journal and its vault while others read and write.
struct BackUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the journal, its vault and its cabinet while the server runs.")

    @OptionGroup var storage: Storage

    @Argument(help: "The new file.")
    var file: String

    func run() async throws {
        let journal = try await storage.openExisting()
        try await journal.closing { try await journal.backup(to: file) }
        // After the journal, so that every file that the copy knows of is there.
        try await backUpCabinet()
        say("Backed up to \(file).")
    }

    private func backUpCabinet() async throws {
        guard let path = try await Settings().text(storage.database, "database"),
            FileManager.default.fileExists(atPath: SQLiteCabinet.file(besideJournal: path))
        else { return }
        let cabinet = SQLiteCabinet(besideJournal: path)
        try await cabinet.backup(to: SQLiteCabinet.file(besideJournal: file))
        try await cabinet.close()
    }
}

/// Puts a backup where a server can open it, once its chain has been checked.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a copy of a backup and put it in the place of a new journal.")

    @Argument(help: "The backup; it stays as it is.")
    var backup: String

    @Option(help: "The new SQLite file; refused when something is there already.")
    var database: String

    func run() async throws {
        // A log left behind by an earlier file would be played into the new one.
        let cabinet = SQLiteCabinet.file(besideJournal: database)
        let suffixes = ["", "-wal", "-shm", "-journal"]
        for file in [database, cabinet].flatMap({ file in suffixes.map { file + $0 } }) {
            guard !FileManager.default.fileExists(atPath: file) else {
                throw Stopped("\(file) is there already. Move it away, then restore again.")
            }
        }
        let unfinished = database + ".unfinished"
        defer { try? FileManager.default.removeItem(atPath: unfinished) }
        try copy(backup, to: unfinished)
        let journal = try SQLiteJournal(path: unfinished)
        let head = try await journal.closing { try await journal.soundHead() }
        let keptBeside = SQLiteCabinet.file(besideJournal: backup)
        if FileManager.default.fileExists(atPath: keptBeside) {
            try copy(keptBeside, to: cabinet)
            try await distrust(SQLiteCabinet(besideJournal: database))
        }
        try FileManager.default.moveItem(atPath: unfinished, toPath: database)
        say("Restored \(head.position) events to \(database).")
    }

    /// Letters that waited when the copy was taken may have been sent since.
    private func distrust(_ cabinet: SQLiteCabinet) async throws {
        let count = try await Outbox.distrust(cabinet, at: Timekeeper().now)
        try await cabinet.close()
        if count > 0 { say("\(count) letters may have been sent already; see /post.") }
    }

    private func copy(_ source: String, to path: String) throws {
        guard FileManager.default.fileExists(atPath: source) else {
            throw Stopped("There is no file \(source). Correct the path.")
        }
        try? FileManager.default.removeItem(atPath: path)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: source, toPath: path)
    }
}

extension Journal {
    /// Where the journal ends, once every hash of it has been seen to fit.
    fileprivate func soundHead() async throws -> Head {
        switch try await verify() {
        case .sound(let head): return head
        case .damaged(let damaged):
            throw Stopped(damaged.sentence.english + " Keep the file, and restore a backup.")
        }
    }
}
