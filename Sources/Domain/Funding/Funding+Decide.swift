// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What the rules about pools and agreements look at beside them.
public struct FundingSetting: Sendable {
    let organizations: Organizations
    let areas: Areas
    let initiatives: Initiatives

    public init(
        _ organizations: Organizations, _ areas: Areas, _ initiatives: Initiatives
    ) {
        self.organizations = organizations
        self.areas = areas
        self.initiatives = initiatives
    }

    func require(_ id: OrganizationID) throws(FundingRefusal) {
        guard organizations[id] != nil else { throw .unknownOrganization(id) }
    }

    func require(_ id: PostID) throws(FundingRefusal) {
        guard organizations[id] != nil else { throw .unknownPost(id) }
    }

    func name(of area: AreaID) -> String { areas[area]?.name ?? area.rawValue }
}

extension Funding {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: FundingCommand,
        on day: Day,
        in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        switch command {
        case .openPool(let facts):
            try requireNew(facts.pool, pools[facts.pool] == nil)
            return [.poolOpened(try checked(facts, in: setting))]
        case .changePool(let facts, let seen):
            guard let pool = pools[facts.pool] else { throw .unknownPool(facts.pool) }
            try requireSame(pool.version, seen)
            let facts = try checked(facts, in: setting)
            return facts == pool.facts ? [] : [.poolChanged(facts)]
        case .openCall(let facts):
            try requireNew(facts.call, calls[facts.call] == nil)
            return [.callOpened(try checked(facts))]
        case .changeCall(let facts, let seen): return try changeCall(facts, seen: seen)
        case .draw(let facts): return try draw(facts, in: setting)
        case .describe(let facts, let seen): return try describe(facts, seen: seen, in: setting)
        case .share, .dropShare, .account, .carryOver:
            return try decideShare(command, on: day, in: setting)
        default: return try decideRound(command, on: day, in: setting)
        }
    }

    func requireNew<Subject>(
        _ id: ID<Subject>, _ isNew: Bool
    ) throws(FundingRefusal) {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        guard isNew else { throw .idTaken(id.rawValue) }
    }

    func requireSame(_ now: Int, _ seen: Int?) throws(FundingRefusal) {
        if let seen, seen != now { throw .changedMeanwhile(seen: seen, now: now) }
    }

    func title(_ text: String, field: String) throws(FundingRefusal) -> String {
        do { return try CheckedText.title(text, field: field) } catch { throw .text(error) }
    }

    func titles(_ texts: [String], field: String) throws(FundingRefusal) -> [String] {
        var checked: [String] = []
        for text in texts {
            let text = try title(text, field: field)
            guard !checked.contains(text) else { throw .twice(text) }
            checked.append(text)
        }
        return checked
    }

    func source(_ text: String?) throws(FundingRefusal) -> String? {
        do { return try CheckedText.source(text) } catch { throw .text(error) }
    }

    func requireAmount(
        _ amount: Kroner?, _ kind: FundingAmount
    ) throws(FundingRefusal) {
        guard let amount else { return }
        guard amount >= .zero else { throw .negative(kind) }
        guard amount <= Kroner(1_000_000_000_000) else { throw .amountTooLarge(kind) }
    }
}

// MARK: - R-258: pools and calls

extension Funding {
    /// A name, or another spelling of one, means one pool only.
    private func checked(
        _ facts: PoolFacts, in setting: FundingSetting
    ) throws(FundingRefusal) -> PoolFacts {
        var facts = facts
        facts.name = try title(facts.name, field: "name")
        facts.aliases = try titles(facts.aliases, field: "aliases")
        facts.themes = try titles(facts.themes, field: "themes")
        facts.source = try source(facts.source)
        if let authority = facts.authority { try setting.require(authority) }
        for name in [facts.name] + facts.aliases {
            if let other = pool(named: name), other.id != facts.pool {
                throw .nameTaken(name, by: other.name)
            }
        }
        return facts
    }

    private func checked(_ facts: CallFacts) throws(FundingRefusal) -> CallFacts {
        var facts = facts
        guard pools[facts.pool] != nil else { throw .unknownPool(facts.pool) }
        facts.title = try title(facts.title, field: "title")
        facts.source = try source(facts.source)
        if let opens = facts.opens, let deadline = facts.deadline, deadline < opens {
            throw .closesBeforeItOpens(opens)
        }
        try requireAmount(facts.frame, .frame)
        return facts
    }

    private func changeCall(
        _ facts: CallFacts, seen: Int?
    ) throws(FundingRefusal) -> [FundingEvent] {
        guard let call = calls[facts.call] else { throw .unknownCall(facts.call) }
        try requireSame(call.version, seen)
        guard call.pool == facts.pool else { throw .otherPool }
        let facts = try checked(facts)
        let granted = granted(of: facts.call)
        if let frame = facts.frame, frame < granted { throw .frameBelowGranted(granted: granted) }
        return facts == call.facts ? [] : [.callChanged(facts)]
    }
}

// MARK: - R-259: one agreement for each area

extension Funding {
    private func draw(
        _ facts: AgreementFacts, in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        try requireNew(facts.agreement, agreements[facts.agreement] == nil)
        let round = try open(facts.round)
        let others = agreements(of: round.id)
        guard !others.contains(where: { $0.area == facts.area }) else {
            throw .areaHasAgreement(setting.name(of: facts.area))
        }
        if let expected = round.expectedAreas, others.count >= expected {
            throw .allAreasHaveTheirs(expected)
        }
        return [.drawn(try checked(facts, of: round, in: setting))]
    }

    private func describe(
        _ facts: AgreementFacts, seen: Int?, in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        let (agreement, round) = try open(facts.agreement)
        try requireSame(agreement.version, seen)
        guard agreement.round == facts.round else { throw .otherRound }
        guard agreement.area == facts.area else { throw .otherArea }
        let facts = try checked(facts, of: round, in: setting)
        return facts == agreement.facts ? [] : [.described(facts)]
    }

    private func checked(
        _ facts: AgreementFacts, of round: AgreementRound, in setting: FundingSetting
    ) throws(FundingRefusal) -> AgreementFacts {
        var facts = facts
        guard setting.areas[facts.area] != nil else { throw .unknownArea(facts.area) }
        try setting.require(facts.responsible)
        facts.source = try source(facts.source)
        for theme in facts.themes where !round.themes.contains(theme) {
            throw .unknownTheme(theme)
        }
        return facts
    }

    /// The round, unless it is over.
    func open(_ id: AgreementRoundID) throws(FundingRefusal) -> AgreementRound {
        guard let round = rounds[id] else { throw .unknownRound(id) }
        if let day = round.concluded { throw .roundConcluded(day) }
        return round
    }

    /// The agreement with its round, also when the round is over.
    func known(
        _ id: AgreementID
    ) throws(FundingRefusal) -> (InitiativeAgreement, AgreementRound) {
        guard let agreement = agreements[id] else { throw .unknownAgreement(id) }
        guard let round = rounds[agreement.round] else { throw .unknownRound(agreement.round) }
        return (agreement, round)
    }

    /// The agreement with its round, unless the round is over.
    func open(
        _ id: AgreementID
    ) throws(FundingRefusal) -> (InitiativeAgreement, AgreementRound) {
        let (agreement, round) = try known(id)
        return (agreement, try open(round.id))
    }
}
