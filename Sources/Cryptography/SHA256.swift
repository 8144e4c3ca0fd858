// SPDX-License-Identifier: EUPL-1.2
import CLibcrypto

/// The SHA-256 hash of some bytes.
///
/// Source: FIPS 180-4.
public struct SHA256: Hashable, Sendable {
    /// Shape: 32 bytes.
    public let bytes: [UInt8]

    public static let byteCount = 32

    public init(of bytes: some Collection<UInt8>) {
        self.bytes = bytes.withBytes { bytes in
            [UInt8](unsafeUninitializedCapacity: SHA256.byteCount) { hash, count in
                let done = EVP_Digest(
                    bytes.baseAddress, bytes.count, hash.baseAddress, nil, SHA256.algorithm, nil)
                precondition(done == 1, "any bytes have a SHA-256")
                count = SHA256.byteCount
            }
        }
    }

    /// Shape: 64 digits.
    public var hexadecimal: String { bytes.hexadecimal }

    /// Looked up once; it is never changed after that.
    nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)
}
