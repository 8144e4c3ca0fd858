// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// R-010 for matters: moderators let neighbors in; an organization speaks
    /// for itself; a forum's secretary writes what the forum said.
    func permit(_ command: MatterCommand, to viewer: Viewer) throws(Forbidden) {
        let matter = command.subject.flatMap { matters[$0] }
        switch command {
        case .submit: return
        case .admit, .turnAway, .merge: try requireCoordinator(viewer)
        case .raise(let draft): try require(viewer, speaksFor: [draft.by])
        case .describe, .address, .close:
            try require(viewer, worksFor: raisers(of: matter) + answerers(of: matter))
        case .answer: try require(viewer, speaksFor: answerers(of: matter))
        case .refer(_, let draft):
            if draft.isOutsideLines { return try requireCoordinator(viewer) }
            let parties = draft.from.map { [$0] }
            try require(
                viewer,
                worksFor: parties ?? answerers(of: matter) + raisers(of: matter) + [draft.forum])
        case .treat(_, let draft): try require(viewer, worksFor: [draft.forum])
        case .decline(_, let forum, _): try require(viewer, worksFor: [forum])
        case .tell(_, let party, _):
            let own: [OrganizationID] = if case .organization(let id) = party { [id] } else { [] }
            let forums = matter?.treatments.map(\.forum) ?? []
            try require(viewer, speaksFor: answerers(of: matter) + own + forums)
        case .carry:
            try require(
                viewer, worksFor: answerers(of: matter) + (matter?.treatments.map(\.forum) ?? []))
        case .action(let command): try permit(command, to: viewer)
        }
    }

    private func permit(_ command: ActionCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .assign(let draft):
            if draft.isAdopted {
                return try require(viewer, speaksFor: [draft.owner.organization])
            }
            let matter = draft.source.matter.flatMap { matters[$0] }
            let forum = draft.source.forum.map { [$0] } ?? []
            try require(
                viewer, worksFor: forum + [draft.owner.organization] + answerers(of: matter))
        case .report, .reschedule, .drop, .promote:
            guard let action = matters[command.subject] else {
                return try requireCoordinator(viewer)
            }
            if action.owner.person == viewer.person { return }
            try require(
                viewer,
                speaksFor: [action.owner.organization] + (action.forum.map { [$0] } ?? []))
        }
    }

    private func raisers(of matter: Matter?) -> [OrganizationID] {
        if case .organization(let id, _) = matter?.origin { [id] } else { [] }
    }

    private func answerers(of matter: Matter?) -> [OrganizationID] {
        matter?.answerer.map { [$0] } ?? []
    }
}
