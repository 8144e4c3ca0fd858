// SPDX-License-Identifier: EUPL-1.2
import CLibcrypto

extension Collection<UInt8> {
    /// Shape: two lower-case digits for each byte.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Lends the bytes in one piece.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}

extension [UInt8] {
    /// Bytes that nobody can foretell.
    public static func random(count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
            precondition(
                RAND_bytes(bytes.baseAddress, Int32(count)) == 1, "the system has random bytes")
            written = count
        }
    }

    /// The bytes that the digits stand for; nil when they are not hexadecimal.
    public init?(hexadecimal text: some StringProtocol) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { place in
            UInt8(digits[place] << 4 | digits[place + 1])
        }
    }

    /// Every byte is looked at, so that the time says nothing of where they differ.
    public func isSame(as other: [UInt8]) -> Bool {
        count == other.count && CRYPTO_memcmp(self, other, count) == 0
    }
}
