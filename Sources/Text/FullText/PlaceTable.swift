// SPDX-License-Identifier: EUPL-1.2

/// Places within words, ordered by the letters that follow.
///
/// The first eight letters order them; those that agree in these stand together
/// in no order.
struct PlaceTable: Sendable {
    private(set) var keys: [UInt64] = []
    private(set) var words: [Int32] = []
    private(set) var offsets: [UInt8] = []

    var count: Int { keys.count }

    /// A table of these places.
    ///
    /// Complexity: O(places × log places).
    init(_ places: [(key: UInt64, word: Int32, offset: UInt8)]) {
        let places = places.sorted { $0.key < $1.key }
        keys = places.map(\.key)
        words = places.map(\.word)
        offsets = places.map(\.offset)
    }

    /// Both tables in one.
    ///
    /// Complexity: O(places).
    init(_ left: PlaceTable, _ right: PlaceTable) {
        let count = left.count + right.count
        keys.reserveCapacity(count)
        words.reserveCapacity(count)
        offsets.reserveCapacity(count)
        var (one, other) = (0, 0)
        while one < left.count || other < right.count {
            if other == right.count || one < left.count && left.keys[one] <= right.keys[other] {
                append(left, one)
                one += 1
            } else {
                append(right, other)
                other += 1
            }
        }
    }

    private mutating func append(_ table: PlaceTable, _ index: Int) {
        keys.append(table.keys[index])
        words.append(table.words[index])
        offsets.append(table.offsets[index])
    }

    /// The places among these whose first letters make at least the key.
    @inline(__always)
    func first(in range: Range<Int>, from key: UInt64) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low &+ high) >> 1
            if keys[middle] < key { low = middle &+ 1 } else { high = middle }
        }
        return low
    }
}

/// The tables of all words, some large and some small, so that a new word costs little.
///
/// A table joins the one before it as soon as it is half as large; so there are
/// never more than the logarithm of the words.
struct PlaceTables: Sendable {
    private(set) var tables: [PlaceTable] = []

    mutating func add(_ places: [(key: UInt64, word: Int32, offset: UInt8)]) {
        if places.isEmpty { return }
        var table = PlaceTable(places)
        while let last = tables.last, table.count * 2 >= last.count {
            tables.removeLast()
            table = PlaceTable(last, table)
        }
        tables.append(table)
    }
}
