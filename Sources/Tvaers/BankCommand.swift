// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain
import Foundation
import Journal
import Runtime
import Web

/// What concerns the papers of the knowledge bank.
struct BankCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knowledge",
        abstract: "Put papers in the knowledge bank, and search it anew for CPR numbers.",
        subcommands: [ImportPapers.self, SearchPapersAgain.self])
}

/// Takes files and whole folders in, and says of each what became of it.
struct ImportPapers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take text, PDF, scans, Word files and letters (.eml) into the bank.",
        discussion: """
            A file that lies there already is passed over, so the same folder may be imported \
            again. What cannot be read or may hold a CPR number is set aside with a reason.
            """)

    @OptionGroup var storage: Storage

    @Argument(help: "Files and folders; folders are gone through to the bottom.")
    var paths: [String]

    @Option(help: "Where the papers come from, as everybody may read it.")
    var source: String?

    @Flag(help: "Keep the last four digits of what may be a CPR number out of the text.")
    var blacken = false

    @Flag(help: "Stay, and take in what is put into the folders, until stopped.")
    var watch = false

    func run() async throws {
        try await storage.withBank { bank in
            var report = ImportReport()
            try await takeAll(into: bank, &report)
            say(report.summary)
            while watch {
                // Folders are looked through again; what is known is passed over.
                try await Task.sleep(for: .seconds(5))
                try await takeAll(into: bank, &report)
            }
        }
    }

    private func takeAll(into bank: BankIntake, _ report: inout ImportReport) async throws {
        let files = try ImportPapers.files(in: paths).filter { !report.seen.contains($0) }
        for (index, file) in files.enumerated() {
            report.seen.insert(file)
            let place = "[\(index + 1)/\(files.count)]"
            do {
                for outcome in try await take(file, into: bank) {
                    report.take(outcome)
                    let became =
                        outcome.refusal.map { "set aside: \($0.sentence.english)" }
                        ?? "in the bank as \(outcome.paper?.rawValue ?? "")"
                    say("\(place) \(outcome.name): \(became)")
                }
            } catch let unread as Unread {
                report.setAside(file, place, unread.reason)
            }
        }
    }

    /// Why a file could not even be tried.
    private struct Unread: Error {
        let reason: String
    }

    private func take(
        _ file: String, into bank: BankIntake
    ) async throws -> [BankIntake.Outcome] {
        let size = Self.size(of: file)
        guard size <= BankIntake.megabytes * 1_048_576 else {
            throw Unread(
                reason: "too large: \(size / 1_048_576) MB, at most \(BankIntake.megabytes)")
        }
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Unread(reason: "cannot be opened")
        }
        return try await bank.take(
            [UInt8](bytes), named: (file as NSString).lastPathComponent, source: source,
            door: blacken ? .blacken : .stop, by: nil)
    }

    /// What the file holds, without opening it; 0 where nobody can say.
    private static func size(of file: String) -> Int {
        let facts = try? FileManager.default.attributesOfItem(atPath: file)
        return (facts?[.size] as? NSNumber)?.intValue ?? 0
    }

    /// Every file of the paths in order; hidden ones are none of ours.
    private static func files(in paths: [String]) throws -> [String] {
        try paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw Stopped("There is nothing at \(path). Correct the path.")
            }
            guard isFolder.boolValue else { return [path] }
            let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
            return (names ?? []).sorted().filter { !$0.hasPrefix(".") && !$0.contains("/.") }
                .map { "\(path)/\($0)" }
                .filter { file in
                    var isFolder: ObjCBool = false
                    return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
                        && !isFolder.boolValue
                }
        }
    }
}

/// What became of the files so far.
private struct ImportReport {
    var seen: Set<String> = []
    private var taken = 0
    private var reasons: [String: Int] = [:]

    mutating func take(_ outcome: BankIntake.Outcome) {
        if let refusal = outcome.refusal {
            reasons[refusal.key, default: 0] += 1
        } else {
            taken += 1
        }
    }

    mutating func setAside(_ file: String, _ place: String, _ reason: String) {
        reasons[reason.split(separator: ":").first.map(String.init) ?? reason, default: 0] += 1
        say("\(place) \((file as NSString).lastPathComponent): set aside: \(reason)")
    }

    var summary: String {
        let aside = reasons.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        let rest =
            aside.isEmpty ? "nothing set aside" : "set aside: " + aside.joined(separator: ", ")
        return "\(taken) papers taken in; \(rest)."
    }
}

/// Searches all papers for CPR numbers with the guard as it is now.
struct SearchPapersAgain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search-again",
        abstract: "Search every paper for CPR numbers anew; the journal keeps what was found.")

    @OptionGroup var storage: Storage

    func run() async throws {
        try await storage.withBank { bank in
            let (papers, suspected) = try await bank.searchAgain(by: nil)
            for paper in suspected {
                say("No. \(paper.number), \(paper.id): may hold a CPR number")
            }
            say("\(papers) papers searched, \(suspected.count) to be looked at.")
        }
    }
}

extension Storage {
    /// Opens the bank of the journal that is meant, and closes it however the work ends.
    fileprivate func withBank(_ work: (BankIntake) async throws -> Void) async throws {
        let settings = try await Settings()
        let runtime = try await CityRuntime(
            journal: try await openExisting(),
            checkpointEvery: settings.eventsBetweenCheckpoints())
        let cabinet = try beside(settings).cabinet
        try await runtime.journal.closing {
            try await work(BankIntake(runtime, cabinet))
            try await cabinet.close()
        }
    }
}
