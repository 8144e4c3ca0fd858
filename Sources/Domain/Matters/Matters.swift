// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every matter with its thread, and everything that was agreed to be done.
public struct Matters: Equatable, Sendable, Codable {
    public internal(set) var matters: TreeDictionary<MatterID, Matter> = [:]
    public internal(set) var actions: TreeDictionary<ActionID, ActionItem> = [:]
    var actionsOf: TreeDictionary<MatterID, [ActionID]> = [:]

    public init() {}

    public subscript(id: MatterID) -> Matter? { matters[id] }
    public subscript(id: ActionID) -> ActionItem? { actions[id] }

    /// What was agreed to be done about the matter, in the order it was agreed.
    public func actions(of matter: MatterID) -> [ActionItem] {
        (actionsOf[matter] ?? []).compactMap { actions[$0] }
    }

    /// The matters that the forum was asked about, the latest first.
    public func matters(in forum: ForumID) -> [Matter] {
        matters.values.filter { matter in matter.treatments.contains { $0.forum == forum } }
            .sorted { ($0.raised, $0.id) > ($1.raised, $1.id) }
    }
}

/// What the rules about matters look at beside the matters.
public struct MatterSetting: Sendable {
    let organizations: Organizations
    let areas: Areas
    let forums: Forums
    let initiatives: Initiatives
    let activities: Activities

    /// The slices as the city has them.
    public init(
        _ organizations: Organizations,
        _ areas: Areas,
        _ forums: Forums,
        _ initiatives: Initiatives,
        _ activities: Activities
    ) {
        self.organizations = organizations
        self.areas = areas
        self.forums = forums
        self.initiatives = initiatives
        self.activities = activities
    }

    func name(of id: OrganizationID) -> String { organizations[id]?.name ?? id.rawValue }
}
