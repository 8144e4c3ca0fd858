// SPDX-License-Identifier: EUPL-1.2
import Dispatch
import Glibc
import Journal
import Synchronization

/// Hears of other nodes' appends by LISTEN, and asks each second in case a notification was lost.
final class PostgresListener: Sendable {
    private let address: String
    private let schema: PostgresSchema
    private let board: ArrivalBoard
    private let isStopped = Atomic(false)
    /// A pipe whose closing wakes the listening thread.
    private let stop: (wait: Int32, signal: Int32)

    init(_ address: String, _ schema: PostgresSchema, _ board: ArrivalBoard) {
        self.address = address
        self.schema = schema
        self.board = board
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        stop = (ends[0], ends[1])
    }

    deinit {
        close(stop.wait)
    }

    /// Listens on a thread of its own until `finish`.
    func start() {
        DispatchQueue(label: "tvaers.postgres.listen").async {
            while !self.isFinished {
                try? self.listen()
                // The server is away; after a second the loop connects again.
                self.wait()
            }
        }
    }

    func finish() {
        let wasStopped = isStopped.exchange(true, ordering: .relaxed)
        if !wasStopped { close(stop.signal) }
    }

    private var isFinished: Bool { isStopped.load(ordering: .relaxed) }

    private func listen() throws {
        let connection = try PostgresConnection(address)
        try connection.run("LISTEN \(schema.quoted)")
        while !isFinished {
            board.announce(try connection.head(schema).position)
            wait(for: connection)
            for position in try connection.notifications().compactMap({ Int64($0) }) {
                board.announce(position)
            }
        }
    }

    /// Returns when the connection has news, after a second, or at the finish.
    private func wait(for connection: PostgresConnection? = nil) {
        let events = Int16(POLLIN)
        // The poll passes over a descriptor of -1.
        var watched = [
            pollfd(fd: stop.wait, events: events, revents: 0),
            pollfd(fd: connection?.socket ?? -1, events: events, revents: 0),
        ]
        _ = poll(&watched, 2, 1_000)
    }
}
