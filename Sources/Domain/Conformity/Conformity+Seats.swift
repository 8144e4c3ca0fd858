// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

// an empty seat breaks the clause that makes somebody fill it, unless
// they only have to try; a substitute is never owed.
extension ForumView {
    func seats(of clause: Clause) -> Judgement {
        let own = places.filter { $0.clause == clause.id && $0.seat.forum == forum.id }
        let vacant = own.filter(\.isVacant)
        let facts: [ConformityFact] =
            [.seated(own.count { $0.holder != nil }, of: own.count)] + vacant.map(\.vacancy)
        return Judgement(vacant.isEmpty ? .holds : .remark, own.isEmpty ? [] : facts)
    }

    func vacancy(_ rule: VacancyProvision) -> Judgement {
        let vacant = places(in: rule.seats).filter(\.isVacant)
        guard !vacant.isEmpty else { return Judgement(.holds, [.noVacancy]) }
        // What one clause lets stay empty, another does not make a breach.
        let owed = vacant.filter { !version.charter.mayStayEmpty($0.seat.group) }
        let since = owed.compactMap(\.emptySince).min() ?? version.effective
        return Judgement(owed.isEmpty ? .remark : .brokenSince(since), vacant.map(\.vacancy))
    }

    func substitutes(_ rule: SubstituteProvision) -> Judgement {
        let named = places(in: rule.seats).count { $0.substitute != nil }
        return Judgement(.holds, [.substitutes(named)])
    }

    func application(_ rule: ApplicationProvision) -> Judgement {
        let waiting = conformity.forums.applications(to: forum.id)
            .filter { $0.answer == nil && rule.seats.covers($0.seat.group) }
        return Judgement(
            waiting.isEmpty ? .holds : .remark,
            waiting.map { .application(conformity.name(of: $0.organization), since: $0.received) })
    }

    /// Nobody sits longer than the term; its end is announced beforehand.
    func term(_ rule: TermProvision) -> Judgement {
        .joining(
            places(in: rule.seats).compactMap { place in
                guard case .holding(let holding)? = place.holder else { return nil }
                return term(of: holding, in: place, rule.term)
            })
    }

    private func term(of holding: Holding, in place: SeatPlace, _ rule: TermRule) -> Judgement? {
        // How long a successor sits, only the charter's makers can say.
        if holding.manner == .found, holding.termEnds == nil { return nil }
        let began = holding.termEnds == nil ? max(holding.from, version.effective) : holding.from
        let limit = rule.lastDay(from: began)
        if limit < day {
            return Judgement(
                .brokenSince(limit.advanced(by: 1)), [.termOver(place.label, on: limit)])
        }
        let last = min(limit, holding.lastDay ?? limit)
        guard isNear(last), successor(of: place.seat, after: last) == nil else { return nil }
        return Judgement(.dueBy(last), [.termEnds(place.label, on: last)])
    }

    /// An election is due before the terms end; whether every seat was filled
    /// by it is another matter.
    func election(_ rule: ElectionProvision) -> Judgement {
        let holdings = places(in: rule.seats).flatMap { conformity.forums.holdings(of: $0.seat) }
            .filter { $0.from <= day || $0.manner == .elected }
        guard !holdings.isEmpty else { return Judgement(.remark, [.noElection]) }
        let ends = Set(holdings.filter { $0.left == nil }.compactMap(\.termEnds)).sorted()
        func isFollowed(_ end: Day) -> Bool { holdings.contains { $0.from > end } }
        if let over = ends.last(where: { $0 < day }), !isFollowed(over) {
            return Judgement(.brokenSince(over.advanced(by: 1)), [.electionMissed(over)])
        }
        guard let next = ends.first(where: { $0 >= day }) else { return Judgement(.holds) }
        if isNear(next), !isFollowed(next) { return Judgement(.dueBy(next), [.electionDue(next)]) }
        return Judgement(.holds, [.electionDue(next)])
    }

    func officer(_ rule: Officer) -> Judgement {
        guard let post = rule.post else { return Judgement(.cannotBeJudged(.noPost)) }
        guard let holder = organizations.holders(of: post, on: day).first else {
            let left = organizations.memberships(of: post).compactMap(\.to).filter { $0 < day }
            let since = max(left.max()?.advanced(by: 1) ?? version.effective, version.effective)
            return Judgement(.brokenSince(since), [.noOfficer(rule.role, since: since)])
        }
        guard let last = forum.lastDay(of: rule, from: holder.from) else {
            return Judgement(.holds, [.officer(rule.role, since: holder.from, until: nil)])
        }
        if last < day {
            return Judgement(
                .brokenSince(last.advanced(by: 1)), [.officerOver(rule.role, on: last)])
        }
        return Judgement(
            isNear(last) ? .dueBy(last) : .holds,
            [.officer(rule.role, since: holder.from, until: last)])
    }

    /// Whether the forum wants to be reminded of the day by now.
    private func isNear(_ last: Day) -> Bool { last.advanced(by: -forum.reminderDays) <= day }

    private func successor(of seat: Seat, after last: Day) -> Holding? {
        conformity.forums.holdings(of: seat).first { $0.from > last }
    }

    private func places(in scope: SeatScope) -> [SeatPlace] {
        places.filter { $0.seat.forum == forum.id && scope.covers($0.seat.group) }
    }
}

extension SeatPlace {
    fileprivate var vacancy: ConformityFact { .vacant(label, since: emptySince) }
}
