// SPDX-License-Identifier: EUPL-1.2
import Journal
import ServiceLifecycle

/// Keeps a runtime up to date: with other nodes' writes, and with the calendar.
///
/// When it is shut down it leaves a checkpoint for the next start.
public struct RuntimeService: Service {
    private let runtime: CityRuntime

    public init(_ runtime: CityRuntime) {
        self.runtime = runtime
    }

    public func run() async throws {
        await runtime.follow()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await head in runtime.journal.arrivals().cancelOnGracefulShutdown() {
                    await runtime.follow(to: head)
                }
            }
            group.addTask {
                // A new day begins at most half a minute late.
                try? await cancelWhenGracefulShutdown {
                    while !Task.isCancelled {
                        try await Task.sleep(for: .seconds(30))
                        await runtime.follow()
                    }
                }
            }
        }
        await runtime.saveCheckpoint()
    }
}
