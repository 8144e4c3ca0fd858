// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What a figure is and what it was made of, before anybody asks who may see it.
///
/// It stays inside the domain: whoever shows a figure asks `City.figure`.
public struct Computed: Equatable, Sendable {
    public var reading: FigureReading
    public var numerator: Quantity?
    public var denominator: Quantity?
    public var sampleSize: Int?
    public var note: String?
    /// Whether the source says of which period it is.
    public var periodIsStated = true
    public var definition: Int
    public var unit: FigureUnit
    /// Where it comes from, each source once.
    public var sources: [FigureSource] = []
    /// What it was computed from, directly; empty for a reported figure.
    public var inputs: [FigureInput] = []
    public var warnings: [FigureWarning] = []
    public var reporter: OrganizationID?
    public var approval: FigureApproval?
    /// Whether all that it is made of has been approved.
    public var isApproved = true
    /// What strangers were shown before it was corrected.
    public var shownBefore: Quantity?

    init(_ reading: FigureReading, by definition: IndicatorDefinition) {
        self.reading = reading
        self.definition = definition.version
        unit = definition.unit
    }
}

extension Figures {
    /// The figure of the place and period, reported or computed; never nil,
    /// because that nothing is known is an answer too.
    public func value(
        _ indicator: IndicatorID, _ place: FigurePlace, _ period: Period
    ) -> Computed {
        guard let known = indicators[indicator] else {
            preconditionFailure("whoever asks for a figure has its indicator")
        }
        let definition = known.definition(for: period)
        if definition.formula.isReported {
            return recorded(known, place, period)
                ?? together(indicator, place, period, definition)
                ?? carriedOver(indicator, place, period, definition)
                ?? Computed(.notReported, by: definition)
        }
        return computed(place, period, definition)
    }

    private func recorded(
        _ indicator: Indicator, _ place: FigurePlace, _ period: Period
    ) -> Computed? {
        guard let figure = series[SeriesKey(indicator.id, place)]?[period] else { return nil }
        let delivery = deliveries[figure.delivery]
        let definition =
            indicator.definition(version: delivery.definition) ?? indicator.definition(for: period)
        var computed = Computed(figure.reading, by: definition)
        computed.numerator = figure.numerator
        computed.denominator = figure.denominator
        computed.sampleSize = figure.sampleSize
        computed.note = figure.note
        computed.periodIsStated = figure.periodIsStated ?? true
        computed.sources = [delivery.source]
        computed.reporter = delivery.reporter
        computed.approval = figure.approval
        computed.isApproved = figure.approval != nil
        computed.shownBefore = figure.shownBefore
        return computed
    }

    // MARK: - Of a group

    /// The figure of a group that nobody has reported: its members' together.
    private func together(
        _ indicator: IndicatorID, _ place: FigurePlace, _ period: Period,
        _ definition: IndicatorDefinition
    ) -> Computed? {
        guard let group = place.group.flatMap({ groups[$0] }) else { return nil }
        let areas = group.areas(on: period.last)
        let parts = areas.map { ($0, Quantity(1), value(indicator, .area($0), period)) }
        guard var sum = weighted(parts, period, indicator, definition) else { return nil }
        if group.areas(on: period.first) != areas { sum.warnings.append(.groupChanged(group.id)) }
        return sum
    }

    /// The figure of an area that has none of its own, from another geography.
    private func carriedOver(
        _ indicator: IndicatorID, _ place: FigurePlace, _ period: Period,
        _ definition: IndicatorDefinition
    ) -> Computed? {
        guard let area = place.area else { return nil }
        for map in maps.values.sorted(by: { $0.id < $1.id })
        where map.holds(on: period.last) && definition.geography.kinds.contains(map.from) {
            let rows = map.rows.filter { $0.to == area }
            let parts = rows.map { ($0.from, $0.share, value(indicator, .area($0.from), period)) }
            guard !rows.isEmpty, var sum = weighted(parts, period, indicator, definition)
            else { continue }
            sum.warnings.append(.carriedOver(map.id))
            return sum
        }
        return nil
    }

    /// The parts added by their weights; shares by their numerators and denominators.
    private func weighted(
        _ parts: [(area: AreaID, weight: Quantity, value: Computed)], _ period: Period,
        _ indicator: IndicatorID, _ definition: IndicatorDefinition
    ) -> Computed? {
        let known = parts.filter { $0.value.reading.number != nil }
        guard !known.isEmpty else { return nil }
        var sum = Computed(.notReported, by: definition)
        sum.take(known.map(\.value))
        sum.inputs = parts.map { input(indicator, .area($0.area), period, $0.value) }
        let missing = parts.filter { $0.value.reading.number == nil }.map(\.area)
        if !missing.isEmpty { sum.warnings.append(.membersMissing(missing)) }
        func total(_ number: (Computed) -> Quantity?) -> Quantity? {
            let numbers = known.compactMap { part in number(part.value).map { $0 * part.weight } }
            return numbers.count == known.count ? numbers.reduce(.zero, +) : nil
        }
        sum.numerator = total(\.numerator)
        sum.denominator = total(\.denominator)
        if definition.unit.isAdditive {
            sum.reading = total(\.reading.number).map(FigureReading.number) ?? .notReported
        } else if let scale = definition.unit.scale, let part = sum.numerator,
            let whole = sum.denominator,
            let share = (part * scale).divided(by: whole, decimals: Quantity.mostDecimals)
        {
            sum.reading = .number(share)
        }
        return sum
    }

    // MARK: - Of other figures

    private func computed(
        _ place: FigurePlace, _ period: Period, _ definition: IndicatorDefinition
    ) -> Computed {
        switch definition.formula {
        case .reported: Computed(.notReported, by: definition)
        case .share(let part, let whole):
            ratio(part, whole, Quantity(100), place, period, definition)
        case .rate(let part, let whole, let times):
            ratio(part, whole, Quantity(times), place, period, definition)
        case .sum(let parts):
            combined(parts.map { ($0, period) }, place, definition) { $0.reduce(.zero, +) }
        case .difference(let left, let right):
            combined([(left, period), (right, period)], place, definition) { $0[0] - $0[1] }
        case .change(let input):
            change(of: input, place, period, definition)
        case .mean(let input, let periods):
            mean(of: input, periods, place, period, definition)
        }
    }

    private func ratio(
        _ part: IndicatorID, _ whole: IndicatorID, _ times: Quantity, _ place: FigurePlace,
        _ period: Period, _ definition: IndicatorDefinition
    ) -> Computed {
        var ratio = combined([(part, period), (whole, period)], place, definition) {
            ($0[0] * times).divided(by: $0[1], decimals: Quantity.mostDecimals)
        }
        guard ratio.reading.number != nil else { return ratio }
        ratio.numerator = value(part, place, period).reading.number
        ratio.denominator = value(whole, place, period).reading.number
        return ratio
    }

    /// Figures that do not compare are not subtracted.
    private func change(
        of input: IndicatorID, _ place: FigurePlace, _ period: Period,
        _ definition: IndicatorDefinition
    ) -> Computed {
        let before = period.previous
        var change = combined([(input, period), (input, before)], place, definition) {
            $0[0] - $0[1]
        }
        let versions = change.inputs.map(\.definition)
        if let known = indicators[input], !known.areComparable(versions[0], versions[1]) {
            change.reading = .notApplicable
            change.warnings.append(.definitionsDiffer)
        }
        return change
    }

    private func mean(
        of input: IndicatorID, _ count: Int, _ place: FigurePlace, _ period: Period,
        _ definition: IndicatorDefinition
    ) -> Computed {
        let periods = sequence(first: period, next: \.previous).prefix(count)
        let known = periods.filter { value(input, place, $0).reading.number != nil }
        guard let latest = known.first, latest == period else {
            return combined([(input, period)], place, definition) { $0.first }
        }
        var mean = combined(known.map { (input, $0) }, place, definition) { numbers in
            numbers.reduce(.zero, +)
                .divided(by: Quantity(numbers.count), decimals: Quantity.mostDecimals)
        }
        // A break within the mean makes it a figure of neither definition.
        let versions = mean.inputs.map(\.definition)
        if let whole = indicators[input],
            !versions.allSatisfy({ whole.areComparable($0, versions[0]) }),
            !mean.warnings.contains(.definitionsDiffer)
        {
            mean.warnings.append(.definitionsDiffer)
        }
        if known.count < count {
            mean.warnings.append(.fewerPeriods(known: known.count, asked: count))
        }
        return mean
    }

    /// The inputs put together, or why the first of them that is missing is missing.
    private func combined(
        _ cells: [(IndicatorID, Period)], _ place: FigurePlace, _ definition: IndicatorDefinition,
        _ formula: ([Quantity]) -> Quantity?
    ) -> Computed {
        let values = cells.map { value($0.0, place, $0.1) }
        var result = Computed(.notReported, by: definition)
        result.take(values)
        result.inputs = zip(cells, values).map { input($0.0, place, $0.1, $1) }
        let numbers = values.compactMap(\.reading.number)
        if numbers.count == values.count {
            result.reading = formula(numbers).map(FigureReading.number) ?? .notApplicable
        } else if values.contains(where: { $0.reading == .suppressedAtSource }) {
            result.reading = .suppressedAtSource
        } else if !values.contains(where: { $0.reading == .notReported }) {
            result.reading = .notApplicable
        }
        return result
    }

    private func input(
        _ indicator: IndicatorID, _ place: FigurePlace, _ period: Period, _ value: Computed
    ) -> FigureInput {
        FigureInput(
            indicator: indicator, place: place, period: period, definition: value.definition,
            source: value.sources.first)
    }
}

extension Computed {
    /// Takes over what its inputs say about themselves.
    fileprivate mutating func take(_ values: [Computed]) {
        for value in values {
            sources += value.sources.filter { !sources.contains($0) }
            warnings += value.warnings.filter { !warnings.contains($0) }
        }
        periodIsStated = values.allSatisfy(\.periodIsStated)
        isApproved = values.allSatisfy(\.isApproved)
        // It is approved when the last of its inputs is.
        let approvals = values.compactMap(\.approval)
        if isApproved { approval = approvals.max { $0.on < $1.on } }
        let sizes = values.compactMap(\.sampleSize)
        sampleSize = sizes.count == values.count ? sizes.min() : nil
    }
}

extension FigureUnit {
    /// What a share of it is counted in; nil where it is no share.
    var scale: Quantity? {
        switch self {
        case .percent: Quantity(100)
        case .perTenThousand: Quantity(10_000)
        default: nil
        }
    }
}

extension Period {
    /// The one of the same length just before.
    public var previous: Period { Period(precision, containing: first.advanced(by: -1)) }

    /// The one of the same length just after.
    public var next: Period { Period(precision, containing: last.advanced(by: 1)) }
}
