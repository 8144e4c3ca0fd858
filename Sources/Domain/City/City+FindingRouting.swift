// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// what findings are sorted by, and who owes their answers.
extension City {
    func state(_ category: FindingCategory) throws(FindingRefusal) -> [FindingEvent] {
        guard category.id.isWellFormed else { throw .malformedID(category.id.rawValue) }
        let goals = category.goals
        for days in [goals.low, goals.medium, goals.acute] {
            if let days, !(1...1_000).contains(days) { throw .impossibleGoal(days) }
        }
        var category = category
        let name = category.name
        do throws(TextRefusal) {
            category.name = Phrase(
                da: try CheckedText.title(name.danish, field: "name"),
                en: try CheckedText.title(name.english, field: "english"))
        } catch {
            throw .text(error)
        }
        guard findings[category.id] != category else { return [] }
        return [.categoryStated(FindingCategoryStated(category: category))]
    }

    /// Two rules that ask for just the same would leave it to chance which one holds.
    func state(_ rule: RoutingRule) throws(FindingRefusal) -> [FindingEvent] {
        guard rule.id.isWellFormed else { throw .malformedID(rule.id.rawValue) }
        if let category = rule.category, findings[category] == nil {
            throw .unknownCategory(category)
        }
        if let area = rule.area, areas[area] == nil { throw .unknownArea(area) }
        if case .housing(let owner?) = rule.ground { try requireOrganization(owner) }
        try requireOrganization(rule.unit)
        let others = findings.rules.values.filter { $0.id != rule.id && !$0.isRetired }
        if !rule.isRetired, let other = others.first(where: { $0.asksTheSame(as: rule) }) {
            throw .ruleTaken(other.id.rawValue)
        }
        guard findings[rule.id] != rule else { return [] }
        return [.routingStated(RoutingStated(rule: rule))]
    }

    /// who owes the answer to such a finding: the rule that asks for most of
    /// it, else the organization whose ground it is.
    ///
    /// Where two rules ask for equally much, the one about the ground comes before
    /// the one about the area, a small area before a large one, and then the category.
    public func unit(
        for content: FindingContent
    ) -> (unit: OrganizationID, rule: RoutingRuleID?)? {
        let lineage = content.place.area.map { areas.lineage(of: $0) } ?? []
        let best = findings.rules.values
            .filter { !$0.isRetired && $0.fits(content, in: lineage) }
            .max { ($0.weight(in: lineage), $1.id) < ($1.weight(in: lineage), $0.id) }
        if let best { return (best.unit, best.id) }
        if case .housing(let owner?) = content.ground { return (owner, nil) }
        return nil
    }

    func routed(_ id: FindingID, _ content: FindingContent) -> [FindingEvent] {
        unit(for: content).map {
            [.routed(FindingRouted(finding: id, unit: $0.unit, rule: $0.rule))]
        } ?? []
    }
}

extension RoutingRule {
    fileprivate func asksTheSame(as other: RoutingRule) -> Bool {
        (category, area, ground) == (other.category, other.area, other.ground)
    }

    fileprivate func fits(_ content: FindingContent, in lineage: [AreaID]) -> Bool {
        if let category, category != content.category { return false }
        if let area, !lineage.contains(area) { return false }
        switch ground {
        case nil: return true
        case .housing(nil): return content.ground.kind == .housing
        case let ground?: return ground == content.ground
        }
    }

    /// How much it asks for, in one number: the count, then ground, area and category.
    fileprivate func weight(in lineage: [AreaID]) -> Int {
        let count = (category == nil ? 0 : 1) + (area == nil ? 0 : 1) + (ground == nil ? 0 : 1)
        let ground =
            switch ground {
            case nil: 0
            case .housing(_?): 2
            default: 1
            }
        let depth = area.flatMap { lineage.firstIndex(of: $0) }.map { 98 - min($0, 97) } ?? 0
        return ((count * 10 + ground) * 100 + depth) * 10 + (category == nil ? 0 : 1)
    }
}
