// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import CityFiles
import Domain
import Journal
import Logging
import Runtime

/// Says what is wrong: with a city's files, or with its forums.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a city's files, or whether its forums keep to their charters.",
        subcommands: [CheckFiles.self, CheckForums.self], defaultSubcommand: CheckFiles.self)
}

/// Reads a city's files and says what is wrong with them; changes nothing.
struct CheckFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Check a city's files: every problem with file, line and remedy.")

    @Argument(help: "The folder with the city's files.")
    var folder: String

    func run() async throws {
        let draft = try CityReader.checked(folder)
        say("\(folder): \(draft.schedule().count) changes, all in order.")
    }
}

/// Takes a city's files into the journal; a second time changes nothing.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a city's files in, all or nothing; unchanged files change nothing.")

    @OptionGroup var storage: Storage

    @Argument(help: "The folder with the city's files.")
    var folder: String

    @Flag(help: "Print what would change, and change nothing.")
    var dryRun = false

    func run() async throws {
        let draft = try CityReader.checked(folder)
        let settings = try await Settings()
        let journal =
            dryRun ? try await storage.openToLook(settings) : try await storage.open(settings)
        try await journal.closing {
            let runtime = try await CityRuntime(
                journal: journal, checkpointEvery: settings.eventsBetweenCheckpoints(),
                logger: .quiet)
            let run = CityImport(draft, into: runtime)
            let changes = try await run.difference()
            if !changes.isEmpty { say(changes.text(in: .english)) }
            let count = changes.commands.count
            guard !dryRun else { return say("\(count) changes; nothing was written.") }
            let beside = try storage.beside(settings)
            try await beside.closing {
                let end = try await run.carryOut(changes, keepingIn: beside.cabinet)
                say("\(count) changes; the journal ends at \(end).")
            }
        }
    }
}

extension Logger {
    /// Tells of trouble only; for commands whose output is their answer.
    static var quiet: Logger {
        var logger = Logger(label: "tvaers")
        logger.logLevel = .warning
        return logger
    }
}
