// SPDX-License-Identifier: EUPL-1.2

/// A set of places from which the lowest is taken first.
///
/// One bit a place, and above every 64 words a word that says which of them
/// hold anything. Complexity: O(log₆₄ places) to insert and to take.
struct RankQueue {
    private var levels: [ContiguousArray<UInt64>] = []

    init(places: Int) {
        var words = places
        repeat {
            words = (words + 63) / 64
            levels.append(ContiguousArray(repeating: 0, count: max(words, 1)))
        } while words > 1
    }

    mutating func insert(_ place: Int32) {
        var index = Int(place)
        for level in levels.indices {
            let bit = UInt64(1) << (index & 63)
            index >>= 6
            let wasEmpty = levels[level][index] == 0
            levels[level][index] |= bit
            if !wasEmpty { return }
        }
    }

    mutating func popFirst() -> Int32? {
        guard let top = levels.last, top[0] != 0 else { return nil }
        var index = 0
        for level in levels.indices.reversed() {
            index = index << 6 | levels[level][index].trailingZeroBitCount
        }
        remove(index)
        return Int32(index)
    }

    private mutating func remove(_ place: Int) {
        var index = place
        for level in levels.indices {
            let bit = UInt64(1) << (index & 63)
            index >>= 6
            levels[level][index] &= ~bit
            if levels[level][index] != 0 { return }
        }
    }
}
