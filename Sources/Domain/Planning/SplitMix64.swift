// SPDX-License-Identifier: EUPL-1.2

/// Numbers that only look random: the same seed gives the same row.
///
/// Source: G. L. Steele, D. Lea and C. H. Flood, “Fast splittable pseudorandom
/// number generators”, OOPSLA 2014.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// At least 0 and less than 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func index(below count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }
}
