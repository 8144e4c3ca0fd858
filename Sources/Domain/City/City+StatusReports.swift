// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    public var statusReportSetting: StatusReportSetting {
        let programmes = initiatives.programmes
        return StatusReportSetting(
            organizations: organizations, programmes: { programmes[$0] != nil }, figures: figures,
            calendar: workdays.calendar)
    }

    func decide(_ command: StatusReportCommand, on day: Day) throws -> [CityEvent] {
        try statusReports.decide(command, on: day, in: statusReportSetting)
            .map(CityEvent.statusReport)
    }

    /// Those who write the statement: the body itself, and the unit of whoever signs.
    public func writers(of statement: Statement) -> [OrganizationID] {
        [statement.organization]
            + [statement.responsible.flatMap(organization(of:))]
            .compactMap { $0 }
    }

    // MARK: - R-256: who sees what

    /// Staff see every round; everybody else what is published.
    public func sees(_ round: StatusRound, _ viewer: Viewer) -> Bool {
        viewer.isStaff || round.published != nil
    }

    /// Whether the viewer may read a text that is not published: those who write
    /// it, whoever asks for it, and those who read everything.
    public func seesDraft(
        of statement: Statement, in round: StatusRound, _ viewer: Viewer
    ) -> Bool {
        if viewer.readsAll { return true }
        return (writers(of: statement) + [round.asker]).contains { owner in
            viewer.works.contains { organizations.isWithin(owner, $0) }
        }
    }

    /// The compilations that the viewer may read.
    public func compilations(of round: StatusRound, for viewer: Viewer) -> [Compilation] {
        round.compilations.filter { compilation in
            compilation.number == round.published || viewer.readsAll
                || viewer.works.contains { organizations.isWithin(round.asker, $0) }
        }
    }

    // MARK: - R-010

    func permit(_ command: StatusReportCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .stateTemplate: try requireCoordinator(viewer)
        case .open(let draft): try require(viewer, worksFor: [draft.asker])
        case .write(let id, let organization, _, let by),
            .askSignOff(let id, let organization, let by),
            .sendBack(let id, let organization, _, let by),
            .sign(let id, let organization, let by, _):
            let statement = statusReports[id]?[organization]
            try require(viewer, worksFor: statement.map(writers) ?? [organization])
            guard by == nil || by == viewer.person else { throw .onlyOneself }
        case .exceptLimit(let id, _, _, _), .compile(let id, _), .publish(let id, _):
            try require(viewer, worksFor: statusReports[id].map { [$0.asker] } ?? [])
        case .reopen(let id, _, _, _), .extend(let id, _, _, _):
            try require(viewer, worksFor: statusReports[id].map { [$0.asker] } ?? [])
        }
    }
}
