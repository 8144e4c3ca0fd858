// SPDX-License-Identifier: EUPL-1.2

/// Writes values as XML and as JSON, as UTF-8.
struct GeoWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func write(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }
}

// MARK: - XML

extension GeoWriter {
    /// An empty list is an element with nothing in it, and so is what is not there.
    mutating func xml(_ value: GeoValue, named name: String) {
        write("<\(name)>")
        switch value {
        case .text(let text): xml(text)
        case .number(let number): write("\(number)")
        case .count(let count): write("\(count)")
        case .flag(let flag): write(flag ? "true" : "false")
        case .list(let item, let values): for value in values { xml(value, named: item) }
        case .fields(let fields): for field in fields { xml(field.value, named: field.name) }
        case .nothing: break
        }
        write("</\(name)>")
    }

    private mutating func xml(_ text: String) {
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
                && byte != UInt8(ascii: ">")
        }
        if isPlain { return write(text) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            // XML 1.0 has no way to write the other control signs.
            case 0..<0x20 where byte != 9 && byte != 10: write(" ")
            default: bytes.append(byte)
            }
        }
    }
}

// MARK: - JSON

extension GeoWriter {
    mutating func json(_ value: GeoValue) {
        switch value {
        case .text(let text): json(text)
        case .number(let number): write(number.isFinite ? "\(number)" : "null")
        case .count(let count): write("\(count)")
        case .flag(let flag): write(flag ? "true" : "false")
        case .list(_, let values):
            write("[" as Unicode.Scalar)
            for (index, value) in values.enumerated() {
                if index > 0 { write("," as Unicode.Scalar) }
                json(value)
            }
            write("]" as Unicode.Scalar)
        case .fields(let fields):
            write("{" as Unicode.Scalar)
            for (index, field) in fields.enumerated() {
                if index > 0 { write("," as Unicode.Scalar) }
                json(field.name)
                write(":" as Unicode.Scalar)
                json(field.value)
            }
            write("}" as Unicode.Scalar)
        case .nothing: write("null")
        }
    }

    private mutating func json(_ text: String) {
        write("\"" as Unicode.Scalar)
        defer { write("\"" as Unicode.Scalar) }
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        }
        if isPlain { return write(text) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case 10: write("\\n")
            case 9: write("\\t")
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                write("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex)
            default: bytes.append(byte)
            }
        }
    }
}
