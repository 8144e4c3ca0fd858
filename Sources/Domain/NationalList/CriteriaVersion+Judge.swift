// SPDX-License-Identifier: EUPL-1.2

/// Everything that a judgement looks at beside the criteria.
public struct ListEvidence: Sendable {
    /// The measure of the area in the year, averaged over so many years.
    public let read: @Sendable (ListMeasure, _ years: Int, FigureUnit?) -> ListReading
    /// The country's average of the same year and average.
    public let national: @Sendable (ListMeasure, _ years: Int) -> Quantity?
    /// Whether the area was on the lists of the years before, and if not known, why.
    public let wasListed: @Sendable (ListTier, _ yearsBefore: Int) -> (ListOutcome, ListGap?)

    public init(
        read: @escaping @Sendable (ListMeasure, Int, FigureUnit?) -> ListReading,
        national: @escaping @Sendable (ListMeasure, Int) -> Quantity?,
        wasListed: @escaping @Sendable (ListTier, Int) -> (ListOutcome, ListGap?)
    ) {
        self.read = read
        self.national = national
        self.wasListed = wasListed
    }
}

extension CriteriaVersion {
    /// which criteria an area meets, by how much, and the category that follows.
    ///
    /// What cannot be known is said to be unknown, and leaves a category open
    /// only where the category hangs on it.
    public func judge(_ area: AreaID, in year: Int, by evidence: ListEvidence) -> ListJudgement {
        let residents = evidence.read(.residents, 1, nil)
        let isLargeEnough =
            residents.value.map { ListOutcome($0 >= Quantity(minimumResidents)) }
            ?? .unknown
        let findings = criteria.map { finding($0, in: year, by: evidence) }
        var found: [CategoryFinding] = []
        for category in categories {
            found.append(
                outcome(of: category, findings, found, evidence, isLargeEnough: isLargeEnough))
        }
        return ListJudgement(
            area: area, year: year, version: self, residents: residents,
            isLargeEnough: isLargeEnough, findings: findings, categories: found)
    }

    private func finding(
        _ criterion: Criterion, in year: Int, by evidence: ListEvidence
    ) -> CriterionFinding {
        let reading = evidence.read(criterion.measure, criterion.years, criterion.unit)
        let limit = limit(of: criterion, by: evidence)
        let gap: ListGap? =
            if case .unknown(let gap) = reading { gap } else if limit == nil {
                .noNationalAverage(year: year)
            } else { nil }
        guard let value = reading.value, let limit else {
            return CriterionFinding(
                criterion: criterion, reading: reading, limit: limit, outcome: .unknown,
                distance: nil, gap: gap)
        }
        return CriterionFinding(
            criterion: criterion, reading: reading, limit: limit,
            outcome: ListOutcome(criterion.sign.isMet(value, limit)),
            distance: value - limit, gap: nil)
    }

    private func limit(of criterion: Criterion, by evidence: ListEvidence) -> Quantity? {
        switch criterion.threshold {
        case .fixed(let quantity): quantity
        case .timesNational(let times):
            evidence.national(criterion.measure, criterion.years).map { $0 * times }
        }
    }

    private func outcome(
        of category: ListCategory, _ findings: [CriterionFinding], _ milder: [CategoryFinding],
        _ evidence: ListEvidence, isLargeEnough: ListOutcome
    ) -> CategoryFinding {
        let rule = category.rule
        func outcomes(_ ids: [CriterionID]) -> [ListOutcome] {
            ids.compactMap { id in findings.first { $0.criterion.id == id }?.outcome }
        }
        var outcome = isLargeEnough.and(ListOutcome(atLeast: rule.needed, of: outcomes(rule.of)))
        for also in outcomes(rule.also) { outcome = outcome.and(also) }
        guard let within = rule.within else {
            return CategoryFinding(category: category, outcome: outcome, gap: nil)
        }
        let base = milder.first { $0.category.tier == within }?.outcome ?? .unknown
        outcome = outcome.and(base)
        guard let years = rule.years, outcome != .notMet else {
            return CategoryFinding(category: category, outcome: outcome, gap: nil)
        }
        // this year by the criteria, the years before by the lists.
        let (before, gap) = evidence.wasListed(within, years - 1)
        return CategoryFinding(
            category: category, outcome: outcome.and(before), gap: before == .unknown ? gap : nil)
    }
}

extension ListOutcome {
    /// Met as soon as enough are; not met as soon as enough cannot be.
    init(atLeast needed: Int, of outcomes: [ListOutcome]) {
        let met = outcomes.count { $0 == .met }
        let open = outcomes.count { $0 == .unknown }
        self = met >= needed ? .met : met + open >= needed ? .unknown : .notMet
    }
}
