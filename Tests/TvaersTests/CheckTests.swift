// SPDX-License-Identifier: EUPL-1.2
import Testing

struct CheckTests {
    @Test func `every fault of the files is named with its place, and the command fails`()
        async throws
    {
        try await inSmallCity { city in
            try city.write("omraader.yaml", "areas:\n  - {id: A, kind: square, name: Torvet}\n")
            try city.write("fremmed.yaml", "areas:\n  - {id: torv\n")
            let outcome = try await Tvaers.run("check", city.files)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains(/fremmed\.yaml:\d+/))
            #expect(outcome.output.contains(/omraader\.yaml:2/))
            #expect(outcome.output.contains("nothing was changed"))
        }
    }

    @Test func `files in order are said to be so`() async throws {
        try await inSmallCity { city in
            let outcome = try await Tvaers.run("check", city.files)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("all in order"))
        }
    }

    @Test func `a refusal of the rules is named at its line`() async throws {
        try await inSmallCity { city in
            try city.write("ring.yaml", Self.ring)
            let outcome = try await Tvaers.run("check", city.files)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains(/ring\.yaml:\d+/))
        }
    }

    /// Two activities that wait for each other.
    private static let ring = """
        initiatives:
          - id: ring
            name: Ring
            owner: tmf-leder
            since: 2021-01-04
            source: prøve
            activities:
              - {id: en, name: En, responsible: tmf-leder, workdays: 1, since: 2021-01-04,
                 source: prøve, waits-for: [{activity: to}]}
              - {id: to, name: To, responsible: tmf-leder, workdays: 1, since: 2021-01-04,
                 source: prøve, waits-for: [{activity: en}]}
        """
}
