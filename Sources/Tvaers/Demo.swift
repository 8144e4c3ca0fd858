// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import CityFiles
import Domain
import Journal
import Runtime
import Web

/// Fills a new journal from a city's files, then serves it.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a demo city, read from its files the first time.")

    @OptionGroup var storage: Storage
    @OptionGroup var listening: Listening

    @Option(help: "The folder with the city's files.")
    var city = "Cities/copenhagen"

    @Option(help: "What day it is in the city, such as 2026-11-21; today unless told.")
    var today: String?

    func run() async throws {
        let settings = try await Settings()
        let time = try timekeeper()
        let runtime = try await CityRuntime(
            journal: try await storage.open(settings), time: time,
            checkpointEvery: listening.eventsBetweenCheckpoints(settings))
        let isNew = runtime.snapshot.position == 0
        let draft = isNew ? try CityReader.checked(city) : try CityReader.read(city)
        let beside = try storage.beside(settings)
        if isNew {
            let run = CityImport(draft, into: runtime)
            let position = try await run.carryOut(
                try await run.difference(), keepingIn: beside.cabinet)
            say("Read \(city): \(position) events.")
        }
        let logins = draft.logins
        try await listening.serve(runtime, beside, settings, demoLogins: logins) { address in
            announce(address, logins)
        }
    }

    /// A clock whose day stands still when one is told.
    private func timekeeper() throws -> Timekeeper {
        guard let today else { return Timekeeper() }
        let day = try Day(option: "--today", today, today: Timekeeper().today)
        return Timekeeper(today: { day })
    }

    private func announce(_ address: String, _ logins: [DemoLogin]) {
        say("\nTværs is ready. Open   \(address)\n\nSign in as")
        for login in logins {
            let role = login.role.english
            let padding = String(repeating: " ", count: max(1, 16 - role.count))
            say("  \(role)\(padding)\(login.email)   password \(login.password)")
        }
        say("\nStart at \(address)/omraader/anker-joergensens-plads\nStop with Ctrl-C.\n")
    }
}
