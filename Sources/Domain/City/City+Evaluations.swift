// SPDX-License-Identifier: EUPL-1.2

extension City {
    func decide(_ command: EvaluationCommand, on day: Day) throws -> [CityEvent] {
        let setting = EvaluationSetting(organizations, initiatives, forums)
        return try evaluations.decide(command, on: day, in: setting).map(CityEvent.evaluation)
    }

    // MARK: - R-275: who sees what

    /// What is delivered is for everybody; what is being written, for those
    /// who work for the city.
    public func sees(_ evaluation: Evaluation, _ viewer: Viewer) -> Bool {
        guard seesSubject(of: evaluation, viewer) else { return false }
        return evaluation.delivered != nil || viewer.isStaff
    }

    private func seesSubject(of evaluation: Evaluation, _ viewer: Viewer) -> Bool {
        guard case .initiative(let id) = evaluation.subject else { return true }
        return initiatives[id].map { sees($0, viewer) } ?? false
    }

    // MARK: - R-010

    /// An evaluation is kept by whoever answers for it.
    ///
    /// A survey is answered by its link, with nobody signed in.
    func permit(_ command: EvaluationCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .begin(let plan): try require(viewer, worksFor: keepers(of: plan.by))
        case .describe(let id, _, _, _, _), .find(let id, _, _, _, _), .deliver(let id, _):
            try require(viewer, worksFor: keepers(of: id))
        case .survey(let plan): try require(viewer, worksFor: keepers(of: plan.evaluation))
        case .reschedule(let id, _), .issueLink(let id):
            try require(
                viewer, worksFor: evaluations[id].map { keepers(of: $0.evaluation) } ?? [])
        case .compose:
            // Questionnaires are the city's: whoever works for it writes them.
            if viewer.works.isEmpty { try requireCoordinator(viewer) }
        case .answer: try requireCoordinator(viewer)
        }
    }

    private func keepers(of id: EvaluationID) -> [OrganizationID] {
        evaluations[id].map { keepers(of: $0.by) } ?? []
    }

    private func keepers(of post: PostID) -> [OrganizationID] {
        organization(of: post).map { [$0] } ?? []
    }
}
