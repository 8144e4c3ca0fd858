// SPDX-License-Identifier: EUPL-1.2

public typealias OrganizationID = ID<Organization>

/// What kind of organization takes part; kinds are never mixed in lists.
public enum OrganizationKind: String, Codable, Sendable, CaseIterable {
    case municipality, council, committee, department, unit
    case localCommittee = "local-committee"
    case housingOrganization = "housing-organization"
    case police, ministry, institution, association, business, network
}

/// One of the parties that work on a place: a department, a committee, the
/// police, a housing organization, an association.
///
/// Source: letter of 5 October 2021 (three departments, police, associations);
/// hearing response 2010-857794 (seven departments, housing organizations).
public struct Organization: Equatable, Sendable, Codable {
    public let id: OrganizationID
    public let kind: OrganizationKind
    /// The name today; earlier ones are in `formerNames`.
    public internal(set) var name: String
    /// Oldest first; each name held until the day before the next began.
    public internal(set) var formerNames: [FormerName] = []
    /// Spellings that mean this organization, such as one without a hyphen.
    public internal(set) var aliases: [String] = []
    public let parent: OrganizationID?
    /// First and last day; nil where the source states none.
    public let from: Day?
    public internal(set) var to: Day?
    /// Who carries its duties on after its last day.
    public internal(set) var successor: OrganizationID?
    /// The one entry point: the post that others write to.
    public internal(set) var contact: PostID?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    /// Whether the organization exists on the day.
    public func exists(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}

/// A name that an organization no longer carries.
public struct FormerName: Equatable, Sendable, Codable {
    public let name: String
    /// The first day of the name that followed.
    public let until: Day
}
