// SPDX-License-Identifier: EUPL-1.2
import CLibcrypto

/// A secret that signs, so that only who has it can have signed.
///
/// Source: RFC 2104, HMAC with SHA-256.
public struct SigningKey: Sendable {
    private let secret: [UInt8]

    public init(_ secret: [UInt8]) {
        self.secret = secret
    }

    /// Shape: 32 bytes.
    public func signature(of bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.withBytes { bytes in
            [UInt8](unsafeUninitializedCapacity: SHA256.byteCount) { signature, count in
                let done = HMAC(
                    SHA256.algorithm, secret, Int32(secret.count),
                    bytes.baseAddress, bytes.count, signature.baseAddress, nil)
                precondition(done != nil, "any bytes can be signed")
                count = SHA256.byteCount
            }
        }
    }

    public func isSignature(_ signature: [UInt8], of bytes: some Collection<UInt8>) -> Bool {
        self.signature(of: bytes).isSame(as: signature)
    }
}
