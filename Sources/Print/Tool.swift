// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Subprocess
import SystemPackage

/// A program of the system that turns the bytes it reads into those it writes.
///
/// It gets nothing of the server's environment, works in a folder of its own
/// that is gone afterwards, and is stopped at its limits.
///
/// Source: `timeout` of GNU coreutils, `prlimit` of util-linux; Debian always has both.
struct Tool: Sendable {
    let program: String
    /// What people install, where another program runs it.
    var package: String?
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
        case 127: throw PrintFault.missing(program: package ?? program)
        // Stopped by the clock or the processor's, or for writing more than it may.
        case 9, 24, 25, 124, 137, 152, 153: throw PrintFault.tooSlow(program: package ?? program)
        default: throw PrintFault.failed(program: package ?? program, reason: folder.complaint)
        }
    }

    /// Runs the program to its end and says how it ended.
    ///
    /// Subprocess and not Foundation's `Process`, which reads past the end of a list
    /// of open files and now and then takes the server down with it.
    private func end(in folder: WorkFolder) async throws -> Int32 {
        let ended = try await Subprocess.run(
            .path("/usr/bin/timeout"),
            arguments: Arguments(
                ["--signal=KILL", "\(limits.seconds)", "prlimit", "--as=\(limits.memory)"]
                    + ["--cpu=\(limits.seconds)", "--fsize=\(limits.output)", "--core=0", "--"]
                    + [program] + arguments),
            environment: .custom(variables(in: folder)),
            workingDirectory: FilePath(folder.path),
            input: .fileDescriptor(
                try FileDescriptor.open(folder.input.path, .readOnly),
                closeAfterSpawningProcess: true),
            output: .fileDescriptor(
                try FileDescriptor.open(folder.output.path, .writeOnly),
                closeAfterSpawningProcess: true),
            error: .fileDescriptor(
                try FileDescriptor.open(folder.errors.path, .writeOnly),
                closeAfterSpawningProcess: true))
        switch ended.terminationStatus {
        case .exited(let code), .signaled(let code): return code
        }
    }

    private func variables(in folder: WorkFolder) -> [Environment.Key: String] {
        var variables: [Environment.Key: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path,
            "TMPDIR": folder.path,
        ]
        for (name, value) in environment {
            variables[Environment.Key(stringLiteral: name)] = value
        }
        return variables
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
