// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A letter that came in, as far as it needs to be understood.
///
/// Total: whatever the bytes are, something is read; what is not there is nil.
/// Source: RFC 5322, section 2; RFC 2045; RFC 2046, section 5.1.
public struct ReceivedMail: Sendable {
    public let from: MailAddress?
    public let subject: String
    /// The first part that is a calendar, decoded.
    public let calendar: String?
    /// The first part that is plain text, decoded.
    public let text: String?
    /// Whether a machine has answered by itself.
    public let isAutomatic: Bool

    public init(_ bytes: [UInt8]) {
        let whole = ReadPart(bytes[...])
        from = whole["from"].flatMap { MailAddress(parsing: $0) }
        subject = EncodedWords.decoded(whole["subject"] ?? "")
        let automatic = whole["auto-submitted"].map { !$0.lowercased().hasPrefix("no") }
        isAutomatic = automatic ?? false
        let parts = whole.leaves(depth: 0)
        calendar = parts.first { $0.type == "text/calendar" || $0.type == "application/ics" }?.text
        text = parts.first { $0.type == "text/plain" }?.text
    }
}

/// Headers and content of a letter or of a part of one.
private struct ReadPart {
    private let headers: [(name: String, value: String)]
    private let content: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var lines: [String] = []
        var rest = bytes
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0a) ?? rest.endIndex
            var line = rest[rest.startIndex..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
            if line.last == 0x0d { line = line.dropLast() }
            if line.isEmpty { break }
            let text = String(decoding: line, as: UTF8.self)
            // A line that begins with a blank goes on with the one before.
            if let first = text.first, first.isWhitespace, !lines.isEmpty {
                lines[lines.count - 1] += " " + text.trimmed
            } else {
                lines.append(text)
            }
        }
        content = rest
        headers = lines.compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].trimmed.lowercased(), line[line.index(after: colon)...].trimmed)
        }
    }

    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    var type: String {
        (self["content-type"] ?? "text/plain").split(separator: ";").first?
            .trimmed.lowercased() ?? "text/plain"
    }

    /// A parameter of the content type: `charset` or `boundary`.
    private func parameter(_ name: String) -> String? {
        for piece in (self["content-type"] ?? "").split(separator: ";").dropFirst() {
            let halves = piece.split(separator: "=", maxSplits: 1)
            if halves.count == 2, halves[0].trimmed.lowercased() == name {
                return halves[1].trimmed.filter { $0 != "\"" }
            }
        }
        return nil
    }

    var text: String { Charset.text(decoded, named: parameter("charset")) }

    private var decoded: [UInt8] {
        switch self["content-transfer-encoding"]?.lowercased() {
        case "base64":
            let data = Data(base64Encoded: Data(content), options: .ignoreUnknownCharacters)
            return data.map { [UInt8]($0) } ?? []
        case "quoted-printable": return QuotedPrintable.decoded(content)
        default: return Array(content)
        }
    }

    /// The parts that hold no other parts, in their order; a letter nested
    /// deeper than anybody writes is read no further.
    func leaves(depth: Int) -> [ReadPart] {
        guard type.hasPrefix("multipart/"), depth < 8, let boundary = parameter("boundary"),
            !boundary.isEmpty
        else { return [self] }
        return pieces(between: Array("--\(boundary)".utf8))
            .flatMap { ReadPart($0).leaves(depth: depth + 1) }
    }

    private func pieces(between mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = content.startIndex
        while line < content.endIndex {
            let end = content[line...].firstIndex(of: 0x0a) ?? content.endIndex
            if content[line..<end].starts(with: mark) {
                if let start, start <= line { pieces.append(content[start..<line]) }
                let isLast = content[(line + mark.count)..<end].starts(with: Array("--".utf8))
                if isLast { return pieces }
                start = min(end + 1, content.endIndex)
            }
            line = end + 1
        }
        if let start { pieces.append(content[start...]) }
        return pieces
    }
}
