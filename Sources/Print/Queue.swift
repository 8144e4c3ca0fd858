// SPDX-License-Identifier: EUPL-1.2

/// Lets a few work at once; the others wait in the order they came.
actor Queue {
    private var free: Int
    private let places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(atOnce: Int, waiting: Int) {
        free = atOnce
        places = waiting
    }

    /// Refuses with `PrintFault.busy` when too many wait already.
    @discardableResult
    func run<Result: Sendable>(
        _ work: @Sendable () async throws -> Result
    ) async throws -> Result {
        try await enter()
        defer { leave() }
        return try await work()
    }

    private func enter() async throws {
        if free > 0 {
            free -= 1
            return
        }
        guard waiting.count < places else { throw PrintFault.busy }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the place straight to whoever has waited longest.
    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
