// SPDX-License-Identifier: EUPL-1.2

/// A value that is stored as the text that it is written as.
///
/// Shape: in JSON its `description`. Decoding refuses a text that cannot be read,
/// and says with `writtenForm` what it should be.
public protocol WrittenValue: LosslessStringConvertible, Codable {
    /// What a text has to be, as in “2021-13-01” is not `a day written YYYY-MM-DD`.
    static var writtenForm: String { get }
}

extension WrittenValue {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is not \(Self.writtenForm)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The keys of a dictionary in JSON, written as the values are.
extension CodingKeyRepresentable where Self: WrittenValue {
    public var codingKey: any CodingKey { WrittenKey(stringValue: description) }

    public init?<T: CodingKey>(codingKey: T) {
        self.init(codingKey.stringValue)
    }
}

private struct WrittenKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
