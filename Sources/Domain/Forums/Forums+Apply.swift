// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Forums {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: ForumEvent, on day: Day) {
        switch event {
        case .charterAdopted(let fact): adopt(fact)
        case .reminderSet(let fact): change(fact.forum) { $0.reminderDays = fact.days }
        case .seatTaken(let fact): take(fact)
        case .termExtended(let fact):
            holdings[fact.holding]?.termEnds = fact.termEnds
            holdings[fact.holding]?.reason = fact.reason
        case .seatLeft(let fact):
            holdings[fact.holding]?.left = fact.lastDay
            holdings[fact.holding]?.reason = fact.reason
        case .substituteNamed(let fact): name(fact)
        case .substituteEnded(let fact): substitutions[fact.substitution]?.to = fact.lastDay
        case .recused(let fact): recuse(fact)
        case .recusalEnded(let fact): recusals[fact.recusal]?.to = fact.lastDay
        case .seatSought(let fact): seek(fact, on: day)
        case .applicationAnswered(let fact):
            applications[fact.application]?.answer = SeatApplication.Answer(
                isGranted: fact.isGranted, day: day, decision: fact.decision, reason: fact.reason)
        case .proposed(let fact): propose(fact, on: day)
        case .proposalAnswered(let fact):
            proposals[fact.proposal]?.outcome = ForumProposal.Outcome(
                forum: fact.forum, day: day, reason: fact.reason)
        case .supportAsked(let fact): ask(fact, on: day)
        case .supportStated(let fact): state(fact, on: day)
        }
    }

    private mutating func change(_ id: ForumID, _ body: (inout Forum) -> Void) {
        guard var forum = forums[id] else { return }
        body(&forum)
        forum.version += 1
        forums[id] = forum
    }

    private mutating func adopt(_ fact: CharterAdopted) {
        let version = CharterVersion(
            number: fact.number,
            charter: fact.charter,
            effective: fact.effective,
            approvedBy: fact.approvedBy,
            decision: fact.decision,
            source: fact.source
        )
        guard forums[fact.forum] != nil else {
            forums[fact.forum] = Forum(id: fact.forum, kind: fact.kind, charters: [version])
            return
        }
        change(fact.forum) { forum in
            let place = forum.charters.firstIndex { $0.effective > version.effective }
            forum.charters.insert(version, at: place ?? forum.charters.count)
        }
    }

    private mutating func take(_ fact: SeatTaken) {
        holdings[fact.holding] = Holding(
            id: fact.holding,
            seat: fact.seat,
            person: fact.person,
            from: fact.from,
            termEnds: fact.termEnds,
            manner: fact.manner,
            appointedBy: fact.appointedBy,
            onBehalfOf: fact.onBehalfOf
        )
        holdingsOf[fact.seat, default: []].append(fact.holding)
        holdingsBy[fact.person, default: []].append(fact.holding)
    }

    private mutating func name(_ fact: SubstituteNamed) {
        substitutions[fact.substitution] = Substitution(
            id: fact.substitution, seat: fact.seat, person: fact.person, from: fact.from)
        substitutionsOf[fact.seat, default: []].append(fact.substitution)
    }

    private mutating func recuse(_ fact: HolderRecused) {
        recusals[fact.recusal] = Recusal(
            id: fact.recusal,
            seat: fact.seat,
            person: fact.person,
            from: fact.from,
            matter: fact.matter
        )
        recusalsOf[fact.seat.forum, default: []].append(fact.recusal)
    }

    private mutating func seek(_ fact: SeatSought, on day: Day) {
        applications[fact.application] = SeatApplication(
            id: fact.application,
            seat: fact.seat,
            organization: fact.organization,
            received: day,
            reason: fact.reason
        )
        applicationsOf[fact.seat.forum, default: []].append(fact.application)
    }

    private mutating func propose(_ fact: ForumProposed, on day: Day) {
        proposals[fact.proposal] = ForumProposal(
            id: fact.proposal,
            name: fact.name,
            kind: fact.kind,
            purpose: fact.purpose,
            areas: fact.areas,
            members: fact.members,
            proposedBy: fact.proposedBy,
            answeredBy: fact.answeredBy,
            alsoTo: fact.alsoTo,
            received: day,
            source: fact.source
        )
    }

    private mutating func ask(_ fact: SupportAsked, on day: Day) {
        let key = SupportKey(forum: fact.forum, initiative: fact.initiative)
        guard supports[key] == nil else {
            supports[key]?.purpose = fact.purpose
            return
        }
        supports[key] = SupportRound(
            forum: fact.forum, initiative: fact.initiative, opened: day, purpose: fact.purpose)
    }

    private mutating func state(_ fact: SupportStated, on day: Day) {
        let key = SupportKey(
            forum: fact.forum ?? fact.seat.forum, initiative: fact.initiative)
        supports[key]?.answers[fact.seat] = SeatSupport(
            stance: fact.stance, reason: fact.reason, day: day)
    }
}
