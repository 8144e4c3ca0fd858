// SPDX-License-Identifier: EUPL-1.2

/// A ZIP archive whose files lie in it as they are.
///
/// Enough for small packages of XML, and the same bytes every time: the files
/// carry the first day of the format instead of a clock's.
/// Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
public struct StoredZip {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds a file; `name` has forward slashes and only ASCII.
    public mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = bytes.count
        let facts = facts(of: name, content)
        bytes += Self.number(0x0403_4b50, 4) + facts + Array(name.utf8) + content
        directory +=
            Self.number(0x0201_4b50, 4) + Self.number(20, 2) + facts
            // No comment, the first disk, no attributes.
            + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4)
            + Self.number(offset, 4) + Array(name.utf8)
        count += 1
    }

    /// The archive with its directory.
    public var archive: [UInt8] {
        bytes + directory + Self.number(0x0605_4b50, 4) + Self.number(0, 4)
            + Self.number(count, 2) + Self.number(count, 2) + Self.number(directory.count, 4)
            + Self.number(bytes.count, 4) + Self.number(0, 2)
    }

    /// Version, flags, method, time, day, checksum, sizes and the name's length.
    private func facts(of name: String, _ content: [UInt8]) -> [UInt8] {
        Self.number(20, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
            + Self.number(0x0021, 2) + Self.number(Int(Self.checksum(content)), 4)
            + Self.number(content.count, 4) + Self.number(content.count, 4)
            + Self.number(name.utf8.count, 2) + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32 as ZIP reckons it.
    static func checksum(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(~UInt32(0)) { sum, byte in
            table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
        }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in
            sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
        }
    }
}
