// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// Where an option may be given; each journal that is named is one that is not there.
struct SettingsTests {
    @Test func `the file is weaker than the environment, which is weaker than the command line`()
        async throws
    {
        try await inSmallCity { city in
            let file = city.path("settings.json")
            let settings = #"{"tvaers": {"database": "\#(city.path("of-file"))"}}"#
            try Data(settings.utf8).write(to: URL(filePath: file))
            var given = ["TVAERS_SETTINGS": file]
            #expect(try await missing(given).contains("of-file."))

            given["TVAERS_DATABASE"] = city.path("of-environment")
            #expect(try await missing(given).contains("of-environment."))

            let line = ["--database", city.path("of-line")]
            #expect(try await missing(given, line).contains("of-line."))
        }
    }

    @Test func `without a journal and with settings that are not there the mistake is named`()
        async throws
    {
        let nothing = try await Tvaers.run("verify")
        #expect(nothing.status != 0)
        #expect(nothing.output.contains("Say where the journal lies"))
        let wrong = try await Tvaers.run(["verify"], environment: ["TVAERS_SETTINGS": "mangler"])
        #expect(wrong.status != 0)
        #expect(wrong.output.contains("The settings in mangler"))
    }

    /// What `verify` says of the journal that it was told of.
    private func missing(
        _ environment: [String: String], _ line: [String] = []
    ) async throws -> String {
        try await Tvaers.run(["verify"] + line, environment: environment).output
    }
}
