// SPDX-License-Identifier: EUPL-1.2

/// How long a meeting is, in minutes.
public struct MeetingDuration: Equatable, Sendable, Codable {
    public var minutes: Int
    /// “I udgangspunktet”: a meeting may be set to another length.
    public var isDefault: Bool

    public init(minutes: Int, isDefault: Bool = true) {
        self.minutes = minutes
        self.isDefault = isDefault
    }
}

/// A part of a whole, such as one third.
public struct Share: Equatable, Sendable, Codable {
    public var numerator: Int
    public var denominator: Int

    public init(_ numerator: Int, of denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The fewest of so many that make up the share: a third of 10 is 4.
    public func ofWhole(_ count: Int) -> Int {
        (count * numerator + denominator - 1) / denominator
    }
}

/// How many must be there: one third, but at least two.
public struct Quorum: Equatable, Sendable, Codable {
    public var share: Share?
    public var atLeast: Int?

    public init(share: Share? = nil, atLeast: Int? = nil) {
        self.share = share
        self.atLeast = atLeast
    }

    public func required(of members: Int) -> Int {
        max(share?.ofWhole(members) ?? 0, atLeast ?? 0)
    }
}

/// What carries a vote.
public struct VotingRule: Equatable, Sendable, Codable {
    public var requirement: VotingRequirement
    /// Whose vote decides when the votes are equal.
    public var castingVote: OfficerRole?

    public init(requirement: VotingRequirement, castingVote: OfficerRole? = nil) {
        self.requirement = requirement
        self.castingVote = castingVote
    }
}

public enum VotingRequirement: Equatable, Sendable, Codable {
    /// More for than against.
    case simpleMajority
    /// More than half of all members.
    case majorityOfMembers
    case share(Share)
    case consensus

    // A name for what the journal would otherwise call `_0`.
    enum ShareCodingKeys: String, CodingKey { case _0 = "of" }
}

/// How long before a meeting it must be called, in calendar days.
public struct NoticeRule: Equatable, Sendable, Codable {
    public var days: Int
    /// How long before the meeting items must be in.
    public var agendaDays: Int?

    public init(days: Int, agendaDays: Int? = nil) {
        self.days = days
        self.agendaDays = agendaDays
    }
}

/// What becomes of the minutes; nil where the charter does not say.
public struct MinutesRule: Equatable, Sendable, Codable {
    /// Sent out so many calendar days after the meeting.
    public var withinDays: Int?
    public var isApprovedAtNextMeeting: Bool?
    public var isPublic: Bool?
    /// Approved when nobody has objected so many calendar days after they were
    /// sent out.
    public var silenceDays: Int?

    public init(
        withinDays: Int? = nil,
        isApprovedAtNextMeeting: Bool? = nil,
        isPublic: Bool? = nil,
        silenceDays: Int? = nil
    ) {
        self.silenceDays = silenceDays
        self.withinDays = withinDays
        self.isApprovedAtNextMeeting = isApprovedAtNextMeeting
        self.isPublic = isPublic
    }
}

/// How a forum stands to another.
public struct Relation: Equatable, Sendable, Codable {
    public var kind: RelationKind
    public var to: OrganizationID

    public init(kind: RelationKind, to: OrganizationID) {
        self.kind = kind
        self.to = to
    }
}

/// Source: hearing response 2010-857794 — “gensidigt forpligtigende
/// relationer”; letter of 5 October 2021 — følgegruppe.
public enum RelationKind: String, Equatable, Sendable, Codable, CaseIterable {
    case reportsTo = "reports-to"
    case recommendsTo = "recommends-to"
    case mutuallyObliged = "mutually-obliged"
    case advisoryTo = "advisory-to"
}

/// Who must approve a change of the charter, and who must be told of it.
///
/// Source: the Social Committee, 16 March 2022 — from approval to written
/// orientation.
public struct AmendmentRule: Equatable, Sendable, Codable {
    public var approver: OrganizationID?
    public var informed: [OrganizationID]

    public init(approver: OrganizationID?, informed: [OrganizationID] = []) {
        self.approver = approver
        self.informed = informed
    }
}

/// Each participant decides for itself whether it supports an initiative; no
/// majority binds anybody.
public struct SupportRule: Equatable, Sendable, Codable {
    /// What an initiative must be for, in the charter's words, before anybody
    /// is asked to support it.
    public var purposeTest: String?

    public init(purposeTest: String? = nil) {
        self.purposeTest = purposeTest
    }
}

/// A duty that the charter lays on some of the parties.
public struct PartyDuty: Equatable, Sendable, Codable {
    public var parties: [OrganizationID]
    /// “m.fl.”: the list is open.
    public var isOpenList: Bool

    public init(parties: [OrganizationID], isOpenList: Bool = false) {
        self.parties = parties
        self.isOpenList = isOpenList
    }
}
