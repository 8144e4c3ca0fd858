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

    @Test(arguments: [
        (["TVAERS_PORT": "otte"], "TVAERS_PORT is “otte”. Write a whole number."),
        (["TVAERS_CHECKPOINT_EVERY": "1e4"], "TVAERS_CHECKPOINT_EVERY is “1e4”"),
        (["TVAERS_DATA_LICENSE": "http://cc.example"], "Write its address with https://."),
        (["TVAERS_MAP_TILES": "https://tiles.example/"], "Write https://server/{z}/{x}/{y}.png."),
    ])
    func `what cannot be read is named instead of being left out`(
        given: [String: String], said: String
    ) async throws {
        try await inImportedCity { city in
            let outcome = try await Tvaers.run(
                ["serve", "--database", city.database], environment: given)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains(said))
        }
    }

    @Test func `every command and every option of the environment is in the operator's page`()
        async throws
    {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
        let page = try String(
            contentsOf: root.appending(path: "docs/operations.md"), encoding: .utf8)
        let commands = try await Tvaers.help().matches(of: /\n {2}([a-z]+) {2,}/)
            .map { String($0.output.1) }
        #expect(commands.count > 10)
        for command in commands where command != "help" {
            #expect(page.contains("`\(command)"), "\(command)")
            let help = try await Tvaers.help(command)
            for name in Set(help.matches(of: /TVAERS_[A-Z_]+/).map { String($0.output) }) {
                #expect(page.contains("`\(name)`"), "\(name)")
            }
            for part in help.matches(of: /\n {2}([a-z-]+)(?: \(default\))? {2,}/) {
                let isOwn = help.contains("<subcommand>") && part.output.1 != "files"
                #expect(!isOwn || page.contains("`\(command) \(part.output.1)"), "\(part.output.1)")
            }
        }
    }

    /// What `verify` says of the journal that it was told of.
    private func missing(
        _ environment: [String: String], _ line: [String] = []
    ) async throws -> String {
        try await Tvaers.run(["verify"] + line, environment: environment).output
    }
}

extension Tvaers {
    fileprivate static func help(_ command: String...) async throws -> String {
        try await run(["help"] + command).output
    }
}
