// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// Why strangers do not get the figure; nil where they do, or there is none.
    ///
    /// For those who own the figure; strangers are told only that it is withheld.
    public func withholding(
        of indicator: IndicatorID, _ place: FigurePlace, _ period: Period
    ) -> Withholding? {
        withholdings(of: indicator, in: period)[place]
    }

    /// which figures of the indicator strangers do not get in the period.
    ///
    /// A computed figure is withheld with any of the figures that it is made of,
    /// so that whatever is shown can be reckoned out from what is shown.
    func withholdings(
        of indicator: IndicatorID, in period: Period
    ) -> [FigurePlace: Withholding] {
        figureMemo.withholdings(FigureMemo.Question(indicator: indicator, period: period)) {
            foundWithholdings(of: indicator, in: period)
        }
    }

    private func foundWithholdings(
        of indicator: IndicatorID, in period: Period
    ) -> [FigurePlace: Withholding] {
        guard let known = figures[indicator] else { return [:] }
        let formula = known.definition(for: period).formula
        if formula.isReported { return reportedWithholdings(of: known, in: period) }
        var withheld: [FigurePlace: Withholding] = [:]
        for (input, period) in formula.cells(in: period) {
            withheld.merge(withholdings(of: input, in: period)) { first, _ in first }
        }
        return withheld
    }

    private func reportedWithholdings(
        of indicator: Indicator, in period: Period
    ) -> [FigurePlace: Withholding] {
        let rule = figures.strictestRule(for: indicator, in: period)
        guard rule.protects else { return [:] }
        var table = FigureProtection(rule: rule)
        for place in figures.allPlaces(of: indicator.id) {
            let value = figures.value(indicator.id, place, period)
            guard value.isApproved else { continue }
            table.add(place, value, base: denominator(for: indicator.id, place, period))
        }
        for (total, parts) in wholes(of: indicator, in: period) { table.add(total, parts) }
        return table.withheld()
    }

    /// What shares of the indicator are taken of, where it is smallest.
    private func denominator(
        for indicator: IndicatorID, _ place: FigurePlace, _ period: Period
    ) -> Quantity? {
        figures.dependents(of: indicator).compactMap { dependent -> Quantity? in
            switch figures[dependent]?.definition(for: period).formula {
            case .share(indicator, let whole), .rate(indicator, let whole, _):
                figures.value(whole, place, period).reading.number
            default: nil
            }
        }.min()
    }

    /// The places that are the sum of others: groups, and what kinds of area divide.
    private func wholes(
        of indicator: Indicator, in period: Period
    ) -> [(FigurePlace, [FigurePlace])] {
        let groups = figures.groups.values.sorted { $0.id < $1.id }.map { group in
            (FigurePlace.group(group.id), group.areas(on: period.last).map(FigurePlace.area))
        }
        let known = figures.allPlaces(of: indicator.id).compactMap { $0.area.flatMap { areas[$0] } }
        let districts = known.filter { $0.kind == .district }.map { FigurePlace.area($0.id) }
        let divided = Dictionary(
            grouping: known.filter { $0.kind == .surveyDistrict || $0.kind == .housingSection },
            by: \.parent)
        let inside = divided.compactMap { parent, parts in
            parent.map { (FigurePlace.area($0), parts.map { FigurePlace.area($0.id) }) }
        }
        return groups + [(.city, districts)] + inside.sorted { $0.0 < $1.0 }
    }
}

/// The figures of one indicator and period, on their way to being protected.
private struct FigureProtection {
    let rule: ProtectionRule
    private var counted: [FigurePlace: Counted] = [:]
    /// Places whose share is of too few people, though nobody says how many counted.
    private var tooFew: Set<FigurePlace> = []
    /// Places whose source withholds the figure itself.
    private var hiddenAtSource: Set<FigurePlace> = []
    private var wholes: [(total: FigurePlace, parts: [FigurePlace])] = []

    private struct Counted {
        let count: Int
        let base: Int?
        let approved: Day?
    }

    init(rule: ProtectionRule) { self.rule = rule }

    mutating func add(_ place: FigurePlace, _ value: Computed, base: Quantity?) {
        guard let number = value.reading.number else {
            if value.reading == .suppressedAtSource { hiddenAtSource.insert(place) }
            return
        }
        let base = [base, value.denominator].compactMap { $0 }.min()
        guard let count = value.numerator ?? value.counted(number, base: base) else {
            let people = base ?? value.sampleSize.map { Quantity($0) }
            if let people, people < Quantity(rule.minimumBase) { tooFew.insert(place) }
            return
        }
        counted[place] = Counted(
            count: count.whole, base: base?.whole, approved: value.approval?.on)
    }

    mutating func add(_ total: FigurePlace, _ parts: [FigurePlace]) {
        if counted[total] != nil, !parts.isEmpty { wholes.append((total, parts)) }
    }

    /// What was approved on earlier days stays shown: it is known already.
    func withheld() -> [FigurePlace: Withholding] {
        var withheld: [FigurePlace: Withholding] = [:]
        var shown: Set<FigurePlace> = []
        // A group's own figure is there as soon as the last of its members is.
        let days = Set(counted.values.map(\.approved)).sorted { ($0 ?? .first) < ($1 ?? .first) }
        for day in days.isEmpty ? [nil] : days {
            let places = counted.keys.filter {
                (counted[$0]?.approved ?? .first) <= (day ?? .first)
            }
            withheld = protect(places.sorted(), known: shown)
            shown = Set(places.filter { withheld[$0] == nil })
        }
        for place in tooFew { withheld[place] = .primary }
        return withheld
    }

    private func protect(
        _ places: [FigurePlace], known: Set<FigurePlace>
    ) -> [FigurePlace: Withholding] {
        var table = ProtectedTable()
        var cells: [FigurePlace: Int] = [:]
        for place in places {
            guard let value = counted[place] else { continue }
            cells[place] = table.add(
                ProtectedTable.Cell(
                    value.count, of: value.base, rule: rule, isPublished: known.contains(place)))
        }
        for whole in wholes { tie(whole.total, whole.parts, &table, cells) }
        let verdicts = table.protected().verdicts
        return cells.compactMapValues { index in
            switch verdicts[index] {
            case .shown: nil
            case .small: .primary
            case .telling: .secondary
            }
        }
    }

    /// A single member that its source withholds must not come out by subtraction.
    private func tie(
        _ total: FigurePlace, _ parts: [FigurePlace], _ table: inout ProtectedTable,
        _ cells: [FigurePlace: Int]
    ) {
        guard let sum = cells[total], let whole = counted[total] else { return }
        var known = parts.compactMap { cells[$0] }
        let hidden = parts.filter { hiddenAtSource.contains($0) }
        if hidden.count == 1, known.count == parts.count - 1 {
            let rest = whole.count - known.reduce(0) { $0 + table.cells[$1].count }
            if rest >= 0 {
                known.append(table.add(ProtectedTable.Cell(rest, rule: rule.hiding(rest))))
            }
        }
        if !known.isEmpty { table.add(total: sum, parts: known) }
    }
}

extension ProtectionRule {
    /// The rule where even that count is too small to be shown.
    fileprivate func hiding(_ count: Int) -> ProtectionRule {
        ProtectionRule(
            name: name, minimumCount: max(minimumCount, count + 1), minimumBase: 0,
            hidesNoneAndAll: true)
    }

    /// The stricter of the two in every respect.
    fileprivate func stricter(_ other: ProtectionRule) -> ProtectionRule {
        ProtectionRule(
            name: name, minimumCount: max(minimumCount, other.minimumCount),
            minimumBase: max(minimumBase, other.minimumBase),
            hidesNoneAndAll: hidesNoneAndAll || other.hidesNoneAndAll, decimals: decimals,
            isConfirmed: isConfirmed && other.isConfirmed)
    }
}

extension Figures {
    /// The rule that protects the indicator and everything computed from it.
    ///
    /// What a share is taken of is everybody's knowledge and not protected by it.
    func strictestRule(for indicator: Indicator, in period: Period) -> ProtectionRule {
        var rule = indicator.definition(for: period).protection
        var seen: Set<IndicatorID> = [indicator.id]
        var waiting = [indicator.id]
        while let next = waiting.popLast() {
            for id in dependents(of: next) where seen.insert(id).inserted {
                guard let definition = indicators[id]?.definition(for: period),
                    definition.formula.tells(about: next)
                else { continue }
                rule = rule.stricter(definition.protection)
                waiting.append(id)
            }
        }
        return rule
    }
}

extension Formula {
    /// Whether the result tells about the input, and not only about its share.
    fileprivate func tells(about input: IndicatorID) -> Bool {
        switch self {
        case .share(let part, _), .rate(let part, _, _): part == input
        default: inputs.contains(input)
        }
    }

    /// What the figure of a period is made of.
    fileprivate func cells(in period: Period) -> [(IndicatorID, Period)] {
        switch self {
        case .reported: []
        case .share, .sum, .difference, .rate: inputs.map { ($0, period) }
        case .change(let input): [(input, period), (input, period.previous)]
        case .mean(let input, let count):
            sequence(first: period, next: \.previous).prefix(count).map { (input, $0) }
        }
    }
}

extension Computed {
    /// How many were counted, reckoned back from a share where nobody says.
    fileprivate func counted(_ number: Quantity, base: Quantity?) -> Quantity? {
        switch unit {
        case .count, .persons: number
        case .percent: base.flatMap { (number * $0).divided(by: Quantity(100), decimals: 0) }
        case .perTenThousand:
            base.flatMap { (number * $0).divided(by: Quantity(10_000), decimals: 0) }
        default: nil
        }
    }
}

extension Quantity {
    fileprivate var whole: Int { Int(rounded(to: 0).mantissa) }
}

extension Day {
    fileprivate static let first = Day(number: .min)
}
