// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

extension PostgresConnection {
    /// Makes the schema or brings it to the newest version, while other nodes wait.
    func prepare(_ schema: PostgresSchema) throws {
        try requireUnicode()
        try transaction {
            _ = try query(
                "SELECT pg_advisory_xact_lock(hashtextextended('tvaers ' || $1, 0))",
                .text(schema.name)
            )
            let known = try version(of: schema)
            guard known <= schema.migrations.count else {
                throw JournalFault.newerSchema(known, than: schema.migrations.count)
            }
            guard known < schema.migrations.count else { return }
            for migration in schema.migrations[known...] {
                try run(migration)
            }
            try run("UPDATE \(schema.version) SET version = \(schema.migrations.count)")
        }
    }

    private func version(of schema: PostgresSchema) throws -> Int {
        // Asked first: creating what exists already needs rights that a node may lack.
        let known = try query("SELECT to_regclass($1) IS NOT NULL", .text(schema.version))
        if known.integer(0, 0) == 0 {
            try run(
                """
                CREATE SCHEMA IF NOT EXISTS \(schema.quoted);
                CREATE TABLE \(schema.version) (version bigint NOT NULL);
                INSERT INTO \(schema.version) VALUES (0);
                """
            )
        }
        return Int(try query("SELECT version FROM \(schema.version)").integer(0, 0))
    }

    private func requireUnicode() throws {
        let encoding = try query("SHOW server_encoding").text(0, 0)
        guard encoding == "UTF8" else {
            throw JournalFault(
                .open,
                "the database is encoded as \(encoding)",
                remedy: Phrase(
                    da: "Brug en database, der er oprettet med ENCODING 'UTF8'.",
                    en: "Use a database that was created with ENCODING 'UTF8'."
                )
            )
        }
    }
}

extension JournalFault {
    fileprivate static func newerSchema(_ version: Int, than known: Int) -> JournalFault {
        JournalFault(
            .open,
            "the journal has schema \(version), this release knows \(known)",
            remedy: Phrase(
                da: "Brug den udgave af Tværs, der sidst skrev i journalen, eller en nyere.",
                en: "Use the release of Tværs that last wrote the journal, or a newer one."
            )
        )
    }
}
