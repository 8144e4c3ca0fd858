// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Journal

/// The tables of a journal file and how an older file becomes a newer one.
enum SQLiteSchema {
    /// "TVAR", by which `file` and SQLite itself know the file from others.
    static let applicationID = 0x5456_4152

    /// The way from the empty database to the newest version; entries are only ever added.
    ///
    /// Shape: entry n makes version n + 1 of version n.
    static let migrations = [
        """
        CREATE TABLE events (
            position INTEGER PRIMARY KEY,
            stream TEXT NOT NULL,
            name TEXT NOT NULL,
            version INTEGER NOT NULL,
            day INTEGER NOT NULL,
            payload TEXT NOT NULL,
            actor TEXT NOT NULL,
            cause TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE INDEX events_by_stream ON events (stream);
        CREATE TABLE head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            position INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        INSERT INTO head VALUES (1, 0, zeroblob(32));
        CREATE TABLE vault (
            shelf TEXT NOT NULL,
            id TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (shelf, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE checkpoint (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            position INTEGER NOT NULL,
            format TEXT NOT NULL,
            body BLOB NOT NULL
        ) STRICT;
        CREATE VIEW readable AS
            SELECT position, date(day * 86400, 'unixepoch') AS day, stream, name, version,
                payload, actor, cause, datetime(recorded_at / 1000, 'unixepoch') AS recorded_at
            FROM events;
        """
    ]

    /// Refuses a database of another program and one written by a newer release.
    static func requireOurs(_ db: Database) throws {
        let isNew = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
        guard isNew || owner == applicationID else {
            throw JournalFault.notAJournal("the file is a database of another program")
        }
        let version = try version(of: db)
        guard version <= migrations.count else {
            throw JournalFault(
                .open,
                "the file has schema \(version), this release knows \(migrations.count)",
                remedy: Phrase(
                    da: "Brug den udgave af Tværs, der sidst skrev i filen, eller en nyere.",
                    en: "Use the release of Tværs that last wrote the file, or a newer one."
                )
            )
        }
    }

    /// Brings the file to the newest version; to be called in a transaction.
    static func migrate(_ db: Database) throws {
        let version = try version(of: db)
        guard version < migrations.count else { return }
        for migration in migrations[version...] {
            try db.execute(sql: migration)
        }
        try db.execute(sql: "PRAGMA user_version = \(migrations.count)")
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }

    private static func version(of db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}
