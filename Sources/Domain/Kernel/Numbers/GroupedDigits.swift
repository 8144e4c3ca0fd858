// SPDX-License-Identifier: EUPL-1.2

extension BinaryInteger {
    /// The number with a separator between its thousands: `2.231`.
    func grouped(by separator: String) -> String {
        var groups: [String] = []
        var rest = magnitude
        while rest >= 1_000 {
            groups.append(String(String(rest % 1_000 + 1_000).dropFirst()))
            rest /= 1_000
        }
        groups.append(String(rest))
        return (self < 0 ? "-" : "") + groups.reversed().joined(separator: separator)
    }
}
