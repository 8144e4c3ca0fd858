// SPDX-License-Identifier: EUPL-1.2

/// A number by which a form says which content it showed, the same on every machine.
///
/// Source: FNV-1a, 64 bits; it tells versions apart and protects nothing.
public enum ContentMark {
    /// Never negative, so that it reads as a version in a form.
    public static func of(_ parts: [String?]) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            // A missing part differs from an empty one.
            for byte in [UInt8](part.map { "\u{2}" + $0 }?.utf8 ?? "\u{1}".utf8) + [0] {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        return Int(hash >> 1)
    }
}
