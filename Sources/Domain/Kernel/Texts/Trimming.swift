// SPDX-License-Identifier: EUPL-1.2

extension StringProtocol {
    /// The text without the white space before and after it.
    var trimmed: SubSequence {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
        return start[...last]
    }
}
