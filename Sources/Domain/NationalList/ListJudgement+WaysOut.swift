// SPDX-License-Identifier: EUPL-1.2

/// How far a measure would have to move for its criterion no longer to be met.
public struct ListChange: Equatable, Sendable {
    public let criterion: Criterion
    public let from: Quantity
    public let limit: Quantity
    /// How much it would have to move at least, up or down.
    public let amount: Quantity

    /// Whether reaching the threshold itself is enough.
    public var reachingIsEnough: Bool { criterion.sign != .atLeast }
    /// Whether the value would have to rise.
    public var isRise: Bool { criterion.sign == .below }
}

extension ListJudgement {
    /// the smallest sets of changes after which the category is no longer met.
    ///
    /// Each set is enough by itself, and no part of it is. Empty where the
    /// category is not met, or where nothing but time or size would change it.
    public func waysOut(of tier: ListTier) -> [[ListChange]] {
        guard self[tier]?.outcome == .met, let category = version[tier] else { return [] }
        let sets = ways(out: category)
        let smallest = sets.filter { set in
            !sets.contains { $0 != set && $0.isSubset(of: set) }
        }
        let order = version.criteria.map(\.id)
        return
            smallest
            .map { set in order.filter(set.contains) }
            .sorted { left, right in
                let places = [left, right].map { $0.compactMap(order.firstIndex(of:)) }
                return (left.count, places[0].description) < (right.count, places[1].description)
            }
            .map { $0.compactMap(change) }
    }

    private func ways(out category: ListCategory) -> [Set<CriterionID>] {
        let rule = category.rule
        let met = rule.of.filter { finding($0)?.outcome == .met }
        let open = rule.of.filter { finding($0)?.outcome == .unknown }
        var sets: [Set<CriterionID>] = []
        // What is unknown may be met, so no set that leaves it open is surely enough.
        if rule.needed > 0, open.isEmpty {
            sets += met.choices(of: met.count - rule.needed + 1).map(Set.init)
        }
        sets += rule.also.map { [$0] }
        if let within = rule.within.flatMap({ version[$0] }) { sets += ways(out: within) }
        var unique: [Set<CriterionID>] = []
        for set in sets where !set.isEmpty && !unique.contains(set) { unique.append(set) }
        return unique
    }

    private func change(_ id: CriterionID) -> ListChange? {
        guard let finding = finding(id), let value = finding.reading.value,
            let limit = finding.limit
        else { return nil }
        return ListChange(
            criterion: finding.criterion, from: value, limit: limit,
            amount: (value - limit).magnitude)
    }
}

extension Array {
    /// Every way of choosing so many of the elements, in their order.
    fileprivate func choices(of count: Int) -> [[Element]] {
        guard count > 0 else { return [[]] }
        return indices.flatMap { index in
            Array(self[(index + 1)...]).choices(of: count - 1).map { [self[index]] + $0 }
        }
    }
}
