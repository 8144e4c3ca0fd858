// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// R-010 for forums: the secretary keeps the forum's papers; whoever has to
    /// fill a seat fills it; each participant answers for itself.
    func permit(_ command: ForumCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .adopt(let draft, _): try require(viewer, worksFor: [draft.forum])
        case .setReminder(let id, _), .askSupport(let id, _, _):
            try require(viewer, worksFor: [id])
        case .take(let draft):
            try require(viewer, worksFor: fillers(of: draft.seat) + [draft.seat.forum])
        case .extend(let id, _, _), .leave(let id, _, _):
            guard let holding = forums[id] else { return try requireCoordinator(viewer) }
            if holding.person == viewer.person { return }
            try require(viewer, worksFor: fillers(of: holding.seat) + [holding.seat.forum])
        case .nameSubstitute(_, let seat, _, _): try permitOwn(seat, to: viewer)
        case .endSubstitute(let id, _):
            try permitOwn(forums.substitutions[id]?.seat, to: viewer)
        case .recuse(_, let seat, _, _): try permitOwn(seat, to: viewer)
        case .endRecusal(let id, _): try permitOwn(forums.recusals[id]?.seat, to: viewer)
        case .apply(_, _, let organization, _):
            try require(viewer, speaksFor: [organization])
        case .answerApplication(let id, _, _, _):
            try require(
                viewer, worksFor: forums.applications[id].map { [$0.seat.forum] } ?? [])
        case .propose(let draft): try require(viewer, speaksFor: [draft.proposedBy])
        case .answerProposal(let id, _, _):
            try require(viewer, worksFor: forums.proposals[id].map { [$0.answeredBy] } ?? [])
        case .stateSupport(let seat, _, _, _, _): try permitOwn(seat, to: viewer)
        }
    }

    /// The holder of a seat, those whom it speaks for, and the forum's secretary.
    private func permitOwn(_ seat: Seat?, to viewer: Viewer) throws(Forbidden) {
        guard let seat else { return try requireCoordinator(viewer) }
        let posts = group(of: seat)?.filling.posts ?? []
        let isHolder =
            forums.holdings(of: seat).last?.person == viewer.person
            || posts.contains { organizations.memberships(of: $0).last?.person == viewer.person }
        if isHolder { return }
        try require(viewer, speaksFor: fillers(of: seat) + [seat.forum])
    }

    /// Those who put somebody in the seat, and those whom the holder speaks for.
    private func fillers(of seat: Seat) -> [OrganizationID] {
        guard let forum = forums[seat.forum], let group = group(of: seat) else { return [] }
        let duty: [OrganizationID] = forum.charters.compactMap { version in
            guard case .organization(let id) = version.charter.vacancy(of: seat.group)?.rule.duty
            else { return nil }
            return id
        }
        let holders = forums.holdings(of: seat).last?.onBehalfOf.map { [$0] } ?? []
        return (group.filling.appointer.map { [$0] } ?? []) + duty + group.onBehalfOf + holders
            + group.filling.posts.compactMap(organization(of:))
    }

    private func group(of seat: Seat) -> SeatGroup? {
        forums[seat.forum]?.charters.last { $0.charter.group(seat.group) != nil }?
            .charter.group(seat.group)?.rule
    }

    /// As `require(_:worksFor:)`, but participants may speak for theirs too.
    func require(
        _ viewer: Viewer,
        speaksFor parties: [OrganizationID]
    ) throws(Forbidden) {
        let speaks = viewer.roles.filter { $0.role == .participant }.compactMap(\.organization)
        let isOwn = parties.contains { party in
            speaks.contains { organizations.isWithin(party, $0) }
        }
        if isOwn { return }
        try require(viewer, worksFor: parties)
    }
}

extension SeatFilling {
    /// The posts whose holders sit here or are chosen from.
    public var posts: [PostID] {
        switch self {
        case .exOfficio(let post): [post]
        case .oneOf(let posts): posts
        case .appointed, .elected, .granted, .members, .notStated: []
        }
    }
}
