// SPDX-License-Identifier: EUPL-1.2
import Cryptography

/// The key that a program sends to be known; the city keeps its digest only.
enum AccessKey {
    /// A new key of 256 random bits, as 64 hexadecimal digits.
    static func random() -> String {
        [UInt8].random(count: 32).hexadecimal
    }

    /// What the city keeps of a key: SHA-256 of its text, in hexadecimal digits.
    static func digest(of key: String) -> String {
        SHA256(of: key.utf8).hexadecimal
    }
}
