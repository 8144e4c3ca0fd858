// SPDX-License-Identifier: EUPL-1.2

/// A short name for a text that is the same on every machine and in every year.
enum Fingerprint {
    /// 16 hexadecimal digits.
    ///
    /// Source: Fowler–Noll–Vo, FNV-1a with 64 bits. It tells records apart; it
    /// protects nothing.
    static func of(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
