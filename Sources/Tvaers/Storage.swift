// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Configuration
import Foundation
import Journal
import JournalPostgres
import JournalSQLite
import Runtime
import SystemPackage

/// Where the journal lies: a SQLite file, or a PostgreSQL database for many nodes.
struct Storage: ParsableArguments {
    @Option(help: "The SQLite file of the journal (TVAERS_DATABASE).")
    var database: String?

    @Option(help: "A PostgreSQL address instead of a file (TVAERS_POSTGRES).")
    var postgres: String?

    @Option(help: "The schema in PostgreSQL (TVAERS_SCHEMA); “tvaers” unless told.")
    var schema: String?

    /// Opens the journal that is named on the command line, in the environment
    /// or in the file of settings.
    func open(_ settings: Settings) async throws -> any Journal {
        if let address = settings.text(postgres, "postgres") {
            return try await PostgresJournal(
                address: address, schema: settings.text(schema, "schema") ?? "tvaers")
        }
        guard let path = settings.text(database, "database") else {
            throw Stopped(
                "Say where the journal lies: --database city.sqlite, or --postgres address.")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteJournal(path: path)
    }

    /// What is kept beside the journal, in the same place.
    func beside(_ settings: Settings) throws -> Beside {
        if let address = settings.text(postgres, "postgres") {
            let name = settings.text(schema, "schema") ?? "tvaers"
            return Beside(
                ballots: try PostgresBallots(address: address, schema: name),
                cabinet: try PostgresCabinet(address: address, schema: name))
        }
        let path = settings.text(database, "database") ?? ""
        return Beside(
            ballots: SQLiteBallots(besideJournal: path), cabinet: SQLiteCabinet(besideJournal: path)
        )
    }

    /// Opens a journal that is there already; a wrong path makes no empty one.
    func openExisting() async throws -> any Journal {
        let settings = try await Settings()
        if let path = missingFile(settings) {
            throw Stopped("There is no journal at \(path). Correct the path, or import a city.")
        }
        return try await open(settings)
    }

    /// What whoever only looks reads: the journal, or an empty one where there is none yet.
    func openToLook(_ settings: Settings) async throws -> any Journal {
        missingFile(settings) == nil ? try await open(settings) : MemoryJournal()
    }

    /// The path of the journal's file where nothing lies there.
    private func missingFile(_ settings: Settings) -> String? {
        guard settings.text(postgres, "postgres") == nil else { return nil }
        return settings.text(database, "database")
            .flatMap { FileManager.default.fileExists(atPath: $0) ? nil : $0 }
    }
}

/// What lies beside the journal: the boxes of elections, and letters, drafts and files.
struct Beside {
    let ballots: any BallotStore
    let cabinet: any Cabinet

    func close() async throws {
        try await ballots.close()
        try await cabinet.close()
    }

    /// Closes both once the work has ended, however it ended.
    func closing(after work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch {
            try? await close()
            throw error
        }
        try await close()
    }
}

extension Journal {
    /// Closes the journal once the work has ended, however it ended: a file that
    /// nobody holds open is whole and may be copied.
    func closing<Answer>(after work: () async throws -> Answer) async throws -> Answer {
        do {
            let answer = try await work()
            try await close()
            return answer
        } catch {
            try? await close()
            throw error
        }
    }
}

/// Options by strength: the command line, the environment, the file.
struct Settings {
    private let reader: ConfigReader

    /// Reads `TVAERS_…` from the environment, and the JSON file that
    /// `TVAERS_SETTINGS` names, if it does.
    init() async throws {
        let environment = EnvironmentVariablesProvider()
        let start = ConfigReader(provider: environment)
        var providers: [any ConfigProvider] = [environment]
        if let file = start.string(forKey: "tvaers.settings") {
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw Stopped("The settings in \(file), which TVAERS_SETTINGS names: \(error)")
            }
        }
        reader = ConfigReader(providers: providers)
        for key in ["port", "checkpoint-every"] { try requireNumber(key) }
    }

    /// What is no number would be taken for nothing, and the default used unseen.
    private func requireNumber(_ key: String) throws {
        guard let text = text(nil, key), number(nil, key) == nil else { return }
        let name = "TVAERS_" + key.uppercased().replacing("-", with: "_")
        throw Stopped("\(name) is “\(text)”. Write a whole number.")
    }

    func text(_ option: String?, _ key: String) -> String? {
        option ?? reader.string(forKey: ConfigKey(["tvaers", key]))
    }

    func eventsBetweenCheckpoints(_ option: Int? = nil) -> Int {
        number(option, "checkpoint-every") ?? 10_000
    }

    func number(_ option: Int?, _ key: String) -> Int? {
        option ?? reader.int(forKey: ConfigKey(["tvaers", key]))
    }
}
