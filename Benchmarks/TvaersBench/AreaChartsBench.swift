// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The page of an area with 45 charts against the same bytes sent from memory.
///
/// The server is the real executable; its city is the demo city and one area
/// more, of which 45 figures are reported for eight years. Asked for as kept,
/// and by a new address each time, so that it is written each time.
enum AreaChartsBench {
    private static let charts = 45
    private static let years = 2014...2021
    private static let path = "/tal/omraader/maaleomraade"

    @Sendable static func run() async throws {
        try await withFolder { folder in
            let city = try city(in: folder)
            let server = try PageBench.startServer(folder, city: city)
            defer { server.terminate() }
            try await PageBench.waitUntilReady()
            let body = try await PageBench.bytes(of: path)
            let drawn = String(decoding: body, as: UTF8.self).components(separatedBy: "<svg").count
            precondition(drawn > charts, "the page has all its charts")
            try await PageBench.measure(path, cookie: nil)
            let script = folder + "/anew.lua"
            try Data(anew.utf8).write(to: URL(fileURLWithPath: script))
            try await PageBench.measure(path, cookie: nil, script: script)
        }
    }

    /// Asks `wrk` for another address each time.
    private static let anew = """
        local number = 0
        request = function()
          number = number + 1
          return wrk.format("GET", wrk.path .. "?nr=" .. number)
        end
        """

    private static func city(in folder: String) throws -> String {
        let city = folder + "/city"
        try FileManager.default.copyItem(atPath: "Cities/copenhagen", toPath: city)
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(city)/figures/\(name)"))
        }
        try write(
            "areas-bench.yaml",
            """
            areas:
              - {id: maaleomraade, kind: housing-area, name: Måleområde, since: 2014-01-01, source: Måling}

            """)
        let numbers = 1...charts
        try write("indicators-bench.yaml", "indicators:\n" + numbers.map(indicator).joined())
        try write(
            "observations-bench.csv",
            "indicator;place;period;value;note;approved-by;reporter;day;example;source\n"
                + numbers.flatMap { number in years.map { row(number, $0) } }.joined())
        return city
    }

    private static func indicator(_ number: Int) -> String {
        """
          - id: bench-\(number)
            owner: tmf
            theme: Måling
            since: 2014-01-01
            definitions:
              - from: 2010-01-01
                name: Mål \(number)
                english: Measure \(number)
                unit: percent
                geography: [housing-area]
                sensitivity: open
                direction: neither
                source: Måling

        """
    }

    private static func row(_ number: Int, _ year: Int) -> String {
        let value = (number * 7 + (year - 2_014) * 3) % 100
        return "bench-\(number);area/maaleomraade;\(year);\(value);;tmf;;\(year + 1)-03-01;true;"
            + "Måling\n"
    }
}
