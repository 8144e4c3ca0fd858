// SPDX-License-Identifier: EUPL-1.2

/// What has happened to one thing, oldest first, and only ever added to.
///
/// Every past state of the city keeps the annals as they were; what is long
/// past is shared between them, so that an addition costs the same however
/// much there is. In JSON it is a plain array.
public struct Annals<Element: Sendable>: Sendable {
    private static var chapterLength: Int { 16 }

    private var chapters: [[Element]] = []
    private var latest: [Element] = []

    public init() {}

    /// Complexity: constant, whether the annals as they were are kept or not.
    public mutating func append(_ element: Element) {
        if latest.count == Self.chapterLength {
            chapters.append(latest)
            latest = []
        }
        latest.append(element)
    }
}

extension Annals: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { chapters.count * Self.chapterLength + latest.count }

    public subscript(index: Int) -> Element {
        let (chapter, line) = index.quotientAndRemainder(dividingBy: Self.chapterLength)
        return chapter == chapters.count ? latest[line] : chapters[chapter][line]
    }
}

extension Annals: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Element...) {
        for element in elements { append(element) }
    }
}

extension Annals: Equatable where Element: Equatable {}

extension Annals: Codable where Element: Codable {
    public init(from decoder: any Decoder) throws {
        for element in try [Element](from: decoder) { append(element) }
    }

    public func encode(to encoder: any Encoder) throws {
        try Array(self).encode(to: encoder)
    }
}
