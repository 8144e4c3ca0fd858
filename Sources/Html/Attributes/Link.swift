// SPDX-License-Identifier: EUPL-1.2

/// An address that is safe to put in a page.
///
/// Anything with a scheme other than http, https, mailto or tel becomes `#`:
/// `javascript:` does, also when disguised by case, blanks or control characters.
public struct Link: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The address as it is written in the page.
    public let address: String

    public init(_ address: String) {
        self.address = Self.isSafe(address) ? address : "#"
    }

    public init(stringLiteral address: String) {
        self.init(address)
    }

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    private static func isSafe(_ address: String) -> Bool {
        let ends = address.utf8.firstIndex { byte in
            switch byte {
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
            default: false
            }
        }
        guard let ends, address.utf8[ends] == UInt8(ascii: ":") else { return true }
        return schemes.contains(scheme(in: address[..<ends]))
    }

    /// Browsers skip blanks and control characters while they read the scheme.
    private static func scheme(in start: Substring) -> String {
        let seen = start.unicodeScalars.filter { $0.value > 32 && $0.value != 127 }
        return String(String.UnicodeScalarView(seen)).lowercased()
    }
}
