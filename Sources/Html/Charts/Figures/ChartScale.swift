// SPDX-License-Identifier: EUPL-1.2

/// The round numbers up the side of a drawing, with all its values between them.
public struct ChartScale: Equatable, Sendable {
    /// The lowest round number.
    public let low: Double
    /// From one round number to the next: 1, 2 or 5 times a power of ten.
    public let step: Double
    /// How many steps there are up to the highest.
    public let count: Int

    /// Finds four to eight steps around the values.
    ///
    /// `fromZero` keeps zero in the drawing, so that heights can be compared;
    /// where it is left out, the drawing must say so.
    public init(covering values: [Double], fromZero: Bool = true) {
        self.init(covering: values, fromZero: fromZero, coarser: 1)
    }

    /// `coarser` asks for so many times fewer steps.
    init(covering values: [Double], fromZero: Bool, coarser: Double) {
        let all = values + (fromZero || values.isEmpty ? [0] : [])
        let least = all.min() ?? 0
        let most = all.max() ?? 0
        let span = most > least ? most - least : max(most.magnitude, 1)
        step = Self.roundStep(atLeast: span / 6 * coarser)
        let first = (least / step).rounded(.down)
        let last = max((most / step).rounded(.up), first + 1)
        low = first * step
        count = Int(last - first)
    }

    /// The highest round number.
    public var high: Double { low + Double(count) * step }

    /// All round numbers, from the lowest.
    public var ticks: [Double] { (0...count).map { low + Double($0) * step } }

    /// How far up a value lies: 0 is the lowest, 1 the highest.
    func share(of value: Double) -> Double { (value - low) / (high - low) }

    /// The decimals that tell one round number from the next.
    public var decimals: Int {
        var decimals = 0
        var step = step
        while step < 0.999_999 && decimals < 6 {
            step *= 10
            decimals += 1
        }
        return decimals
    }

    private static func roundStep(atLeast least: Double) -> Double {
        var power = 1.0
        while power > least && power > 1e-6 { power /= 10 }
        while power * 10 <= least { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least * 0.999_999 } ?? power * 10
    }
}
