// SPDX-License-Identifier: EUPL-1.2

/// Reads JSON into a tree; small, and unable to run out of stack.
///
/// Source: RFC 8259.
struct JsonTree {
    private var rest: ArraySlice<UInt8>
    private var depth = 0

    static func read(_ bytes: ArraySlice<UInt8>) -> GeoTree? {
        var reader = JsonTree(rest: bytes)
        guard let value = reader.value() else { return nil }
        reader.skipBlanks()
        return reader.rest.isEmpty ? value : nil
    }

    private init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }

    private mutating func skipBlanks() {
        rest = rest.drop { $0 == 0x20 || (9...13).contains($0) }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func value() -> GeoTree? {
        guard depth < GeoTree.depthLimit else { return nil }
        depth += 1
        defer { depth -= 1 }
        if take("{") { return object() }
        if take("[") { return array() }
        if take("\"") { return string().map(GeoTree.text) }
        return word()
    }

    private mutating func object() -> GeoTree? {
        var fields: [(name: String, value: GeoTree)] = []
        if take("}") { return .fields(fields) }
        repeat {
            guard take("\""), let name = string(), take(":"), let value = value() else {
                return nil
            }
            fields.append((name, value))
        } while take(",")
        return take("}") ? .fields(fields) : nil
    }

    private mutating func array() -> GeoTree? {
        var values: [GeoTree] = []
        if take("]") { return .list(values) }
        repeat {
            guard let value = value() else { return nil }
            values.append(value)
        } while take(",")
        return take("]") ? .list(values) : nil
    }

    /// A number, which stays as it is written, or true, false, null.
    private mutating func word() -> GeoTree? {
        let signs = Set("+-.0123456789abcdefghijklmnopqrstuvwxyzE".utf8)
        let word = rest.prefix { signs.contains($0) }
        rest = rest.dropFirst(word.count)
        let text = String(decoding: word, as: UTF8.self)
        if text == "null" { return .nothing }
        guard ["true", "false"].contains(text) || Double(text)?.isFinite == true else {
            return nil
        }
        return .text(text)
    }

    /// What follows a quotation mark, up to the next.
    private mutating func string() -> String? {
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escaped() else { return nil }
                bytes.append(contentsOf: String(scalar).utf8)
            default: bytes.append(byte)
            }
        }
        return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
        switch rest.popFirst() {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
        case UInt8(ascii: "u"):
            guard let unit = unit() else { return nil }
            guard (0xD800..<0xDC00).contains(unit) else {
                return Unicode.Scalar(unit) ?? "\u{FFFD}"
            }
            guard rest.starts(with: Array("\\u".utf8)) else { return "\u{FFFD}" }
            rest = rest.dropFirst(2)
            guard let low = self.unit(), (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
            return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        case .some(let byte) where byte < 0x80: return Unicode.Scalar(byte)
        default: return nil
        }
    }

    private mutating func unit() -> UInt32? {
        let digits = rest.prefix(4)
        guard digits.count == 4 else { return nil }
        rest = rest.dropFirst(4)
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
