// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every pool of money, and the agreements that draw on them.
public struct Funding: Equatable, Sendable, Codable {
    public internal(set) var pools: TreeDictionary<PoolID, FundingPool> = [:]
    public internal(set) var calls: TreeDictionary<FundingCallID, FundingCall> = [:]
    public internal(set) var rounds: TreeDictionary<AgreementRoundID, AgreementRound> = [:]
    public internal(set) var agreements: TreeDictionary<AgreementID, InitiativeAgreement> = [:]
    var agreementsOf: TreeDictionary<AgreementRoundID, [AgreementID]> = [:]

    public init() {}

    public subscript(id: PoolID) -> FundingPool? { pools[id] }
    public subscript(id: FundingCallID) -> FundingCall? { calls[id] }
    public subscript(id: AgreementRoundID) -> AgreementRound? { rounds[id] }
    public subscript(id: AgreementID) -> InitiativeAgreement? { agreements[id] }

    /// The calls of the pool, the one that is due last first.
    public func calls(of pool: PoolID) -> [FundingCall] {
        calls.values.filter { $0.pool == pool }.sorted { left, right in
            switch (left.deadline, right.deadline) {
            case (let left?, let right?) where left != right: left > right
            case (nil, _?): true
            case (_?, nil): false
            default: left.id < right.id
            }
        }
    }

    /// The agreements of the round, in the order they were drawn.
    public func agreements(of round: AgreementRoundID) -> [InitiativeAgreement] {
        (agreementsOf[round] ?? []).compactMap { agreements[$0] }
    }

    /// The agreements of the area, the latest first.
    public func agreements(of area: AreaID) -> [InitiativeAgreement] {
        agreements.values.filter { $0.area == area }
            .sorted { ($1.drawn, $1.id) < ($0.drawn, $0.id) }
    }

    /// The rounds of the plan, the latest first; of no plan all of them.
    public func rounds(of plan: ProgrammeID? = nil) -> [AgreementRound] {
        rounds.values.filter { plan == nil || $0.plan == plan }
            .sorted { ($1.planned, $1.id) < ($0.planned, $0.id) }
    }

    /// Everything that is drawn from the call, with the agreement that draws it.
    public func shares(
        of call: FundingCallID
    ) -> [(agreement: InitiativeAgreement, share: PoolShare)] {
        agreements.values.sorted { $0.id < $1.id }.flatMap { agreement in
            agreement.shares.filter { $0.key.call == call }.map { (agreement, $0) }
        }
    }

    /// The pool that a name or one of its other spellings means.
    public func pool(named name: String) -> FundingPool? {
        let name = name.lowercased()
        return pools.values.first { pool in
            ([pool.name] + pool.aliases).contains { $0.lowercased() == name }
        }
    }
}

// MARK: - Taking facts in

extension Funding {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: FundingEvent, on day: Day) {
        switch event {
        case .poolOpened(let fact): pools[fact.pool] = FundingPool(facts: fact)
        case .poolChanged(let fact):
            pools[fact.pool]?.facts = fact
            pools[fact.pool]?.version += 1
        case .callOpened(let fact): calls[fact.call] = FundingCall(facts: fact)
        case .callChanged(let fact):
            calls[fact.call]?.facts = fact
            calls[fact.call]?.version += 1
        case .drawn(let fact):
            agreements[fact.agreement] = InitiativeAgreement(facts: fact, drawn: day)
            agreementsOf[fact.round, default: []].append(fact.agreement)
        case .described(let fact): change(fact.agreement) { $0.facts = fact }
        case .shareStated(let fact):
            change(fact.agreement, fact.key) {
                ($0.applied, $0.granted) = (fact.applied, fact.granted)
            }
        case .shareDropped(let fact):
            change(fact.agreement) { $0.shares.removeAll { $0.key == fact.key } }
        case .yearAccounted(let fact):
            change(fact.agreement, fact.key) { $0.take(fact.account) }
        case .carriedOver(let fact):
            change(fact.agreement, fact.key) { $0.carry(fact.amount, from: fact.from) }
        default: applyToRound(event, on: day)
        }
    }

    private mutating func applyToRound(_ event: FundingEvent, on day: Day) {
        switch event {
        case .roundPlanned(let fact):
            rounds[fact.round] = AgreementRound(facts: fact, planned: day)
        case .roundReplanned(let fact): change(fact.round) { $0.facts = fact }
        case .roundPublished(let fact): change(fact.round) { $0.isPublic = true }
        case .roundConcluded(let fact): change(fact.round) { $0.concluded = day }
        case .stepTaken(let fact):
            for id in fact.agreements { change(id) { $0.taken[fact.step] = fact.taken } }
        case .paperDelivered(let fact):
            change(fact.round) { $0.deliveries.append(fact.delivery) }
        case .consultationHeld(let fact):
            let held = ConsultationOutcome(on: fact.on, reason: nil, promise: nil, due: nil)
            change(fact.round) { $0.heard[fact.consultation] = held }
        case .consultationSkipped(let fact):
            let skip = fact.skip
            let outcome = ConsultationOutcome(
                on: skip.on, reason: skip.reason, promise: skip.promise, due: skip.due)
            change(fact.round) { $0.heard[fact.consultation] = outcome }
        case .promiseKept(let fact):
            change(fact.round) { $0.heard[fact.consultation]?.kept = day }
        default: return
        }
    }

    private mutating func change(
        _ id: AgreementRoundID, _ body: (inout AgreementRound) -> Void
    ) {
        guard var round = rounds[id] else { return }
        body(&round)
        round.version += 1
        rounds[id] = round
    }

    private mutating func change(
        _ id: AgreementID, _ body: (inout InitiativeAgreement) -> Void
    ) {
        guard var agreement = agreements[id] else { return }
        body(&agreement)
        agreement.version += 1
        agreements[id] = agreement
    }

    private mutating func change(
        _ id: AgreementID, _ key: ShareKey, _ body: (inout PoolShare) -> Void
    ) {
        change(id) { agreement in
            if let index = agreement.shares.firstIndex(where: { $0.key == key }) {
                body(&agreement.shares[index])
            } else {
                var share = PoolShare(key: key)
                body(&share)
                agreement.shares.append(share)
            }
        }
    }
}

extension PoolShare {
    fileprivate mutating func take(_ account: YearAccount) {
        change(account.year) {
            ($0.budget, $0.committed, $0.paid) = (account.budget, account.committed, account.paid)
        }
    }

    /// what one year gives the next, is taken once on each side.
    fileprivate mutating func carry(_ amount: Kroner, from year: Int) {
        change(year) { $0.carriedOut += amount }
        change(year + 1) { $0.carriedIn += amount }
    }

    private mutating func change(_ year: Int, _ body: (inout ShareYear) -> Void) {
        var row = self[year] ?? ShareYear(year: year)
        body(&row)
        years = (years.filter { $0.year != year } + [row]).sorted { $0.year < $1.year }
    }
}
