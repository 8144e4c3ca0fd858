// SPDX-License-Identifier: EUPL-1.2

/// Where a forum's field lies: areas of the city, or the streets around it.
public struct AreaScope: Equatable, Sendable, Codable {
    public var areas: [AreaID]
    /// The streets that delimit it, in the order the charter names them.
    public var streets: [String]
    /// Whether the charter says “in principle”.
    public var isSoft: Bool

    public init(areas: [AreaID] = [], streets: [String] = [], isSoft: Bool = false) {
        self.areas = areas
        self.streets = streets
        self.isSoft = isSoft
    }
}

/// What a forum may do with matters of a kind, and by what right.
public struct Mandate: Equatable, Sendable, Codable {
    public var matter: MatterKind
    public var power: Power
    /// The law or decision that gives the power, as written.
    public var legalBasis: String?
    /// Decisions about money reach this far.
    public var limit: Kroner?

    public init(
        matter: MatterKind = .every,
        power: Power,
        legalBasis: String? = nil,
        limit: Kroner? = nil
    ) {
        self.matter = matter
        self.power = power
        self.legalBasis = legalBasis
        self.limit = limit
    }
}

/// What a matter is about, as far as mandates tell matters apart.
public enum MatterKind: String, Equatable, Sendable, Codable, CaseIterable {
    case every
    case grants
    /// Who gets a seat that is free.
    case seats
    case charter
    case statements
    case operations
    case strategy
}

/// What a forum may do; each power includes those below it.
///
/// Source: letter of 5 October 2021 — networks have no “formel besluttende
/// funktion”; charter of 1 June 2022 — “til orientering og drøftelse”.
public enum Power: String, Equatable, Sendable, Codable, CaseIterable, Comparable {
    case none, inform, discuss, recommend, decide

    public static func < (left: Power, right: Power) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .none: 0
        case .inform: 1
        case .discuss: 2
        case .recommend: 3
        case .decide: 4
        }
    }
}

/// The chair or the secretary: a post with duties.
public struct Officer: Equatable, Sendable, Codable {
    public var role: OfficerRole
    /// The post among the organization's posts that carries the duties.
    public var post: PostID?
    public var choice: OfficerChoice
    public var term: TermRule?
    public var duties: [OfficerDuty]

    public init(
        role: OfficerRole,
        post: PostID? = nil,
        choice: OfficerChoice = .notStated,
        term: TermRule? = nil,
        duties: [OfficerDuty] = []
    ) {
        self.role = role
        self.post = post
        self.choice = choice
        self.term = term
        self.duties = duties
    }
}

public enum OfficerRole: String, Equatable, Sendable, Codable, CaseIterable {
    case chair
    case viceChair = "vice-chair"
    case secretary
}

/// How an officer is found.
public enum OfficerChoice: Equatable, Sendable, Codable {
    /// Elected, by whom the charter may leave open.
    case elected(by: OrganizationID?)
    case appointed(by: OrganizationID)
    /// Goes round among the seats, for so many months each.
    case rotates(among: SeatScope, months: Int)
    case notStated
}

public enum OfficerDuty: String, Equatable, Sendable, Codable, CaseIterable {
    case convene
    case agenda
    case preside
    case minutes
    /// Tells the forum what became of what it discussed.
    case feedback
}

/// Who may be in the room.
public struct AttendanceRule: Equatable, Sendable, Codable {
    /// Only members, or their substitutes instead of them.
    public var isForMembersOnly: Bool

    public init(isForMembersOnly: Bool) {
        self.isForMembersOnly = isForMembersOnly
    }
}

/// How often a forum meets.
public struct Cadence: Equatable, Sendable, Codable {
    public var meetings: Int
    public var per: CadenceSpan
    /// Meetings beside the fixed ones: a fifth in June, if needed.
    public var extra: [ExtraMeeting]

    public init(meetings: Int, per: CadenceSpan, extra: [ExtraMeeting] = []) {
        self.meetings = meetings
        self.per = per
        self.extra = extra
    }
}

public enum CadenceSpan: String, Equatable, Sendable, Codable, CaseIterable {
    case month, quarter
    case halfYear = "half-year"
    case year

    /// How many of them a year has.
    public var perYear: Int {
        switch self {
        case .month: 12
        case .quarter: 4
        case .halfYear: 2
        case .year: 1
        }
    }
}

public struct ExtraMeeting: Equatable, Sendable, Codable {
    /// 1 to 12; nil when the charter allows any month.
    public var month: Int?
    public var topic: String?
    public var isOnlyIfNeeded: Bool

    public init(month: Int?, topic: String? = nil, isOnlyIfNeeded: Bool = true) {
        self.month = month
        self.topic = topic
        self.isOnlyIfNeeded = isOnlyIfNeeded
    }
}

/// Whom the forum invites in which quarters; the sent invitation counts, not
/// who came.
public struct GuestRule: Equatable, Sendable, Codable {
    public var guests: [OrganizationID]
    /// 1 to 4; at least one meeting of each is one they are invited to.
    public var quarters: [Int]

    public init(guests: [OrganizationID], quarters: [Int]) {
        self.guests = guests
        self.quarters = quarters
    }
}
