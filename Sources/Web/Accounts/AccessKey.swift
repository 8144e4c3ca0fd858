// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation

/// The key that a program sends to be known; the city keeps its digest only.
enum AccessKey {
    /// A new key of 256 random bits, as 64 hexadecimal digits.
    static func random() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { hexadecimal($0) }
    }

    /// What the city keeps of a key: SHA-256 of its text, in hexadecimal digits.
    static func digest(of key: String) -> String {
        hexadecimal(SHA256.hash(data: Data(key.utf8)))
    }
}
