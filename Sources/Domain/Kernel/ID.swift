// SPDX-License-Identifier: EUPL-1.2

/// The name of one thing, forever: a short text of lower-case letters, digits
/// and hyphens, typed by what it names so that ids of two kinds never mix.
///
/// In a city's files an id is what its author wrote (`hoerdumsgade`); in the
/// running system a new id is given as a parameter, never made here.
public struct ID<Subject>: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ text: String) {
        self.rawValue = text
    }

    /// Whether the text can stand in an address and in a file: 1 to 80
    /// characters of `a–z`, `0–9` and `-`, neither first nor last a hyphen.
    public var isWellFormed: Bool {
        let bytes = Array(rawValue.utf8)
        let hyphen = UInt8(ascii: "-")
        guard (1...80).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen
        else { return false }
        return bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == hyphen
        }
    }
}

extension ID: Comparable {
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

extension ID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.rawValue = value
    }
}

extension ID: CustomStringConvertible {
    public var description: String { rawValue }
}

extension ID: Codable, CodingKeyRepresentable {
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var codingKey: any CodingKey { Key(stringValue: rawValue) }

    public init?<T: CodingKey>(codingKey: T) {
        self.rawValue = codingKey.stringValue
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
