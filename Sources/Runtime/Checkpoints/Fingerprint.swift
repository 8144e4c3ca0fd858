// SPDX-License-Identifier: EUPL-1.2
import Cryptography
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
            let program = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        else { return nil }
        return Fingerprint(of: program)
    }()

    /// The digest that the linker left, or one made here where it left none.
    init(of program: Data) {
        description = BuildID.found(in: program)?.hexadecimal ?? SHA256(of: program).hexadecimal
    }
}
