// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HashTreeCollections
import JournalSQLite
import Logging
import Runtime

/// Very many findings on a map, and the list that other programs read by Open311.
enum FindingBench {
    private static let port = 18_083

    @Sendable static func run() async throws {
        for count in [12_500, 50_000] { try measureMap(count) }
        try await withFolder { folder in
            let path = folder + "/journal.sqlite"
            try await fill(path, count: 1_000)
            let server = try start(path)
            defer { server.terminate() }
            try await measureList()
        }
    }

    // MARK: - The map

    private static func measureMap(_ count: Int) throws {
        let city = try ManyFindings.city(count)
        var dots: [FindingDot] = []
        var signs = 0
        var inside = 0
        guard let window = ManyFindings.window else {
            preconditionFailure("the city is a part of a map")
        }
        let times = shortestOfEach(
            runs: 7,
            {
                dots = city.findings.findings.values
                    .filter { city.sees($0, .stranger) }.map(FindingDot.init)
            },
            { signs = window.crowds(of: dots).count },
            {
                inside = dots.count { dot in
                    dot.point.map {
                        $0.latitude >= window.from.latitude && $0.latitude <= window.to.latitude
                            && $0.longitude >= window.from.longitude
                            && $0.longitude <= window.to.longitude
                    } ?? false
                }
            })
        precondition(inside == count, "all of them lie in the city")
        Measurement(
            job: "findings of a map, near ones together", size: "\(count) findings, \(signs) signs",
            figure: "\(times[1].short) ms",
            reference: "counting those in the window: \(times[2].short) ms",
            ratio: times[1] / times[2], budget: "below 100 ms at 50,000"
        ).print()
        Measurement(
            job: "findings that a reader sees, once a change", size: "\(count) findings",
            figure: "\(times[0].short) ms", reference: "–", ratio: nil, budget: "–"
        ).print()
    }

    // MARK: - Open311

    private static func fill(_ path: String, count: Int) async throws {
        let journal = try SQLiteJournal(path: path)
        let runtime = try await CityRuntime(
            journal: journal,
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        _ = try await runtime.take([
            Submission(
                ManyFindings.founding + (0..<count).map(ManyFindings.report), by: nil,
                on: ManyFindings.day, cause: "findings")
        ])
        try await journal.close()
    }

    private static func start(_ path: String) throws -> Process {
        let server = Process()
        server.executableURL = URL(fileURLWithPath: ".build/release/tvaers")
        server.arguments = ["serve", "--database", path, "--port", "\(port)"]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        return server
    }

    private static func measureList() async throws {
        let root = "http://127.0.0.1:\(port)"
        for _ in 0..<600 {
            if (try? await OParlBench.read(root + "/ready")) != nil { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        for format in ["json", "xml"] {
            let list = "\(root)/open311/v2/requests.\(format)?page_size=1000"
            let body = [UInt8](try await OParlBench.read(list))
            precondition(body.count > 100_000, "all of them are listed")
            var written = Double.infinity
            for number in 0..<7 {
                // Another address each time, so that the answer is written and not kept.
                let time = try await ContinuousClock().measure {
                    _ = try await OParlBench.read("\(list)&nr=\(number)")
                }
                written = min(written, time.milliseconds)
            }
            let kept = try PageBench.requestsPerSecond(list, cookie: nil)
            let still = try await PageBench.withStillServer(sending: body) { port in
                try PageBench.requestsPerSecond("http://127.0.0.1:\(port)/", cookie: nil)
            }
            Measurement(
                job: "Open311 list, \(format)",
                size: "1,000 requests, \(body.count / 1_000) kB",
                figure: "\(Int(kept))/s, written anew in \(written.short) ms",
                reference: "same bytes from memory: \(Int(still))/s", ratio: kept / still,
                budget: "at least 0.5"
            ).print()
        }
    }
}

/// Findings all over a city, each at a place of its own.
enum ManyFindings {
    /// Today, since a list is of the last days unless it is asked otherwise.
    static let day = Day(number: Int32(Date().timeIntervalSince1970 / 86_400))
    static let founding: [CityCommand] = [
        .organization(.register(OrganizationDraft(id: "by", kind: .municipality, name: "Byen"))),
        .finding(
            .stateCategory(
                FindingCategory(id: "lys", name: Phrase(da: "Belysning", en: "Lighting")))),
    ]

    /// All of the city in a window of a phone's or a desk's size.
    static let window = MapWindow(
        from: MapPoint(latitude: 5_560_000, longitude: 1_240_000),
        to: MapPoint(latitude: 5_580_000, longitude: 1_270_000), zoom: 12)

    static func report(_ number: Int) -> CityCommand {
        let point = Coordinate(
            longitude: 12.4 + Double(number * 104_729 % 30_000) / 100_000,
            latitude: 55.6 + Double(number * 7_919 % 20_000) / 100_000)
        return .finding(
            .report(
                FindingDraft(
                    id: FindingID("f-\(number)"),
                    content: FindingContent(category: "lys", place: FindingPlace(point: point)),
                    by: .organization(id: "by", person: nil), isPublic: true)))
    }

    static func city(_ count: Int) throws -> City {
        var city = City()
        for command in founding + (0..<count).map(report) {
            for event in try city.decide(command, on: day) { city.apply(event, on: day) }
        }
        return city
    }
}
