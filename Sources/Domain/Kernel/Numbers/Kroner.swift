// SPDX-License-Identifier: EUPL-1.2

/// An amount of Danish money, counted exactly.
///
/// Units: øre, a hundredth of a krone; in JSON a whole number of øre.
public struct Kroner: Hashable, Sendable {
    /// The amount in øre.
    public let oere: Int64

    /// An amount counted in øre.
    public init(oere: Int64) {
        self.oere = oere
    }

    /// A whole number of kroner.
    public init(_ kroner: Int) {
        self.oere = Int64(kroner) * 100
    }

    /// No money at all.
    public static let zero = Kroner(oere: 0)
}

extension Kroner: Comparable, AdditiveArithmetic {
    public static func < (left: Kroner, right: Kroner) -> Bool { left.oere < right.oere }

    public static func + (left: Kroner, right: Kroner) -> Kroner {
        Kroner(oere: left.oere + right.oere)
    }

    public static func - (left: Kroner, right: Kroner) -> Kroner {
        Kroner(oere: left.oere - right.oere)
    }
}

extension Kroner: Codable {
    public init(from decoder: any Decoder) throws {
        oere = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(oere)
    }
}

extension Kroner {
    /// The amount in words: `24.500 kr.`, in English `DKK 24,500`.
    public var phrase: Phrase {
        let sign = oere < 0 ? "-" : ""
        let (kroner, rest) = oere.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : String(rest + 100).dropFirst()
        func amount(group: String, decimalSign: String) -> String {
            sign + kroner.grouped(by: group)
                + (decimals.isEmpty ? "" : decimalSign + decimals)
        }
        return Phrase(
            da: amount(group: ".", decimalSign: ",") + " kr.",
            en: "DKK " + amount(group: ",", decimalSign: ".")
        )
    }
}
