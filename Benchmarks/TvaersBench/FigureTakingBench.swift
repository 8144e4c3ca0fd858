// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import JournalSQLite
import Logging
import Runtime

/// A checked file of figures on its way into the journal: all of it or nothing.
enum FigureTakingBench {
    @Sendable static func run() async throws {
        for rows in [125_000, 250_000, 500_000, 1_000_000] {
            try await withFolder { try await taking(rows, in: $0) }
        }
    }

    private static func taking(_ rows: Int, in folder: String) async throws {
        let journal = try SQLiteJournal(path: folder + "/journal.sqlite")
        let runtime = try await CityRuntime(
            journal: journal,
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        _ = try await runtime.submit(
            Submission(
                ManyFigures.commands(areas: 100, shares: 10), by: nil,
                on: ManyFigures.day(2010, 1, 1), cause: "bench/city"))
        let file = ManyFigures.file(rows: rows, areas: 100)
        Memory.forgetPeak()
        let before = Memory.megabytes
        var commands: [CityCommand] = []
        let checking = shortest(of: 1) { commands = read(file, into: runtime) }
        let checked = Memory.peakMegabytes
        let taking = try await ContinuousClock().measure {
            let receipt = try await runtime.submit(
                Submission(commands, by: nil, cause: "bench/file"))
            precondition(receipt.events.count == commands.count, "all of it comes in")
        }
        let peak = Memory.peakMegabytes
        commands = []
        let seconds = taking.milliseconds / 1_000
        Measurement(
            job: "taking in a checked file of figures",
            size: "\(rows) rows, \(file.count) bytes",
            figure: "\(seconds.short) s, \((taking.milliseconds * 1_000 / Double(rows)).short) "
                + "µs a row; \(before) MB before, at most \(checked) MB checked and \(peak) MB "
                + "taken in, \(Memory.megabytes) MB after",
            reference: "reading and checking: \(checking.short) ms",
            ratio: taking.milliseconds / checking, budget: "linear in rows"
        ).print()
        try await journal.close()
    }

    /// What takes the file's figures in, as the page that takes them makes it.
    private static func read(_ file: [UInt8], into runtime: CityRuntime) -> [CityCommand] {
        let view = runtime.snapshot.present
        var commands: [CityCommand] = []
        var run = FigureImport(
            FigureImportDelivery(FigureSource("Måling"), reporter: "kk", approvedBy: "kk"),
            into: view.city.figures, on: view.day, in: view.city.figureSetting)
        run.take(file) { commands.append(.figure($0.command(reason: nil))) }
        run.finish { commands.append(.figure($0.command(reason: nil))) }
        precondition(run.problems.isEmpty, "the file is in order")
        return commands
    }
}
