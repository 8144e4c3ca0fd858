// SPDX-License-Identifier: EUPL-1.2

/// The figures that a lot is drawn from, as the witnesses wrote them down:
/// dice, a wheel, or balls from a bag.
///
/// Shape: 6 to 18 digits. Nobody may know them before the ballots are closed,
/// or a tie could be steered.
public struct DrawSeed: Hashable, Sendable, WrittenValue {
    public let digits: String

    public init?(_ text: String) {
        let digits = text.filter { $0 != " " && $0 != "-" }
        guard (6...18).contains(digits.utf8.count),
            digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { return nil }
        self.digits = digits
    }

    public static var writtenForm: String { "6 to 18 digits" }

    public var description: String { digits }

    var number: UInt64 { UInt64(digits) ?? 0 }
}

/// A tie that was settled by lot.
public struct LotDraw: Equatable, Sendable, Codable {
    public enum Purpose: String, Sendable, Codable {
        /// The drawn one is elected.
        case election
        /// The drawn one is excluded.
        case exclusion
        /// The drawn one's surplus is transferred first.
        case firstSurplus = "first-surplus"
    }

    public let purpose: Purpose
    /// Those who were equal, sorted.
    public let tied: [CandidacyID]
    public let drawn: CandidacyID
    /// The round in which it was needed, counted from 1.
    public let round: Int
}

/// draws lots, in the order that the count needs them.
///
/// One row of numbers comes from the seed by SplitMix64. For each lot the next
/// number, seen as a share of 2⁶⁴, is multiplied by how many are tied; its
/// whole part, from 0, is the place of the drawn one among the tied sorted by
/// id. Anybody can do it again with the seed.
struct Lots {
    private var numbers: SplitMix64?
    private(set) var draws: [LotDraw] = []

    init(seed: DrawSeed?) {
        numbers = seed.map { SplitMix64(seed: $0.number) }
    }

    /// Refuses: a lot that is needed before a seed is known.
    mutating func draw(
        for purpose: LotDraw.Purpose,
        among tied: [CandidacyID],
        round: Int
    ) throws(CountRefusal) -> CandidacyID {
        let sorted = tied.sorted()
        guard var numbers else { throw .lotNeeded(sorted) }
        let drawn = sorted[numbers.index(below: sorted.count)]
        self.numbers = numbers
        draws.append(LotDraw(purpose: purpose, tied: sorted, drawn: drawn, round: round))
        return drawn
    }
}
