// SPDX-License-Identifier: EUPL-1.2

/// The sentences of a paper with where they stand: under which heading, in a
/// list or not.
struct PaperLine: Equatable {
    enum Kind: Equatable {
        case heading
        /// With its mark: “1” for a numbered one, empty for a dash or a dot.
        case item(mark: String)
        case footnote
        case sentence
    }

    let number: Int
    let kind: Kind
    let text: String
    /// The nearest heading above, in lower case.
    let heading: String

    var lower: String { text.lowercased() }
    var words: [String] { DanishWords.split(text) }
}

/// Splits a text into headings, list items and sentences.
enum PaperLines {
    /// A line that looks like a heading and `provides` something is a sentence
    /// without its full stop.
    static func split(_ text: String, unless provides: (PaperLine) -> Bool) -> [PaperLine] {
        var lines: [PaperLine] = []
        var heading = ""
        for block in blocks(of: text) {
            var (kind, rest) = kind(of: block)
            if lines.isEmpty, kind == .sentence, !block.hasSuffix(".") { kind = .heading }
            if kind == .heading, provides(line(lines, .sentence, rest, heading)) {
                kind = .sentence
            }
            if kind == .heading {
                lines.append(line(lines, .heading, rest, heading))
                heading = rest.lowercased()
                continue
            }
            let sentences = kind == .sentence ? sentences(in: rest) : [rest]
            for sentence in sentences {
                lines.append(line(lines, kind, sentence, heading))
            }
        }
        return lines
    }

    private static func line(
        _ before: [PaperLine], _ kind: PaperLine.Kind, _ text: String, _ heading: String
    ) -> PaperLine {
        PaperLine(number: before.count + 1, kind: kind, text: text, heading: heading)
    }

    /// Lines that were broken by the page's width are joined again.
    private static func blocks(of text: String) -> [String] {
        var blocks: [String] = []
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.trimmingSpaces
            if line.isEmpty {
                isOpen = false
            } else if isOpen, let last = blocks.last, goesOn(last, into: line) {
                blocks[blocks.count - 1] = last + " " + line
            } else {
                blocks.append(line)
                isOpen = true
            }
        }
        return blocks
    }

    private static func goesOn(_ last: String, into line: String) -> Bool {
        guard mark(of: line) == nil, let first = line.first, let end = last.last else {
            return false
        }
        return (first.isLowercase && !".:!?".contains(end))
            || (last.count > 60 && end != "." && end != ":")
    }

    private static func kind(of block: String) -> (PaperLine.Kind, String) {
        if let first = block.first, "¹²³⁴⁵⁶⁷⁸⁹".contains(first) {
            return (.footnote, String(block.dropFirst()).trimmingSpaces)
        }
        if let (mark, rest) = mark(of: block) { return (.item(mark: mark), rest) }
        let isShort = block.count <= 90 && !block.hasSuffix(".") && !block.hasSuffix(",")
        return (isShort ? .heading : .sentence, block)
    }

    /// A list mark and what follows it; two marks in a row are one that went wrong.
    private static func mark(of line: some StringProtocol) -> (String, String)? {
        var rest = Substring(String(line))
        var mark: String?
        while let first = rest.first, "-–—*•·○▪o".contains(first), rest.dropFirst().first == " " {
            mark = ""
            rest = rest.dropFirst(2)
        }
        let digits = rest.prefix(while: \.isNumber)
        let after = rest.dropFirst(digits.count)
        if (1...2).contains(digits.count), let sign = after.first, ".)".contains(sign),
            after.dropFirst().first == " ", after.dropFirst(2).first?.isUppercase ?? false
        {
            return (String(digits), String(after.dropFirst(2)).trimmingSpaces)
        }
        return mark.map { ($0, String(rest).trimmingSpaces) }
    }

    /// Ends at a full stop before a capital, unless an abbreviation or a number stands there.
    private static func sentences(in text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let words = text.split(separator: " ")
        for (index, word) in words.enumerated() {
            current += current.isEmpty ? String(word) : " \(word)"
            let next = index + 1 < words.count ? words[index + 1].first : nil
            let isEnd =
                word.last.map { ".!?".contains($0) } ?? false
                && !isAbbreviation(word) && (next?.isUppercase ?? true)
            if isEnd {
                sentences.append(current)
                current = ""
            }
        }
        return current.isEmpty ? sentences : sentences + [current]
    }

    private static func isAbbreviation(_ word: Substring) -> Bool {
        let bare = word.drop { "(“\"*".contains($0) }.lowercased()
        let isOrdinal = bare.dropLast().allSatisfy(\.isNumber) && bare.count > 1
        let known: Set = [
            "fx.", "f.eks.", "jf.", "el.", "m.fl.", "m.m.", "mv.", "m.v.", "evt.", "hhv.", "ca.",
            "nr.", "stk.", "pkt.", "kgs.", "skt.", "pr.", "bl.a.", "inkl.",
        ]
        return isOrdinal || known.contains(bare)
    }
}

extension StringProtocol {
    var trimmingSpaces: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace || first == "\u{FEFF}" {
            text = text.dropFirst()
        }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
