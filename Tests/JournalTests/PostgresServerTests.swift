// SPDX-License-Identifier: EUPL-1.2
import Journal
@testable import JournalPostgres
import Testing

@Suite(
    .serialized,
    .enabled(
        if: Subject.postgresAddress != nil,
        """
        TVAERS_TEST_POSTGRES names no server; script/test starts one and sets it, such as to \
        "host=127.0.0.1 port=54329 user=postgres dbname=postgres"
        """
    ),
    .timeLimit(.minutes(5))
)
struct PostgresServerTests {
    @Test func `the server under test is PostgreSQL 15 or newer`() throws {
        let connection = try PostgresConnection(Subject.postgresAddress ?? "")
        let version = try connection.query("SELECT current_setting('server_version_num')::bigint")
        #expect(version.integer(0, 0) >= 150_000)
    }

    @Test func `a lost connection is a fault for one call only`() async throws {
        try await inPlace(for: .postgres) { place in
            let journal = try await place.open()
            try await journal.write([delay(1)])
            try endConnections(of: place)

            let read = await #expect(throws: JournalFault.self) { try await journal.head() }
            #expect(read?.isRetryable == true)
            let write = await #expect(throws: JournalFault.self) {
                try await journal.append(
                    Batch(expected: 1, events: [delay(2)], recordedAt: noon)
                )
            }
            #expect(write?.isRetryable == true && write?.mayBeWritten == false)

            #expect(try await journal.write([delay(2)]).map(\.position) == [2])
            try await journal.close()
        }
    }

    @Test func `listening goes on after a lost connection`() async throws {
        try await inPlace(for: .postgres) { place in
            let journals = [try await place.open(), try await place.open()]
            try await journals[0].write([delay(1)])
            let arrivals = journals[1].arrivals()
            #expect(await arrivals.first { $0 >= 1 } == 1)
            try endConnections(of: place)

            _ = try? await journals[0].head()
            _ = try? await journals[0].write([delay(2)])
            try await journals[0].write([delay(3)])
            let head = try await journals[0].head().position

            #expect(await arrivals.first { $0 >= head } == head)
            for journal in journals {
                try await journal.close()
            }
        }
    }

    @Test func `a commit whose answer is lost may be written`() async throws {
        try await inPlace(for: .postgres) { place in
            let journal = try await place.open()
            try await journal.write([delay(1)])
            try place.execute(dieInCommit)

            let fault = await #expect(throws: JournalFault.self) {
                try await journal.append(
                    Batch(expected: 1, events: [delay(2)], recordedAt: noon)
                )
            }
            #expect(fault?.isRetryable == true && fault?.mayBeWritten == true)
            #expect(try await journal.head().position == 1)
            try await journal.close()
        }
    }

    @Test func `a server out of reach is a fault that can be retried`() async {
        let fault = await #expect(throws: JournalFault.self) {
            try await PostgresJournal(address: "host=127.0.0.1 port=1 dbname=postgres")
        }
        #expect(fault?.operation == .open && fault?.isRetryable == true)
    }

    @Test func `nodes that start at once make the schema once`() async throws {
        try await inPlace(for: .postgres) { place in
            let (address, name) = (place.address, place.name)
            let heads = try await withThrowingTaskGroup(of: Head.self) { group in
                for _ in 1...5 {
                    group.addTask {
                        let journal = try await PostgresJournal(address: address, schema: name)
                        let head = try await journal.head()
                        try await journal.close()
                        return head
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(heads == Array(repeating: .empty, count: 5))
        }
    }

    @Test func `a schema of a newer release is refused`() async throws {
        try await inPlace(for: .postgres) { place in
            try await place.open().close()
            try place.execute("UPDATE schema_version SET version = 99")
            let fault = await #expect(throws: JournalFault.self) { try await place.open() }
            #expect(fault?.underlying == "the journal has schema 99, this release knows 3")
        }
    }

    @Test(arguments: ["", "Østerbro", "a\"; DROP", String(repeating: "a", count: 61)])
    func `a name that would need care in SQL is refused`(name: String) {
        #expect(throws: JournalFault.self) { try PostgresSchema(name) }
    }

    @Test func `two municipalities on one server do not see each other`() async throws {
        try await inPlace(for: .postgres) { one in
            try await inPlace(for: .postgres) { other in
                let journals = [try await one.open(), try await other.open()]
                try await journals[0].write([delay(1)], vault: [.note(id: "n", text: "a")])
                #expect(try await journals[1].head() == .empty)
                #expect(try await journals[1].notes() == [:])
                for journal in journals {
                    try await journal.close()
                }
            }
        }
    }

    private func endConnections(of place: Place) throws {
        try place.execute(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE application_name = '\(place.name)'
            """
        )
    }

    /// The connection ends in the middle of the commit, so its answer never comes.
    private let dieInCommit = """
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER die AFTER INSERT ON events
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die();
        """
}
