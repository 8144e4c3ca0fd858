// SPDX-License-Identifier: EUPL-1.2
import Text

/// A run of signs without blanks, and where it stands in the untouched text.
struct PageWord: Equatable {
    /// In UTF-8 bytes of the untouched text, without marks of layout.
    let range: Range<Int>
    /// Without marks of layout: stars, brackets and what stands in angle brackets.
    let text: String
    /// Folded, without the small words and the endings of names; made once, since
    /// every finder of names asks.
    let stems: [String]

    init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
        stems = Stems.of(text)
    }

    /// Where the word stands without the signs around it.
    var bareRange: Range<Int> {
        let bare = bare
        guard range.count == text.utf8.count, !bare.isEmpty else { return range }
        let before = text.prefix { !$0.isLetter && !$0.isNumber }.utf8.count
        return (range.lowerBound + before)..<(range.lowerBound + before + bare.utf8.count)
    }

    /// Without the signs around it.
    var bare: String {
        var bare = Substring(text)
        while let first = bare.first, !first.isLetter, !first.isNumber { bare.removeFirst() }
        while let last = bare.last, !last.isLetter, !last.isNumber { bare.removeLast() }
        return String(bare)
    }

    var startsUpper: Bool {
        bare.first.map { $0.isUppercase || $0.isNumber } ?? false
    }
}

/// A line with its words.
struct PageLine: Equatable {
    let words: [PageWord]
    /// Marked as a heading or set in bold.
    let isMarked: Bool
    let isFootnote: Bool
    /// A page begins with it.
    let startsPage: Bool

    var range: Range<Int> {
        guard let first = words.first, let last = words.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    var text: String { words.map(\.text).joined(separator: " ") }
}

/// Divides a text into lines and words, each with its place.
///
/// Complexity: one pass over the text.
enum PageScan {
    /// The lines; an empty one stands for what lies between paragraphs.
    static func lines(of text: String) -> [PageLine] {
        var lines: [PageLine] = []
        var words: [PageWord] = []
        var word = Building()
        var raw = RawLine()
        var place = 0
        var startsPage = true
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            defer { place += length }
            switch scalar {
            case "\n", "\u{0C}":
                if let done = word.finish() { words.append(done) }
                lines.append(raw.line(words, startsPage: startsPage))
                (words, raw) = ([], RawLine())
                startsPage = scalar == "\u{0C}"
            case " ", "\t", "\r", "\u{A0}", "\u{FEFF}":
                if let done = word.finish() { words.append(done) }
                raw.see(scalar)
            default:
                raw.see(scalar)
                word.add(scalar, at: place)
            }
        }
        if let done = word.finish() { words.append(done) }
        return lines + [raw.line(words, startsPage: startsPage)]
    }
}

/// What tells of a line how it is set.
private struct RawLine {
    private var start = ""
    private var last: Unicode.Scalar?

    mutating func see(_ scalar: Unicode.Scalar) {
        if start.isEmpty, scalar == " " || scalar == "\t" { return }
        if start.unicodeScalars.count < 6 { start.unicodeScalars.append(scalar) }
        if scalar != " " { last = scalar }
    }

    func line(_ words: [PageWord], startsPage: Bool) -> PageLine {
        PageLine(
            words: words,
            isMarked: start.hasPrefix("#") || (start.hasPrefix("**") && last == "*"),
            isFootnote: start.hasPrefix("<sup>")
                || start.first.map { "¹²³⁴⁵⁶⁷⁸⁹".contains($0) } ?? false,
            startsPage: startsPage)
    }
}

/// A word as it is gathered; what stands in angle brackets is layout, and so is
/// the address that follows words in square ones.
private struct Building {
    private var text = ""
    private var from = 0
    private var to = 0
    /// What stands in angle brackets so far; nil outside of them.
    private var tag: String?
    private var isInNoteMark = false
    private var isInAddress = false

    mutating func add(_ scalar: Unicode.Scalar, at place: Int) {
        if let open = tag {
            guard scalar == ">" else {
                tag?.unicodeScalars.append(scalar)
                return
            }
            isInNoteMark = open == "sup"
            tag = nil
            return
        }
        if isInAddress {
            isInAddress = scalar != ")"
            return
        }
        switch scalar {
        case "<": tag = ""
        case _ where isInNoteMark: return
        case "(" where text.hasSuffix("]"):
            text.removeLast()
            isInAddress = true
        case "*": return
        case "#", "_":
            // Inside a word they are signs of their own.
            if !text.isEmpty { append(scalar, at: place) }
        default: append(scalar, at: place)
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, at place: Int) {
        if text.isEmpty { from = place }
        text.unicodeScalars.append(scalar)
        to = place + UTF8.width(scalar)
    }

    mutating func finish() -> PageWord? {
        defer { self = Building() }
        return text.isEmpty ? nil : PageWord(range: from..<to, text: text)
    }
}
