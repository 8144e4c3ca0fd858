// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Who may do what; a refusal says who can.
public enum Forbidden: Refusal {
    case signIn
    case auditorsWriteNothing
    case needs(Role)
    /// In one's own name only.
    case onlyOneself
    /// Of an item that somebody is kept out of.
    case takesNoPart
    /// Only those who work for the organization, or a coordinator.
    case needsOrganization(OrganizationID, name: String)

    public var key: String { "forbidden" }
    public var rule: String? { "R-010" }

    public var sentence: Phrase {
        switch self {
        case .signIn:
            Phrase(
                da: "Log ind først. Det kan kun ansatte og parter i indsatsen.",
                en: "Sign in first. Only staff and parties of the effort can do this."
            )
        case .auditorsWriteNothing:
            Phrase(
                da: "En revisor læser alt og ændrer intet. Bed en koordinator om det.",
                en: "An auditor reads all and writes nothing. Ask a coordinator."
            )
        case .needs(let role):
            Phrase(
                da: "Det kan kun en \(role.phrase.danish). Bed en af dem om det.",
                en: "Only a \(role.phrase.english) can do this. Ask one of them."
            )
        case .onlyOneself:
            Phrase(
                da: "Det gør man kun i sit eget navn. Bed personen om selv at gøre det.",
                en: "One does this in one's own name only. Ask the person to do it."
            )
        case .takesNoPart:
            Phrase(
                da: "Du er ikke med til det punkt. Bed en anden om det.",
                en: "You take no part in that item. Ask somebody else to do it.")
        case .needsOrganization(_, let name):
            Phrase(
                da: "Det kan kun sagsbehandlere i \(name) eller en koordinator.",
                en: "Only case officers of \(name) or a coordinator can do this."
            )
        }
    }
}

extension Role {
    public var phrase: Phrase {
        switch self {
        case .participant: Phrase(da: "deltager", en: "participant")
        case .caseOfficer: Phrase(da: "sagsbehandler", en: "case officer")
        case .secretary: Phrase(da: "sekretær", en: "secretary")
        case .coordinator: Phrase(da: "koordinator", en: "coordinator")
        case .administrator: Phrase(da: "administrator", en: "administrator")
        case .auditor: Phrase(da: "revisor", en: "auditor")
        }
    }
}

extension City {
    /// refuses a command that the viewer may not give.
    public func permit(_ command: CityCommand, to viewer: Viewer) throws(Forbidden) {
        // anybody may write in; a moderator reads it first.
        if case .matter(.submit) = command { return }
        if case .hearing(.speak) = command { return }
        if case .casework(.access(.ask)) = command { return }
        if case .finding(.report(let draft)) = command, draft.by.isNeighbor { return }
        guard viewer.isSignedIn else { throw .signIn }
        try permitReader(of: command, to: viewer)
        try permitItems(of: command, to: viewer)
        if viewer.has(.administrator) { return }
        switch command {
        case .account(let command) where isOwnAffair(command, of: viewer): return
        case .account, .workday: throw .needs(.administrator)
        case .organization(let command): try permit(command, to: viewer)
        case .area, .listing: try requireCoordinator(viewer)
        case .initiative(let command): try permit(command, to: viewer)
        case .activity(let command): try permit(command, to: viewer)
        case .forum(let command): try permit(command, to: viewer)
        case .meeting(let command): try permit(command, to: viewer)
        case .matter(let command): try permit(command, to: viewer)
        case .reporting(let command): try permit(command, to: viewer)
        case .election(let command): try permit(command, to: viewer)
        case .figure(let command): try permit(command, to: viewer)
        case .casework(let command): try permit(command, to: viewer)
        case .hearing(let command): try permit(command, to: viewer)
        case .statusReport(let command): try permit(command, to: viewer)
        case .funding(let command): try permit(command, to: viewer)
        case .exemption(let command): try permit(command, to: viewer)
        case .evaluation(let command): try permit(command, to: viewer)
        case .walk(let command): try permit(command, to: viewer)
        case .finding(let command): try permit(command, to: viewer)
        case .knowledge(let command): try permit(command, to: viewer)
        case .experience(let command): try permit(command, to: viewer)
        case .instrument(let command): try permit(command, to: viewer)
        }
    }

    /// Everybody ends their own sessions and keeps their own keys.
    private func isOwnAffair(_ command: AccountCommand, of viewer: Viewer) -> Bool {
        switch command {
        case .signOutEverywhere(let person): person == viewer.person
        case .issueToken(let token): token.person == viewer.person
        case .revokeToken(let id): accounts.tokens[id].map { $0.person == viewer.person } ?? false
        case .overruleGuard(let overrule): overrule.person == viewer.person && viewer.isStaff
        case .open, .grant, .withdraw, .close: false
        }
    }

    private func permit(_ command: OrganizationCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .nameContact(let id, _), .establishPost(_, let id, _, _):
            try require(viewer, worksFor: [id])
        case .beginMembership(let draft):
            try require(viewer, worksFor: organizations[draft.post].map { [$0.organization] } ?? [])
        case .endMembership(let id, _):
            let post = organizations.memberships[id].flatMap { organizations[$0.post] }
            try require(viewer, worksFor: post.map { [$0.organization] } ?? [])
        case .forgetPerson: throw .needs(.administrator)
        // Whoever fills posts may write down who it is that fills them.
        case .registerPerson where !viewer.works.isEmpty: return
        default: try requireCoordinator(viewer)
        }
    }

    private func permit(_ command: InitiativeCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .create(let draft):
            try require(viewer, worksFor: draft.owner.flatMap(organization(of:)).map { [$0] } ?? [])
        case .describe(let draft, _): try require(viewer, worksFor: owners(of: draft.id))
        case .offerHandover(let id, _, _), .publish(let id), .conclude(let id, _):
            try require(viewer, worksFor: owners(of: id))
        case .acceptHandover(let id), .declineHandover(let id, _):
            let offered = initiatives[id]?.handover.flatMap { organization(of: $0.to) }
            try require(viewer, worksFor: offered.map { [$0] } ?? [])
        case .stateContribution(_, let organization, _, _),
            .reportContribution(_, let organization, _, _):
            try require(viewer, worksFor: [organization])
        case .startProgramme, .nameLeader, .endProgramme: try requireCoordinator(viewer)
        case .startEvaluation(let id, _), .deliverEvaluation(let id, _):
            try require(viewer, worksFor: evaluators(of: id))
        }
    }

    /// An activity is changed by those who promised it or own the initiative;
    /// a promise is answered only by those who gave it.
    private func permit(_ command: ActivityCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .plan(let draft), .replan(let draft, _):
            try require(
                viewer,
                worksFor: owners(of: draft.initiative) + promisers(of: draft.id)
            )
        case .report(let id, _, _), .promise(let id, _, _), .acceptNewDate(let id, _, _),
            .contest(let id, _):
            try require(viewer, worksFor: promisers(of: id))
        case .drop(let id, _), .pin(let id, _):
            try require(viewer, worksFor: promisers(of: id) + ownersOfActivity(id))
        case .link(let prerequisite):
            try require(
                viewer,
                worksFor: promisers(of: prerequisite.to) + ownersOfActivity(prerequisite.to)
            )
        case .unlink(let id):
            let waiting = activities.prerequisites[id]?.to
            try require(
                viewer,
                worksFor: waiting.map { promisers(of: $0) + ownersOfActivity($0) } ?? []
            )
        }
    }
}

// MARK: - Whose it is

extension City {
    func organization(of post: PostID) -> OrganizationID? { organizations[post]?.organization }

    private func owners(of id: InitiativeID) -> [OrganizationID] {
        initiatives[id].flatMap { organization(of: $0.owner) }.map { [$0] } ?? []
    }

    private func promisers(of id: ActivityID) -> [OrganizationID] {
        activities[id].flatMap { organization(of: $0.responsible) }.map { [$0] } ?? []
    }

    private func ownersOfActivity(_ id: ActivityID) -> [OrganizationID] {
        activities[id].map { owners(of: $0.initiative) } ?? []
    }

    /// Those who lead the programme, and those who evaluate it.
    private func evaluators(of id: ProgrammeID) -> [OrganizationID] {
        let posts = [initiatives[id]?.leader, initiatives[id]?.evaluation?.by]
        return posts.compactMap { $0.flatMap(organization(of:)) }
    }

    func requireCoordinator(_ viewer: Viewer) throws(Forbidden) {
        if viewer.has(.coordinator) { return }
        if viewer.has(.auditor) { throw .auditorsWriteNothing }
        throw .needs(.coordinator)
    }

    /// Whoever works for the organization, or for one that it is a unit of.
    func require(
        _ viewer: Viewer,
        worksFor owners: [OrganizationID]
    ) throws(Forbidden) {
        if viewer.has(.coordinator) { return }
        let isOwn = owners.contains { owner in
            viewer.works.contains { organizations.isWithin(owner, $0) }
        }
        if isOwn { return }
        if viewer.has(.auditor) { throw .auditorsWriteNothing }
        guard let owner = owners.first else { throw .needs(.coordinator) }
        throw .needsOrganization(owner, name: organizations[owner]?.name ?? owner.rawValue)
    }
}

// MARK: - R-012: who may see

extension City {
    /// Whether the viewer may know that the initiative exists: drafts are seen
    /// by those who work on them and by those who read everything.
    public func sees(_ initiative: Initiative, _ viewer: Viewer) -> Bool {
        if initiative.isPublic || viewer.readsAll { return true }
        let posts =
            [initiative.owner, initiative.handover?.to].compactMap { $0 }
            + activities.activities(of: initiative.id).map(\.responsible)
        let parties = posts.compactMap(organization(of:)) + Array(initiative.contributions.keys)
        return parties.contains { party in
            viewer.works.contains { organizations.isWithin(party, $0) }
        }
    }

    /// Whether the viewer may know that the activity exists.
    public func sees(_ activity: Activity, _ viewer: Viewer) -> Bool {
        initiatives[activity.initiative].map { sees($0, viewer) } ?? false
    }
}
