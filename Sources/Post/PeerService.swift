// SPDX-License-Identifier: EUPL-1.2
import Logging
import ServiceLifecycle

/// Keeps findings on their way to other systems.
public struct PeerService: Service {
    private let office: PeerOffice
    private let logger: Logger

    public init(_ office: PeerOffice, logger: Logger) {
        self.office = office
        self.logger = logger
    }

    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await office.attend()
                } catch {
                    logger.error("peers failed", metadata: ["fault": "\(error)"])
                }
                try await Task.sleep(for: .seconds(10))
            }
        }
    }
}
