// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// a finding that is raised becomes a matter in the same step.
    func decide(_ command: FindingCommand, on day: Day) throws -> [CityEvent] {
        if case .raise(let id, let draft) = command {
            let finding = try known(id)
            let raised = try matters.decide(.raise(draft), on: day, in: matterSetting)
            return raised.map(CityEvent.matter)
                + [.finding(.linked(FindingLinked(finding: finding.id, to: .matter(id: draft.id))))]
        }
        let events: [FindingEvent] = try decide(command, on: day)
        return events.map(CityEvent.finding)
    }

    // MARK: - R-010

    /// anybody reports; the unit that owes the answer keeps the finding.
    func permit(_ command: FindingCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .stateCategory, .stateRule: try requireCoordinator(viewer)
        case .report(let draft): try permitReport(by: draft.by, to: viewer)
        case .addPhoto(let id, _):
            try require(viewer, speaksFor: unit(of: id) + reporter(of: id))
        case .seeAgain(_, let look):
            let by = look.by.map { FindingSource.organization(id: $0, person: nil) }
            try permitReport(by: by ?? .participant(organization: nil), to: viewer)
        case .correct(let id, _, _):
            try require(viewer, worksFor: unit(of: id) + reporter(of: id))
        case .estimate(let id, _, _, _), .fund(let id, _, _), .unfund(let id, _):
            try require(viewer, worksFor: unit(of: id) + payer(of: id))
        case .raise(let id, let draft):
            try require(viewer, worksFor: unit(of: id) + reporter(of: id))
            try permit(.matter(.raise(draft)), to: viewer)
        case .peer(let command): try permit(command, to: viewer)
        default: try require(viewer, worksFor: command.finding.map(unit(of:)) ?? [])
        }
    }

    private func permitReport(by source: FindingSource, to viewer: Viewer) throws(Forbidden) {
        switch source {
        case .neighbor: return
        case .organization(let id, let person):
            if let person, person != viewer.person { throw .onlyOneself }
            try require(viewer, speaksFor: [id])
        case .participant:
            if !viewer.isStaff { throw .needs(.caseOfficer) }
            if viewer.roles.allSatisfy({ $0.role == .auditor }) { throw .auditorsWriteNothing }
        case .program(let person, _):
            if person != viewer.person { throw .onlyOneself }
        }
    }

    private func unit(of id: FindingID) -> [OrganizationID] {
        findings[id]?.unit.map { [$0] } ?? []
    }

    private func reporter(of id: FindingID) -> [OrganizationID] {
        findings[id]?.by.organization.map { [$0] } ?? []
    }

    private func payer(of id: FindingID) -> [OrganizationID] {
        findings[id]?.payer.map { [$0] } ?? []
    }
}

// MARK: - R-285: who sees what

extension City {
    /// Whether the viewer may know that the finding exists: staff, those of whom it
    /// came or who owe the answer, and everybody once it is shown.
    public func sees(_ finding: SafetyFinding, _ viewer: Viewer) -> Bool {
        if viewer.isStaff { return true }
        switch finding.sight {
        case .shown: return true
        case .hidden: return false
        case .awaiting, .inHouse: return isParty(viewer, to: finding)
        }
    }

    /// Whether the viewer may see the photo: staff all, others those that are public.
    public func sees(
        _ photo: FindingPhoto, of finding: SafetyFinding, _ viewer: Viewer
    ) -> Bool {
        guard sees(finding, viewer) else { return false }
        return viewer.isStaff || isParty(viewer, to: finding)
            || (photo.isPublic && finding.sight.isShown)
    }

    /// Whether the viewer is of the organization that reported it or owes the answer.
    public func isParty(_ viewer: Viewer, to finding: SafetyFinding) -> Bool {
        let parties = finding.turns.map(\.unit) + [finding.by.organization].compactMap { $0 }
        return viewer.roles.compactMap(\.organization).contains { own in
            parties.contains { organizations.isWithin($0, own) }
        }
    }
}
