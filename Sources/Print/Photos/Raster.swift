// SPDX-License-Identifier: EUPL-1.2

/// A picture as plain rows of red, green and blue.
///
/// Source: the binary PPM of Netpbm, `P6`.
struct Raster: Equatable {
    private(set) var bytes: [UInt8]
    let width: Int
    let height: Int
    private let start: Int

    /// Nil when the bytes are no whole raster of 8 bits a color.
    init?(_ bytes: [UInt8]) {
        var place = 0
        func word() -> String {
            while place < bytes.count {
                if bytes[place] == UInt8(ascii: "#") {
                    while place < bytes.count, bytes[place] != 10 { place += 1 }
                } else if bytes[place] > 32 {
                    break
                }
                place += 1
            }
            let first = place
            while place < bytes.count, bytes[place] > 32 { place += 1 }
            return String(decoding: bytes[first..<place], as: UTF8.self)
        }
        guard word() == "P6", let width = Int(word()), let height = Int(word()), word() == "255",
            width > 0, height > 0, width <= 30_000, height <= 30_000,
            bytes.count >= place + 1 + 3 * width * height
        else { return nil }
        self.bytes = bytes
        self.width = width
        self.height = height
        start = place + 1
    }

    /// What lies outside the picture is passed over.
    mutating func blacken(_ rectangle: PhotoRectangle) {
        let columns = Self.part(rectangle.left, rectangle.width, within: width)
        for row in Self.part(rectangle.top, rectangle.height, within: height) {
            let line = start + 3 * row * width
            for place in (line + 3 * columns.lowerBound)..<(line + 3 * columns.upperBound) {
                bytes[place] = 0
            }
        }
    }

    private static func part(_ first: Int, _ length: Int, within all: Int) -> Range<Int> {
        let start = min(max(0, first), all)
        let end = min(max(0, first.addingReportingOverflow(max(0, length)).partialValue), all)
        return start..<max(start, end)
    }

    /// The color at the place, for the tests.
    subscript(column: Int, row: Int) -> [UInt8] {
        Array(bytes[(start + 3 * (row * width + column))...].prefix(3))
    }
}
