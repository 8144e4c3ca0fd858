// SPDX-License-Identifier: EUPL-1.2

/// A forum is an organization that has a charter; they share their id, and
/// the organization carries its name, posts and first and last day.
public typealias ForumID = OrganizationID

/// What sort of forum it is; the charter says what it may do.
///
/// Source: letter of 5 October 2021; charter of 1 June 2022; hearing response
/// 2010-857794; status report 2013.
public enum ForumKind: String, Codable, Sendable, CaseIterable {
    case cooperationForum = "cooperation-forum"
    case steeringGroup = "steering-group"
    case advisoryGroup = "advisory-group"
    case network
    case team
    case housingSocialForum = "housing-social-forum"
    case projectOrganization = "project-organization"
    case mayorsForum = "mayors-forum"
    case partnershipForum = "partnership-forum"
    case localCommittee = "local-committee"
    case board
}

/// A body that meets by a charter.
public struct Forum: Equatable, Sendable, Codable {
    public let id: ForumID
    public let kind: ForumKind
    /// In the order they take effect.
    public internal(set) var charters: [CharterVersion]
    /// How many days before a term ends its duty-holder is reminded.
    public internal(set) var reminderDays = Forum.usualReminderDays
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public static let usualReminderDays = 90

    /// The charter in force on the day; nil before the first takes effect.
    public func charter(on day: Day) -> CharterVersion? {
        charters.last { $0.effective <= day }
    }

    /// The last day of somebody who has been an officer since the day; nil where no term is stated.
    ///
    /// What came before the first charter does not count.
    func lastDay(of officer: Officer, from day: Day) -> Day? {
        var term = officer.term
        if case .rotates(_, let months) = officer.choice { term = .months(months) }
        return term?.lastDay(from: max(day, charters[0].effective))
    }
}

/// A charter as it was adopted.
public struct CharterVersion: Equatable, Sendable, Codable {
    /// From 1.
    public let number: Int
    public let charter: Charter
    public let effective: Day
    /// Who approved it; nil where the source states nobody.
    public let approvedBy: OrganizationID?
    /// Where the decision is found: the body, the day and the item.
    public let decision: String?
    public let source: String?
}
