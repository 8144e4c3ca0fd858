// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A finished paper as a program reads it that knows nothing of how it was made.
public struct ReadPaper: Sendable {
    /// Without the foot of the pages.
    public let text: String
    /// Nil for a file that has no pages of its own.
    public let pages: Int?
}

extension TextExtraction {
    /// Reads a paper of ours back.
    ///
    /// Throws `PrintFault`.
    public func reading(_ paper: [UInt8], _ format: Press.Format) async throws -> ReadPaper {
        let tool: Tool = format == .pdf ? .bodyReader : .wordReader
        let read = String(decoding: try await run(tool, on: paper), as: UTF8.self)
        guard format == .pdf else { return ReadPaper(text: read, pages: nil) }
        return ReadPaper(text: read, pages: read.unicodeScalars.count { $0 == "\u{0C}" })
    }
}

extension Tool {
    /// In the order of the paper, hyphens as they stand, without the page's foot:
    /// the lowest 26 mm of an A4 page of 842 points.
    fileprivate static var bodyReader: Tool {
        Tool(
            program: "pdftotext",
            arguments: [
                "-enc", "UTF-8", "-raw", "-r", "72", "-x", "0", "-y", "0", "-W", "595", "-H", "768",
                "-", "-",
            ],
            limits: Limits(seconds: 120, memory: 2_000_000_000, output: 100_000_000))
    }

    fileprivate static var wordReader: Tool {
        Tool(
            program: "pandoc",
            arguments: ["--sandbox", "--from", "docx", "--to", "plain", "--wrap", "none", "-"],
            limits: Limits(seconds: 120, memory: 4_000_000_000, output: 100_000_000))
    }
}

/// Looks for texts in what was read out of a paper, one after the other.
///
/// every character counts but blanks and signs that nobody sees, and
/// none may stand between. Each text is looked for after the one before.
///
/// Complexity: linear in the paper while the texts are found in order.
public struct PaperProof: Sendable {
    private let paper: [UInt8]
    private var place = 0

    public init(_ paper: ReadPaper) {
        self.paper = paper.text.visibleBytes
    }

    /// Whether the text stands in the paper, whole.
    public mutating func finds(_ text: String) -> Bool {
        let sought = text.visibleBytes
        guard !sought.isEmpty else { return true }
        guard let found = place(of: sought) else { return false }
        place = found + sought.count
        return true
    }

    private func place(of sought: [UInt8]) -> Int? {
        let last = paper.count - sought.count
        guard place <= last, let first = sought.first else { return nil }
        return paper.withUnsafeBufferPointer { paper in
            sought.withUnsafeBufferPointer { sought in
                for start in place...last where paper[start] == first {
                    var length = 1
                    while length < sought.count, paper[start + length] == sought[length] {
                        length += 1
                    }
                    if length == sought.count { return start }
                }
                return nil
            }
        }
    }
}

extension String {
    /// What can be seen, letters with marks always written the same way.
    fileprivate var visibleBytes: [UInt8] {
        var seen = String.UnicodeScalarView()
        for scalar in precomposedStringWithCanonicalMapping.unicodeScalars
        where !scalar.isUnseen { seen.append(scalar) }
        return Array(String(seen).utf8)
    }
}

extension Unicode.Scalar {
    /// Blanks, signs for programs, and those that choose between forms of one sign.
    fileprivate var isUnseen: Bool {
        if value < 0x80 { return value <= 0x20 || value == 0x7F }
        if properties.isWhitespace || (0xFE00...0xFE0F).contains(value) { return true }
        return properties.generalCategory == .format || properties.generalCategory == .control
    }
}
