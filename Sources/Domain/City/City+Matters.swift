// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the rules about matters look at beside the matters.
    public var matterSetting: MatterSetting {
        MatterSetting(organizations, areas, forums, initiatives, activities)
    }

    /// Whether the viewer may know that the matter exists.
    ///
    /// before a moderator has let it in, a neighbor's matter is there for
    /// those who read everything, and for nobody else.
    public func sees(_ matter: Matter, _ viewer: Viewer) -> Bool {
        if viewer.readsAll { return true }
        guard matter.isAdmitted else { return false }
        if matter.isPublic { return true }
        if case .organization(_, let person?) = matter.origin, person == viewer.person {
            return true
        }
        let parties = matter.parties
        return viewer.roles.compactMap(\.organization).contains { own in
            parties.contains { organizations.isWithin($0, own) }
        }
    }

    /// how to reach a neighbor is for moderators alone.
    public func seesContact(_ viewer: Viewer) -> Bool {
        viewer.has(.coordinator) || viewer.has(.administrator)
    }

    /// Whether the viewer may know that the action exists; strangers see none.
    public func sees(_ action: ActionItem, _ viewer: Viewer) -> Bool {
        if let item = source(action.item, of: action.meeting), isRemoved(viewer, from: item.item) {
            return false
        }
        if viewer.readsAll || action.owner.person.map({ $0 == viewer.person }) ?? false {
            return true
        }
        if let item = source(action.item, of: action.meeting) {
            guard sees(item, viewer) else { return false }
            // Whoever sits at the table hears what is agreed there.
            if isMember(of: item.meeting, viewer) { return true }
        }
        let parties = [action.owner.organization, action.forum].compactMap { $0 }
        let isOwn = viewer.roles.compactMap(\.organization).contains { own in
            parties.contains { organizations.isWithin($0, own) }
        }
        if isOwn { return true }
        guard viewer.isStaff else { return false }
        return action.matter.flatMap { matters[$0] }.map { sees($0, viewer) } ?? true
    }

    /// whoever is removed from an item sees nothing that came of it.
    private func isRemoved(_ viewer: Viewer, from item: AgendaItem) -> Bool {
        viewer.person.map(item.removed.contains) ?? false
    }

    private func sees(
        _ source: (meeting: Meeting, item: AgendaItem), _ viewer: Viewer
    ) -> Bool {
        sees(source.item, of: source.meeting, viewer)
    }

    private func source(
        _ item: AgendaItemID?, of meeting: MeetingID?
    ) -> (meeting: Meeting, item: AgendaItem)? {
        guard let item, let meeting = meeting.flatMap({ meetings[$0] }),
            let found = meeting.agenda[item]
        else { return nil }
        return (meeting, found)
    }

    /// Where the action belongs: its own areas, its matter's, its forum's field.
    public func areas(of action: ActionItem, on day: Day) -> [AreaID] {
        if !action.areas.isEmpty { return action.areas }
        if let matter = action.matter.flatMap({ matters[$0] }) { return matter.areas }
        let charter = action.forum.flatMap { forums[$0]?.charter(on: day)?.charter }
        return charter?.areas.flatMap(\.rule.areas) ?? []
    }
}

extension Matter {
    /// Everybody whom the matter has come by.
    var parties: [OrganizationID] {
        let raiser: [OrganizationID] =
            if case .organization(let id, _) = origin { [id] } else { [] }
        return raiser + addressees + treatments.map(\.forum)
            + treatments.compactMap(\.recommendedTo)
    }
}
