// SPDX-License-Identifier: EUPL-1.2

/// Somebody who can get a letter.
public struct MailAddress: Equatable, Sendable {
    /// What people call them; empty where nobody says.
    public let name: String
    public let address: String

    /// Nil for what cannot be an address: it has one `@` with something on both
    /// sides, and neither blanks, control characters nor angle brackets.
    public init?(name: String = "", _ address: String) {
        let sides = address.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254,
            address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7f }),
            !address.contains(where: { "<>(),;:\\\"[]".contains($0) || $0.isWhitespace })
        else { return nil }
        self.name = String(name.map { $0.isNewline || $0 == "\0" ? " " : $0 })
        self.address = address
    }

    /// Reads `Ida Holm <ida@example.dk>` or the address alone.
    public init?(parsing text: String) {
        guard let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"),
            open < close
        else {
            self.init(text.trimmed)
            return
        }
        let name = text[..<open].trimmed.filter { $0 != "\"" }
        self.init(name: EncodedWords.decoded(name), text[text.index(after: open)..<close].trimmed)
    }

    /// The part after the `@`.
    public var domain: String { address.split(separator: "@").last.map(String.init) ?? "" }

    /// Whether both reach the same person: upper and lower case do not matter.
    public func isSame(as other: MailAddress) -> Bool {
        address.lowercased() == other.address.lowercased()
    }

    /// As a header writes it.
    var header: String {
        if name.isEmpty { return address }
        let isPlain = name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0)
                || $0 == 0x20
        }
        return "\(isPlain ? name : EncodedWords.encoded(name)) <\(address)>"
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
