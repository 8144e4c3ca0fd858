// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import Logging
import Runtime
import ServiceLifecycle

/// Keeps the outbox at work, and reads the folder that replies come into.
public struct PostService: Service {
    private let outbox: Outbox
    private let folder: MailFolder?
    private let logger: Logger

    public init(_ outbox: Outbox, folder: MailFolder?, logger: Logger) {
        self.outbox = outbox
        self.folder = folder
        self.logger = logger
    }

    public func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                // Looked at when something happens, and for what only time makes due.
                for await _ in outbox.runtime.journal.arrivals().cancelOnGracefulShutdown() {
                    await attend()
                }
            }
            group.addTask {
                try? await cancelWhenGracefulShutdown {
                    while !Task.isCancelled {
                        await attend()
                        try await Task.sleep(for: .seconds(5))
                    }
                }
            }
        }
    }

    private func attend() async {
        do {
            try await outbox.attend()
            try await folder?.attend()
        } catch {
            logger.error("post failed", metadata: ["fault": "\(error)"])
        }
    }
}

/// A folder that a mail server puts letters into, by the name of Maildir.
///
/// What is read goes from `new` to `cur`; what cannot be stored stays.
public actor MailFolder {
    private let path: URL
    private let intake: ReplyIntake

    public init(path: String, intake: ReplyIntake) {
        self.path = URL(filePath: path)
        self.intake = intake
    }

    /// Takes in every letter that is new.
    public func attend() async throws {
        let new = path.appending(path: "new")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: new.path)) ?? []
        for name in names.sorted() where !name.hasPrefix(".") {
            let file = new.appending(path: name)
            guard let handle = try? FileHandle(forReadingFrom: file) else { continue }
            let data = try handle.read(upToCount: ReplyIntake.limit) ?? Data()
            try handle.close()
            _ = try await intake.take([UInt8](data))
            let read = path.appending(path: "cur/\(name):2,S")
            try FileManager.default.createDirectory(
                at: path.appending(path: "cur"), withIntermediateDirectories: true)
            try FileManager.default.moveItem(at: file, to: read)
        }
    }
}
