// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Figures {
    func record(
        _ report: FigureReport, on day: Day, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        let report = try checked(report, on: day, in: setting)
        let fresh = report.observations.filter { self[report.indicator, $0] != $0 }
        // What is there already is corrected, with a reason, never written over.
        if let other = fresh.first(where: { self[report.indicator, $0] != nil }) {
            throw .thereAlready(other.period, name(of: other.place, in: setting))
        }
        let runs = runs(of: fresh, report)
        return runs.map { version, observations in
            .observed(
                FiguresObserved(
                    indicator: report.indicator, definition: version, source: report.source,
                    reporter: report.reporter, approvedBy: report.approvedBy,
                    observations: observations))
        }
    }

    /// a figure that somebody saw is changed in the open.
    func correct(
        _ report: FigureReport, reason: NoteID?, on day: Day, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        let report = try checked(report, on: day, in: setting)
        let changed = report.observations.filter { self[report.indicator, $0] != $0 }
        if let missing = changed.first(where: { self[report.indicator, $0] == nil }) {
            throw .notThere(missing.period, name(of: missing.place, in: setting))
        }
        return runs(of: changed, report).map { version, observations in
            .corrected(
                FiguresCorrected(
                    indicator: report.indicator, definition: version, source: report.source,
                    reporter: report.reporter, approvedBy: report.approvedBy, reason: reason,
                    observations: observations))
        }
    }

    /// only what the owner has approved is for everybody.
    func approve(
        _ id: IndicatorID, _ periods: [Period], _ places: [FigurePlace]?, by: OrganizationID,
        in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        _ = try known(id)
        try setting.requireKnown(by)
        let waiting = (places ?? self.places(of: id)).map { place in
            let figures = series[SeriesKey(id, place)]
            return (place, periods.filter { figures?[$0].map { $0.approval == nil } ?? false })
        }
        let kept = waiting.filter { !$0.1.isEmpty }
        guard !kept.isEmpty else { throw .nothingWaits }
        return [
            .approved(
                FiguresApproved(
                    indicator: id, by: by,
                    periods: periods.filter { period in kept.contains { $0.1.contains(period) } },
                    places: kept.map(\.0)))
        ]
    }

    /// The figure as it was reported, where one is there.
    private subscript(id: IndicatorID, observation: Observation) -> Observation? {
        series[SeriesKey(id, observation.place)]?[observation.period]?
            .observation(at: observation.place)
    }

    /// Who reported the figures that stand where these are to stand; nil where nobody is named.
    func reporters(of report: FigureReport) -> Set<OrganizationID?> {
        Set(
            report.observations.compactMap { observation in
                series[SeriesKey(report.indicator, observation.place)]?[observation.period]
                    .map { deliveries[$0.delivery].reporter }
            })
    }

    /// The observations by the definition that they were made by, in their order.
    private func runs(
        of observations: [Observation], _ report: FigureReport
    ) -> [(Int, [Observation])] {
        guard let indicator = indicators[report.indicator] else { return [] }
        var runs: [(Int, [Observation])] = []
        for observation in observations {
            let version =
                report.definition ?? indicator.definition(for: observation.period).version
            if let index = runs.firstIndex(where: { $0.0 == version }) {
                runs[index].1.append(observation)
            } else {
                runs.append((version, [observation]))
            }
        }
        return runs
    }
}

// MARK: - What must hold

extension Figures {
    private func checked(
        _ report: FigureReport, on day: Day, in setting: FigureSetting
    ) throws(FigureRefusal) -> FigureReport {
        let indicator = try open(report.indicator)
        for id in [report.reporter, report.approvedBy].compactMap({ $0 }) {
            try setting.requireKnown(id)
        }
        guard report.observations.count <= FigureReport.mostObservations else {
            throw .tooMany(report.observations.count)
        }
        if let version = report.definition, indicator.definition(version: version) == nil {
            throw .unknownVersion(version)
        }
        var report = report
        report.source = FigureSource(
            try source(report.source.text), isExample: report.source.isExample)
        var seen: Set<FigureCell> = []
        for observation in report.observations {
            try check(observation, of: indicator, on: day, in: setting)
            guard seen.insert(FigureCell(observation.place, observation.period)).inserted else {
                throw .twice(observation.period, name(of: observation.place, in: setting))
            }
        }
        return report
    }

    /// whether the figure can be one of the indicator.
    public func check(
        _ observation: Observation, of indicator: Indicator, on day: Day,
        in setting: FigureSetting
    ) throws(FigureRefusal) {
        let definition = indicator.definition(for: observation.period)
        guard definition.formula.isReported else { throw .derived(definition.name) }
        try check(observation.place, fits: definition.geography, in: setting)
        guard observation.period.precision == definition.periodKind.precision else {
            throw .otherPeriod(observation.period, definition.periodKind)
        }
        guard observation.period.first <= day else { throw .notYet(observation.period) }
        if let note = observation.note { _ = try text(note, field: "note") }
        if let number = observation.reading.number { try check(number, definition) }
        try checkParts(of: observation, definition)
    }

    private func check(
        _ number: Quantity, _ definition: IndicatorDefinition
    ) throws(FigureRefusal) {
        switch definition.unit {
        case .percent:
            guard Quantity.zero <= number, number <= Quantity(100) else {
                throw .percentOutside(number)
            }
        case .count, .persons, .perTenThousand:
            guard Quantity.zero <= number else { throw .negative(number) }
        case .percentagePoints:
            guard number.magnitude <= Quantity(100) else { throw .percentOutside(number) }
        case .kroner, .index, .average: break
        }
        if definition.unit == .persons, number.rounded(to: 0) != number {
            throw .partOfAPerson(number)
        }
    }

    private func checkParts(
        of observation: Observation, _ definition: IndicatorDefinition
    ) throws(FigureRefusal) {
        for part in [observation.numerator, observation.denominator].compactMap({ $0 })
        where part < .zero { throw .negative(part) }
        if let size = observation.sampleSize, size < 0 { throw .negative(Quantity(size)) }
        guard let part = observation.numerator, let whole = observation.denominator else { return }
        guard definition.unit != .percent || part <= whole else {
            throw .partAboveWhole(part, whole)
        }
        guard definition.unit == .percent, let number = observation.reading.number,
            let share = (part * Quantity(100)).divided(by: whole, decimals: 4)
        else { return }
        // A share may be rounded to whole percent by whoever reports it.
        guard (share - number).magnitude <= Quantity(5, decimals: 1) else {
            throw .shareDoesNotFit(number, share.rounded(to: 1))
        }
    }

    /// a figure for one kind of area says nothing about another.
    func check(
        _ place: FigurePlace, fits geography: FigureGeography, in setting: FigureSetting
    ) throws(FigureRefusal) {
        switch place {
        case .city:
            guard geography.includesCity else { throw .notForTheCity }
        case .area(let id):
            let area = try setting.known(id)
            guard geography.kinds.contains(area.kind) else {
                throw .otherKind(area.name, area.kind, geography)
            }
        case .group(let id):
            guard let group = groups[id] else { throw .unknownGroup(id) }
            guard let first = group.members.first, let area = setting.areas[first.area],
                geography.kinds.contains(area.kind)
            else { throw .otherGroup(group.name, geography) }
        }
    }

    func name(of place: FigurePlace, in setting: FigureSetting) -> Phrase {
        switch place {
        case .city: Phrase(da: "hele byen", en: "the whole city")
        case .area(let id): Phrase(verbatim: setting.areas[id]?.name ?? id.rawValue)
        case .group(let id): Phrase(verbatim: groups[id]?.name ?? id.rawValue)
        }
    }
}

/// A place in a period.
struct FigureCell: Hashable, Sendable {
    let place: FigurePlace
    let period: Period

    init(_ place: FigurePlace, _ period: Period) {
        self.place = place
        self.period = period
    }
}
