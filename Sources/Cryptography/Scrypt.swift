// SPDX-License-Identifier: EUPL-1.2
import CLibcrypto

/// A hash of passwords that costs much memory, so that trying many is dear.
///
/// Source: RFC 7914.
public struct Scrypt: Sendable {
    /// N: how often the memory is mixed; a power of two.
    public let rounds: UInt64
    /// r: the memory is 128 bytes times this times the rounds.
    public let blockSize: UInt64
    /// p: how many times all of it is done.
    public let parallelism: UInt64

    public init(rounds: UInt64, blockSize: UInt64, parallelism: UInt64) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// The hash of the password with its salt.
    ///
    /// Shape: 32 bytes. Units: at most 32 MB of memory.
    ///
    /// Throws `ScryptFault` where that memory is not enough or not to be had.
    public func hash(_ password: some Collection<UInt8>, salt: [UInt8]) throws(ScryptFault)
        -> [UInt8]
    {
        var hash = [UInt8](repeating: 0, count: 32)
        let done = password.withBytes { password in
            password.withMemoryRebound(to: CChar.self) { password in
                EVP_PBE_scrypt(
                    password.baseAddress, password.count, salt, salt.count,
                    rounds, blockSize, parallelism, 0, &hash, hash.count)
            }
        }
        guard done == 1 else { throw ScryptFault() }
        return hash
    }
}

/// The memory that a hash asks for is not there, or more than is allowed.
public struct ScryptFault: Error {}
