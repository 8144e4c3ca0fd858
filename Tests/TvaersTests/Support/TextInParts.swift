// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Text from bytes as they come; a character that is cut waits for its rest.
struct TextInParts {
    private var cut = Data()

    mutating func take(_ data: Data) -> String {
        let bytes = cut + data
        let whole = bytes.prefix(Self.wholeCharacters(of: bytes))
        cut = Data(bytes.dropFirst(whole.count))
        return String(decoding: whole, as: UTF8.self)
    }

    private static func wholeCharacters(of bytes: Data) -> Int {
        guard let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes.count }
        let needed =
            switch bytes[lead] {
            case ..<0xC0: 1
            case ..<0xE0: 2
            case ..<0xF0: 3
            default: 4
            }
        let isCut = bytes.distance(from: lead, to: bytes.endIndex) < needed
        return isCut ? bytes.distance(from: bytes.startIndex, to: lead) : bytes.count
    }
}
