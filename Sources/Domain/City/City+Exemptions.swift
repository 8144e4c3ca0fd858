// SPDX-License-Identifier: EUPL-1.2

extension City {
    func decide(_ command: ExemptionCommand, on day: Day) throws -> [CityEvent] {
        let events: [ExemptionEvent] = try decide(command, on: day)
        return events.map(CityEvent.exemption)
    }

    // MARK: - R-010

    func permit(_ command: ExemptionCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .propose(_, let content): try require(viewer, worksFor: [content.owner])
        case .change(let id, let content, _):
            try require(viewer, worksFor: owner(of: id))
            try require(viewer, worksFor: [content.owner])
        case .send(let id, _, _), .answer(let id, _, _), .tellEffect(let id, _),
            .withdraw(let id, _):
            try require(viewer, worksFor: owner(of: id))
        }
    }

    private func owner(of id: ExemptionID) -> [OrganizationID] {
        exemptions[id].map { [$0.owner] } ?? []
    }

    // MARK: - R-244

    /// Whether the viewer may know that the proposal exists: drafts are the
    /// owner's, what is sent is the staff's, and everybody's where it is public.
    public func sees(_ proposal: ExemptionProposal, _ viewer: Viewer) -> Bool {
        let isOwn = viewer.works.contains { organizations.isWithin(proposal.owner, $0) }
        if viewer.readsAll || isOwn { return true }
        guard proposal.sent != nil else { return false }
        return viewer.isStaff || proposal.content.isPublic
    }
}
