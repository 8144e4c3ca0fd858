// SPDX-License-Identifier: EUPL-1.2

/// Reads the text out of files.
public struct TextExtraction: Sendable {
    private let queue = Queue(atOnce: 2, waiting: 40)

    public init() {}

    /// The text of the file, with a line for each paragraph.
    ///
    /// Refuses a file that is broken, locked or holds no text. Throws `PrintFault`
    /// when the program that reads it is not there or does not finish.
    public func text(of bytes: [UInt8], _ kind: FileKind) async throws -> String {
        let text: String
        switch kind {
        case .text: text = String(decoding: bytes, as: UTF8.self)
        case .pdf: text = try await read(bytes, by: .pdfReader)
        case .docx: text = try await read(bytes, by: .pandocReader("docx"))
        case .odt: text = try await read(bytes, by: .pandocReader("odt"))
        }
        let readable = text.filter { $0 != "\u{FEFF}" && $0 != "\u{0C}" && $0 != "\u{AD}" }
        guard readable.contains(where: { !$0.isWhitespace }) else {
            throw FileRefusal.withoutText
        }
        return readable
    }

    func run(_ tool: Tool, on bytes: [UInt8]) async throws -> [UInt8] {
        try await queue.run { try await tool.run(bytes) }
    }

    private func read(_ bytes: [UInt8], by tool: Tool) async throws -> String {
        do {
            return String(decoding: try await run(tool, on: bytes), as: UTF8.self)
        } catch PrintFault.failed(_, let reason) {
            // The file made the program give up, so it is the file that is told about.
            throw reason.contains("password") ? FileRefusal.locked : FileRefusal.broken
        }
    }
}

extension Tool {
    fileprivate static var pdfReader: Tool {
        Tool(
            program: "pdftotext", arguments: ["-enc", "UTF-8", "-nopgbrk", "-", "-"],
            limits: Limits(seconds: 20, memory: 500_000_000, output: 10_000_000))
    }

    /// The sandbox keeps the reader from opening anything that the file names.
    fileprivate static func pandocReader(_ format: String) -> Tool {
        Tool(
            program: "pandoc",
            arguments: ["--sandbox", "--from", format, "--to", "plain", "--wrap", "none", "-"],
            limits: Limits(seconds: 20, memory: 700_000_000, output: 10_000_000))
    }
}
