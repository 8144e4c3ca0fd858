// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Everything that a city's files say about figures.
struct FigureRecords: Equatable, Sendable {
    var groups: [PlaceGroupRecord] = []
    var maps: [GeographyMapRecord] = []
    var indicators: [IndicatorRecord] = []
    var targets: [TargetRecord] = []
    var barometers: [BarometerRecord] = []
    var aims: [AimRecord] = []
    var observations: [ObservationRecord] = []

    mutating func take(_ file: Fields) {
        groups += file.records("place-groups", PlaceGroupRecord.init)
        maps += file.records("geography-maps", GeographyMapRecord.init)
        indicators += file.records("indicators", IndicatorRecord.init)
        targets += file.records("targets", TargetRecord.init)
        barometers += file.records("barometers", BarometerRecord.init)
        aims += file.records("figure-aims", AimRecord.init)
    }

    /// Indicators in an order in which each is defined after what it is made of.
    var all: [any CityRecord] {
        let deliveries = DeliveryRecord.deliveries(of: observations)
        let records: [[any CityRecord]] = [
            groups, maps, indicatorsInOrder, deliveries, targets, barometers, aims,
        ]
        return records.flatMap { $0 }
    }

    var days: [Day] {
        groups.map(\.since) + maps.map(\.since) + indicators.map(\.since) + targets.map(\.since)
            + barometers.map(\.since) + aims.map(\.since) + observations.map(\.day)
    }

    private var indicatorsInOrder: [IndicatorRecord] {
        var placed: [IndicatorRecord] = []
        var known: Set<IndicatorID> = []
        var waiting = indicators
        while !waiting.isEmpty {
            let ready = waiting.filter { record in
                record.definitions.flatMap(\.definition.formula.inputs).allSatisfy(known.contains)
            }
            // What is left stands in a ring, which the city refuses.
            if ready.isEmpty { return placed + waiting }
            placed += ready
            known.formUnion(ready.map(\.id))
            waiting.removeAll { known.contains($0.id) }
        }
        return placed
    }
}

/// A set of areas that a source counts together.
struct PlaceGroupRecord: Equatable, Sendable {
    let origin: Origin
    let since: Day
    let group: PlaceGroup

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: PlaceGroupID? = fields.id(of: .placeGroup)
        let name = fields.text("name")
        let from = fields.day("from", .optional) ?? since
        let to = fields.day("to", .optional)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let source = fields.source()
        guard let since, let id, let name, let from, let source else { return nil }
        (origin, self.since) = (fields.origin, since)
        group = PlaceGroup(
            id: id, name: name, members: areas.map { PlaceMember($0, from: from, to: to) },
            source: source)
    }
}

/// How figures of one kind of area are carried over to another.
struct GeographyMapRecord: Equatable, Sendable {
    let origin: Origin
    let since: Day
    let map: GeographyMap

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: GeographyMapID? = fields.id(of: .geographyMap)
        let from = fields.choice("kind", of: AreaKind.self)
        let to = fields.choice("to-kind", of: AreaKind.self)
        let validFrom = fields.day("from", .optional) ?? since
        let validTo = fields.day("to", .optional)
        let rows = fields.records("shares", { GeographyShare($0) }, .required)
        let source = fields.source()
        guard let since, let id, let from, let to, let validFrom, let source else { return nil }
        (origin, self.since) = (fields.origin, since)
        map = GeographyMap(
            id: id, from: from, to: to, validFrom: validFrom, validTo: validTo, rows: rows,
            source: source)
    }
}

extension GeographyShare {
    fileprivate init?(_ fields: Fields) {
        let from: AreaID? = fields.mention("from", of: .area)
        let to: AreaID? = fields.mention("to", of: .area)
        let share = fields.quantity("share")
        guard let from, let to, let share else { return nil }
        self.init(from: from, to: to, share: share)
    }
}

/// A target that somebody has set.
struct TargetRecord: Equatable, Sendable {
    let origin: Origin
    let since: Day
    let target: FigureTarget

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: TargetID? = fields.id(of: .target)
        let indicator: IndicatorID? = fields.mention(
            "indicator", of: .indicator, .required, .anyDay)
        let place = fields.figurePlace("place")
        let name = fields.text("name")
        let baseline = fields.quantity("baseline")
        let baselinePeriod = fields.period("baseline-period", .required)
        let definition = fields.number("definition", .optional) ?? 1
        let goal = fields.quantity("goal")
        let isCeiling = fields.flag("at-most")
        let deadline = fields.day("deadline")
        let path = fields.records("path", { TargetPoint($0) })
        let programme: ProgrammeID? = fields.mention("programme", of: .programme, .optional)
        let initiative: InitiativeID? = fields.mention("initiative", of: .initiative, .optional)
        let aim = fields.text("aim", .optional)
        let source = fields.source()
        guard let since, let id, let indicator, let place, let name, let baseline,
            let baselinePeriod, let goal, let deadline, let source
        else { return nil }
        (origin, self.since) = (fields.origin, since)
        target = FigureTarget(
            id: id, indicator: indicator, place: place, name: name,
            baseline: TargetBaseline(baseline, in: baselinePeriod, definition: definition),
            goal: goal, isCeiling: isCeiling, deadline: deadline, path: path, source: source,
            programme: programme, initiative: initiative, aim: aim)
    }
}

extension TargetPoint {
    fileprivate init?(_ fields: Fields) {
        let day = fields.day("on")
        let value = fields.quantity("value")
        guard let day, let value else { return nil }
        self.init(on: day, value)
    }
}

/// A set of indicators that are followed together.
struct BarometerRecord: Equatable, Sendable {
    let origin: Origin
    let since: Day
    let barometer: Barometer

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: BarometerID? = fields.id(of: .barometer)
        let name = fields.text("name")
        let entries = fields.records("indicators", { BarometerEntry($0) }, .required)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let minimum = fields.number("minimum", .optional) ?? 0
        let source = fields.source()
        guard let since, let id, let name, let source else { return nil }
        (origin, self.since) = (fields.origin, since)
        barometer = Barometer(
            id: id, name: name, entries: entries, areas: areas, minimumCount: minimum,
            source: source)
    }
}

extension BarometerEntry {
    fileprivate init?(_ fields: Fields) {
        let indicator: IndicatorID? = fields.mention(
            "indicator", of: .indicator, .required, .anyDay)
        let owner: OrganizationID? = fields.mention("owner", of: .organization)
        let threshold = fields.quantity("threshold", .optional)
        guard let indicator, let owner else { return nil }
        self.init(indicator, owner: owner, threshold: threshold)
    }
}

/// What an initiative is meant to move.
struct AimRecord: Equatable, Sendable {
    let origin: Origin
    let since: Day
    let initiative: InitiativeID
    let indicators: [IndicatorID]

    init?(_ fields: Fields) {
        let since = fields.start()
        let initiative: InitiativeID? = fields.mention("initiative", of: .initiative)
        indicators = fields.mentions("indicators", of: .indicator)
        _ = fields.source()
        guard let since, let initiative else { return nil }
        (origin, self.since, self.initiative) = (fields.origin, since, initiative)
    }
}

extension Fields {
    /// A number as people write it: `12,5`.
    func quantity(_ key: String, _ need: Need = .required) -> Quantity? {
        value(key, need).flatMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(QuantityRefusal) in try Quantity(reading: word) }
            }
        }
    }

    /// `city`, `area/…` or `group/…`, of which the areas and groups must be written.
    func figurePlace(_ key: String) -> FigurePlace? {
        guard let value = value(key, .required), let word = word(in: value, of: key) else {
            return nil
        }
        return reading.figurePlace(word, at: value.place)
    }
}

extension CityReading {
    func figurePlace(_ word: String, at place: FilePlace) -> FigurePlace? {
        guard let found = FigurePlace(word) else {
            report(.unknownChoice(word, among: ["city", "area/…", "group/…"]), at: place)
            return nil
        }
        switch found {
        case .city: break
        case .area(let id): mention(.area, id.rawValue, at: place)
        case .group(let id): mention(.placeGroup, id.rawValue, at: place)
        }
        return found
    }
}
