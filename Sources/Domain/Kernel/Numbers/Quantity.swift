// SPDX-License-Identifier: EUPL-1.2

/// An exact decimal number of at most six decimals, as people write figures.
///
/// Shape: mantissa / 10^decimals. `36`, `36,0` and `36,00` are equal; each
/// keeps the decimals that it was written with. In JSON the text `"36.4"`.
public struct Quantity: Sendable {
    public let mantissa: Int64
    /// How many digits stand after the comma, 0 to 6.
    public let decimals: Int

    /// The most decimals that a figure may be written with.
    public static let mostDecimals = 6
    /// Nothing at all, which is not the same as nothing reported.
    public static let zero = Quantity(0)

    /// A whole number.
    public init(_ whole: Int) {
        mantissa = Int64(whole)
        decimals = 0
    }

    /// The mantissa divided by ten as often as there are decimals.
    public init(_ mantissa: Int64, decimals: Int) {
        precondition((0...Self.mostDecimals).contains(decimals), "a figure has 0 to 6 decimals")
        self.mantissa = mantissa
        self.decimals = decimals
    }

    /// Ten raised to the number of decimals.
    var scale: Int128 { Self.power(decimals) }

    static func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
    }
}

extension Quantity: Comparable, Hashable {
    public static func == (left: Quantity, right: Quantity) -> Bool {
        Int128(left.mantissa) * right.scale == Int128(right.mantissa) * left.scale
    }

    public static func < (left: Quantity, right: Quantity) -> Bool {
        Int128(left.mantissa) * right.scale < Int128(right.mantissa) * left.scale
    }

    public func hash(into hasher: inout Hasher) {
        let short = shortest
        hasher.combine(short.mantissa)
        hasher.combine(short.decimals)
    }

    /// The same number without zeros at the end of its decimals.
    public var shortest: Quantity {
        var mantissa = mantissa
        var decimals = decimals
        while decimals > 0, mantissa % 10 == 0 {
            mantissa /= 10
            decimals -= 1
        }
        return Quantity(mantissa, decimals: decimals)
    }
}

// MARK: - Arithmetic

extension Quantity {
    public static func + (left: Quantity, right: Quantity) -> Quantity {
        let decimals = max(left.decimals, right.decimals)
        return Quantity(left.widened(to: decimals) + right.widened(to: decimals), over: decimals)
    }

    public static func - (left: Quantity, right: Quantity) -> Quantity { left + -right }

    public static prefix func - (quantity: Quantity) -> Quantity {
        Quantity(Int128(quantity.mantissa) * -1, over: quantity.decimals)
    }

    public static func * (left: Quantity, right: Quantity) -> Quantity {
        let decimals = left.decimals + right.decimals
        return Quantity(
            rounding: Int128(left.mantissa) * Int128(right.mantissa), over: power(decimals),
            to: min(decimals, mostDecimals))
    }

    /// The quotient to that many decimals, half away from zero; nil over zero.
    public func divided(by divisor: Quantity, decimals: Int) -> Quantity? {
        guard divisor.mantissa != 0 else { return nil }
        return Quantity(
            rounding: Int128(mantissa) * divisor.scale, over: Int128(divisor.mantissa) * scale,
            to: decimals)
    }

    /// The number to that many decimals, half away from zero.
    public func rounded(to decimals: Int) -> Quantity {
        Quantity(rounding: Int128(mantissa), over: scale, to: decimals)
    }

    public var magnitude: Quantity { mantissa < 0 ? -self : self }

    /// The nearest number that a drawing can use.
    public var approximate: Double { Double(mantissa) / Double(scale) }

    private func widened(to decimals: Int) -> Int128 {
        Int128(mantissa) * Self.power(decimals - self.decimals)
    }

    /// Numbers beyond the room of an Int64 stop at its edge: they are refused
    /// on entry, and no sum of a city comes near.
    private init(_ mantissa: Int128, over decimals: Int) {
        self.init(Int64(clamping: mantissa), decimals: decimals)
    }

    private init(rounding numerator: Int128, over denominator: Int128, to decimals: Int) {
        let isNegative = (numerator < 0) != (denominator < 0)
        let divisor = denominator.magnitude
        let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
        let factor = UInt128(Self.power(decimals))
        let (part, left) = (rest * factor).quotientAndRemainder(dividingBy: divisor)
        let half: UInt128 = left * 2 >= divisor ? 1 : 0
        let magnitude = Int128(clamping: whole * factor + part + half)
        self.init(isNegative ? -magnitude : magnitude, over: decimals)
    }
}
