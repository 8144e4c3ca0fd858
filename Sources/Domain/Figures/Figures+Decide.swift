// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Figures {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: FigureCommand,
        on day: Day,
        in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        switch command {
        case .define(let draft): try define(draft, in: setting)
        case .redefine(let id, let definition, let seen):
            try redefine(id, by: definition, seen: seen, in: setting)
        case .close(let id, let last): try close(id, on: last)
        case .proposeChange(let id, let matter):
            try proposeChange(of: id, in: matter, setting)
        case .record(let report): try record(report, on: day, in: setting)
        case .correct(let report, let reason):
            try correct(report, reason: reason, on: day, in: setting)
        case .approve(let id, let periods, let places, let by):
            try approve(id, periods, places, by: by, in: setting)
        case .nameGroup(let group, let seen): try name(group, seen: seen, in: setting)
        case .mapGeography(let map, let seen): try take(map, seen: seen, in: setting)
        case .setTarget(let target): try set(target, in: setting)
        case .makeBarometer(let barometer): try make(barometer, in: setting)
        case .keepMapping(let mapping): try keep(mapping)
        case .aim(let initiative, let indicators):
            try aim(initiative, at: indicators, in: setting)
        }
    }

    private func define(
        _ draft: IndicatorDraft, in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard indicators[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        try setting.requireKnown(draft.owner)
        var definition = try checked(draft.definition, of: draft.id, in: setting)
        definition.version = 1
        let goal: String? = if let goal = draft.goal { try text(goal, field: "goal") } else { nil }
        return [
            .defined(
                IndicatorDefined(
                    indicator: draft.id, owner: draft.owner,
                    theme: try title(draft.theme, field: "theme"),
                    goal: goal,
                    definition: definition))
        ]
    }

    /// a definition is never changed; another one takes over from its day.
    private func redefine(
        _ id: IndicatorID, by definition: IndicatorDefinition, seen: Int?,
        in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        let indicator = try open(id)
        let latest = indicator.latest
        if let seen, seen != latest.version {
            throw .changedMeanwhile(seen: seen, now: latest.version)
        }
        guard definition.effective > latest.effective else {
            throw .notAfter(latest.effective)
        }
        guard definition.formula.isReported == latest.formula.isReported else {
            throw .derivedStays
        }
        var definition = try checked(definition, of: id, in: setting)
        definition.version = latest.version + 1
        if let matter = definition.changedBy { try requireDecided(matter, in: setting) }
        return [.redefined(IndicatorRedefined(indicator: id, definition: definition))]
    }

    private func requireDecided(
        _ id: MatterID, in setting: FigureSetting
    ) throws(FigureRefusal) {
        guard let matter = setting.matters[id] else { throw .unknownMatter(id) }
        guard matter.latestResult != nil || matter.closing != nil else {
            throw .matterUndecided(title: matter.title)
        }
    }

    private func close(_ id: IndicatorID, on day: Day) throws(FigureRefusal) -> [FigureEvent] {
        let indicator = try open(id)
        guard day >= indicator.latest.effective else { throw .notAfter(indicator.latest.effective) }
        if let dependent = dependents(of: id).first(where: { indicators[$0]?.closed == nil }) {
            throw .neededBy(name(of: dependent))
        }
        return [.closed(IndicatorClosed(indicator: id, on: day))]
    }

    private func proposeChange(
        of id: IndicatorID, in matter: MatterID, _ setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        let indicator = try open(id)
        guard setting.matters[matter] != nil else { throw .unknownMatter(matter) }
        if indicator.proposals.contains(matter) { return [] }
        return [.changeProposed(IndicatorChangeProposed(indicator: id, matter: matter))]
    }

    private func aim(
        _ initiative: InitiativeID, at ids: [IndicatorID], in setting: FigureSetting
    ) throws(FigureRefusal) -> [FigureEvent] {
        guard setting.initiatives[initiative] != nil else { throw .unknownInitiative(initiative) }
        var kept: [IndicatorID] = []
        for id in ids where !kept.contains(id) {
            _ = try known(id)
            kept.append(id)
        }
        guard aims[initiative] ?? [] != kept else { return [] }
        return [.aimed(InitiativeAimed(initiative: initiative, indicators: kept))]
    }
}

// MARK: - What must hold

extension Figures {
    func known(_ id: IndicatorID) throws(FigureRefusal) -> Indicator {
        guard let indicator = indicators[id] else { throw .unknownIndicator(id) }
        return indicator
    }

    func open(_ id: IndicatorID) throws(FigureRefusal) -> Indicator {
        let indicator = try known(id)
        if let day = indicator.closed { throw .closed(on: day) }
        return indicator
    }

    /// The name in force; the id where the city has no such indicator.
    func name(of id: IndicatorID) -> Phrase {
        indicators[id]?.latest.name ?? Phrase(verbatim: id.rawValue)
    }

    func title(_ words: String, field: String) throws(FigureRefusal) -> String {
        do { return try CheckedText.title(words, field: field) } catch { throw .text(error) }
    }

    func text(_ words: String, field: String) throws(FigureRefusal) -> String {
        do { return try CheckedText.note(words, field: field) } catch { throw .text(error) }
    }

    func source(_ words: String) throws(FigureRefusal) -> String {
        let checked = try text(words, field: "source")
        guard !checked.isEmpty else { throw .text(.empty(field: "source")) }
        return checked
    }

    /// every definition says where it comes from and what it makes of what.
    private func checked(
        _ definition: IndicatorDefinition, of id: IndicatorID, in setting: FigureSetting
    ) throws(FigureRefusal) -> IndicatorDefinition {
        var definition = definition
        definition.name = Phrase(
            da: try title(definition.name.danish, field: "name"),
            en: try title(definition.name.english, field: "nameInEnglish"))
        definition.meaning = try text(definition.meaning, field: "meaning")
        definition.source = try source(definition.source)
        if let population = definition.population {
            definition.population = try title(population, field: "population")
        }
        guard (0...Quantity.mostDecimals).contains(definition.decimals) else {
            throw .decimals(definition.decimals)
        }
        guard (1...10).contains(definition.averaging) else {
            throw .averaging(definition.averaging)
        }
        guard definition.geography.includesCity || !definition.geography.kinds.isEmpty else {
            throw .noGeography
        }
        // nobody weakens the protection of people alone.
        let (rule, usual) = (definition.protection, definition.sensitivity.protection)
        if rule.isWeaker(than: usual), !rule.isConfirmed { throw .protectionTooWeak(usual) }
        try check(definition.formula, of: id, unit: definition.unit)
        return definition
    }

    private func check(
        _ formula: Formula, of id: IndicatorID, unit: FigureUnit
    ) throws(FigureRefusal) {
        for input in formula.inputs { _ = try input == id ? nil : known(input) }
        if let loop = loop(from: id, through: formula) { throw .loop(loop.map(name(of:))) }
        switch formula {
        case .share where unit != .percent: throw .unitDoesNotFit(unit, formula)
        case .rate(_, _, let times) where times < 1: throw .times(times)
        case .mean(_, let periods) where !(2...20).contains(periods): throw .averaging(periods)
        case .change(let input), .difference(let input, _):
            let isPercent = indicators[input]?.latest.unit == .percent
            guard !isPercent || unit == .percentagePoints else {
                throw .unitDoesNotFit(unit, formula)
            }
        default: break
        }
    }

    /// the way back to the indicator itself, where its formula leads there.
    private func loop(from id: IndicatorID, through formula: Formula) -> [IndicatorID]? {
        var ways: [[IndicatorID]] = formula.inputs.map { [id, $0] }
        var seen: Set<IndicatorID> = []
        while let way = ways.popLast() {
            guard let last = way.last else { continue }
            if last == id { return way }
            guard seen.insert(last).inserted else { continue }
            let inputs = indicators[last]?.definitions.flatMap(\.formula.inputs) ?? []
            ways += inputs.map { way + [$0] }
        }
        return nil
    }
}
