// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Glibc

/// What a browser got back.
struct Page: Sendable {
    let status: Int
    let headers: String
    let text: String

    /// The journal's position that a saved form was acknowledged with.
    var position: Int64? {
        headers.firstMatch(of: /position=(\d+)/).flatMap { Int64($0.output.1) }
    }

    /// The cookie of whoever has signed in.
    var session: String? { headers.firstMatch(of: /tvaers=[^;]+/).map { String($0.output) } }

    /// The token of the page's forms.
    var token: String? {
        text.firstMatch(of: /name="token" value="([0-9a-f]+)"/).map { String($0.output.1) }
    }

    /// The whole answer as it came; nil when it is cut off.
    fileprivate init?(_ answer: [UInt8]) {
        let text = String(decoding: answer, as: UTF8.self)
        guard let line = text.firstMatch(of: /^HTTP\/1\.1 (\d+)/), let status = Int(line.output.1),
            let end = text.firstRange(of: "\r\n\r\n")
        else { return nil }
        self.status = status
        headers = String(text[..<end.lowerBound])
        self.text = String(text[end.upperBound...])
        let length = headers.firstMatch(of: /(?i)content-length: (\d+)/)
        guard let length, Int(length.output.1) == self.text.utf8.count else { return nil }
    }
}

/// One request on a connection of its own, which ends with the answer.
enum Exchange {
    struct Broken: Error {}

    static func send(_ request: String, to port: UInt16) async throws -> Page {
        let answer = try await withCheckedThrowingContinuation { waiting in
            DispatchQueue.global().async {
                waiting.resume(with: Result { try exchange(Array(request.utf8), port) })
            }
        }
        guard let page = Page(answer) else { throw Broken() }
        return page
    }

    private static func exchange(_ request: [UInt8], _ port: UInt16) throws -> [UInt8] {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(connection) }
        try connect(connection, to: port)
        var sent = 0
        while sent < request.count {
            let count = Glibc.send(
                connection, Array(request[sent...]), request.count - sent,
                Int32(MSG_NOSIGNAL))
            guard count > 0 else { throw Broken() }
            sent += count
        }
        var answer: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(connection, &piece, piece.count, 0), count != 0 {
            guard count > 0 else { throw Broken() }
            answer += piece[..<count]
        }
        return answer
    }

    private static func connect(_ connection: Int32, to port: UInt16) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeBytes(of: &address) { bytes in
            bytes.baseAddress.map {
                Glibc.connect(connection, $0.assumingMemoryBound(to: sockaddr.self), size)
            }
        }
        guard status == 0 else { throw Broken() }
    }
}
