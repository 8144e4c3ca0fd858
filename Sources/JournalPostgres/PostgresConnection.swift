// SPDX-License-Identifier: EUPL-1.2
import CLibpq

/// One connection to a PostgreSQL server; its calls block, so each lives on a queue of its own.
final class PostgresConnection {
    private let handle: OpaquePointer

    /// Connects, waiting at most the address's `connect_timeout`.
    ///
    /// The address is what libpq takes: `host=… dbname=…` or `postgresql://…`.
    /// It may override the settings given here.
    init(_ address: String) throws(PostgresError) {
        let settings = [
            // A dead peer is noticed in seconds; of many hosts the one that takes writes is used.
            ("connect_timeout", "5"), ("tcp_user_timeout", "10000"), ("keepalives_idle", "5"),
            ("keepalives_interval", "5"), ("target_session_attrs", "read-write"),
            ("client_encoding", "UTF8"), ("application_name", "tvaers"), ("dbname", address),
        ]
        guard let handle = PostgresConnection.connect(settings) else {
            throw PostgresError(state: "", message: "out of memory", isConnectionLost: true)
        }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            // Its destruction closes the handle: every property is set by now.
            throw PostgresError(
                state: "08001",
                message: String(cString: PQerrorMessage(handle)),
                isConnectionLost: true
            )
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        // A node that hangs in the middle of an append must not stop the others.
        try run("SET idle_in_transaction_session_timeout = '10s'; SET lock_timeout = '10s'")
    }

    deinit {
        PQfinish(handle)
    }

    /// Runs one or more statements without parameters.
    func run(_ statements: String) throws(PostgresError) {
        _ = try answer(PQexec(handle, statements))
    }

    /// Runs one statement, its `$1`, `$2` and so on filled with the values.
    func query(_ statement: String, _ values: PostgresValue...) throws(PostgresError)
        -> PostgresRows
    {
        let encoded = values.map(\.encoded)
        let result = withPointers(to: encoded) { pointers in
            PQexecParams(
                handle,
                statement,
                Int32(values.count),
                values.map(\.type),
                pointers,
                encoded.map { Int32($0.count) },
                values.map { _ in 1 },
                1
            )
        }
        return try answer(result)
    }

    /// Runs the work in one transaction; says so when the outcome of its commit is unknown.
    func transaction<Answer>(_ work: () throws -> Answer) throws -> Answer {
        try run("BEGIN")
        let answer: Answer
        do {
            answer = try work()
        } catch {
            try? run("ROLLBACK")
            throw error
        }
        do {
            try run("COMMIT")
        } catch {
            throw error.duringCommit()
        }
        return answer
    }

    private func answer(_ result: OpaquePointer?) throws(PostgresError) -> PostgresRows {
        let isLost = PQstatus(handle) != CONNECTION_OK
        guard let result else {
            throw PostgresError(
                state: "08006",
                message: String(cString: PQerrorMessage(handle)),
                isConnectionLost: isLost
            )
        }
        let rows = PostgresRows(result)
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return rows
        default: throw PostgresError(result, isConnectionLost: isLost)
        }
    }

    private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
        withPointers(to: settings.map { Array($0.0.utf8) }) { names in
            withPointers(to: settings.map { Array($0.1.utf8) }) { values in
                // Not zero: the last setting is a whole address, and overrides those before it.
                PQconnectdbParams(names + [nil], values + [nil], 1)
            }
        }
    }
}

extension PostgresConnection {
    /// The descriptor that becomes readable when the server has something to say.
    var socket: Int32 { PQsocket(handle) }

    /// The texts of the notifications that have arrived.
    func notifications() throws(PostgresError) -> [String] {
        guard PQconsumeInput(handle) == 1 else {
            throw PostgresError(
                state: "08006",
                message: String(cString: PQerrorMessage(handle)),
                isConnectionLost: true
            )
        }
        var texts: [String] = []
        while let notification = PQnotifies(handle) {
            texts.append(String(cString: notification.pointee.extra))
            PQfreemem(notification)
        }
        return texts
    }
}

/// Lends pointers to all the byte strings at once, each ended by a zero as C expects.
private func withPointers<Answer>(
    to strings: [[UInt8]],
    _ body: ([UnsafePointer<CChar>?]) throws -> Answer
) rethrows -> Answer {
    var joined: [UInt8] = []
    var starts: [Int] = []
    for string in strings {
        starts.append(joined.count)
        joined += string
        joined.append(0)
    }
    return try joined.withUnsafeBytes { memory in
        try body(
            starts.map { memory.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
        )
    }
}
