// SPDX-License-Identifier: EUPL-1.2

/// JSON with the members of every object in order of their keys.
///
/// The bytes are those of Foundation's `JSONEncoder` with `.sortedKeys` and
/// `.withoutEscapingSlashes`, in which journals have been written from the start.
struct SortedJSON: Notation {
    private(set) var bytes: [UInt8] = []
    /// The members of every open object, those of the outermost first.
    private var members: [(key: String, start: Int)] = []
    /// Where each open object has its first in `members`.
    private var firsts: [Int] = []

    mutating func beginObject() {
        bytes.append(UInt8(ascii: "{"))
        firsts.append(members.count)
    }

    mutating func member(_ key: String) {
        separate(after: "{")
        members.append((key, bytes.count))
        write(key)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func endObject() {
        sortMembers(from: firsts.removeLast())
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func beginList() { bytes.append(UInt8(ascii: "[")) }
    mutating func element() { separate(after: "[") }
    mutating func endList() { bytes.append(UInt8(ascii: "]")) }

    mutating func null() { bytes.append(contentsOf: "null".utf8) }
    mutating func write(_ value: Bool) { bytes.append(contentsOf: "\(value)".utf8) }
    mutating func write(_ value: Int64) { bytes.append(contentsOf: "\(value)".utf8) }

    mutating func write(_ value: Double) {
        precondition(value.isFinite, "no rule accepts a number that JSON cannot say")
        let text = "\(value)"
        bytes.append(contentsOf: text.hasSuffix(".0") ? text.dropLast(2).utf8 : text[...].utf8)
    }

    mutating func write(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                escape(byte)
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A comma, unless what comes is the first.
    private mutating func separate(after opening: Unicode.Scalar) {
        if bytes.last != UInt8(ascii: opening) { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            bytes.append(contentsOf: (byte < 0x10 ? "u000" : "u00").utf8)
            bytes.append(contentsOf: String(byte, radix: 16).utf8)
        default: bytes.append(byte)
        }
    }

    /// Puts the members of the object that ends here in order; a value tells
    /// them in the order of its type.
    private mutating func sortMembers(from first: Int) {
        let ending = members[first...]
        defer { members.removeSubrange(first...) }
        guard let start = ending.first?.start,
            zip(ending, ending.dropFirst()).contains(where: { $0.key > $1.key })
        else { return }
        let ends = ending.dropFirst().map { $0.start - 1 } + [bytes.count]
        let written = Array(bytes[start...])
        bytes.removeSubrange(start...)
        for (member, end) in zip(ending, ends).sorted(by: { $0.0.key < $1.0.key }) {
            if bytes.count > start { bytes.append(UInt8(ascii: ",")) }
            bytes += written[(member.start - start)..<(end - start)]
        }
    }
}

/// Writes values as the payloads of events are written.
struct SortedJSONEncoder: Sendable {
    func encode(_ value: some Encodable) throws -> [UInt8] {
        let scribe = Scribe(SortedJSON())
        try scribe.write(value)
        return scribe.form.bytes
    }
}
