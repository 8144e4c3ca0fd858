// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Figures {
    /// the members of a group are areas of one kind.
    func name(
        _ group: PlaceGroup, seen: Int?, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        guard group.id.isWellFormed else { throw .malformedID(group.id.rawValue) }
        try requireSame(groups[group.id]?.mark, seen)
        let group = PlaceGroup(
            id: group.id, name: try title(group.name, field: "name"), members: group.members,
            source: try source(group.source))
        guard let first = group.members.first else { throw .noMembers }
        let kind = try setting.known(first.area).kind
        for member in group.members {
            let area = try setting.known(member.area)
            guard area.kind == kind else { throw .mixedKinds(area.name, area.kind, kind) }
            if let to = member.to, to < member.from {
                throw .endsBeforeItBegins(from: member.from, to: to)
            }
        }
        guard groups[group.id] != group else { return [] }
        return [.groupNamed(PlaceGroupNamed(group: group))]
    }

    /// no area is given away more than once.
    func take(
        _ map: GeographyMap, seen: Int?, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        guard map.id.isWellFormed else { throw .malformedID(map.id.rawValue) }
        try requireSame(maps[map.id]?.mark, seen)
        _ = try source(map.source)
        if let to = map.validTo, to < map.validFrom {
            throw .endsBeforeItBegins(from: map.validFrom, to: to)
        }
        guard !map.rows.isEmpty else { throw .noMembers }
        var given: [AreaID: Quantity] = [:]
        for row in map.rows {
            for (id, kind) in [(row.from, map.from), (row.to, map.to)] {
                let area = try setting.known(id)
                guard area.kind == kind else { throw .mixedKinds(area.name, area.kind, kind) }
            }
            guard .zero <= row.share else { throw .negative(row.share) }
            given[row.from, default: .zero] = given[row.from, default: .zero] + row.share
        }
        if let (id, share) = given.sorted(by: { $0.key < $1.key }).first(where: {
            $0.value > Quantity(1)
        }) {
            throw .givenMoreThanOnce(try setting.known(id).name, share)
        }
        guard maps[map.id] != map else { return [] }
        return [.geographyMapped(GeographyMapped(map: map))]
    }

    /// What nobody had named counts as 0, so that two who name the same one meet.
    private func requireSame(_ mark: Int?, _ seen: Int?) throws(FigureRefusal) {
        guard let seen, seen != mark ?? 0 else { return }
        throw .changedMeanwhile(seen: seen, now: mark ?? 0)
    }

    func set(
        _ target: FigureTarget, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        guard target.id.isWellFormed else { throw .malformedID(target.id.rawValue) }
        let indicator = try known(target.indicator)
        _ = try title(target.name, field: "name")
        _ = try source(target.source)
        try check(target.place, fits: indicator.latest.geography, in: setting)
        guard indicator.definition(version: target.baseline.definition) != nil else {
            throw .unknownVersion(target.baseline.definition)
        }
        guard target.deadline > target.baseline.period.last else {
            throw .notAfter(target.baseline.period.last)
        }
        var latest = target.baseline.period.last
        for point in target.path {
            guard point.on > latest, point.on < target.deadline else {
                throw .notOnTheWay(point.on)
            }
            latest = point.on
        }
        if let id = target.initiative, setting.initiatives[id] == nil {
            throw .unknownInitiative(id)
        }
        if let id = target.programme, setting.initiatives[id] == nil {
            throw .unknownProgramme(id)
        }
        guard targets[target.id] != target else { return [] }
        return [.targetSet(TargetSet(target: target))]
    }

    func make(
        _ barometer: Barometer, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        guard barometer.id.isWellFormed else { throw .malformedID(barometer.id.rawValue) }
        _ = try title(barometer.name, field: "name")
        _ = try source(barometer.source)
        guard !barometer.entries.isEmpty else { throw .noMembers }
        for entry in barometer.entries {
            _ = try known(entry.indicator)
            try setting.requireKnown(entry.owner)
        }
        var kind: AreaKind?
        for id in barometer.areas {
            let area = try setting.known(id)
            if let kind, kind != area.kind { throw .mixedKinds(area.name, area.kind, kind) }
            kind = area.kind
        }
        guard barometer.minimumCount >= 0 else { throw .negative(Quantity(barometer.minimumCount)) }
        guard barometers[barometer.id] != barometer else { return [] }
        return [.barometerMade(BarometerMade(barometer: barometer))]
    }

    func keep(_ mapping: FigureMapping) throws(FigureRefusal) -> [FigureEvent] {
        guard mapping.id.isWellFormed else { throw .malformedID(mapping.id.rawValue) }
        _ = try title(mapping.name, field: "name")
        if let id = mapping.indicator { _ = try known(id) }
        let isWhole =
            mapping.columns[.value] != nil && mapping.columns[.period] != nil
            && (mapping.indicator != nil || mapping.columns[.indicator] != nil)
        guard isWhole else { throw .columnsMissing }
        guard mappings[mapping.id] != mapping else { return [] }
        return [.mappingKept(FigureMappingKept(mapping: mapping))]
    }
}
