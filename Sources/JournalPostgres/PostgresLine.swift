// SPDX-License-Identifier: EUPL-1.2
import Dispatch
import Journal

/// One connection with a thread of its own, made anew after it was lost.
actor PostgresLine {
    private let address: String
    private let executor: QueueExecutor
    private var connection: PostgresConnection?
    private var isClosed = false

    /// Connects at the first call.
    init(_ address: String, label: String) {
        self.address = address
        self.executor = QueueExecutor(label: label)
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Does the work on the connection.
    ///
    /// A lost connection is a fault for this call, which may have been half
    /// done; the next call connects again.
    func perform<Answer: Sendable>(
        _ operation: JournalFault.Operation,
        _ work: @Sendable (PostgresConnection) throws -> Answer
    ) throws -> Answer {
        if isClosed { throw JournalFault.closed(operation) }
        do {
            let connection = try connection ?? PostgresConnection(address)
            self.connection = connection
            return try work(connection)
        } catch let error as PostgresError {
            if error.isConnectionLost { connection = nil }
            throw JournalFault(operation, error)
        }
    }

    func close() {
        isClosed = true
        connection = nil
    }
}

/// Runs an actor on a dispatch queue, so that blocking in it holds no thread that tasks share.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async {
            job.runSynchronously(on: self.asUnownedSerialExecutor())
        }
    }
}
