// SPDX-License-Identifier: EUPL-1.2

/// The bytes that a checkpoint's values are written in: what comes, then what it is.
///
/// Each text stands once in a table, and its number wherever it is meant: an id
/// is written in many places. Members carry their names and every value says
/// its kind, so that a value of another shape is never taken for this one.
struct Shorthand: Notation {
    /// What the next value is.
    enum Mark: UInt8 {
        /// Of the object or list that was begun last.
        case end
        case null, no, yes, number, fraction, text, object, list
    }

    private var values: [UInt8] = []
    private var texts: [UInt8] = []
    private var numbers: [String: Int] = [:]

    mutating func beginObject() { put(.object) }
    /// Counted from 1, because 0 is the end.
    mutating func member(_ key: String) { values.append(number: number(of: key) + 1) }
    mutating func endObject() { put(.end) }
    mutating func beginList() { put(.list) }
    mutating func element() {}
    mutating func endList() { put(.end) }
    mutating func null() { put(.null) }
    mutating func write(_ value: Bool) { put(value ? .yes : .no) }

    mutating func write(_ value: Int64) {
        put(.number)
        // The sign goes last, so that small numbers are short on both sides of 0.
        values.append(number: UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }

    mutating func write(_ value: Double) {
        put(.fraction)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { values.append(contentsOf: $0) }
    }

    mutating func write(_ value: String) {
        put(.text)
        values.append(number: number(of: value))
    }

    /// The table, then the values.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.count + values.count + 10)
        bytes.append(number: UInt64(numbers.count))
        return bytes + texts + values
    }

    private mutating func put(_ mark: Mark) { values.append(mark.rawValue) }

    private mutating func number(of text: String) -> UInt64 {
        if let known = numbers[text] { return UInt64(known) }
        let number = numbers.count
        numbers[text] = number
        texts.append(number: UInt64(text.utf8.count))
        texts.append(contentsOf: text.utf8)
        return UInt64(number)
    }
}

extension [UInt8] {
    /// Seven bits in each byte, the lowest first; the eighth says that more follow.
    mutating func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}
