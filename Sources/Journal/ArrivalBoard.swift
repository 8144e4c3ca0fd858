// SPDX-License-Identifier: EUPL-1.2
import Synchronization

/// Tells everyone who asked that the head has moved; shared by the journals.
public final class ArrivalBoard: Sendable {
    private struct State {
        var head: Int64 = 0
        var isFinished = false
        var nextReader = 0
        var readers: [Int: AsyncStream<Int64>.Continuation] = [:]
    }

    private let state = Mutex(State())

    public init() {}

    /// Passes on a position of the head; what is not news is dropped.
    public func announce(_ head: Int64) {
        state.withLock { state in
            guard head > state.head else { return }
            state.head = head
            for reader in state.readers.values {
                reader.yield(head)
            }
        }
    }

    /// A stream of its own for one reader, beginning with the last known position.
    public func arrivals() -> AsyncStream<Int64> {
        let (stream, reader) = AsyncStream.makeStream(
            of: Int64.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        let number = state.withLock { state -> Int? in
            guard !state.isFinished else { return nil }
            if state.head > 0 { reader.yield(state.head) }
            state.nextReader += 1
            state.readers[state.nextReader] = reader
            return state.nextReader
        }
        guard let number else {
            reader.finish()
            return stream
        }
        reader.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.readers.removeValue(forKey: number) }
        }
        return stream
    }

    /// Ends every stream, now and later.
    public func finish() {
        let readers = state.withLock { state in
            state.isFinished = true
            return state.readers.values.map(\.self)
        }
        // Outside the lock, which a reader's end takes as well.
        for reader in readers {
            reader.finish()
        }
    }
}
