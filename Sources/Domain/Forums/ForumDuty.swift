// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Something that a charter makes somebody do now, with the rule in words.
///
/// A duty is not a fact of its own: it follows from the charter, the seats and
/// the day, and is gone when it is done.
public struct ForumDuty: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        case fill(Seat)
        /// The holder's term ends; an election or appointment has to be ready.
        case renew(Seat, HoldingID)
        case fillOffice(OfficerRole)
        case renewOffice(OfficerRole, MembershipID)
        case answerApplication(SeatApplicationID)
        case answerProposal(ForumProposalID)
    }

    public let kind: Kind
    /// Nil for a proposal, which has no forum yet.
    public let forum: ForumID?
    /// The clause that lays the duty on them; nil where no clause does.
    public let clause: Clause?
    /// Nil where the charter names nobody: a gap.
    public let owner: OrganizationID?
    /// “Shall try”: not doing it breaks nothing.
    public let isBestEffort: Bool
    public let since: Day
    public let due: Day?
}

extension Forums {
    /// All that somebody has to do for the forums, longest waiting first.
    public func duties(on day: Day, in organizations: Organizations) -> [ForumDuty] {
        (forums.keys.flatMap { duties(of: $0, on: day, in: organizations) } + proposalDuties)
            .sorted { ($0.since, $0.forum?.rawValue ?? "") < ($1.since, $1.forum?.rawValue ?? "") }
    }

    /// What the forum's charter makes somebody do now.
    ///
    /// an empty seat is the duty of whom the charter names.
    /// a term's end is announced so many days before.
    public func duties(
        of id: ForumID,
        on day: Day,
        in organizations: Organizations
    ) -> [ForumDuty] {
        guard let forum = forums[id], let charter = forum.charter(on: day)?.charter,
            organizations[id]?.exists(on: day) ?? false,
            let map = seatMap(of: id, on: day, in: organizations)
        else { return [] }
        // Derived members are the duty of the forum that they come from.
        let own = map.places.filter { $0.seat.forum == id }
        return own.compactMap { place in
            let rule = charter.vacancy(of: place.group.id)
            let owner = owner(of: place, by: rule?.rule, organizations)
            return duty(to: place, of: forum, by: charter, rule, owner: owner, on: day)
        }
            + officeDuties(of: forum, by: charter, on: day, organizations)
            + applicationDuties(of: id)
    }

    private func duty(
        to place: SeatPlace,
        of forum: Forum,
        by charter: Charter,
        _ rule: Ruled<VacancyProvision>?,
        owner: OrganizationID?,
        on day: Day
    ) -> ForumDuty? {
        if place.isVacant, let since = place.emptySince {
            return ForumDuty(
                kind: .fill(place.seat),
                forum: forum.id,
                clause: rule?.clause ?? charter[place.clause],
                owner: owner,
                isBestEffort: rule?.rule.isBestEffort ?? false,
                since: since,
                due: nil
            )
        }
        guard case .holding(let holding)? = place.holder, let last = holding.lastDay,
            last.advanced(by: -forum.reminderDays) <= day
        else { return nil }
        let election = charter.election(of: place.group.id)
        return ForumDuty(
            kind: .renew(place.seat, holding.id),
            forum: forum.id,
            clause: election?.clause ?? rule?.clause ?? charter[place.clause],
            owner: election?.rule.arranger ?? owner,
            isBestEffort: false,
            since: last.advanced(by: -forum.reminderDays),
            due: last
        )
    }

    /// Whom the charter makes find somebody: by its rule on vacancies, else
    /// whoever puts somebody in the seat, or in the post that it goes with.
    private func owner(
        of place: SeatPlace,
        by rule: VacancyProvision?,
        _ organizations: Organizations
    ) -> OrganizationID? {
        let filling = place.group.filling
        var usual = filling.appointer
        if case .exOfficio(let post) = filling { usual = organizations[post]?.organization }
        switch rule?.duty {
        case .organization(let id): return id
        case .ownOrganization: return place.group.onBehalfOf.first ?? usual
        case nil: return usual
        }
    }

    private func officeDuties(
        of forum: Forum,
        by charter: Charter,
        on day: Day,
        _ organizations: Organizations
    ) -> [ForumDuty] {
        charter.officers.compactMap { officer in
            guard let post = officer.rule.post,
                let work = officeWork(officer.rule, at: post, of: forum, on: day, organizations)
            else { return nil }
            return ForumDuty(
                kind: work.kind,
                forum: forum.id,
                clause: officer.clause,
                owner: officer.rule.elector(in: forum.id),
                isBestEffort: false,
                since: work.since,
                due: work.due
            )
        }
    }

    /// Whether somebody has to be found for the office now, and by when.
    private func officeWork(
        _ officer: Officer,
        at post: PostID,
        of forum: Forum,
        on day: Day,
        _ organizations: Organizations
    ) -> (kind: ForumDuty.Kind, since: Day, due: Day?)? {
        guard let holder = organizations.holders(of: post, on: day).first else {
            let left = organizations.memberships(of: post).compactMap(\.to).filter { $0 < day }
            let since = left.max()?.advanced(by: 1) ?? forum.charters[0].effective
            return (.fillOffice(officer.role), since, nil)
        }
        guard let last = forum.lastDay(of: officer, from: holder.from),
            last.advanced(by: -forum.reminderDays) <= day
        else { return nil }
        return (
            .renewOffice(officer.role, holder.id), last.advanced(by: -forum.reminderDays), last
        )
    }

    private func applicationDuties(of forum: ForumID) -> [ForumDuty] {
        applications(to: forum).filter { $0.answer == nil }.map { application in
            ForumDuty(
                kind: .answerApplication(application.id),
                forum: forum,
                clause: nil,
                owner: forum,
                isBestEffort: false,
                since: application.received,
                due: nil
            )
        }
    }

    private var proposalDuties: [ForumDuty] {
        proposals.values.filter { $0.outcome == nil }.map { proposal in
            ForumDuty(
                kind: .answerProposal(proposal.id),
                forum: nil,
                clause: nil,
                owner: proposal.answeredBy,
                isBestEffort: false,
                since: proposal.received,
                due: nil
            )
        }
    }
}

extension Officer {
    /// Who finds somebody for the office; nil where the charter names nobody.
    fileprivate func elector(in forum: ForumID) -> OrganizationID? {
        switch choice {
        case .elected(let elector): elector
        case .appointed(let by): by
        case .rotates: forum
        case .notStated: nil
        }
    }
}

extension SeatFilling {
    /// Whoever puts somebody in the seat, where that is an organization.
    public var appointer: OrganizationID? {
        switch self {
        case .appointed(let by): by
        case .elected(let arranger): arranger
        case .exOfficio, .oneOf, .granted, .members, .notStated: nil
        }
    }
}
