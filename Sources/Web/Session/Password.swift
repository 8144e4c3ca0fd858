// SPDX-License-Identifier: EUPL-1.2
import Crypto
import CryptoExtras
import Foundation

/// Passwords are kept as scrypt hashes with a salt of their own.
public enum Password {
    /// The shortest that is taken; length is what makes a password strong.
    public static let minimumLength = 10

    /// What the vault keeps: `scrypt$N$r$p$salt$hash`.
    ///
    /// Units: about 16 MB of memory and some 50 ms for each try.
    public static func hash(_ password: String) throws -> [UInt8] {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
        let hash = try derive(password, salt: salt)
        return Array("scrypt$16384$8$1$\(hexadecimal(salt))$\(hexadecimal(hash))".utf8)
    }

    /// Whether the password is the one that was hashed.
    public static func matches(_ password: String, hash stored: [UInt8]) -> Bool {
        let parts = String(decoding: stored, as: UTF8.self).split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt",
            let salt = bytes(hexadecimal: parts[4]), let wanted = bytes(hexadecimal: parts[5]),
            let hash = try? derive(password, salt: salt)
        else { return false }
        // Every byte is looked at, so the time says nothing of where they differ.
        return zip(hash, wanted).reduce(UInt8(hash.count == wanted.count ? 0 : 1)) {
            $0 | ($1.0 ^ $1.1)
        } == 0
    }

    private static func derive(_ password: String, salt: [UInt8]) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: Data(password.utf8), salt: salt, outputByteCount: 32,
            rounds: 16_384, blockSize: 8, parallelism: 1
        ).withUnsafeBytes { Array($0) }
    }
}
