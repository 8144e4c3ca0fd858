// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the files say of the national list: criteria, lists, averages and measures.
struct ListingRecords: Equatable, Sendable {
    var criteria: [CriteriaRecord] = []
    var editions: [EditionRecord] = []
    var averages: [AverageRecord] = []
    var measures: [MeasureRecord] = []

    mutating func take(_ file: Fields) {
        criteria += file.records("list-criteria", CriteriaRecord.init)
        editions += file.records("list-editions", EditionRecord.init)
        averages += file.records("list-averages", AverageRecord.init)
        measures += file.records("list-measures", MeasureRecord.init)
    }

    var days: [Day] {
        criteria.map(\.version.from) + editions.map(\.edition.day) + measures.map(\.since)
    }
}

struct EditionRecord: Equatable, Sendable {
    let origin: Origin
    let edition: ListEdition

    init?(_ fields: Fields) {
        let id: ListEditionID? = fields.id(of: .listEdition)
        let day = fields.start("day")
        let version: CriteriaVersionID? = fields.mention("criteria", of: .listCriteria)
        let counts = ListTier.allCases.compactMap { tier in
            fields.number(tier.rawValue, .optional).map {
                ListCount(tier, $0, remark: fields.text("\(tier.rawValue)-remark", .optional))
            }
        }
        let entered = fields.number("entered", .optional)
        let left = fields.number("left", .optional)
        let own = fields.number("own", .optional)
        let members = fields.records("areas", ListMember.init)
        let moves = fields.records("moves", ListMove.init)
        let namesAllOwn = fields.flag("names-all-own")
        guard let id, let day, let version, let provenance = Provenance(fields) else { return nil }
        origin = fields.origin
        edition = ListEdition(
            id: id, day: day, version: version, counts: counts, entered: entered, left: left,
            ownCount: own, members: members, namesAllOwn: namesAllOwn, moves: moves,
            provenance: provenance)
    }
}

extension Provenance {
    /// `source`, `verified: false` where it is not, and a `remark`.
    init?(_ fields: Fields) {
        let source = fields.source()
        let isVerified = fields.optionalFlag("verified") ?? true
        let remark = fields.text("remark", .optional, as: .note)
        guard let source else { return nil }
        self.init(source, isVerified: isVerified, remark: remark)
    }
}

extension ListMember {
    fileprivate init?(_ fields: Fields) {
        let area: AreaID? = fields.mention("area", of: .area, .optional, .anyDay)
        let tier = fields.choice("tier", .optional, of: ListTier.self)
        guard let name = fields.text("name") else { return nil }
        self.init(
            name, area: area, tier: tier,
            provenance: fields.has("source") ? Provenance(fields) : nil)
    }
}

extension ListMove {
    fileprivate init?(_ fields: Fields) {
        let area: AreaID? = fields.mention("area", of: .area, .optional, .anyDay)
        let tier = fields.choice("tier", .optional, of: ListTier.self)
        let kind = fields.choice("move", of: ListMove.Kind.self)
        guard let name = fields.text("name"), let kind, let provenance = Provenance(fields)
        else { return nil }
        self.init(name, area: area, kind, tier: tier, provenance: provenance)
    }
}

struct AverageRecord: Equatable, Sendable {
    let origin: Origin
    let average: NationalAverage

    init?(_ fields: Fields) {
        let measure = fields.choice("measure", of: ListMeasure.self)
        let year = fields.number("year")
        let years = fields.number("years", .optional) ?? 1
        let value = fields.quantity("value")
        let isExample = fields.flag("example")
        guard let measure, let year, let value, let provenance = Provenance(fields)
        else { return nil }
        origin = fields.origin
        average = NationalAverage(
            measure, year: year, years: years, value: value, isExample: isExample,
            provenance: provenance)
    }
}

struct MeasureRecord: Equatable, Sendable {
    let origin: Origin
    let since: Day
    let binding: MeasureBinding

    init?(_ fields: Fields) {
        let since = fields.start()
        let measure = fields.choice("measure", of: ListMeasure.self)
        let years = fields.number("years", .optional) ?? 1
        let unit = fields.choice("unit", of: FigureUnit.self)
        let indicator: IndicatorID? = fields.mention("indicator", of: .indicator)
        guard let since, let measure, let unit, let indicator else { return nil }
        (origin, self.since) = (fields.origin, since)
        binding = MeasureBinding(measure, years: years, unit: unit, indicator)
    }
}
