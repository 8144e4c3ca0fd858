// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// Whether a spreadsheet program would compute the text instead of showing it.
    ///
    /// Source: OWASP, CSV Injection — a cell that begins with one of these signs.
    public var looksLikeFormula: Bool {
        guard let first = unicodeScalars.first(where: { $0 != " " }) else { return false }
        switch first {
        case "=", "@", "\t", "\r": return true
        // A number may have a sign, and a dash alone is how tables say “nothing”.
        case "+", "-": return !dropFirst().allSatisfy { "0123456789.,% -".contains($0) }
        default: return false
        }
    }
}
