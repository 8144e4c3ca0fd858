// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import JournalSQLite
import Logging
import Runtime

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The agenda of a meeting as a page and as a PDF, with few items and many.
///
/// The server is the real executable. A PDF is printed the first time that it
/// is asked for, and kept after.
enum AgendaBench {
    private static let port = 18_083
    private static let sizes = [8, 40, 200]

    @Sendable static func run() async throws {
        try await withFolder { folder in
            try await fill(folder + "/journal.sqlite")
            let server = try start(folder)
            defer { server.terminate() }
            for _ in 0..<600 {
                if (try? await read("/ready")) != nil { break }
                try await Task.sleep(for: .milliseconds(100))
            }
            for index in sizes.indices { try await measure(index) }
        }
    }

    /// One meeting for each size.
    private static func fill(_ path: String) async throws {
        let journal = try SQLiteJournal(path: path)
        let runtime = try await CityRuntime(
            journal: journal,
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        let forum = ManyForums(number: 0)
        var all = [
            Submission(
                ManyForums.founding + forum.founding, by: nil, on: ManyForums.start,
                cause: "founding")
        ]
        for (index, items) in sizes.enumerated() {
            all.append(
                Submission(
                    forum.holding(index, items: items), by: nil, on: forum.day(of: index),
                    cause: "meeting"))
        }
        _ = try await runtime.take(all)
        try await journal.close()
    }

    private static func start(_ folder: String) throws -> Process {
        let server = Process()
        server.executableURL = URL(fileURLWithPath: ".build/release/tvaers")
        server.arguments = ["serve", "--database", folder + "/journal.sqlite", "--port", "\(port)"]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        return server
    }

    private static func measure(_ index: Int) async throws {
        let path = "/moeder/\(ManyForums(number: 0).meeting(index))"
        let (page, first) = try await timed(path)
        var again = first
        for _ in 0..<20 { again = min(again, try await timed(path).milliseconds) }
        let (paper, printing) = try await timed("\(path)/dagsorden.pdf")
        let kept = try await timed("\(path)/dagsorden.pdf").milliseconds
        Measurement(
            job: "agenda as page and as PDF", size: "\(sizes[index]) items",
            figure: "page \(page.count / 1_000) kB, \(first.short) ms, again \(again.short) ms; "
                + "PDF \(paper.count / 1_000) kB, \(printing.short) ms",
            reference: "the PDF again: \(kept.short) ms", ratio: printing / kept, budget: "–"
        ).print()
    }

    private static func timed(_ path: String) async throws -> (
        bytes: [UInt8], milliseconds: Double
    ) {
        let clock = ContinuousClock()
        let begun = clock.now
        let bytes = try await read(path)
        return (bytes, begun.duration(to: clock.now).milliseconds)
    }

    private static func read(_ path: String) async throws -> [UInt8] {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { return [] }
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        return [UInt8](try await session.data(from: url).0)
    }
}
