// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// How much somebody may know of an item.
public enum ItemSight: Int, Comparable, Sendable {
    /// Not even that it exists.
    case nothing
    /// The neutral title, and why it is closed.
    case stub
    case full

    public static func < (left: ItemSight, right: ItemSight) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// An item as one reader sees it; what they may not know is not in it.
public struct SeenItem: Equatable, Sendable {
    public let id: AgendaItemID
    /// Its place on the agenda; nil while it is only proposed.
    public let number: Int?
    /// The neutral title where the item is closed to the reader.
    public let title: String
    /// Why it is closed, also to those who see it all.
    public let basis: ClosureBasis?
    /// Nil where the reader sees no more than a stub.
    public let item: AgendaItem?
}

// MARK: - R-117: who may see what of a meeting

extension City {
    /// How much the viewer may know of the item.
    ///
    /// whoever is removed from an item sees nothing of it, whatever else
    /// they may; a closed item is for members and those who work for the
    /// forum; strangers see what was published.
    public func sight(
        of item: AgendaItem, in meeting: Meeting, for viewer: Viewer
    ) -> ItemSight {
        if let person = viewer.person, item.removed.contains(person) { return .nothing }
        if keepsPapers(of: meeting, viewer) { return .full }
        if item.state == .withdrawn { return isProposer(of: item, viewer) ? .full : .nothing }
        if isMember(of: meeting, viewer) { return .full }
        if isProposer(of: item, viewer), !item.isClosed { return .full }
        guard meeting.agenda.publication(of: item.id) != nil else { return .nothing }
        return item.isClosed ? .stub : .full
    }

    public func sees(_ item: AgendaItem, of meeting: Meeting, _ viewer: Viewer) -> Bool {
        sight(of: item, in: meeting, for: viewer) == .full
    }

    /// The agenda as the viewer may see it, in its order.
    public func agenda(of meeting: Meeting, for viewer: Viewer) -> [SeenItem] {
        seen(meeting.agenda.admitted, of: meeting, viewer)
    }

    /// What has been brought and nobody has taken up, as the viewer may see it.
    public func proposals(to meeting: Meeting, for viewer: Viewer) -> [SeenItem] {
        seen(meeting.agenda.proposals, of: meeting, viewer)
    }

    /// Whether the viewer may read the paper.
    public func sees(
        _ attachment: Attachment, of item: AgendaItem, in meeting: Meeting, _ viewer: Viewer
    ) -> Bool {
        sees(item, of: meeting, viewer) && (attachment.isPublic || isInsider(of: meeting, viewer))
    }

    /// Whether the viewer may read the round of minutes, as far as its items
    /// are theirs to see.
    ///
    /// Drafts are for those who keep the papers, what is circulated is for
    /// members; approved minutes of a meeting whose agenda was published are
    /// for everybody, unless the charter keeps them.
    public func sees(_ round: MinutesRound, of meeting: Meeting, _ viewer: Viewer) -> Bool {
        switch round.state {
        case .draft: keepsPapers(of: meeting, viewer)
        case .circulated: isInsider(of: meeting, viewer)
        case .approved: isInsider(of: meeting, viewer) || publishesMinutes(of: meeting)
        }
    }

    /// Whether the viewer may know what was decided on the item: members at
    /// once, everybody when the minutes are public.
    public func seesDecision(on item: AgendaItem, of meeting: Meeting, _ viewer: Viewer) -> Bool {
        guard sees(item, of: meeting, viewer) else { return false }
        if isInsider(of: meeting, viewer) { return true }
        return meeting.minutes?.inForce.map { sees($0, of: meeting, viewer) } ?? false
    }

    /// Those who sit in a seat of the meeting, substitutes when they are asked
    /// or came, and those who keep its papers.
    public func isInsider(of meeting: Meeting, _ viewer: Viewer) -> Bool {
        keepsPapers(of: meeting, viewer) || isMember(of: meeting, viewer)
    }

    /// Those who work for one of the forums that meet, and who read everything.
    public func keepsPapers(of meeting: Meeting, _ viewer: Viewer) -> Bool {
        meeting.forums.contains { worksFor($0, viewer) }
    }

    /// Those who work for the forum, and those who read everything.
    public func worksFor(_ forum: ForumID, _ viewer: Viewer) -> Bool {
        viewer.readsAll || viewer.works.contains { organizations.isWithin(forum, $0) }
    }

    /// Whether the viewer sits in a seat on the meeting's day.
    public func isMember(of meeting: Meeting, _ viewer: Viewer) -> Bool {
        viewer.person.map { !seats(of: $0, at: meeting).isEmpty } ?? false
    }

    /// The seats that the person may sit in at the meeting: as the holder, or
    /// as a substitute who was asked or came.
    public func seats(of person: PersonID, at meeting: Meeting) -> [Seat] {
        meeting.places(in: forums, organizations).filter { place in
            place.holder?.person == person
                || place.substitute?.person == person && meeting.wants(person, in: place.seat)
        }.map(\.seat)
    }

    private func seen(
        _ items: [AgendaItem], of meeting: Meeting, _ viewer: Viewer
    ) -> [SeenItem] {
        items.compactMap { item in
            let sight = sight(of: item, in: meeting, for: viewer)
            guard sight > .nothing else { return nil }
            let neutral = sight == .full ? nil : item.closure?.neutralTitle
            return SeenItem(
                id: item.id,
                number: meeting.agenda.number(of: item.id),
                title: neutral ?? item.title,
                basis: item.closure?.basis,
                item: sight == .full ? item : nil)
        }
    }

    private func isProposer(of item: AgendaItem, _ viewer: Viewer) -> Bool {
        switch item.proposer {
        case .person(let person): return viewer.person == person
        case .organization(let id):
            return viewer.works.contains { organizations.isWithin(id, $0) }
        case nil: return false
        }
    }

    private func publishesMinutes(of meeting: Meeting) -> Bool {
        meeting.agenda.isPublished
            && !meeting.forums.contains { forum in
                forums[forum]?.charter(on: meeting.day)?.charter.minutes?.rule.isPublic == false
            }
    }
}

extension Meeting {
    /// Whether the substitute was asked to come, or came.
    fileprivate func wants(_ substitute: PersonID, in seat: Seat) -> Bool {
        askedSubstitutes.contains { $0.seat == seat && $0.person == substitute }
            || session?.stays.contains { $0.seat == seat && $0.person == substitute } ?? false
            || record?.attendance.contains { $0.seat == seat && $0.person == substitute } ?? false
    }
}
