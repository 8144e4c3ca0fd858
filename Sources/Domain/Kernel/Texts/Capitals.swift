// SPDX-License-Identifier: EUPL-1.2

extension StringProtocol {
    /// The same with a capital letter first, as a sentence begins.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
