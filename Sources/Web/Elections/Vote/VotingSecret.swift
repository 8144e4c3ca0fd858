// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain

/// Codes to vote with and receipts to look up: 80 random bits that a person can type.
///
/// Sixteen of 32 signs (Crockford's), without those that look alike; `o` is
/// read as 0, `i` and `l` as 1.
enum VotingSecret {
    private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// A new one, `7k3q-m9xd-2ft8-wb5c`.
    static func random() -> String {
        grouped([UInt8].random(count: 16).map { signs[Int($0 % 32)] })
    }

    /// What the city keeps of a code: its SHA-256 together with the election.
    static func hash(of code: String, in election: ElectionID) -> CodeHash {
        let text = "\(election)/\(plain(code))"
        return CodeHash(SHA256(of: text.utf8).hexadecimal)
    }

    /// A receipt as somebody has typed it.
    static func receipt(typed text: String) -> BallotReceipt {
        BallotReceipt(grouped(Array(plain(text))))
    }

    private static func plain(_ text: String) -> String {
        String(
            text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.map { sign in
                switch sign {
                case "o": "0"
                case "i", "l": "1"
                default: sign
                }
            })
    }

    private static func grouped(_ signs: [Character]) -> String {
        stride(from: 0, to: signs.count, by: 4)
            .map { String(signs[$0..<min($0 + 4, signs.count)]) }
            .joined(separator: "-")
    }
}
