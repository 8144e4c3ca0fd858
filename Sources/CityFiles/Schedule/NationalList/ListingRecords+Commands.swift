// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ListingRecords {
    /// The records in the order they build on each other.
    var all: [any CityRecord] { criteria + editions + averages + measures }
}

extension CriteriaRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        difference.state(
            .stateCriteria(version), on: version.from, .listCriteria, version.id.rawValue,
            Standing(city.listing[version.id], version), at: origin)
    }
}

extension EditionRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        difference.state(
            .recordEdition(edition), on: edition.day, .listEdition, edition.id.rawValue,
            Standing(city.listing[edition.id], edition), at: origin)
    }
}

extension AverageRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.listing.average(
            of: average.measure, year: average.year, years: average.years)
        guard let day = Day(year: average.year, month: 12, day: 1) else { return }
        difference.state(
            .stateAverage(average), on: day, .listAverage,
            "\(average.measure.rawValue)-\(average.year)-\(average.years)",
            Standing(standing, average), at: origin)
    }
}

extension MeasureRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.listing.bindings.first {
            $0.measure == binding.measure && $0.years == binding.years
                && $0.unit == binding.unit
        }
        difference.state(
            .bindMeasure(binding), on: since, .listMeasure,
            "\(binding.measure.rawValue)-\(binding.years)-\(binding.unit.rawValue)",
            Standing(standing, binding), at: origin)
    }
}

/// What the city says, beside what the files say.
private struct Standing<Fact: Equatable> {
    let isNew: Bool
    let isChanged: Bool
    let fingerprint: String

    init(_ standing: Fact?, _ wanted: Fact) {
        isNew = standing == nil
        isChanged = standing != wanted
        fingerprint = Fingerprint.of("\(wanted)")
    }
}

extension Difference {
    /// States a fact of the national list, unless the city says just that.
    fileprivate mutating func state<Fact>(
        _ command: ListingCommand, on day: Day, _ kind: RecordKind, _ name: String,
        _ standing: Standing<Fact>, at origin: Origin
    ) {
        guard standing.isChanged else { return }
        let key = "listing/\(kind)/\(name)" + (standing.isNew ? "" : "#\(standing.fingerprint)")
        add(
            ScheduledCommand(
                .listing(command), on: day, .listing, at: origin, key: key,
                standing.isNew
                    ? .added(kind, name, name) : .changed(kind, name, .list([kind.noun]))))
    }
}
