// SPDX-License-Identifier: EUPL-1.2

/// The growing page: UTF-8 that only this module writes tags into.
///
/// It keeps its own memory rather than an array, because a page is thousands of
/// appends of a few bytes each, and an array asks more questions at each.
public struct MarkupWriter: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0

    /// - Parameter capacity: bytes to set aside at first; growing past it is fine.
    public init(reserving capacity: Int = 1024) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// Everything written so far, in UTF-8.
    public var bytes: [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// Appends a text for people: `& < > " '` become entities.
    ///
    /// Control characters that no HTML or XML may hold become U+FFFD, so that
    /// they are seen rather than lost.
    public mutating func write(text: String) {
        var text = text
        text.withUTF8 { write(escaping: $0) }
    }

    /// Appends a whole number in plain digits.
    public mutating func write(number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        write(digitsOf: number.magnitude)
    }

    /// Appends a measure with at most two decimals, as SVG reads it.
    public mutating func write(number: Double) {
        precondition(number.magnitude < 1e12, "a drawing has only measures of its own size")
        let hundredths = UInt(number.magnitude * 100 + 0.5)
        if number < 0 && hundredths > 0 { append(UInt8(ascii: "-")) }
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        write(digitsOf: whole)
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }

}

extension MarkupWriter {
    @usableFromInline
    mutating func write(trusted bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    @usableFromInline
    mutating func write(literal: StaticString) {
        append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count += 1
    }

    private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let first = more.baseAddress else { return }
        if capacity - count < more.count { grow(by: more.count) }
        (start + count).initialize(from: first, count: more.count)
        count += more.count
    }

    private mutating func grow(by more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

extension MarkupWriter {
    /// One bit for each byte below 64 that may not stand in text as it is:
    /// control characters other than tab and line breaks, and `" & ' < >`.
    private static var unsafeBytes: UInt64 { 0x5000_00C4_FFFF_D9FF }

    private mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        for index in 0..<text.count {
            let byte = text[index]
            guard byte < 64, Self.unsafeBytes & (1 << UInt64(byte)) != 0 else { continue }
            append(UnsafeBufferPointer(rebasing: text[clean..<index]))
            write(literal: Self.entity(for: byte))
            clean = index + 1
        }
        append(UnsafeBufferPointer(rebasing: text[clean...]))
    }

    private static func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
    }

    private mutating func write(digitsOf number: UInt) {
        if number >= 10 { write(digitsOf: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
