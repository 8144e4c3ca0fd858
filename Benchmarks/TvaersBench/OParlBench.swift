// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import JournalSQLite
import Logging
import Runtime

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A program that reads everything by OParl, list after list and page after page.
///
/// The server is the real executable; the city has forums that have met four
/// times a year for ten years.
enum OParlBench {
    private static let port = 18_082
    private static let kinds = [
        "body", "organization", "person", "membership", "meeting", "agenda-item", "paper",
        "consultation", "file", "location", "legislative-term",
    ]

    @Sendable static func run() async throws {
        for years in [5, 10] {
            try await withFolder { folder in
                try await fill(folder + "/journal.sqlite", years: years)
                let server = try start(folder)
                defer { server.terminate() }
                try await measure(years)
            }
        }
    }

    /// Twenty forums, four meetings a year, eight items each.
    private static func fill(_ path: String, years: Int) async throws {
        let journal = try SQLiteJournal(path: path)
        let runtime = try await CityRuntime(
            journal: journal,
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        let forums = (0..<20).map(ManyForums.init(number:))
        let founding = ManyForums.founding + forums.flatMap(\.founding)
        var all = [Submission(founding, by: nil, on: ManyForums.start, cause: "founding")]
        for index in 0..<(years * 4) {
            for forum in forums {
                all.append(
                    Submission(
                        forum.holding(index, items: 8), by: nil, on: forum.day(of: index),
                        cause: "meeting"))
            }
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

    private static func measure(_ years: Int) async throws {
        let root = "http://127.0.0.1:\(port)"
        for _ in 0..<600 {
            if (try? await read(root + "/ready")) != nil { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        var crawl = Crawl()
        let time = try await ContinuousClock().measure {
            for kind in kinds { try await crawl.readAll("\(root)/oparl/\(kind)") }
        }
        var still = Crawl()
        let again = try await ContinuousClock().measure {
            for kind in kinds { try await still.readAll("\(root)/oparl/\(kind)") }
        }
        Measurement(
            job: "everything read by OParl",
            size: "\(years) years, \(crawl.objects) objects on \(crawl.pages) pages, "
                + "\(crawl.bytes / 1_000) kB",
            figure: "\(time.milliseconds.short) ms, "
                + "\((time.milliseconds * 1_000 / Double(max(1, crawl.objects))).short) µs an object",
            reference: "the second time: \(again.milliseconds.short) ms",
            ratio: time.milliseconds / again.milliseconds, budget: "linear in the objects"
        ).print()
    }

    static func read(_ address: String) async throws -> Data {
        guard let url = URL(string: address) else { return Data() }
        return try await URLSession.shared.data(from: url).0
    }
}

/// How much has been read.
private struct Crawl {
    private struct List: Decodable {
        struct Element: Decodable {}
        struct Links: Decodable { let next: String? }
        let data: [Element]
        let links: Links
    }

    private(set) var objects = 0
    private(set) var pages = 0
    private(set) var bytes = 0

    mutating func readAll(_ address: String) async throws {
        var next: String? = address
        while let address = next {
            let data = try await OParlBench.read(address)
            let list = try JSONDecoder().decode(List.self, from: data)
            objects += list.data.count
            pages += 1
            bytes += data.count
            next = list.links.next
        }
    }
}
