// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension IndicatorRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.figures[id]
        if let standing {
            difference.fix("owner", standing.owner, owner, at: origin)
            difference.fix("theme", standing.theme, theme, at: origin)
        } else {
            let draft = IndicatorDraft(
                id: id, owner: owner, theme: theme, goal: goal,
                definition: definitions[0].definition)
            difference.add(
                ScheduledCommand(
                    .figure(.define(draft)), on: since, .indicator, at: definitions[0].origin,
                    key: "indicator/\(id)/define", once: true,
                    .added(.indicator, id, definitions[0].definition.name)))
        }
        for (index, later) in definitions.enumerated().dropFirst()
        where index >= standing?.definitions.count ?? 0 {
            difference.add(
                ScheduledCommand(
                    .figure(.redefine(id, later.definition, seen: nil)), on: later.decided,
                    .indicator, at: later.origin, key: "indicator/\(id)/redefine/\(index + 1)",
                    once: true, .changed(.indicator, id, .definition, to: "\(index + 1)")))
        }
        for proposal in proposals
        where standing?.proposals.contains(proposal.matter) != true {
            difference.add(
                ScheduledCommand(
                    .figure(.proposeChange(id, proposal.matter)), on: proposal.day, .matterAct,
                    at: proposal.origin, key: "indicator/\(id)/propose/\(proposal.matter)",
                    once: true, .changed(.indicator, id, .proposal, to: proposal.matter.rawValue)))
        }
        if let closed, standing?.closed == nil {
            difference.add(
                ScheduledCommand(
                    .figure(.close(id, on: closed)), on: closed, .ending, at: origin,
                    key: "indicator/\(id)/close", once: true,
                    .changed(.indicator, id, .lastDay, to: closed.description)))
        }
    }
}

extension DeliveryRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = records.map { record in
            city.figures.series[SeriesKey(record.indicator, record.observation.place)]?[
                record.observation.period]
        }
        let new = zip(records, standing).filter { $1 == nil }.map(\.0.observation)
        let changed = zip(records, standing).filter { record, figure in
            figure.map { $0.observation(at: record.observation.place) != record.observation }
                ?? false
        }.map(\.0.observation)
        add(new, { .record($0) }, "record", to: &difference)
        add(changed, { .correct($0, reason: nil) }, "correct", to: &difference)
    }

    private func add(
        _ observations: [Observation], _ command: (FigureReport) -> FigureCommand, _ verb: String,
        to difference: inout Difference
    ) {
        guard let one = observations.first else { return }
        let content = Fingerprint.of(
            observations.map { "\($0.place)\($0.period)\($0.reading)" }.joined())
        difference.add(
            ScheduledCommand(
                .figure(command(report(observations))), on: first.day, .figures,
                at: first.origin, key: "figures/\(first.indicator)/\(verb)#\(content)", once: true,
                .added(.figures, first.indicator, "\(observations.count), \(one.period)")))
    }
}

extension PlaceGroupRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.figures[group.id] != group else { return }
        difference.add(
            ScheduledCommand(
                .figure(.nameGroup(group)), on: since, .indicator, at: origin,
                key: "figures/group/\(group.id)#\(Fingerprint.of("\(group)"))",
                .added(.placeGroup, group.id, group.name)))
    }
}

extension GeographyMapRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.figures.maps[map.id] != map else { return }
        difference.add(
            ScheduledCommand(
                .figure(.mapGeography(map)), on: since, .indicator, at: origin,
                key: "figures/map/\(map.id)#\(Fingerprint.of("\(map)"))",
                .added(.geographyMap, map.id, "\(map.from.rawValue), \(map.to.rawValue)")))
    }
}

extension TargetRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.figures[target.id] != target else { return }
        difference.add(
            ScheduledCommand(
                .figure(.setTarget(target)), on: since, .target, at: origin,
                key: "figures/target/\(target.id)#\(Fingerprint.of("\(target)"))",
                .added(.target, target.id, target.name)))
    }
}

extension BarometerRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.figures[barometer.id] != barometer else { return }
        difference.add(
            ScheduledCommand(
                .figure(.makeBarometer(barometer)), on: since, .target, at: origin,
                key: "figures/barometer/\(barometer.id)#\(Fingerprint.of("\(barometer)"))",
                .added(.barometer, barometer.id, barometer.name)))
    }
}

extension AimRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.figures.aims[initiative] ?? [] != indicators else { return }
        let names = indicators.map(\.rawValue).joined(separator: ", ")
        difference.add(
            ScheduledCommand(
                .figure(.aim(initiative, at: indicators)), on: since, .target, at: origin,
                key: "figures/aim/\(initiative)#\(Fingerprint.of(names))",
                .changed(.initiative, initiative, .indicators, to: names)))
    }
}

extension Phrase {
    fileprivate static let proposal = Phrase(da: "forslag", en: "proposal")
    fileprivate static let definition = Phrase(verbatim: "definition")
    fileprivate static let indicators = Phrase(da: "indikatorer", en: "indicators")
}
