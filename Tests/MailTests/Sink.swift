// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Glibc

/// A real mail server for one test, on a port of its own.
struct Sink: Sendable {
    /// How the line is shielded, and who gets in.
    struct Door: Sendable {
        enum Shield: String, Sendable {
            case none
            /// From the first byte.
            case tls
            /// The line turns to TLS when asked to.
            case starttls
        }

        var shield = Shield.none
        /// The name and the password, with a colon between.
        var login: String?
    }

    let port: Int
    /// The certificate that the server is known by, where it has one.
    let certificate: String?
    private let folder: URL
    private let door: Door

    /// Who tried to get in, and whether the line was shielded.
    func logins() -> [String] {
        let text = try? String(contentsOf: folder.appending(path: "logins"), encoding: .utf8)
        return text?.split(separator: "\n").map(String.init) ?? []
    }

    /// The letters as they came, in their order.
    func letters() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".eml") }.sorted()
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    var url: String { url(login: door.login) }

    func url(login: String?) -> String {
        let scheme = door.shield == .tls ? "smtps" : "smtp"
        return "\(scheme)://\(login.map { "\($0)@" } ?? "")127.0.0.1:\(port)"
    }

    struct DidNotStart: Error {}

    /// Runs the server beside the body, and ends it whatever happens.
    static func running<Answer>(
        _ door: Door = Door(), _ body: (Sink) async throws -> Answer
    ) async throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sink-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "sink.py")
        let pem = folder.appending(path: "server.pem").path
        if door.shield != .none { try makeCertificate(at: pem) }
        process.arguments =
            [script.path, folder.path] + (door.login.map { ["--login", $0] } ?? [])
            + (door.shield == .none ? [] : ["--\(door.shield.rawValue)", pem])
        process.standardOutput = output
        try process.run()
        // Foundation starts children deaf to the gentler signals.
        defer { kill(process.processIdentifier, SIGKILL) }
        var said = ""
        for try await byte in output.fileHandleForReading.bytesUntilNewline { said.append(byte) }
        guard let port = Int(said) else { throw DidNotStart() }
        return try await body(
            Sink(
                port: port, certificate: door.shield == .none ? nil : pem, folder: folder,
                door: door))
    }

    /// A certificate for this machine, which nobody but the test trusts.
    private static func makeCertificate(at path: String) throws {
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/openssl")
        openssl.arguments = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", path,
            "-out", "\(path).crt", "-subj", "/CN=127.0.0.1", "-addext",
            "subjectAltName=IP:127.0.0.1",
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        guard openssl.terminationStatus == 0 else { throw DidNotStart() }
        let key = try String(contentsOfFile: path, encoding: .utf8)
        let certificate = try String(contentsOfFile: "\(path).crt", encoding: .utf8)
        try (key + certificate).write(toFile: path, atomically: true, encoding: .utf8)
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
