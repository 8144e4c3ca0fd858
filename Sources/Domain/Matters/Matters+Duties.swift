// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Somebody waits to hear what became of a matter.
public struct Telling: Equatable, Sendable {
    public let matter: MatterID
    public let party: MatterParty
    public let result: MatterResult
    /// The day of the result.
    public let since: Day
    /// Who has to tell them.
    public let by: OrganizationID?
}

/// Something that the thread of a matter makes somebody do now.
///
/// A duty follows from the facts and the day, and is gone when it is done.
public struct MatterDuty: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// A neighbor's words wait for a moderator.
        case moderate
        case answer
        /// A forum was asked and has not answered.
        case treat(TreatmentID)
        /// A forum sends it on where no charter leads: a coordinator's step.
        case sendOn(TreatmentID)
        case tell(MatterParty, MatterResult)
    }

    public let matter: MatterID
    public let kind: Kind
    /// Nil is a coordinator's.
    public let owner: OrganizationID?
    public let since: Day
    /// Nil where nobody has set a day.
    public let due: Day?

    /// From the day after the last.
    public func isLate(on day: Day) -> Bool { due.map { $0 < day } ?? false }
}

extension Matters {
    /// everybody who waits to hear what became of a matter, longest first.
    public func tellings(on day: Day) -> [Telling] {
        matters.values.filter { $0.isOpen }.flatMap(tellings(of:))
            .filter { $0.since <= day }
            .sorted { ($0.since, $0.matter) < ($1.since, $1.matter) }
    }

    /// Those whom the latest result of the matter has not reached.
    public func tellings(of matter: Matter) -> [Telling] {
        var owed: [Telling] = []
        for result in matter.results.reversed() {
            for party in waiting(for: result.result, of: matter)
            where !owed.contains(where: { $0.party == party })
                && !matter.hasTold(party, since: result.on)
            {
                owed.append(
                    Telling(
                        matter: matter.id, party: party, result: result.result, since: result.on,
                        by: teller(of: result.result, to: party, in: matter)))
            }
        }
        return owed
    }

    /// The answerer tells all others; the forum that decided tells the answerer.
    private func teller(
        of result: MatterResult, to party: MatterParty, in matter: Matter
    ) -> OrganizationID? {
        guard case .treatment(let id) = result, let answerer = matter.answerer,
            party == .organization(answerer)
        else { return matter.answerer }
        return matter[id]?.forum
    }

    /// Everything that matters make somebody do on the day, longest waiting first.
    public func duties(on day: Day) -> [MatterDuty] {
        matters.values.flatMap(duties(of:)).filter { $0.since <= day }
            .sorted { ($0.due ?? $0.since, $0.matter) < ($1.due ?? $1.since, $1.matter) }
    }

    /// What the matter makes somebody do; nothing once it is closed.
    public func duties(of matter: Matter) -> [MatterDuty] {
        if matter.moderation == .submitted {
            return [
                MatterDuty(
                    matter: matter.id, kind: .moderate, owner: nil, since: matter.raised, due: nil)
            ]
        }
        guard matter.isOpen else { return [] }
        let asked = matter.treatments.filter(\.isOpen).map { treatment in
            MatterDuty(
                matter: matter.id, kind: .treat(treatment.id), owner: treatment.forum,
                since: treatment.referred, due: treatment.answerBy)
        }
        let stuck = unsent(matter).map { treatment in
            MatterDuty(
                matter: matter.id, kind: .sendOn(treatment.id), owner: nil,
                since: treatment.on ?? treatment.referred, due: nil)
        }
        let told = tellings(of: matter).map { telling in
            MatterDuty(
                matter: matter.id, kind: .tell(telling.party, telling.result),
                owner: telling.by, since: telling.since, due: nil)
        }
        return answerDuty(of: matter) + asked + stuck + told
    }

    /// the answerer owes the answer until the raiser has it.
    private func answerDuty(of matter: Matter) -> [MatterDuty] {
        guard let answerer = matter.answerer, matter.answer == nil,
            !matter.told.contains(where: { $0.party == matter.raiser })
        else { return [] }
        return [
            MatterDuty(
                matter: matter.id, kind: .answer, owner: answerer, since: matter.raised,
                due: matter.answerBy)
        ]
    }

    /// What forums have sent on and nobody has asked the next forum about.
    func unsent(_ matter: Matter) -> [Treatment] {
        matter.treatments.enumerated().filter { index, treatment in
            guard let next = treatment.recommendedTo, treatment.outcome?.passesOn == true
            else { return false }
            let isThere = matter.openTreatment(in: next) != nil
            return !isThere && !matter.treatments[(index + 1)...].contains { $0.forum == next }
        }.map(\.element)
    }

    /// The forums that the matter came by, whoever raised it, and the answerer.
    private func waiting(for result: MatterResult, of matter: Matter) -> [MatterParty] {
        let raisers = ([matter] + matter.merged.compactMap { matters[$0] })
            .compactMap(\.reachableRaiser)
        guard case .treatment(let id) = result, let last = matter[id] else { return raisers }
        let forums = matter.chain(to: last).map(MatterParty.organization)
        let answerer = matter.answerer.map { [MatterParty.organization($0)] } ?? []
        var parties: [MatterParty] = []
        for party in forums + raisers + answerer
        where party != .organization(last.forum) && !parties.contains(party) {
            parties.append(party)
        }
        return parties
    }
}

extension Matter {
    /// Whoever raised it.
    public var raiser: MatterParty {
        switch origin {
        case .organization(let id, _): .organization(id)
        case .neighbor: .raiser(of: id)
        }
    }

    /// Nobody can tell a neighbor who left no way to be reached.
    fileprivate var reachableRaiser: MatterParty? {
        origin == .neighbor(contact: nil) ? nil : raiser
    }

    /// The answer and the final outcomes, in the order of their days.
    public var results: [(result: MatterResult, on: Day)] {
        let outcomes = treatments.compactMap { treatment -> (result: MatterResult, on: Day)? in
            guard treatment.outcome?.returns == true, let on = treatment.on else { return nil }
            return (.treatment(treatment.id), on)
        }
        let answers = answer.map { [(result: MatterResult.answer, on: $0.on)] } ?? []
        return (outcomes + answers).enumerated()
            .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }

    /// What was said last.
    public var latestResult: (result: MatterResult, on: Day)? { results.last }

    /// The forums that sent the matter on to the treatment, the nearest first.
    func chain(to last: Treatment) -> [ForumID] {
        var forums: [ForumID] = []
        var treatment: Treatment? = last
        while let from = treatment?.from, !forums.contains(from) {
            forums.append(from)
            treatment = treatments.last { $0.forum == from }
        }
        return forums
    }

    /// Whether the party has heard of that result or a later one.
    fileprivate func hasTold(_ party: MatterParty, since day: Day) -> Bool {
        told.contains { told in
            let result = results.first { $0.result == told.about }
            return told.party == party && (result.map { day <= $0.on } ?? false)
        }
    }
}
