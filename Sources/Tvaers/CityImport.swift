// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Journal
import Runtime
import Web

/// A city's files on their way into a journal.
struct CityImport {
    private let runtime: CityRuntime
    private let draft: CityDraft

    init(_ draft: CityDraft, into runtime: CityRuntime) {
        self.draft = draft
        self.runtime = runtime
    }

    /// What the files would change, in the order that it would happen.
    func difference() async throws -> Difference {
        let applied = try await runtime.causes(beginningWith: CityImport.prefix)
        return draft.difference(from: runtime.snapshot.present.city, applied: applied)
    }

    /// Makes the changes, all or none, and answers the journal's position.
    ///
    /// Pictures are kept first: a stop in between leaves bytes that nobody names.
    func carryOut(_ difference: Difference, keepingIn cabinet: any Cabinet) async throws -> Int64 {
        guard difference.blocked.isEmpty else { throw Stopped(difference.blocked) }
        let commands = difference.commands
        for (file, bytes) in commands.flatMap(\.files) {
            let key = file.rawValue
            try await cabinet.change([key], in: .files) { there in
                there[key] == nil ? [key: bytes] : [:]
            }
        }
        let hashes = try await CityImport.hashes(of: commands)
        do {
            return try await runtime.take(commands.map { submission($0, hashes) }).position
        } catch let refused as ImportRefused {
            throw Stopped(commands[refused.index].problems(of: refused.refusal))
        } catch is HeadMoved {
            throw Stopped("Somebody else wrote to the journal meanwhile. Import again.")
        }
    }

    private static let prefix = "import/"

    private func submission(
        _ scheduled: ScheduledCommand, _ hashes: [PersonID: [UInt8]]
    ) -> Submission {
        var vault = scheduled.notes.sorted { $0.key < $1.key }.map { VaultWrite.note($0, $1) }
        for person in scheduled.people {
            vault.append(
                .person(person.id, Runtime.PersonRecord(name: person.name, email: person.email)))
        }
        for person in scheduled.passwords.keys.sorted() {
            if let hash = hashes[person] { vault.append(.password(person, hash: hash)) }
        }
        return Submission(
            [scheduled.command], by: nil, on: scheduled.day,
            cause: CityImport.prefix + scheduled.key, vault: vault)
    }

    /// Hashes all passwords at once, since each is slow on purpose.
    private static func hashes(
        of commands: [ScheduledCommand]
    ) async throws -> [PersonID: [UInt8]] {
        try await withThrowingTaskGroup(of: (PersonID, [UInt8]).self) { group in
            for (person, password) in commands.flatMap(\.passwords) {
                group.addTask { (person, try Password.hash(password)) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }
}

/// Reads a folder, or says everything that is wrong with it.
enum CityReader {
    /// What the files say, once it is known that a city can be built of it.
    static func checked(_ folder: String) throws -> CityDraft {
        let draft = try read(folder)
        let refused = draft.check()
        guard refused.isEmpty else { throw Stopped(refused) }
        return draft
    }

    /// What the files say, whether or not a city can be built of it.
    static func read(_ folder: String) throws -> CityDraft {
        let (draft, problems) = CityFolder.read(folder)
        guard let draft else { throw Stopped(problems) }
        return draft
    }
}

extension Stopped {
    /// Every problem of a city's files on its own line, with its place.
    init(_ problems: [FileProblem]) {
        let lines = problems.map { $0.text(in: .english) }
        let count = lines.count == 1 ? "1 problem" : "\(lines.count) problems"
        self.init("\(count); nothing was changed.\n" + lines.joined(separator: "\n"))
    }
}
