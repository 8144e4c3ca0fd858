// SPDX-License-Identifier: EUPL-1.2
import Html
import NIOCore

/// What the server sends back.
struct Answer: Sendable {
    var status = 200
    var type = "text/html; charset=utf-8"
    /// Shared and not copied by whoever sends it, however often.
    var body = ByteBuffer()
    var headers: [(name: String, value: String)] = []
    var cookies: [Cookie] = []
    /// Writes the body piece by piece for as long as the reader stays; the
    /// body above is empty then.
    var stream: Stream?

    /// Whether it is what was asked for, all of it, and nothing for one browser to keep.
    var isWhole: Bool { status == 200 && cookies.isEmpty && stream == nil }

    typealias Stream = @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void

    /// A page, written now.
    static func page(_ page: some Markup, status: Int = 200) -> Answer {
        Answer(status: status, body: ByteBuffer(bytes: page.rendered()))
    }

    /// Go there and read; what a form answers with when it has been saved.
    static func redirect(to address: String) -> Answer {
        Answer(status: 303, headers: [("Location", address)])
    }

    /// A file for machines.
    static func bytes(_ body: [UInt8], type: String, status: Int = 200) -> Answer {
        Answer(status: status, type: type, body: ByteBuffer(bytes: body))
    }

    /// An answer that goes on.
    static func stream(type: String, _ write: @escaping Stream) -> Answer {
        Answer(type: type, headers: [("X-Accel-Buffering", "no")], stream: write)
    }

    static func text(_ text: String, status: Int = 200) -> Answer {
        Answer(
            status: status, type: "text/plain; charset=utf-8", body: ByteBuffer(string: text))
    }
}

/// A small text that the browser keeps for us; never readable by scripts.
struct Cookie: Sendable {
    let name: String
    let value: String
    /// Seconds to keep it; 0 forgets it, nil keeps it while the browser is open.
    var maxAge: Int?

    func header(isSecure: Bool) -> String {
        var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        if isSecure { text += "; Secure" }
        return text
    }
}

/// Nothing is there for this reader.
struct NotFound: Error {}
