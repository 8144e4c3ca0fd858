// SPDX-License-Identifier: EUPL-1.2

/// Widths and line breaks of text in a drawing, which does not wrap by itself.
enum ChartText {
    static let family = "Inter, Segoe UI, Roboto, Helvetica, Arial, sans-serif"

    /// A width that the text surely keeps within, in the same units as `size`.
    static func width(of text: some StringProtocol, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
    }

    /// The text in lines no wider than `width`; a word longer than a line is split, never cut.
    static func lines(of text: String, width: Double, size: Double) -> [String] {
        var lines = [""]
        var used = 0.0
        for word in text.split(separator: " ") {
            let length = Self.width(of: word, size: size)
            let gap = used > 0 ? Self.width(of: " ", size: size) : 0
            if used + gap + length <= width {
                lines[lines.count - 1] += (gap > 0 ? " " : "") + word
                used += gap + length
                continue
            }
            if used > 0 { lines.append("") }
            used = append(word, to: &lines, width: width, size: size)
        }
        return lines
    }

    /// Puts a word on an empty line and on as many more as it takes.
    private static func append(
        _ word: Substring,
        to lines: inout [String],
        width: Double,
        size: Double
    ) -> Double {
        var used = 0.0
        for character in word {
            let length = Self.width(of: String(character), size: size)
            if used > 0 && used + length > width {
                lines.append("")
                used = 0
            }
            lines[lines.count - 1].append(character)
            used += length
        }
        return used
    }

    /// The width of a letter as a share of the size: rough, and rather too wide.
    private static func share(of letter: Unicode.Scalar) -> Double {
        switch letter {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 0.3
        case "f", "r", "t", "(", ")", "-", " ", "/": 0.4
        case "m", "w", "æ", "W", "M", "Æ", "–", "—", "%", "@", "✓", "▲", "◆", "✕", "■": 0.92
        case "A"..."Z", "Ø", "Å": 0.72
        default: 0.6
        }
    }
}
