// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Forums {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: ForumCommand,
        on day: Day,
        in organizations: Organizations,
        _ areas: Areas,
        _ initiatives: Initiatives
    ) throws(ForumRefusal) -> [ForumEvent] {
        switch command {
        case .adopt(let draft, let seen): try adopt(draft, seen: seen, in: organizations, areas)
        case .setReminder(let id, let days): try setReminder(days, of: id)
        case .take(let draft): try take(draft, in: organizations)
        case .extend(let id, let last, let reason): try extend(id, until: last, reason: reason)
        case .leave(let id, let last, let reason): try leave(id, lastDay: last, reason: reason)
        case .nameSubstitute(let id, let seat, let person, let from):
            try nameSubstitute(id, in: seat, person, from: from, organizations)
        case .endSubstitute(let id, let last): try endSubstitute(id, lastDay: last)
        case .recuse(let id, let seat, let from, let matter):
            try recuse(id, seat, from: from, matter: matter, in: organizations)
        case .endRecusal(let id, let last): try endRecusal(id, lastDay: last)
        case .apply(let id, let seat, let organization, let reason):
            try apply(id, for: seat, organization, reason: reason, on: day, in: organizations)
        case .answerApplication(let id, let isGranted, let decision, let reason):
            try answer(id, isGranted: isGranted, decision: decision, reason: reason)
        case .propose(let draft): try propose(draft, in: organizations, areas)
        case .answerProposal(let id, let forum, let reason):
            try answer(id, forum: forum, reason: reason)
        case .askSupport(let forum, let initiative, let purpose):
            try askSupport(forum, for: initiative, purpose, on: day, in: initiatives)
        case .stateSupport(let seat, let forum, let initiative, let stance, let reason):
            try state(
                stance, of: seat, in: forum, on: initiative, reason: reason, day, organizations)
        }
    }
}

// MARK: - Charters

extension Forums {
    /// a charter that cannot be kept is refused, with the clause named.
    ///
    /// one charter at a time; no two take effect on one day.
    private func adopt(
        _ draft: CharterDraft,
        seen: Int?,
        in organizations: Organizations,
        _ areas: Areas
    ) throws(ForumRefusal) -> [ForumEvent] {
        guard organizations[draft.forum] != nil else { throw .unknownOrganization(draft.forum) }
        let forum = forums[draft.forum]
        if let seen, seen != forum?.version ?? 0 {
            throw .changedMeanwhile(seen: seen, now: forum?.version ?? 0)
        }
        if let approver = draft.approvedBy, organizations[approver] == nil {
            throw .unknownOrganization(approver)
        }
        var charter = draft.charter
        charter.title = try text(charter.title, as: .title, field: "title")
        guard !charter.clauses.isEmpty else { throw .noClauses }
        let problems = problems(with: charter, of: draft.forum, in: organizations, areas)
        guard problems.isEmpty else { throw .charter(problems) }
        let versions = forum?.charters ?? []
        if let same = versions.first(where: { $0.effective == draft.effective }) {
            if same.charter == charter { return [] }
            throw .sameDay(draft.effective, version: same.number)
        }
        return [
            .charterAdopted(
                CharterAdopted(
                    forum: draft.forum,
                    kind: draft.kind,
                    number: versions.count + 1,
                    charter: charter,
                    effective: draft.effective,
                    approvedBy: draft.approvedBy,
                    decision: draft.decision,
                    source: draft.source
                )
            )
        ]
    }

    /// Everything that is wrong with the charter, so that all of it can be
    /// mended at once.
    public func problems(
        with charter: Charter,
        of forum: ForumID,
        in organizations: Organizations,
        _ areas: Areas
    ) -> [ClauseProblem] {
        CharterCheck(
            charter: charter,
            forum: forum,
            forums: self,
            organizations: organizations,
            areas: areas
        ).problems
    }

    private func setReminder(_ days: Int, of id: ForumID) throws(ForumRefusal) -> [ForumEvent] {
        let forum = try known(id)
        guard (0...730).contains(days) else { throw .reminderOutOfRange(days) }
        guard forum.reminderDays != days else { return [] }
        return [.reminderSet(ForumReminderSet(forum: id, days: days))]
    }
}

// MARK: - Proposals to establish a forum

extension Forums {
    private func propose(
        _ draft: ForumProposalDraft,
        in organizations: Organizations,
        _ areas: Areas
    ) throws(ForumRefusal) -> [ForumEvent] {
        try requireNew(draft.id.rawValue, draft.id.isWellFormed, proposals[draft.id] != nil)
        let parties = [draft.proposedBy, draft.answeredBy] + draft.alsoTo + draft.members
        if let stranger = parties.first(where: { organizations[$0] == nil }) {
            throw .unknownOrganization(stranger)
        }
        return [
            .proposed(
                ForumProposed(
                    proposal: draft.id,
                    name: try text(draft.name, as: .title, field: "name"),
                    kind: draft.kind,
                    purpose: try text(draft.purpose, as: .reason, field: "purpose"),
                    areas: draft.areas.filter { areas[$0] != nil },
                    members: draft.members,
                    proposedBy: draft.proposedBy,
                    answeredBy: draft.answeredBy,
                    alsoTo: draft.alsoTo,
                    source: draft.source
                )
            )
        ]
    }

    private func answer(
        _ id: ForumProposalID,
        forum: ForumID?,
        reason: NoteID?
    ) throws(ForumRefusal) -> [ForumEvent] {
        guard let proposal = proposals[id] else { throw .unknownProposal(id) }
        if let outcome = proposal.outcome { throw .answered(on: outcome.day) }
        if let forum { _ = try known(forum) }
        guard forum != nil || reason != nil else { throw .text(.empty(field: "reason")) }
        return [
            .proposalAnswered(ForumProposalAnswered(proposal: id, forum: forum, reason: reason))
        ]
    }
}

// MARK: - R-059: each participant says for itself whether it supports

extension Forums {
    private func askSupport(
        _ id: ForumID,
        for initiative: InitiativeID,
        _ purpose: SupportRound.PurposeTest?,
        on day: Day,
        in initiatives: Initiatives
    ) throws(ForumRefusal) -> [ForumEvent] {
        let forum = try known(id)
        guard initiatives[initiative] != nil else { throw .unknownInitiative(initiative) }
        guard let rule = forum.charter(on: day)?.charter.support else { throw .noSupportRule }
        if let test = rule.rule.purposeTest {
            guard purpose != nil else { throw .purposeUntested(test) }
        }
        let round = support(in: id, of: initiative)
        guard round == nil || round?.purpose != purpose else { return [] }
        return [
            .supportAsked(SupportAsked(forum: id, initiative: initiative, purpose: purpose))
        ]
    }

    private func state(
        _ stance: SeatSupport.Stance,
        of seat: Seat,
        in forum: ForumID,
        on initiative: InitiativeID,
        reason: NoteID?,
        _ day: Day,
        _ organizations: Organizations
    ) throws(ForumRefusal) -> [ForumEvent] {
        guard let round = support(in: forum, of: initiative) else { throw .notAsked }
        guard round.purpose?.isMet ?? true else { throw .purposeNotMet }
        guard let map = seatMap(of: forum, on: day, in: organizations),
            let place = map.places.first(where: { $0.seat == seat })
        else { throw .unknownSeat(seat) }
        guard place.holder != nil else { throw .emptySeat(on: day) }
        guard stance == .supports || reason != nil else { throw .text(.empty(field: "reason")) }
        return [
            .supportStated(
                SupportStated(
                    seat: seat, forum: forum == seat.forum ? nil : forum, initiative: initiative,
                    stance: stance, reason: reason))
        ]
    }
}

// MARK: - What must hold

extension Forums {
    func known(_ id: ForumID) throws(ForumRefusal) -> Forum {
        guard let forum = forums[id] else { throw .unknownForum(id) }
        return forum
    }

    func requireNew(
        _ id: String,
        _ isWellFormed: Bool,
        _ isTaken: Bool
    ) throws(ForumRefusal) {
        guard isWellFormed else { throw .malformedID(id) }
        guard !isTaken else { throw .idTaken(id) }
    }

    func text(
        _ text: String,
        as kind: TextKind,
        field: String
    ) throws(ForumRefusal) -> String {
        do {
            return try CheckedText.check(text, as: kind, field: field)
        } catch {
            throw .text(error)
        }
    }
}
