// SPDX-License-Identifier: EUPL-1.2

/// What each name costs for what was searched for so far.
struct Tally {
    /// By name: twice the cost and two, one less where it was found in the name
    /// itself; 0 where it is not found.
    private var costs: [UInt16]
    private var found: [Int32] = []

    init(names count: Int) {
        costs = Array(repeating: 0, count: count)
    }

    var isEmpty: Bool { found.isEmpty }

    /// Keeps the lower cost, and whether it was ever found in the name itself.
    @inline(__always)
    mutating func add(_ name: Int, cost: Int, isNamed: Bool) {
        let old = costs[name]
        if old == 0 {
            found.append(Int32(name))
            costs[name] = UInt16(cost * 2 + (isNamed ? 1 : 2))
        } else {
            let isNamed = isNamed || old % 2 == 1
            costs[name] = UInt16(min(cost, Int(old - 1) / 2) * 2 + (isNamed ? 1 : 2))
        }
    }

    /// Those that are in both, at the cost of both.
    func and(_ other: Tally) -> Tally {
        var both = Tally(names: costs.count)
        for name in found.map(Int.init) where other.costs[name] != 0 {
            both.add(
                name, cost: Int(costs[name] - 1) / 2 + Int(other.costs[name] - 1) / 2,
                isNamed: costs[name] % 2 == 1 || other.costs[name] % 2 == 1)
        }
        return both
    }

    /// What was found in its own name: the cheapest first, then the lower number.
    var best: [Int] {
        let named = found.filter { costs[Int($0)] % 2 == 1 }
        // Few are sorted; of many, all names are gone through and counted out.
        guard named.count > costs.count / 64 else {
            return named.map { Int(costs[Int($0)]) << 32 | Int($0) }.sorted()
                .map { $0 & 0xFFFF_FFFF }
        }
        var nexts = Array(repeating: 0, count: Int(costs.max() ?? 0) + 2)
        for name in named { nexts[Int(costs[Int(name)]) + 1] += 1 }
        for cost in nexts.indices.dropFirst() { nexts[cost] += nexts[cost - 1] }
        var best = Array(repeating: 0, count: named.count)
        for (name, cost) in costs.enumerated() where cost % 2 == 1 {
            best[nexts[Int(cost)]] = name
            nexts[Int(cost)] += 1
        }
        return best
    }
}
