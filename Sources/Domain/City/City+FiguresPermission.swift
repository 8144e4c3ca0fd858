// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the rules about figures look at beside the figures.
    public var figureSetting: FigureSetting {
        FigureSetting(organizations, areas, initiatives, matters)
    }

    /// R-010 for figures: case officers report for their own organization, and
    /// only the owner of the indicator approves.
    ///
    /// a figure is corrected by whoever reported it, or by the owner.
    func permit(_ command: FigureCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .define(let draft): try require(viewer, worksFor: [draft.owner])
        case .redefine(let id, _, _), .close(let id, _):
            try require(viewer, worksFor: owner(of: id))
        case .proposeChange, .keepMapping:
            // Whoever works with figures may ask for a better definition.
            guard viewer.works.isEmpty else { return }
            try requireCoordinator(viewer)
        case .record(let report):
            try permit(report, to: viewer, by: report.reporter)
        case .correct(let report, _):
            let isOwn = figures.reporters(of: report).isSubset(of: [report.reporter])
            try permit(report, to: viewer, by: isOwn ? report.reporter : nil)
        case .approve(let id, _, _, let by):
            try require(viewer, worksFor: owner(of: id))
            try require(viewer, worksFor: [by])
        case .nameGroup, .mapGeography, .makeBarometer: try requireCoordinator(viewer)
        case .setTarget(let target): try require(viewer, worksFor: owner(of: target.indicator))
        case .aim(let initiative, _):
            let post = initiatives[initiative]?.owner
            try require(viewer, worksFor: post.flatMap(organization(of:)).map { [$0] } ?? [])
        }
    }

    private func permit(
        _ report: FigureReport, to viewer: Viewer, by reporter: OrganizationID?
    ) throws(Forbidden) {
        let owner = owner(of: report.indicator)
        if report.approvedBy != nil { return try require(viewer, worksFor: owner) }
        try require(viewer, worksFor: (reporter.map { [$0] } ?? []) + owner)
    }

    private func owner(of id: IndicatorID) -> [OrganizationID] {
        figures[id].map { [$0.owner] } ?? []
    }

    /// How the viewer sees the figures of the indicator: those who read all see
    /// as its owner does, case officers as their own organization does.
    public func face(of viewer: Viewer, for indicator: IndicatorID) -> FigureFace {
        guard let owner = figures[indicator]?.owner else { return .published }
        if viewer.readsAll { return .staff(owner) }
        if let own = viewer.works.first(where: { organizations.isWithin(owner, $0) }) {
            return .staff(own)
        }
        return viewer.works.first.map(FigureFace.staff) ?? .published
    }
}
