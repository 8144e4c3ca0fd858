// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain
import Foundation
import HashTreeCollections
import Journal
import Runtime

/// What concerns figures.
struct FiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "Take in figures from files.",
        subcommands: [ImportFigures.self])
}

/// Reads a file of figures twice: once to find every problem, once to take it in.
struct ImportFigures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a CSV file of figures in, all or nothing; every problem by row and column.")

    @OptionGroup var storage: Storage

    @Argument(help: "The file: headings in its first row, in UTF-8.")
    var file: String

    @Option(help: "Where the figures come from, as everybody may read it.")
    var source: String

    @Option(help: "The id of the organization that reports them.")
    var reporter: String?

    @Option(help: "The id of the organization that approves them at once.")
    var approvedBy: String?

    @Option(help: "The id of the mapping of columns that was kept.")
    var mapping: String?

    @Option(help: "Why figures that are there already are corrected; without it they are problems.")
    var correct: String?

    @Flag(help: "The figures were made up, and say so wherever they are shown.")
    var example = false

    @Flag(help: "Check the file, and change nothing.")
    var dryRun = false

    func run() async throws {
        let settings = try await Settings()
        let journal = try await storage.openExisting()
        try await journal.closing {
            let runtime = try await CityRuntime(
                journal: journal, checkpointEvery: settings.eventsBetweenCheckpoints(),
                logger: .quiet)
            let snapshot = runtime.snapshot.present
            let checked = try read(snapshot.city, on: Timekeeper().today) { _ in }
            guard checked.problems.isEmpty else { throw Stopped(checked, in: file) }
            guard !dryRun else {
                return say("\(checked.rows) rows are in order; nothing was written.")
            }
            try await takeIn(snapshot.city, runtime)
        }
    }

    private func takeIn(_ city: City, _ runtime: CityRuntime) async throws {
        let key = "figures/import/\(Timekeeper().now)"
        let reason = try correct.map { why in
            (id: NoteID(key), text: try CheckedText.note(why, field: "reason"))
        }
        var commands: [CityCommand] = []
        let run = try read(city, on: Timekeeper().today) {
            commands.append(.figure($0.command(reason: reason?.id)))
        }
        // Whoever changed the file between the two readings gets nothing in.
        guard run.problems.isEmpty else { throw Stopped(run, in: file) }
        guard !commands.isEmpty else {
            return say("\(run.known) figures were there already; nothing was written.")
        }
        let vault = reason.map { [VaultWrite.note($0.id, $0.text)] } ?? []
        let receipt = try await runtime.submit(
            Submission(commands, by: nil, on: nil, cause: key, vault: vault))
        say(
            "\(run.rows - run.known - run.changeCount) figures, \(run.changeCount) corrected, "
                + "\(run.known) there already; the journal ends at \(receipt.position).")
    }

    /// Reads the whole file, 64 KiB in memory at a time.
    private func read(
        _ city: City, on today: Day, _ deliver: (FigureImportReport) -> Void
    ) throws -> FigureImport {
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw Stopped("\(file) cannot be read. Correct the path.")
        }
        defer { try? handle.close() }
        var run = FigureImport(
            try delivery(city), into: city.figures, on: today, in: city.figureSetting)
        while let chunk = try handle.read(upToCount: 65_536), !chunk.isEmpty {
            run.take(chunk, deliver)
        }
        run.finish(deliver)
        return run
    }

    private func delivery(_ city: City) throws -> FigureImportDelivery {
        let kept = try mapping.map { id in
            guard let found = city.figures[FigureMappingID(id)] else {
                throw Stopped("There is no mapping “\(id)”. Keep one first, or leave it out.")
            }
            return found
        }
        return FigureImportDelivery(
            FigureSource(source, isExample: example), reporter: reporter.map { OrganizationID($0) },
            approvedBy: approvedBy.map { OrganizationID($0) }, mapping: kept,
            corrects: correct != nil)
    }
}

extension Stopped {
    /// Every problem of a file of figures on its own line, with row and column.
    init(_ run: FigureImport, in file: String) {
        let lines = run.problems.map { problem in
            "\(file):\(problem.line):\(problem.column): \(problem.sentence.english)"
        }
        let more = run.problemCount - lines.count
        let rest = more > 0 ? "\n… and \(more) more." : ""
        self.init(
            "\(run.problemCount) problems; nothing was changed.\n"
                + lines.joined(separator: "\n") + rest)
    }
}
