// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Text in headers, which may only hold ASCII.
///
/// Source: RFC 2047, sections 2, 4 and 5.
enum EncodedWords {
    /// The text as one or more words of base64, each on a line of its own;
    /// plain ASCII stays as it is.
    static func encoded(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }), !text.contains("=?") {
            return text
        }
        var words: [[UInt8]] = [[]]
        for character in text {
            // A word has at most 75 characters, and whole characters only.
            if words[words.count - 1].count + character.utf8.count > 42 { words.append([]) }
            words[words.count - 1] += character.utf8
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }

    /// The text that a header means.
    static func decoded(_ header: String) -> String {
        var text = ""
        var rest = header[...]
        var wasWord = false
        while let start = rest.range(of: "=?") {
            let before = rest[..<start.lowerBound]
            guard let word = Word(rest[start.lowerBound...]) else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                wasWord = false
                continue
            }
            // Blanks between two words belong to neither.
            if !wasWord || !before.allSatisfy(\.isWhitespace) { text += before }
            text += word.text
            rest = word.rest
            wasWord = true
        }
        return text + rest
    }

    private struct Word {
        let text: String
        let rest: Substring

        init?(_ header: Substring) {
            let parts = header.dropFirst(2)
                .split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), parts[2].utf8.count <= 1_000
            else { return nil }
            let bytes: [UInt8]
            switch parts[1].lowercased() {
            case "b":
                guard let data = Data(base64Encoded: String(parts[2])) else { return nil }
                bytes = [UInt8](data)
            case "q":
                bytes = QuotedPrintable.decoded(parts[2].replacing("_", with: " ").utf8)
            default: return nil
            }
            text = Charset.text(bytes, named: String(parts[0]))
            rest = parts[3].dropFirst()
        }
    }
}

/// Bytes as text, for the character sets that letters come in.
enum Charset {
    static func text(_ bytes: [UInt8], named name: String?) -> String {
        switch (name ?? "utf-8").lowercased() {
        case "iso-8859-1", "latin1", "windows-1252", "iso-8859-15":
            String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        default: String(decoding: bytes, as: UTF8.self)
        }
    }
}

/// Source: RFC 2045, section 6.7.
enum QuotedPrintable {
    static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                decoded.append(byte)
                continue
            }
            if rest.first == 0x0d { rest = rest.dropFirst() }
            if rest.first == 0x0a {
                rest = rest.dropFirst()
            } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }
}
