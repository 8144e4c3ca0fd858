// SPDX-License-Identifier: EUPL-1.2

// What a charter says on a subject, with the clause that says it; nil or
// nothing where it says nothing.
extension Charter {
    public var purposes: [Clause] { clauses.filter { $0.provision == .purpose } }

    public var seatGroups: [Ruled<SeatGroup>] {
        rules { if case .seats(let rule) = $0 { rule } else { nil } }
    }

    public var areas: [Ruled<AreaScope>] {
        rules { if case .area(let rule) = $0 { rule } else { nil } }
    }

    public var mandates: [Ruled<Mandate>] {
        rules { if case .mandate(let rule) = $0 { rule } else { nil } }
    }

    public var officers: [Ruled<Officer>] {
        rules { if case .officer(let rule) = $0 { rule } else { nil } }
    }

    public var guests: [Ruled<GuestRule>] {
        rules { if case .guests(let rule) = $0 { rule } else { nil } }
    }

    public var relations: [Ruled<Relation>] {
        rules { if case .relation(let rule) = $0 { rule } else { nil } }
    }

    public var cadence: Ruled<Cadence>? {
        rules { if case .cadence(let rule) = $0 { rule } else { nil } }.first
    }

    public var quorum: Ruled<Quorum>? {
        rules { if case .quorum(let rule) = $0 { rule } else { nil } }.first
    }

    public var voting: Ruled<VotingRule>? {
        rules { if case .voting(let rule) = $0 { rule } else { nil } }.first
    }

    public var notice: Ruled<NoticeRule>? {
        rules { if case .notice(let rule) = $0 { rule } else { nil } }.first
    }

    public var minutes: Ruled<MinutesRule>? {
        rules { if case .minutes(let rule) = $0 { rule } else { nil } }.first
    }

    public var duration: Ruled<MeetingDuration>? {
        rules { if case .duration(let rule) = $0 { rule } else { nil } }.first
    }

    public var attendance: Ruled<AttendanceRule>? {
        rules { if case .attendance(let rule) = $0 { rule } else { nil } }.first
    }

    public var amendment: Ruled<AmendmentRule>? {
        rules { if case .amendment(let rule) = $0 { rule } else { nil } }.first
    }

    public var support: Ruled<SupportRule>? {
        rules { if case .support(let rule) = $0 { rule } else { nil } }.first
    }

    public func group(_ id: SeatGroupID) -> Ruled<SeatGroup>? {
        seatGroups.first { $0.rule.id == id }
    }

    public func officer(_ role: OfficerRole) -> Ruled<Officer>? {
        officers.first { $0.rule.role == role }
    }

    public func term(of group: SeatGroupID) -> Ruled<TermProvision>? {
        rules { if case .term(let rule) = $0 { rule } else { nil } }
            .first { $0.rule.seats.covers(group) }
    }

    public func election(of group: SeatGroupID) -> Ruled<ElectionProvision>? {
        rules { if case .election(let rule) = $0 { rule } else { nil } }
            .first { $0.rule.seats.covers(group) }
    }

    public func vacancy(of group: SeatGroupID) -> Ruled<VacancyProvision>? {
        rules { if case .vacancy(let rule) = $0 { rule } else { nil } }
            .first { $0.rule.seats.covers(group) }
    }

    /// Whether a clause only makes somebody try to fill these seats.
    public func mayStayEmpty(_ group: SeatGroupID) -> Bool {
        vacancies(of: group).contains(where: \.isBestEffort)
    }

    /// How long whoever is found for these seats sits, where a clause says so.
    public func successor(on group: SeatGroupID) -> SuccessorTerm? {
        vacancies(of: group).compactMap(\.successor).first
    }

    private func vacancies(of group: SeatGroupID) -> [VacancyProvision] {
        clauses.compactMap { clause in
            guard case .vacancy(let rule) = clause.provision, rule.seats.covers(group)
            else { return nil }
            return rule
        }
    }

    public func application(of group: SeatGroupID) -> Ruled<ApplicationProvision>? {
        rules { if case .application(let rule) = $0 { rule } else { nil } }
            .first { $0.rule.seats.covers(group) }
    }

    public func substitutes(of group: SeatGroupID) -> Ruled<SubstituteProvision>? {
        rules { if case .substitutes(let rule) = $0 { rule } else { nil } }
            .first { $0.rule.seats.covers(group) }
    }

    /// What the forum may do with a matter: the mandate that names its kind,
    /// else the one for every matter; nil where the charter states none.
    public func mandate(for matter: MatterKind) -> Ruled<Mandate>? {
        mandates.first { $0.rule.matter == matter } ?? mandates.first { $0.rule.matter == .every }
    }

    private func rules<Rule>(_ rule: (Provision) -> Rule?) -> [Ruled<Rule>] {
        clauses.compactMap { clause in
            rule(clause.provision).map { Ruled(clause: clause, rule: $0) }
        }
    }
}
