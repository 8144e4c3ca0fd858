// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the rules about cases look at beside the cases.
    public var caseSetting: CaseSetting {
        CaseSetting(organizations, workdays.calendar) { [self] in knows($0) }
    }

    func decide(_ command: CaseCommand, on day: Day) throws -> [CityEvent] {
        try cases.decide(command, on: day, in: caseSetting).map(CityEvent.casework)
    }

    /// Whether there is such a thing to be about.
    public func knows(_ subject: CaseSubject) -> Bool {
        switch subject.kind {
        case .area: areas[AreaID(subject.id)] != nil
        case .initiative: initiatives[InitiativeID(subject.id)] != nil
        case .programme: initiatives[ProgrammeID(subject.id)] != nil
        case .forum: organizations[OrganizationID(subject.id)] != nil
        case .matter: matters[MatterID(subject.id)] != nil
        case .meeting: meetings[MeetingID(subject.id)] != nil
        case .hearing: hearings[HearingID(subject.id)] != nil
        case .agreement: funding[AgreementID(subject.id)] != nil
        case .pool: funding[PoolID(subject.id)] != nil
        case .statusRound: statusReports[StatusRoundID(subject.id)] != nil
        case .exemption: exemptions[ExemptionID(subject.id)] != nil
        case .evaluation: evaluations[EvaluationID(subject.id)] != nil
        }
    }
}

// MARK: - R-225: who sees what

extension City {
    /// Whether the viewer may know that the paper exists.
    ///
    /// Strangers see what is public and no draft; what is closed is there for
    /// those who keep the case and for those who read everything.
    public func sees(_ document: CaseDocument, _ viewer: Viewer) -> Bool {
        if viewer.readsAll || keeps(document, viewer) { return true }
        switch document.sight {
        case .closed: return false
        case .internal: return viewer.isStaff && document.state != .draft
        case .public:
            guard document.state != .draft else { return false }
            return document.withdrawn == nil || viewer.isStaff
        }
    }

    /// Whether the viewer may know that the case exists: staff, unless all of it
    /// is closed; strangers, when there is a paper in it for them.
    public func sees(_ found: Case, _ viewer: Viewer) -> Bool {
        if viewer.readsAll || isOwn(found.unit, viewer) { return true }
        let papers = cases.documents(of: found.id)
        if papers.contains(where: { sees($0, viewer) }) { return true }
        return viewer.isStaff && !papers.contains { $0.sight.isClosed }
    }

    /// The papers of the case that the viewer may see, in the order they were filed.
    public func documents(of id: CaseID, for viewer: Viewer) -> [CaseDocument] {
        cases.documents(of: id).filter { sees($0, viewer) }
    }

    /// Requests to see papers are for those who answer them, and who read everything.
    public func sees(_ request: AccessRequest, _ viewer: Viewer) -> Bool {
        viewer.readsAll || (viewer.isStaff && isOwn(request.unit, viewer))
    }

    private func keeps(_ document: CaseDocument, _ viewer: Viewer) -> Bool {
        let units = [cases[document.case]?.unit, document.content.sender].compactMap { $0 }
        return units.contains { isOwn($0, viewer) }
    }

    private func isOwn(_ unit: OrganizationID, _ viewer: Viewer) -> Bool {
        viewer.works.contains { organizations.isWithin(unit, $0) }
    }
}

extension DocumentSight {
    public var isClosed: Bool { if case .closed = self { true } else { false } }
}

// MARK: - R-010

extension City {
    /// Whoever keeps the case writes in it; whoever sends a paper may file it.
    func permit(_ command: CaseCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .stateScheme: throw .needs(.administrator)
        case .stateSender(let sheet): try require(viewer, worksFor: [sheet.unit])
        case .open(let draft): try require(viewer, worksFor: [draft.content.unit])
        case .describe(let id, _, _), .close(let id, _), .reopen(let id, _):
            try require(viewer, worksFor: cases[id].map { [$0.unit] } ?? [])
        case .file(let draft):
            let found = cases[draft.case]
            let isSeen = found.map { sees($0, viewer) } ?? false
            let sender = draft.content.direction == .incoming ? nil : draft.content.sender
            try require(
                viewer, worksFor: [found?.unit, isSeen ? sender : nil].compactMap { $0 })
        case .describeDocument(let id, _, _), .write(let id, _, _), .addVersion(let id, _, _, _),
            .finish(let id, _, _, _), .send(let id, _, _), .withdraw(let id, _):
            try require(viewer, worksFor: keepers(of: id))
        case .access(let command): try permit(command, to: viewer)
        }
    }

    /// whoever answers decides about what they may read; about the rest
    /// those decide who keep it.
    private func permit(_ command: AccessCommand, to viewer: Viewer) throws(Forbidden) {
        if case .receive(let draft) = command {
            return try require(viewer, worksFor: [draft.unit])
        }
        let unit = cases[command.request].map { [$0.unit] } ?? []
        if case .fetch = command, viewer.has(.auditor) { return }
        try require(viewer, worksFor: unit)
        if case .decide(_, let id, _, _) = command, let paper = cases[id], !sees(paper, viewer) {
            try require(viewer, worksFor: keepers(of: id))
        }
    }

    private func keepers(of id: CaseDocumentID) -> [OrganizationID] {
        guard let document = cases[id] else { return [] }
        let sender = document.content.direction == .incoming ? nil : document.content.sender
        return [cases[document.case]?.unit, sender].compactMap { $0 }
    }
}
