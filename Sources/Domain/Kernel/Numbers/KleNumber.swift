// SPDX-License-Identifier: EUPL-1.2

/// A number of the municipal subject plan, checked by shape only.
///
/// The plan itself is KL's property and comes from the municipality's own file.
public struct KleNumber: WrittenNumber {
    /// Main group, group and subject: `15.20.00`.
    public let subject: String
    /// One letter and two digits, `P35`, where a facet is written.
    public let facet: String?

    /// Reads `15.20.00`, `15.20.00 P35` and `15.20.00 + P35`.
    public init(parsing text: String) throws(NumberRefusal) {
        let parts = text.uppercased().split { $0.isWhitespace || $0 == "+" }
        guard let subject = parts.first, KleNumber.isSubject(subject), parts.count <= 2,
            parts.dropFirst().allSatisfy(KleNumber.isFacet)
        else { throw .kleNumber(text) }
        self.subject = String(subject)
        self.facet = parts.dropFirst().first.map(String.init)
    }

    private static func isSubject(_ text: Substring) -> Bool {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        return groups.count == 3 && groups.allSatisfy { $0.count == 2 && isDigits($0) }
    }

    private static func isFacet(_ text: Substring) -> Bool {
        guard let letter = text.first else { return false }
        return text.count == 3 && letter.isASCII && letter.isLetter && isDigits(text.dropFirst())
    }

    private static func isDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy(\.isDigit)
    }

    public var description: String {
        facet.map { "\(subject) \($0)" } ?? subject
    }
}
