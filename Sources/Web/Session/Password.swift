// SPDX-License-Identifier: EUPL-1.2
import Cryptography

/// Passwords are kept as scrypt hashes with a salt of their own.
public enum Password {
    /// The shortest that is taken; length is what makes a password strong.
    public static let minimumLength = 10

    /// What the vault keeps: `scrypt$N$r$p$salt$hash`.
    ///
    /// Units: about 16 MB of memory and some 50 ms for each try.
    public static func hash(_ password: String) throws -> [UInt8] {
        let salt = [UInt8].random(count: 16)
        let hash = try scrypt.hash(password.utf8, salt: salt)
        return Array("scrypt$16384$8$1$\(salt.hexadecimal)$\(hash.hexadecimal)".utf8)
    }

    /// Whether the password is the one that was hashed.
    public static func matches(_ password: String, hash stored: [UInt8]) -> Bool {
        let parts = String(decoding: stored, as: UTF8.self).split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt",
            let salt = [UInt8](hexadecimal: parts[4]), let wanted = [UInt8](hexadecimal: parts[5]),
            let hash = try? scrypt.hash(password.utf8, salt: salt)
        else { return false }
        return hash.isSame(as: wanted)
    }

    private static let scrypt = Scrypt(rounds: 16_384, blockSize: 8, parallelism: 1)
}
