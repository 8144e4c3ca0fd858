// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Testing

/// What stands in each format is tested where the formats are written.
struct ExportTests {
    @Test(arguments: ["json", "geojson", "csv", "sqlite"])
    func `a public export holds no draft, no note and nobody's name`(format: String) async throws {
        try await inImportedCity { city in
            let out = try await export(of: city, format, "public")
            for secret in ["emmelig", "Naboen Per", "Ida Holm", "demo.example", "scrypt"] {
                #expect(!out.contains(secret), "\(secret)")
            }
            #expect(out.contains("Pladsen"))
        }
    }

    @Test(arguments: ["json", "csv", "sqlite"])
    func `an export for staff holds drafts, notes and names, and no keys`(format: String)
        async throws
    {
        try await inImportedCity { city in
            let out = try await export(of: city, format, "staff")
            for word in ["Hemmelig kladde", "Naboen Per er vred", "Ida Holm"] {
                #expect(out.contains(word), "\(word)")
            }
            for secret in ["demo.example", "scrypt"] { #expect(!out.contains(secret)) }
        }
    }

    @Test func `the relational file answers an analyst's questions`() async throws {
        try await inImportedCity { city in
            _ = try await export(of: city, "sqlite", "public", "--day", "2021-06-14")
            let file = try DatabaseQueue(path: city.path("out"))
            try await file.read { database in
                let faults = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
                #expect(faults.isEmpty)
                let waits = try Row.fetchAll(database, sql: "SELECT * FROM department_waits")
                #expect(waits.map { $0["waits"] as String } == ["Social"])
                #expect(waits.map { $0["waits_for"] as String } == ["Teknik og Miljø"])
                let late = try Int.fetchOne(
                    database, sql: "SELECT days_late FROM promise_overview WHERE id = 'anlaeg'")
                #expect(late == 122)
                let gap = try String.fetchOne(
                    database, sql: "SELECT standing FROM area_overview WHERE responsible IS NULL")
                #expect(gap == "gap")
            }
        }
    }

    @Test func `nothing that is there is written over`() async throws {
        try await inImportedCity { city in
            try Data("mit".utf8).write(to: URL(filePath: city.path("out")))
            let outcome = try await Tvaers.run(
                "export", "--format", "json", "--out", city.path("out"), "--database",
                city.database)
            #expect(outcome.status != 0)
            #expect(try String(contentsOfFile: city.path("out"), encoding: .utf8) == "mit")
        }
    }

    /// Everything that was written, as one text.
    private func export(
        of city: SmallCity, _ format: String, _ audience: String, _ more: String...
    ) async throws -> String {
        let out = city.path("out")
        let outcome = try await Tvaers.run(
            ["export", "--format", format, "--audience", audience, "--out", out] + more
                + ["--database", city.database])
        try #require(outcome.status == 0, "\(outcome.output)")
        let names =
            format == "csv" ? try FileManager.default.contentsOfDirectory(atPath: out) : [""]
        return try names.map { name in
            let data = try Data(contentsOf: URL(filePath: out).appending(path: name))
            return String(decoding: data, as: UTF8.self)
        }.joined()
    }
}
