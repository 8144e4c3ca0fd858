// SPDX-License-Identifier: EUPL-1.2

/// The room for a text, counted as a person counts.
///
/// Units: visible characters (grapheme clusters); a line break counts 1,
/// white space before and after the text counts nothing, nor do characters that
/// nobody can see: soft hyphens and characters without width.
public struct TextLimit: Hashable, Sendable {
    /// The most characters there is room for.
    public let limit: Int

    /// Room for that many characters.
    public init(_ limit: Int) {
        self.limit = limit
    }

    /// Titles and names: 200.
    public static let title = TextLimit(200)
    /// Notes and reasons: 4,000.
    public static let note = TextLimit(4_000)
    /// Whole documents: 20,000.
    public static let longText = TextLimit(20_000)

    /// The characters a person counts in the text.
    ///
    /// Complexity: one pass over the text.
    public static func count(_ text: String) -> Int {
        var count = 0
        var blanks = 0
        for character in text {
            switch character.weight {
            case .nothing: continue
            case .blank: blanks += count > 0 ? 1 : 0
            case .visible:
                count += blanks + 1
                blanks = 0
            }
        }
        return count
    }

    /// Characters left; negative when the text is too long.
    public func remaining(after text: String) -> Int { limit - TextLimit.count(text) }

    /// Characters too many; 0 when the text fits.
    public func over(_ text: String) -> Int { max(0, -remaining(after: text)) }

    /// Refuses a text that is too long; never cuts it.
    ///
    /// Signs that nobody sees may be as many as those that one sees; a heap of
    /// them would be a long text that looks short.
    public func check(_ text: String, field: String) throws(TextRefusal) {
        let count = max(TextLimit.count(text), text.utf8.count > limit ? text.count / 2 : 0)
        guard count <= limit else {
            throw .tooLong(field: field, count: count, limit: limit)
        }
    }
}

/// What a character counts.
private enum Weight { case nothing, blank, visible }

extension Character {
    /// Signs that only tell a program something, such as a soft hyphen, count nothing.
    fileprivate var weight: Weight {
        let first = utf8.first ?? 0
        // Nearly every character is plain, and told by its first byte.
        if first < 0x80 {
            return first == 0x20 || (0x09...0x0D).contains(first) ? .blank : .visible
        }
        if isWhitespace { return .blank }
        let isUnseen = unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
        return isUnseen ? .nothing : .visible
    }
}
