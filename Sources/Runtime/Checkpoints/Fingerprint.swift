// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Foundation

/// What tells one build of the program from every other: a digest of its code.
///
/// A version number would have to be raised by whoever changes what an event
/// means; this cannot be forgotten.
struct Fingerprint: Equatable, Sendable, CustomStringConvertible {
    let description: String

    /// Of the executable that runs; nil where it cannot be read.
    static let ofThisProgram: Fingerprint? = {
        guard let path = Bundle.main.executablePath,
            let code = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        else { return nil }
        return Fingerprint(of: code)
    }()

    init(of code: some DataProtocol) {
        description = SHA256.hash(data: code).map {
            String(UInt16($0) + 0x100, radix: 16).dropFirst()
        }.joined()
    }
}
