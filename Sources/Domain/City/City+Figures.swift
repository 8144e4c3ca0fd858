// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// the single door by which a figure leaves the domain.
    ///
    /// It holds the number only where the face may see it; what is withheld or
    /// waits for approval is not in it. Nil for an unknown indicator.
    public func figure(
        _ indicator: IndicatorID, _ place: FigurePlace, _ period: Period, face: FigureFace
    ) -> ShownFigure? {
        figureTable(indicator, places: [place], periods: [period], face: face)?.rows.first?.first
    }

    /// figures of one indicator, places by periods; nil for an unknown indicator.
    ///
    /// What is withheld does not depend on which places and periods are asked
    /// for, so that no two tables tell more together than each of them.
    public func figureTable(
        _ indicator: IndicatorID, places: [FigurePlace], periods: [Period], face: FigureFace
    ) -> FigureTable? {
        guard let known = figures[indicator] else { return nil }
        let withheld = periods.map { withholdings(of: indicator, in: $0) }
        let rows = places.map { place in
            zip(periods, withheld).map { period, withheld in
                shown(known, place, period, withheld: withheld[place], face: face)
            }
        }
        return FigureTable(indicator: indicator, places: places, periods: periods, rows: rows)
    }

    /// The periods that anything is known of, at any of the places, in order.
    public func figurePeriods(
        of indicator: IndicatorID, at places: [FigurePlace]? = nil
    ) -> [Period] {
        figures.periods(of: indicator, at: places)
    }

    /// Every figure of the indicator for the place, by period, as it may be shown.
    public func figureSeries(
        _ indicator: IndicatorID, _ place: FigurePlace, face: FigureFace
    ) -> [ShownFigure] {
        let periods = figures.periods(of: indicator, at: [place])
        return figureTable(indicator, places: [place], periods: periods, face: face)?.rows.first
            ?? []
    }

    private func shown(
        _ indicator: Indicator, _ place: FigurePlace, _ period: Period,
        withheld: Withholding?, face: FigureFace
    ) -> ShownFigure {
        let computed = figures.value(indicator.id, place, period)
        let definition =
            indicator.definition(version: computed.definition)
            ?? indicator.definition(for: period)
        let seesAll = sees(computed, of: indicator, face)
        let content = content(of: computed, definition, withheld: withheld, seesAll: seesAll)
        let isNumber = if case .number = content { true } else { false }
        return ShownFigure(
            indicator: indicator.id, place: place, period: period, content: content,
            numerator: isNumber ? computed.numerator : nil,
            denominator: isNumber ? computed.denominator : nil,
            sampleSize: isNumber ? computed.sampleSize : nil, unit: definition.unit,
            decimals: min(
                definition.decimals, definition.protection.decimals ?? definition.decimals),
            definition: definition.version, sources: computed.sources, note: computed.note,
            periodIsStated: computed.periodIsStated, inputs: computed.inputs,
            warnings: computed.warnings, reporter: computed.reporter,
            approval: computed.approval)
    }

    private func content(
        of computed: Computed, _ definition: IndicatorDefinition, withheld: Withholding?,
        seesAll: Bool
    ) -> ShownContent {
        switch computed.reading {
        case .notReported: return .notReported
        case .notApplicable: return .notApplicable
        case .suppressedAtSource: return .suppressedAtSource
        case .number(let number):
            if !seesAll, !computed.isApproved { return .awaitingApproval }
            // Whoever knows that two are small could reckon both out from their sum.
            if !seesAll, withheld != nil { return .withheld(.primary) }
            let decimals = min(
                definition.decimals, definition.protection.decimals ?? definition.decimals)
            return .number(number.rounded(to: decimals))
        }
    }

    /// The owner of the indicator and whoever reported the figure see it whole.
    private func sees(
        _ computed: Computed, of indicator: Indicator, _ face: FigureFace
    ) -> Bool {
        guard case .staff(let own) = face else { return false }
        return ([indicator.owner] + (computed.reporter.map { [$0] } ?? []))
            .contains { organizations.isWithin($0, own) }
    }
}

// MARK: - Targets

extension City {
    /// how the target stands on the day, by figures that the face may see.
    public func verdict(
        of id: TargetID, on day: Day, face: FigureFace
    ) -> TargetVerdict? {
        guard let target = figures[id], let indicator = figures[target.indicator] else {
            return nil
        }
        return target.verdict(
            on: day, of: indicator, by: figureSeries(target.indicator, target.place, face: face))
    }
}
