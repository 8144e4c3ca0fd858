// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the rules about pools and agreements look at beside them.
    public var fundingSetting: FundingSetting {
        FundingSetting(organizations, areas, initiatives)
    }

    func decide(_ command: FundingCommand, on day: Day) throws(FundingRefusal) -> [CityEvent] {
        try funding.decide(command, on: day, in: fundingSetting).map(CityEvent.funding)
    }

    // MARK: - R-268: who sees what

    /// Drafts of a round are for staff; once it is published everybody reads it.
    public func sees(_ round: AgreementRound, _ viewer: Viewer) -> Bool {
        round.isPublic || viewer.isStaff
    }

    /// An agreement is seen with its round.
    public func sees(_ agreement: InitiativeAgreement, _ viewer: Viewer) -> Bool {
        funding[agreement.round].map { sees($0, viewer) } ?? false
    }

    // MARK: - R-010

    /// The municipality keeps pools and rounds; whoever answers for an agreement
    /// writes it, and whoever holds a step says that it is done.
    func permit(_ command: FundingCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .draw(let facts):
            try require(viewer, worksFor: holders(facts.responsible, facts.round))
        case .describe(let facts, _): try require(viewer, worksFor: holders(facts.agreement))
        case .share(let id, _, _, _, _), .dropShare(let id, _, _), .account(let id, _, _, _),
            .carryOver(let id, _, _, _):
            try require(viewer, worksFor: holders(id))
        case .takeStep(let id, let step, _, _):
            try require(viewer, worksFor: holders(id) { $0.step(step)?.holder })
        case .deliver(let id, let delivery):
            try require(viewer, worksFor: holders(id) { $0.paper(delivery.paper)?.holder })
        case .hear(let id, let consultation, _), .skip(let id, let consultation, _),
            .keepPromise(let id, let consultation):
            try require(
                viewer,
                worksFor: holders(id) { round in
                    round.consultations.first { $0.id == consultation }?.holder
                })
        case .openPool, .changePool, .openCall, .changeCall, .planRound, .replanRound,
            .publishRound, .concludeRound:
            try requireCoordinator(viewer)
        }
    }

    private func holders(_ id: AgreementID) -> [OrganizationID] {
        funding[id].map { holders($0.responsible, $0.round) } ?? []
    }

    private func holders(_ post: PostID, _ round: AgreementRoundID) -> [OrganizationID] {
        [organization(of: post)].compactMap { $0 } + holders(round) { _ in nil }
    }

    /// Whoever leads the round, and whoever holds the part of it.
    private func holders(
        _ id: AgreementRoundID, _ part: (AgreementRound) -> OrganizationID?
    ) -> [OrganizationID] {
        guard let round = funding[id] else { return [] }
        return [part(round), organization(of: round.leader)].compactMap { $0 }
    }
}
