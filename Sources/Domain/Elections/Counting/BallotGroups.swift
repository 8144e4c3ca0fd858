// SPDX-License-Identifier: EUPL-1.2

/// Equal ballots put together as they come, all marks after each other in one
/// piece of memory.
///
/// A hash table of places only: a dictionary of lists follows a pointer for
/// each ballot, which costs more the more there are.
struct BallotGroups {
    private(set) var marks: [UInt16] = []
    private(set) var starts = [0]
    private(set) var times: [Int] = []
    /// By hash: the group's place and 1; 0 where none is.
    private var table: [Int32]

    /// Complexity: room for every line, were they all unlike.
    init(atMost lines: Int) {
        var size = 16
        while size < lines * 2 { size *= 2 }
        table = Array(repeating: 0, count: size)
    }

    mutating func add(_ ballot: [UInt16], times count: Int) {
        var slot = BallotGroups.hash(ballot) & (table.count - 1)
        while table[slot] != 0 {
            let group = Int(table[slot]) - 1
            if isEqual(group, ballot) { return times[group] += count }
            slot = (slot + 1) & (table.count - 1)
        }
        marks += ballot
        starts.append(marks.count)
        times.append(count)
        table[slot] = Int32(times.count)
    }

    private func isEqual(_ group: Int, _ ballot: [UInt16]) -> Bool {
        marks[starts[group]..<starts[group + 1]].elementsEqual(ballot)
    }

    /// FNV-1a, with its high bits brought down to where the table looks.
    private static func hash(_ ballot: [UInt16]) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for mark in ballot {
            hash = (hash ^ UInt64(mark)) &* 0x0000_0100_0000_01b3
        }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff_ffff_ffff)
    }
}
