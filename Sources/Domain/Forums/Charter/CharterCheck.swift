// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Everything that is wrong with a charter before it can be adopted.
///
/// a charter that cannot be kept is refused, with the clause named.
struct CharterCheck {
    let charter: Charter
    let forum: ForumID
    let forums: Forums
    let organizations: Organizations
    let areas: Areas

    var problems: [ClauseProblem] {
        identity
            + charter.clauses.flatMap { clause in
                (texts(of: clause) + rule(of: clause)).map { ClauseProblem(clause.id, $0) }
            } + circle
    }

    /// Clauses, seat groups and officers are there once; so are the rules that
    /// two clauses could contradict each other in.
    private var identity: [ClauseProblem] {
        var problems: [ClauseProblem] = []
        var clauses: Set<ClauseID> = []
        var groups: Set<SeatGroupID> = []
        var officers: Set<OfficerRole> = []
        var single: [Provision.Kind: ClauseID] = [:]
        for clause in charter.clauses {
            if !clause.id.isWellFormed {
                problems.append(ClauseProblem(clause.id, .malformedID(clause.id.rawValue)))
            }
            if !clauses.insert(clause.id).inserted {
                problems.append(ClauseProblem(clause.id, .idTaken))
            }
            switch clause.provision {
            case .seats(let group):
                if !groups.insert(group.id).inserted {
                    problems.append(ClauseProblem(clause.id, .groupTwice(group.id)))
                }
            case .officer(let officer):
                if !officers.insert(officer.role).inserted {
                    problems.append(ClauseProblem(clause.id, .officerTwice(officer.role)))
                }
            case .cadence, .quorum, .voting, .notice, .minutes, .duration, .amendment:
                let kind = clause.provision.kind
                if let first = single[kind] {
                    problems.append(ClauseProblem(clause.id, .stated(kind, alreadyIn: first)))
                }
                single[kind] = single[kind] ?? clause.id
            default: break
            }
        }
        return problems
    }

    private func texts(of clause: Clause) -> [ClauseProblem.Kind] {
        var texts = [(clause.sentence, TextKind.reason, "sentence")]
        if case .seats(let group) = clause.provision {
            texts.append((group.label, .title, "label"))
        }
        return texts.compactMap { text, kind, field -> ClauseProblem.Kind? in
            do throws(TextRefusal) {
                _ = try CheckedText.check(text, as: kind, field: field)
                return nil
            } catch {
                return .text(error)
            }
        }
    }

    private func rule(of clause: Clause) -> [ClauseProblem.Kind] {
        switch clause.provision {
        case .seats(let group): seats(group)
        case .term(let rule): scope(rule.seats) + term(rule.term)
        case .election(let rule): scope(rule.seats) + known([rule.arranger])
        case .vacancy(let rule): scope(rule.seats) + duty(rule.duty)
        case .application(let rule): scope(rule.seats) + voting(rule.method)
        case .substitutes(let rule):
            scope(rule.seats)
                + ((0...1).contains(rule.atMost) ? [] : [.tooManySubstitutes(rule.atMost)])
        case .officer(let rule): officer(rule)
        case .area(let rule): rule.areas.filter { areas[$0] == nil }.map { .unknownArea($0) }
        case .cadence(let rule): cadence(rule)
        case .guests(let rule): known(rule.guests) + quarters(rule.quarters)
        case .duration(let rule): positive(rule.minutes)
        case .quorum(let rule): positive(rule.atLeast) + share(rule.share)
        case .voting(let rule): voting(rule.requirement)
        case .notice(let rule): positive(rule.days) + positive(rule.agendaDays)
        case .minutes(let rule): positive(rule.withinDays) + positive(rule.silenceDays)
        case .relation(let rule): known([rule.to])
        case .amendment(let rule): known((rule.approver.map { [$0] } ?? []) + rule.informed)
        case .duty(let rule): known(rule.parties)
        case .purpose, .mandate, .attendance, .support, .statement: []
        }
    }
}

// MARK: - Seats

extension CharterCheck {
    private func seats(_ group: SeatGroup) -> [ClauseProblem.Kind] {
        var problems: [ClauseProblem.Kind] = []
        if !group.id.isWellFormed { problems.append(.malformedID(group.id.rawValue)) }
        if let count = group.count {
            if count.atMost < 1 || count.atLeast < 0 {
                problems.append(.noSeats)
            } else if count.atLeast > count.atMost {
                problems.append(.seatsBackwards(atLeast: count.atLeast, atMost: count.atMost))
            }
        }
        return problems + filling(group.filling) + known(group.onBehalfOf)
    }

    private func filling(_ filling: SeatFilling) -> [ClauseProblem.Kind] {
        switch filling {
        case .exOfficio(let post): posts([post])
        case .oneOf(let list): posts(list)
        case .appointed(let by): known([by])
        case .elected(let arranger): known([arranger])
        case .members(let other):
            forums[other] == nil && other != forum ? [.unknownForum(other)] : []
        case .granted, .notStated: []
        }
    }

    private func scope(_ scope: SeatScope) -> [ClauseProblem.Kind] {
        (scope.only + scope.except).filter { charter.group($0) == nil }.map { .unknownGroup($0) }
    }

    private func term(_ term: TermRule) -> [ClauseProblem.Kind] {
        switch term {
        case .years(let count), .months(let count): count < 1 ? [.termNotPositive(count)] : []
        case .endsOn(let month, let day, let years):
            (Day(year: 2024, month: month, day: day) == nil
                ? [.noSuchDate(month: month, day: day)] : [])
                + (years < 1 ? [.termNotPositive(years)] : [])
        case .councilTerm: []
        }
    }

    private func duty(_ duty: VacancyDuty) -> [ClauseProblem.Kind] {
        if case .organization(let id) = duty { known([id]) } else { [] }
    }

    private func officer(_ officer: Officer) -> [ClauseProblem.Kind] {
        let choice: [ClauseProblem.Kind] =
            switch officer.choice {
            case .elected(let elector): known(elector.map { [$0] } ?? [])
            case .appointed(let by): known([by])
            case .rotates(let among, let months): scope(among) + positive(months)
            case .notStated: []
            }
        return posts(officer.post.map { [$0] } ?? []) + choice
            + (officer.term.map(term) ?? [])
    }

    /// members that are derived from other forums don't go in a circle.
    private var circle: [ClauseProblem] {
        charter.seatGroups.compactMap { group in
            guard case .members(let other) = group.rule.filling,
                let path = forums.derivation(from: other, to: forum)
            else { return nil }
            return ClauseProblem(group.clause.id, .membersInCircle([forum] + path))
        }
    }
}

// MARK: - Procedure

extension CharterCheck {
    /// A forum meets at most once on a working day.
    private func cadence(_ cadence: Cadence) -> [ClauseProblem.Kind] {
        let days = 250 / cadence.per.perYear
        var problems = positive(cadence.meetings)
        if cadence.meetings > days {
            problems.append(.cadenceImpossible(meetings: cadence.meetings, days: days))
        }
        return problems
            + cadence.extra.compactMap(\.month).filter { !(1...12).contains($0) }
            .map { .noSuchMonth($0) }
    }

    private func quarters(_ quarters: [Int]) -> [ClauseProblem.Kind] {
        let isTooFew =
            charter.cadence.map { cadence in
                cadence.rule.meetings * cadence.rule.per.perYear < Set(quarters).count
            } ?? false
        return quarters.filter { !(1...4).contains($0) }.map { .noSuchQuarter($0) }
            + (isTooFew ? quarters.suffix(1).map { .quarterWithoutMeeting($0) } : [])
    }

    private func voting(_ requirement: VotingRequirement?) -> [ClauseProblem.Kind] {
        if case .share(let part) = requirement { share(part) } else { [] }
    }

    private func share(_ share: Share?) -> [ClauseProblem.Kind] {
        guard let share else { return [] }
        let isPart = share.denominator > 0 && (1...share.denominator).contains(share.numerator)
        return isPart ? [] : [.shareOutOfRange(share)]
    }

    private func positive(_ number: Int?) -> [ClauseProblem.Kind] {
        number.map { $0 < 1 ? [.notPositive($0)] : [] } ?? []
    }

    private func known(_ ids: [OrganizationID]) -> [ClauseProblem.Kind] {
        ids.filter { organizations[$0] == nil }.map { .unknownOrganization($0) }
    }

    private func posts(_ ids: [PostID]) -> [ClauseProblem.Kind] {
        ids.filter { organizations[$0] == nil }.map { .unknownPost($0) }
    }
}
