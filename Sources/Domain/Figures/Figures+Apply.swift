// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Figures {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: FigureEvent, on day: Day) {
        switch event {
        case .defined(let fact): define(fact)
        case .redefined(let fact):
            guard indicators[fact.indicator] != nil else { return }
            indicators[fact.indicator]?.definitions.append(fact.definition)
            indicators[fact.indicator]?.definitions.sort { $0.effective < $1.effective }
            depend(fact.indicator, on: fact.definition.formula)
        case .closed(let fact): indicators[fact.indicator]?.closed = fact.on
        case .changeProposed(let fact):
            indicators[fact.indicator]?.proposals.append(fact.matter)
        case .observed(let fact): observe(fact, on: day)
        case .corrected(let fact): correct(fact, on: day)
        case .approved(let fact): approve(fact, on: day)
        case .groupNamed(let fact):
            groups[fact.group.id] = fact.group
            structure += 1
        case .geographyMapped(let fact):
            maps[fact.map.id] = fact.map
            structure += 1
        case .targetSet(let fact) where indicators[fact.target.indicator] != nil:
            targets[fact.target.id] = fact.target
        case .targetSet: break
        case .barometerMade(let fact): barometers[fact.barometer.id] = fact.barometer
        case .mappingKept(let fact): mappings[fact.mapping.id] = fact.mapping
        case .aimed(let fact): aims[fact.initiative] = fact.indicators
        }
    }

    private mutating func define(_ fact: IndicatorDefined) {
        indicators[fact.indicator] = Indicator(
            id: fact.indicator, definitions: [fact.definition], owner: fact.owner,
            goal: fact.goal, theme: fact.theme)
        depend(fact.indicator, on: fact.definition.formula)
    }

    private mutating func depend(_ indicator: IndicatorID, on formula: Formula) {
        structure += 1
        for input in formula.inputs where !dependents(of: input).contains(indicator) {
            dependentsOf[input, default: []].append(indicator)
        }
    }

    private mutating func observe(_ fact: FiguresObserved, on day: Day) {
        guard indicators[fact.indicator] != nil else { return }
        deliveries.append(
            FigureDelivery(
                definition: fact.definition, source: fact.source, reporter: fact.reporter, on: day))
        let approval = fact.approvedBy.map { FigureApproval(by: $0, on: day) }
        take(fact.observations, of: fact.indicator, approval)
    }

    private mutating func correct(_ fact: FiguresCorrected, on day: Day) {
        guard indicators[fact.indicator] != nil else { return }
        deliveries.append(
            FigureDelivery(
                definition: fact.definition, source: fact.source, reporter: fact.reporter, on: day))
        let approval = fact.approvedBy.map { FigureApproval(by: $0, on: day) }
        take(fact.observations, of: fact.indicator, approval)
    }

    /// Puts the figures of the latest delivery where they belong, a place at a time.
    private mutating func take(
        _ observations: [Observation], of indicator: IndicatorID, _ approval: FigureApproval?
    ) {
        let delivery = deliveries.count - 1
        var rest = observations[...]
        while let place = rest.first?.place {
            let run = rest.prefix { $0.place == place }
            rest = rest.dropFirst(run.count)
            let key = SeriesKey(indicator, place)
            if series[key] == nil { remember(place, of: indicator) }
            series[key, default: Series()].take(run, delivery: delivery, approval)
        }
    }

    private mutating func remember(_ place: FigurePlace, of indicator: IndicatorID) {
        let places = placesOf[indicator] ?? []
        let index = places.firstIndex { place < $0 } ?? places.count
        placesOf[indicator, default: []].insert(place, at: index)
    }

    private mutating func approve(_ fact: FiguresApproved, on day: Day) {
        let approval = FigureApproval(by: fact.by, on: day)
        for place in fact.places {
            for period in fact.periods {
                series[SeriesKey(fact.indicator, place)]?.approve(period, approval)
            }
        }
    }
}

extension Series {
    fileprivate mutating func take(
        _ observations: some Sequence<Observation>, delivery: Int, _ approval: FigureApproval?
    ) {
        for observation in observations {
            var figure = RecordedFigure(
                period: observation.period, reading: observation.reading,
                numerator: observation.numerator, denominator: observation.denominator,
                sampleSize: observation.sampleSize, note: observation.note,
                periodIsStated: observation.periodIsStated, delivery: delivery, approval: approval)
            if let before = self[observation.period] {
                figure.corrections = before.corrections + 1
                figure.shownBefore =
                    before.approval == nil ? before.shownBefore : before.reading.number
            }
            put(figure)
        }
    }
}
