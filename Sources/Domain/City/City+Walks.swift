// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    func decide(_ command: WalkCommand, on day: Day) throws -> [CityEvent] {
        let events: [WalkEvent] = try decide(command, on: day)
        return events.map(CityEvent.walk)
    }

    // MARK: - R-010

    /// a walk is its leader's, and of those the leader works for.
    func permit(_ command: WalkCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .plan(_, let content): try require(viewer, worksFor: leaders(of: content))
        case .change(let id, let content, _):
            try require(viewer, worksFor: leaders(of: id))
            try require(viewer, worksFor: leaders(of: content))
        case .invite(let id, _), .record(let id, _, _), .file(let id, _, _),
            .cancel(let id, _, _):
            try require(viewer, worksFor: leaders(of: id))
        }
    }

    private func leaders(of id: WalkID) -> [OrganizationID] {
        walks[id].map { leaders(of: $0.content) } ?? []
    }

    private func leaders(of content: WalkContent) -> [OrganizationID] {
        organization(of: content.leader).map { [$0] } ?? []
    }
}

// MARK: - R-291: who sees what

extension City {
    /// Whether the viewer may know that the walk exists.
    ///
    /// Until people are invited it is its leader's; then it is of all who come
    /// along and of staff. Everybody sees an open one once people are invited,
    /// and any whose report is published.
    public func sees(_ walk: SafetyWalk, _ viewer: Viewer) -> Bool {
        if viewer.readsAll || leads(walk, viewer) { return true }
        if walk.report?.isPublished == true { return true }
        guard walk.invited != nil || walk.record != nil else { return false }
        return walk.content.isOpen || viewer.isStaff || walks(along: walk, viewer)
    }

    /// Whether the viewer sees who is to come, what was remarked and what was found inside
    /// the house.
    public func seesInside(_ walk: SafetyWalk, _ viewer: Viewer) -> Bool {
        sees(walk, viewer)
            && (viewer.isStaff || leads(walk, viewer) || walks(along: walk, viewer))
    }

    /// Whether the viewer writes down what is found on the walk.
    public func walks(along walk: SafetyWalk, _ viewer: Viewer) -> Bool {
        guard !viewer.has(.auditor) else { return false }
        if leads(walk, viewer) { return true }
        return viewer.roles.compactMap(\.organization).contains { role in
            walk.content.participants.contains { organizations.isWithin($0, role) }
        }
    }

    private func leads(_ walk: SafetyWalk, _ viewer: Viewer) -> Bool {
        guard let owner = organization(of: walk.content.leader) else { return false }
        return viewer.works.contains { organizations.isWithin(owner, $0) }
    }
}

// MARK: - What is owed

/// Something that the leader of a walk owes it.
public struct WalkDuty: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable, CaseIterable {
        /// Nobody is invited, and the day is near.
        case invite
        /// The day is past, and nobody has written how it went.
        case record
        /// It has been walked, and there is no report.
        case report
    }

    public let kind: Kind
    public let walk: WalkID
    public let organization: OrganizationID
    public let due: Day
}

extension City {
    /// what is owed to the walks on the day, what is due first.
    ///
    /// People are invited three weeks ahead; how it went is written within two
    /// days, and the report within two weeks.
    public func walkDuties(on day: Day) -> [WalkDuty] {
        walks.walks.values.compactMap { walk -> WalkDuty? in
            guard let owner = organization(of: walk.content.leader) else { return nil }
            func duty(_ kind: WalkDuty.Kind, _ due: Day) -> WalkDuty {
                WalkDuty(kind: kind, walk: walk.id, organization: owner, due: due)
            }
            switch walk.state {
            case .reported, .cancelled: return nil
            case .walked: return duty(.report, walk.day.advanced(by: 14))
            case .planned where day <= walk.day:
                let due = walk.day.advanced(by: -21)
                return day >= due.advanced(by: -7) ? duty(.invite, due) : nil
            case .planned, .invited:
                return day > walk.day ? duty(.record, walk.day.advanced(by: 2)) : nil
            }
        }.sorted { ($0.due, $0.walk) < ($1.due, $1.walk) }
    }
}
