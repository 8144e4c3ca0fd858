// SPDX-License-Identifier: EUPL-1.2

/// A number of votes to five decimal places, exactly.
///
/// Units: hundred-thousandths of a vote, so that a count never rounds anywhere
/// but where the rules say so.
///
/// Source: Scottish Local Government Elections Order 2007 (SSI 2007/42),
/// schedule 1, rule 48(3): “to five decimal places (any remainder being ignored)”.
public struct Votes: Hashable, Sendable, Comparable {
    public let hundredThousandths: Int

    init(hundredThousandths: Int) {
        self.hundredThousandths = hundredThousandths
    }

    /// That many undivided votes.
    public init(_ whole: Int) {
        self.init(hundredThousandths: whole * Votes.unit)
    }

    public static let zero = Votes(0)
    /// The value of a ballot paper that has not been transferred at a surplus.
    public static let one = Votes(1)

    private static let unit = 100_000

    public static func < (left: Votes, right: Votes) -> Bool {
        left.hundredThousandths < right.hundredThousandths
    }

    public static func + (left: Votes, right: Votes) -> Votes {
        Votes(hundredThousandths: left.hundredThousandths + right.hundredThousandths)
    }

    public static func - (left: Votes, right: Votes) -> Votes {
        Votes(hundredThousandths: left.hundredThousandths - right.hundredThousandths)
    }

    public static func += (left: inout Votes, right: Votes) { left = left + right }

    /// The value of so many papers of the same value.
    public static func * (value: Votes, papers: Int) -> Votes {
        Votes(hundredThousandths: value.hundredThousandths * papers)
    }

    /// What a paper received at this value is worth when the surplus moves on.
    ///
    /// Source: rule 48(3), A divided by B.
    func transferred(surplus: Votes, of total: Votes) -> Votes {
        let product = surplus.hundredThousandths * hundredThousandths
        return Votes(hundredThousandths: product / total.hundredThousandths)
    }
}

extension Votes: CustomStringConvertible, LosslessStringConvertible {
    /// With a point and exactly five decimals, `1243.37552`.
    public var description: String {
        let sign = hundredThousandths < 0 ? "-" : ""
        let (whole, rest) = abs(hundredThousandths).quotientAndRemainder(dividingBy: Votes.unit)
        let decimals = String(rest)
        return "\(sign)\(whole)." + String(repeating: "0", count: 5 - decimals.count) + decimals
    }

    /// Reads at most five decimals: `179`, `187.34848`.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole >= 0,
            whole < Int.max / Votes.unit
        else { return nil }
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        guard (1...5).contains(decimals.count), decimals.allSatisfy(\.isNumber),
            let rest = Int(decimals + String(repeating: "0", count: 5 - decimals.count))
        else { return nil }
        self.init(hundredThousandths: whole * Votes.unit + rest)
    }
}
