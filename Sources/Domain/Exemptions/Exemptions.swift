// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every proposal to be let off a rule.
public struct Exemptions: Equatable, Sendable, Codable {
    public internal(set) var proposals: TreeDictionary<ExemptionID, ExemptionProposal> = [:]

    public init() {}

    public subscript(id: ExemptionID) -> ExemptionProposal? { proposals[id] }

    /// The latest first.
    public var inOrder: [ExemptionProposal] {
        proposals.values.sorted { ($1.proposed, $0.id) < ($0.proposed, $1.id) }
    }

    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: ExemptionEvent, on day: Day) {
        if case .proposed(let fact) = event {
            proposals[fact.exemption] = ExemptionProposal(
                id: fact.exemption, content: fact.content, proposed: day)
            return
        }
        guard var proposal = proposals[event.exemption] else { return }
        switch event {
        case .proposed: break
        case .changed(let fact): proposal.content = fact.content
        case .sent(let fact): proposal.sent = fact.on
        case .answered(let fact): proposal.answer = fact.answer
        case .effectTold(let fact):
            proposal.effects.append(ExemptionEffect(on: day, note: fact.note))
        case .withdrawn(let fact):
            proposal.withdrawal = ExemptionWithdrawal(on: day, reason: fact.reason)
        }
        proposal.version += 1
        proposals[event.exemption] = proposal
    }
}

/// Something that somebody owes to a proposal.
public struct ExemptionDuty: Equatable, Sendable {
    public let exemption: ExemptionID
    public let owner: OrganizationID
    /// The trial's last day, after which its effect is to be told.
    public let due: Day
}

extension Exemptions {
    /// trials that are over in a month or less, or without an account of their effect.
    public func duties(on day: Day) -> [ExemptionDuty] {
        proposals.values.compactMap { proposal in
            guard [.onTrial, .trialOver].contains(proposal.state(on: day)),
                let last = proposal.answer?.trial?.last, day.distance(to: last) <= 30
            else { return nil }
            return ExemptionDuty(exemption: proposal.id, owner: proposal.owner, due: last)
        }.sorted { ($0.due, $0.exemption) < ($1.due, $1.exemption) }
    }
}
