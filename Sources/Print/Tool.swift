// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A program of the system that turns the bytes it reads into those it writes.
///
/// It gets nothing of the server's environment, works in a folder of its own
/// that is gone afterwards, and is stopped at its limits.
///
/// Source: `timeout` of GNU coreutils, `prlimit` of util-linux; Debian always has both.
struct Tool: Sendable {
    let program: String
    var arguments: [String] = []
    var limits = Limits()
    /// What it is told beside its arguments.
    var environment: [String: String] = [:]

    struct Limits: Sendable {
        var seconds = 30
        var memory = 1_000_000_000
        var output = 50_000_000
    }

    /// What the program makes of the bytes.
    @discardableResult
    func run(_ input: [UInt8]) async throws -> [UInt8] {
        let folder = try WorkFolder()
        defer { folder.remove() }
        try Data(input).write(to: folder.input)
        let status = try await end(in: folder)
        switch status {
        case 0: return [UInt8](try Data(contentsOf: folder.output))
        case 127: throw PrintFault.missing(program: program)
        case 9, 124, 137: throw PrintFault.tooSlow(program: program)
        default: throw PrintFault.failed(program: program, reason: folder.complaint)
        }
    }

    /// Runs the program to its end and says how it ended.
    private func end(in folder: WorkFolder) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments =
            ["--signal=KILL", "\(limits.seconds)", "prlimit", "--as=\(limits.memory)"]
            + ["--cpu=\(limits.seconds)", "--fsize=\(limits.output)", "--core=0", "--"]
            + [program] + arguments
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path,
            "TMPDIR": folder.path,
        ].merging(environment) { own, _ in own }
        process.currentDirectoryURL = folder.url
        process.standardInput = try FileHandle(forReadingFrom: folder.input)
        process.standardOutput = try FileHandle(forWritingTo: folder.output)
        process.standardError = try FileHandle(forWritingTo: folder.errors)
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }
}

/// A folder that only this process reads, for one run of a program.
private struct WorkFolder {
    let url: URL
    var path: String { url.path }
    var input: URL { url.appendingPathComponent("input") }
    var output: URL { url.appendingPathComponent("output") }
    var errors: URL { url.appendingPathComponent("errors") }

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("tvaers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        for file in [output, errors] { try Data().write(to: file) }
    }

    /// The beginning of what the program said went wrong.
    var complaint: String {
        let said = (try? Data(contentsOf: errors)) ?? Data()
        return String(decoding: said.prefix(500), as: UTF8.self)
    }

    func remove() {
        // A folder that stays is a nuisance, not a loss.
        try? FileManager.default.removeItem(at: url)
    }
}
