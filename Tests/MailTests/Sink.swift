// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Glibc

/// A real mail server for one test, on a port of its own.
struct Sink: Sendable {
    let port: Int
    private let folder: URL

    /// The letters as they came, in their order.
    func letters() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".eml") }.sorted()
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    var url: String { "smtp://127.0.0.1:\(port)" }

    struct DidNotStart: Error {}

    /// Runs the server beside the body, and ends it whatever happens.
    static func running<Answer>(_ body: (Sink) async throws -> Answer) async throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sink-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "sink.py")
        process.arguments = [script.path, folder.path]
        process.standardOutput = output
        try process.run()
        // Foundation starts children deaf to the gentler signals.
        defer { kill(process.processIdentifier, SIGKILL) }
        var said = ""
        for try await byte in output.fileHandleForReading.bytesUntilNewline { said.append(byte) }
        guard let port = Int(said) else { throw DidNotStart() }
        return try await body(Sink(port: port, folder: folder))
    }
}

extension FileHandle {
    /// The characters of the first line.
    fileprivate var bytesUntilNewline: AsyncStream<Character> {
        AsyncStream { stream in
            DispatchQueue.global().async {
                while let byte = try? self.read(upToCount: 1)?.first, byte != 0x0a {
                    stream.yield(Character(Unicode.Scalar(byte)))
                }
                stream.finish()
            }
        }
    }
}
