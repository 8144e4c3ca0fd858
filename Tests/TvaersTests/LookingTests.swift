// SPDX-License-Identifier: EUPL-1.2
import Testing

/// The commands that print what is in a journal.
struct LookingTests {
    @Test func `a forecast tells each promise, its delay, why and the chance`() async throws {
        try await inImportedCity { city in
            let outcome = try await Tvaers.run(
                "forecast", "--database", city.database, "--day", "14. juni 2021")
            let lines = outcome.output.split(separator: "\n").map(String.init)
            #expect(outcome.status == 0)
            #expect(lines.first == "Open promises on 2021-06-14; 1000 courses drawn from seed 1")
            #expect(
                lines.contains(
                    "2021-08-31  2021-12-31  122 d     0 %  anlaeg: Anlæg (Teknik og Miljø)"))
            let bridge = try #require(lines.firstIndex { $0.contains("bro: Brobygning") })
            #expect(lines[bridge].contains("2021-11-30"))
            #expect(lines[bridge + 1].hasSuffix("waits for Anlæg (Teknik og Miljø)"))
            #expect(lines[bridge + 2].contains("reported to finish December 2021: coordination"))
        }
    }

    @Test func `the same seed gives the same table, and the day before knows no delay`()
        async throws
    {
        try await inImportedCity { city in
            let asked = ["forecast", "--database", city.database, "--seed", "7", "--runs", "50"]
            let first = try await Tvaers.run(asked + ["--day", "2021-06-01"])
            let again = try await Tvaers.run(asked + ["--day", "2021-06-01"])
            #expect(first.output == again.output)
            let before = try await Tvaers.run(asked + ["--day", "2021-05-31"])
            #expect(!before.output.contains(" d "))
        }
    }

    @Test func `forums are checked against their charters`() async throws {
        try await inImportedCity { city in
            let all = try await Tvaers.run("check", "forums", "--database", city.database)
            #expect(all.status == 0)
            #expect(all.output.hasSuffix("None. A forum begins with its charter.\n"))
            let one = try await Tvaers.run(
                "check", "forums", "--database", city.database, "--forum", "raadet")
            #expect(one.status != 0)
            #expect(one.output.contains("There is no forum “raadet”"))
        }
    }

    @Test func `a history reads as sentences in the order of time`() async throws {
        try await inImportedCity { city in
            let outcome = try await Tvaers.run(
                "history", "--database", city.database, "--initiative", "byrum")
            let lines = outcome.output.split(separator: "\n").map(String.init)
            #expect(lines.first?.hasPrefix("2021-01-04  The initiative “Byrum” began") == true)
            #expect(lines.contains { $0.hasPrefix("2021-06-01") && $0.contains("does not hold") })
            #expect(lines == lines.sorted { $0.prefix(10) < $1.prefix(10) })
            #expect(!outcome.output.contains("Naboen Per"))
        }
    }

    @Test func `a history of a place tells of its initiatives too`() async throws {
        try await inImportedCity { city in
            let outcome = try await Tvaers.run(
                "history", "--database", city.database, "--area", "pladsen")
            #expect(outcome.output.contains("Pladsen was registered"))
            #expect(outcome.output.contains("“Byrum”"))
        }
    }

    @Test(arguments: [
        ["forecast", "--initiative", "ukendt"], ["history", "--area", "ukendt"], ["history"],
        ["forecast", "--day", "31. februar 2021"], ["forecast", "--day", "2999-01-01"],
        ["forecast", "--runs", "0"],
    ])
    func `what cannot be answered fails with a sentence`(asked: [String]) async throws {
        try await inImportedCity { city in
            let outcome = try await Tvaers.run(asked + ["--database", city.database])
            #expect(outcome.status != 0)
            #expect(outcome.output.hasPrefix("Error: "))
            #expect(!outcome.output.contains("Fatal"))
        }
    }
}
