// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// The schema that holds one municipality's journal, so that many share a server.
struct PostgresSchema: Sendable {
    let name: String

    /// Refuses names that would need care in SQL: 1 to 60 of `a–z`, `0–9` and `_`.
    init(_ name: String) throws(JournalFault) {
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789_".utf8)
        guard (1...60).contains(name.utf8.count), name.utf8.allSatisfy(allowed.contains) else {
            throw JournalFault(
                .open,
                "“\(name)” cannot be the name of a schema",
                remedy: Phrase(
                    da: "Brug 1 til 60 af tegnene a–z, 0–9 og _.",
                    en: "Use 1 to 60 of the characters a–z, 0–9 and _."
                )
            )
        }
        self.name = name
    }

    var quoted: String { "\"\(name)\"" }
    var events: String { "\(quoted).events" }
    var head: String { "\(quoted).head" }
    var vault: String { "\(quoted).vault" }
    var checkpoint: String { "\(quoted).checkpoint" }
    var ballots: String { "\(quoted).ballots" }
    var cabinet: String { "\(quoted).cabinet" }
    var version: String { "\(quoted).schema_version" }

    /// The way from the empty database to the newest version; entries are only ever added.
    ///
    /// Shape: entry n makes version n + 1 of version n.
    var migrations: [String] {
        [
            """
            CREATE TABLE \(events) (
                position bigint PRIMARY KEY,
                stream text NOT NULL,
                name text NOT NULL,
                version bigint NOT NULL,
                day bigint NOT NULL,
                payload text NOT NULL,
                actor text NOT NULL,
                cause text NOT NULL,
                recorded_at bigint NOT NULL,
                hash bytea NOT NULL
            );
            CREATE INDEX events_by_stream ON \(events) (stream, position);
            CREATE TABLE \(head) (
                one boolean PRIMARY KEY DEFAULT true CHECK (one),
                position bigint NOT NULL,
                hash bytea NOT NULL
            );
            INSERT INTO \(head) VALUES (true, 0, decode(repeat('00', 32), 'hex'));
            CREATE TABLE \(vault) (
                shelf text NOT NULL,
                id text NOT NULL,
                content bytea NOT NULL,
                PRIMARY KEY (shelf, id)
            );
            CREATE TABLE \(checkpoint) (
                one boolean PRIMARY KEY DEFAULT true CHECK (one),
                position bigint NOT NULL,
                format text NOT NULL,
                body bytea NOT NULL
            );
            CREATE VIEW \(quoted).readable AS
                SELECT position, date '1970-01-01' + day::integer AS day, stream, name, version,
                    payload, actor, cause, to_timestamp(recorded_at / 1000.0) AS recorded_at
                FROM \(events);
            """,
            """
            CREATE TABLE \(ballots) (box text PRIMARY KEY, content bytea NOT NULL);
            """,
            """
            CREATE TABLE \(cabinet) (
                drawer text NOT NULL,
                key text COLLATE "C" NOT NULL,
                content bytea NOT NULL,
                PRIMARY KEY (drawer, key)
            );
            """,
        ]
    }
}
