// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

struct ImportTests {
    @Test func `files taken in twice change nothing the second time`() async throws {
        try await inSmallCity { city in
            let first = try await Tvaers.run("import", city.files, "--database", city.database)
            #expect(first.status == 0)
            let end = try #require(first.output.firstMatch(of: /ends at (\d+)\./)).output.1
            let second = try await Tvaers.run("import", city.files, "--database", city.database)
            #expect(second.output == "0 changes; the journal ends at \(end).\n")
        }
    }

    @Test func `a dry run tells what would change and writes nothing`() async throws {
        try await inImportedCity { city in
            try city.write("mere.yaml", Self.more)
            let dry = try await Tvaers.run(
                "import", city.files, "--database", city.database, "--dry-run")
            #expect(dry.output.contains("torvet: Torvet"))
            #expect(dry.output.contains("1 changes; nothing was written."))
            let wet = try await Tvaers.run("import", city.files, "--database", city.database)
            #expect(wet.output.contains("1 changes; the journal ends at"))
        }
    }

    @Test func `a dry run of a new city makes no journal`() async throws {
        try await inSmallCity { city in
            let dry = try await Tvaers.run(
                "import", city.files, "--database", city.database, "--dry-run")
            #expect(dry.status == 0)
            #expect(dry.output.contains("changes; nothing was written."))
            #expect(!FileManager.default.fileExists(atPath: city.database))
        }
    }

    @Test func `files with a fault change nothing`() async throws {
        try await inImportedCity { city in
            let before = try await Tvaers.run("verify", "--database", city.database)
            try city.write("mere.yaml", Self.more + "  - {id: torvet, kind: place}\n")
            let outcome = try await Tvaers.run("import", city.files, "--database", city.database)
            #expect(outcome.status != 0)
            let after = try await Tvaers.run("verify", "--database", city.database)
            #expect(after.output == before.output)
        }
    }

    @Test func `a command that reads makes no empty journal of a wrong path`() async throws {
        try await inSmallCity { city in
            let outcome = try await Tvaers.run("verify", "--database", city.database)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains("There is no journal at"))
            #expect(!FileManager.default.fileExists(atPath: city.database))
        }
    }

    private static let more = """
        areas:
          - {id: torvet, kind: place, name: Torvet, since: 2022-01-01, source: prøve}

        """
}
