// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension NationalList {
    /// What the command leads to, or why it cannot be; nothing where all is so already.
    func decide(
        _ command: ListingCommand, in areas: Areas, _ figures: Figures
    ) throws(ListingRefusal) -> [ListingEvent] {
        switch command {
        case .stateCriteria(let version, let seen):
            let now = self[version.id]?.mark ?? 0
            if let seen, seen != now { throw .changedMeanwhile(seen: seen, now: now) }
            try check(version)
            return self[version.id] == version
                ? [] : [.criteriaStated(CriteriaStated(version: version))]
        case .recordEdition(let edition, let seen):
            let now = self[edition.id]?.mark ?? 0
            if let seen, seen != now { throw .changedMeanwhile(seen: seen, now: now) }
            try check(edition, in: areas)
            return self[edition.id] == edition
                ? [] : [.editionRecorded(EditionRecorded(edition: edition))]
        case .stateAverage(let average):
            try check(average)
            return averages.contains(average)
                ? [] : [.averageStated(AverageStated(average: average))]
        case .bindMeasure(let binding):
            try check(binding, in: figures)
            return bindings.contains(binding)
                ? [] : [.measureBound(MeasureBound(binding: binding))]
        }
    }

    private func check(_ version: CriteriaVersion) throws(ListingRefusal) {
        guard version.id.isWellFormed else { throw .malformedID(version.id.rawValue) }
        try check([version.provenance])
        try check(version.criteria.map(\.provenance) + version.categories.map(\.provenance))
        guard !version.criteria.isEmpty, !version.categories.isEmpty else { throw .noCriteria }
        try unique(version.criteria.map(\.id.rawValue))
        try unique(version.categories.map(\.tier.rawValue))
        var known: Set<ListTier> = []
        for category in version.categories {
            let rule = category.rule
            for id in rule.of + rule.also where version[id] == nil { throw .unknownCriterion(id) }
            guard rule.needed <= rule.of.count
            else { throw .tooManyNeeded(rule.needed, of: rule.of.count) }
            if let within = rule.within, !known.contains(within) { throw .unknownCategory(within) }
            known.insert(category.tier)
        }
    }

    /// a list is made by the criteria in force on its day.
    private func check(_ edition: ListEdition, in areas: Areas) throws(ListingRefusal) {
        guard edition.id.isWellFormed else { throw .malformedID(edition.id.rawValue) }
        guard self[edition.version] != nil else { throw .unknownVersion(edition.version) }
        guard let inForce = version(on: edition.day), inForce.id == edition.version else {
            throw .otherVersion(edition.version, inForce: version(on: edition.day)?.id ?? "-")
        }
        try check([edition.provenance] + edition.moves.map(\.provenance))
        try unique(edition.counts.map(\.tier.rawValue))
        try unique(edition.members.map(\.name))
        let numbers =
            edition.counts.map(\.count)
            + [edition.entered, edition.left, edition.ownCount].compactMap { $0 }
        if let number = numbers.first(where: { $0 < 0 }) { throw .negative("\(number)") }
        if let own = edition.ownCount, let all = edition.counts.map(\.count).max(), own > all {
            throw .moreOwnThanAll(own: own, all: all)
        }
        let named = edition.members.compactMap(\.area) + edition.moves.compactMap(\.area)
        for area in named where areas[area] == nil { throw .unknownArea(area) }
        for name in edition.members.map(\.name) + edition.moves.map(\.name) {
            try guarded(name)
        }
    }

    private func check(_ average: NationalAverage) throws(ListingRefusal) {
        guard (2000...2100).contains(average.year) else { throw .unlikelyYear(average.year) }
        guard (1...10).contains(average.years) else { throw .unlikelySpan(average.years) }
        guard average.value >= .zero else { throw .negative(average.value.text()) }
        try check([average.provenance])
    }

    /// a criterion is judged by an indicator of its own average and unit.
    private func check(
        _ binding: MeasureBinding, in figures: Figures
    ) throws(ListingRefusal) {
        guard let indicator = figures[binding.indicator] else {
            throw .unknownIndicator(binding.indicator)
        }
        let definition = indicator.latest
        guard definition.averaging == binding.years else {
            throw .otherAverage(
                indicator: definition.name.danish, has: definition.averaging, asked: binding.years)
        }
        guard definition.unit == binding.unit else {
            throw .otherUnit(indicator: definition.name.danish)
        }
    }

    /// every fact of the list says where it stands.
    private func check(_ provenances: [Provenance]) throws(ListingRefusal) {
        for provenance in provenances {
            guard provenance.source.contains(where: \.isLetter) else { throw .sourceMissing }
            try guarded(provenance.source)
            if let remark = provenance.remark { try guarded(remark) }
        }
    }

    private func guarded(_ text: String) throws(ListingRefusal) {
        do { try CprGuard.check(text, field: "source") } catch { throw .cpr(error) }
    }

    private func unique(_ names: [String]) throws(ListingRefusal) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted { throw .twice(name) }
    }
}
