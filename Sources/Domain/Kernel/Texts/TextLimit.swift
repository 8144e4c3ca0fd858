// SPDX-License-Identifier: EUPL-1.2

/// The room for a text, counted as a person counts.
///
/// Units: visible characters (grapheme clusters); a line break counts 1,
/// white space before and after the text counts nothing.
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
    public static func count(_ text: String) -> Int { text.trimmed.count }

    /// Characters left; negative when the text is too long.
    public func remaining(after text: String) -> Int { limit - TextLimit.count(text) }

    /// Characters too many; 0 when the text fits.
    public func over(_ text: String) -> Int { max(0, -remaining(after: text)) }

    /// Refuses a text that is too long; never cuts it.
    public func check(_ text: String, field: String) throws(TextRefusal) {
        let count = TextLimit.count(text)
        guard count <= limit else {
            throw .tooLong(field: field, count: count, limit: limit)
        }
    }
}
