// SPDX-License-Identifier: EUPL-1.2

extension City {
    func decide(_ command: HearingCommand, on day: Day) throws -> [CityEvent] {
        let events: [HearingEvent] = try decide(command, on: day)
        return events.map(CityEvent.hearing)
    }

    // MARK: - R-010

    /// whoever holds the hearing keeps it; a party speaks for itself, and
    /// whoever drafts for it writes and does not approve.
    func permit(_ command: HearingCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .stateList: try requireCoordinator(viewer)
        case .prepare(_, let content): try require(viewer, worksFor: [content.arranger])
        case .change(let id, let content, _):
            try require(viewer, worksFor: arranger(of: id))
            try require(viewer, worksFor: [content.arranger])
        case .response(let id, let party, let command):
            try permit(command, on: hearings[id]?[party], of: party, to: viewer)
        case .speak: return
        case .open(let id, _, _), .extend(let id, _, _, _), .withdraw(let id, _),
            .admit(let id, _), .turnAway(let id, _, _), .pick(let id, _, _),
            .answer(let id, _, _, _, _), .conclude(let id, _):
            try require(viewer, worksFor: arranger(of: id))
        }
    }

    private func permit(
        _ command: ResponseCommand, on response: HearingResponse?, of party: OrganizationID,
        to viewer: Viewer
    ) throws(Forbidden) {
        let drafter = response?.drafter.map { [$0] } ?? []
        switch command {
        case .write, .submit: try require(viewer, speaksFor: [party] + drafter)
        case .assign, .sendBack, .approve:
            let approver = response?.approver.flatMap(organization(of:)).map { [$0] } ?? []
            try require(viewer, speaksFor: [party] + approver)
        }
    }

    private func arranger(of id: HearingID) -> [OrganizationID] {
        hearings[id].map { [$0.arranger] } ?? []
    }
}

// MARK: - R-239: who sees what

extension City {
    /// Whether the viewer may know that the hearing exists.
    ///
    /// While it is prepared it is its arranger's; a public one is everybody's
    /// from the day it opens, an internal one once its note is published.
    public func sees(_ hearing: Hearing, _ viewer: Viewer) -> Bool {
        if viewer.readsAll || holds(hearing, viewer) { return true }
        guard hearing.opened != nil else { return false }
        if hearing.content.isPublic || hearing.conclusion?.isPublished == true { return true }
        return viewer.isStaff
            || hearing.responses.contains { speaks(for: $0, viewer) }
    }

    /// Whether the viewer may read the response: delivered ones as the hearing is
    /// open to them, drafts only as one of those who write and approve them.
    public func sees(
        _ response: HearingResponse, of hearing: Hearing, _ viewer: Viewer
    ) -> Bool {
        guard sees(hearing, viewer) else { return false }
        if viewer.readsAll || speaks(for: response, viewer) { return true }
        guard response.delivery != nil else { return false }
        return viewer.isStaff || hearing.content.isPublic
            || hearing.conclusion?.isPublished == true
    }

    /// Whether the viewer may read the public response.
    public func sees(_ voice: Voice, of hearing: Hearing, _ viewer: Viewer) -> Bool {
        guard sees(hearing, viewer) else { return false }
        return voice.moderation.isAdmitted || moderates(hearing, viewer)
    }

    /// Whether the viewer may read the recommendation: as what it was taken from.
    public func sees(
        _ recommendation: Recommendation, of hearing: Hearing, _ viewer: Viewer
    ) -> Bool {
        switch recommendation.from {
        case .party(let party):
            hearing[party].map { sees($0, of: hearing, viewer) } ?? false
        case .voice(let id): hearing[voice: id].map { sees($0, of: hearing, viewer) } ?? false
        }
    }

    /// Whether the viewer reads what comes in by the public form.
    public func moderates(_ hearing: Hearing, _ viewer: Viewer) -> Bool {
        viewer.readsAll || holds(hearing, viewer)
    }

    private func holds(_ hearing: Hearing, _ viewer: Viewer) -> Bool {
        viewer.works.contains { organizations.isWithin(hearing.arranger, $0) }
    }

    /// Whether the viewer is of the party, of those who draft for it or of the approver's.
    public func speaks(for response: HearingResponse, _ viewer: Viewer) -> Bool {
        let own =
            [response.party, response.drafter, response.approver.flatMap(organization(of:))]
            .compactMap { $0 }
        return viewer.roles.compactMap(\.organization).contains { role in
            own.contains { organizations.isWithin($0, role) }
        }
    }
}
