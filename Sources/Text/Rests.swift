// SPDX-License-Identifier: EUPL-1.2

/// Places in a text of many words, ordered by what follows each within its word.
///
/// Complexity: made in O(places × log places); a question costs the logarithm.
struct Rests: Sendable {
    private let text: [Letter]
    /// By place: where its word ends.
    private let ends: [Int32]
    private let places: [Int32]

    init(of text: [Letter], ends: [Int32], from places: some Sequence<Int>) {
        self.text = text
        self.ends = ends
        self.places = places.map { (Rests.key(text[$0..<Int(ends[$0])]), $0) }.sorted {
            if $0.0 != $1.0 { return $0.0 < $1.0 }
            return text[$0.1..<Int(ends[$0.1])]
                .lexicographicallyPrecedes(text[$1.1..<Int(ends[$1.1])])
        }.map { Int32($0.1) }
    }

    /// The places from which the wanted letters follow.
    func places(of wanted: [Letter]) -> ArraySlice<Int32> {
        let first = firstIndex(in: 0..<places.count) { !rest($0).lexicographicallyPrecedes(wanted) }
        let last = firstIndex(in: first..<places.count) { !rest($0).starts(with: wanted) }
        return places[first..<last]
    }

    private func rest(_ index: Int) -> ArraySlice<Letter> {
        text[Int(places[index])..<Int(ends[Int(places[index])])]
    }

    private func firstIndex(in range: Range<Int>, where isThere: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isThere(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The first letters as a number that orders as they do.
    private static func key(_ rest: ArraySlice<Letter>) -> UInt64 {
        var key: UInt64 = 0
        for offset in 0..<8 {
            let index = rest.startIndex + offset
            key = key << 8 | (index < rest.endIndex ? UInt64(min(rest[index], 0xFF)) : 0)
        }
        return key
    }
}
