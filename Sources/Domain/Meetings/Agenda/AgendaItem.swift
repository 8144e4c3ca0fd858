// SPDX-License-Identifier: EUPL-1.2

public typealias AgendaItemID = ID<AgendaItem>

/// One item of a meeting's agenda: what the forum is asked for, on what paper,
/// and what became of it.
///
/// Source: letter of 5 October 2021 — a forum has it “til orientering og
/// drøftelse”; the purpose says which.
public struct AgendaItem: Equatable, Sendable, Codable {
    public let id: AgendaItemID
    public internal(set) var content: ItemContent
    /// Who brought it; nil for a standing item.
    public let proposer: AgendaParty?
    public internal(set) var state: ItemState
    /// In the order they were attached.
    public internal(set) var attachments: [Attachment] = []
    /// Taken up after the members' deadline, with the chair's accept.
    public let isLate: Bool
    /// Kept from the public, with the law's reason.
    public internal(set) var closure: ItemClosure?
    /// They see nothing of it anywhere, since they have an interest in it.
    public internal(set) var removed: [PersonID] = []
    /// Seats that stay out of the room while it is treated.
    public internal(set) var recused: [Seat] = []
    /// When the forum came to it.
    public internal(set) var begun: ClockTime?
    public internal(set) var decision: ItemDecision?
    /// Counts the changes, so that a form knows whether it is out of date.
    public internal(set) var version = 1

    public var title: String { content.title }
    public var purpose: ItemPurpose { content.purpose }
    public var topic: MatterKind { content.topic }
    public var matter: MatterID? { content.matter }
    public var standing: ItemStanding? { content.standing }
    public var blocks: [CaseBlock] { content.blocks }
    public var isClosed: Bool { closure != nil }
    public var isAdmitted: Bool { state == .admitted }

    /// Whether it is about how the forum itself goes on, which needs no mandate.
    public var isProcedural: Bool {
        switch standing {
        case .approveMinutes, .followUp, .telling: true
        case .carriedOver, nil: false
        }
    }
}

/// What somebody may write about an item and change until it is frozen.
public struct ItemContent: Equatable, Sendable, Codable {
    public var title: String
    public var purpose: ItemPurpose
    /// What it is about, as far as mandates tell matters apart.
    public var topic: MatterKind
    public var matter: MatterID?
    public var standing: ItemStanding?
    public var presenter: AgendaParty?
    /// The time that is set aside for it.
    public var minutes: Int?
    /// The money that a decision is about.
    public var amount: Kroner?
    /// In the order of a Danish case: each kind at most once.
    public var blocks: [CaseBlock]

    public init(
        title: String,
        purpose: ItemPurpose,
        topic: MatterKind = .every,
        matter: MatterID? = nil,
        standing: ItemStanding? = nil,
        presenter: AgendaParty? = nil,
        minutes: Int? = nil,
        amount: Kroner? = nil,
        blocks: [CaseBlock] = []
    ) {
        self.title = title
        self.purpose = purpose
        self.topic = topic
        self.matter = matter
        self.standing = standing
        self.presenter = presenter
        self.minutes = minutes
        self.amount = amount
        self.blocks = blocks
    }
}

public enum ItemState: String, Equatable, Sendable, Codable, CaseIterable {
    /// A member has brought it; nobody has taken it up yet.
    case proposed
    case admitted
    case withdrawn
}

/// Who brings an item or presents it.
public enum AgendaParty: Hashable, Sendable, Codable {
    case person(PersonID)
    case organization(OrganizationID)

    enum PersonCodingKeys: String, CodingKey { case _0 = "id" }
    enum OrganizationCodingKeys: String, CodingKey { case _0 = "id" }
}

/// Why an item stands there of itself.
public enum ItemStanding: Hashable, Sendable, Codable {
    case approveMinutes(of: MeetingID)
    /// Postponed or not reached at the meeting before.
    case carriedOver(from: AgendaItemID)
    /// What is still open of the forum's actions.
    case followUp
    /// What became of a matter that the forum has treated.
    case telling(MatterID)

    enum TellingCodingKeys: String, CodingKey { case _0 = "matter" }
}

/// One part of a case under its heading.
public struct CaseBlock: Equatable, Sendable, Codable {
    /// The headings of a Danish case, in their order.
    public enum Heading: String, Sendable, Codable, CaseIterable {
        case recommendation, problem, solution, economy, process
    }

    public let heading: Heading
    /// In the vault.
    public let text: NoteID

    public init(_ heading: Heading, _ text: NoteID) {
        self.heading = heading
        self.text = text
    }
}

/// SHA-256 of a file's bytes, in lower-case hexadecimal digits.
public typealias FileID = ID<Attachment>

/// A paper of an item; its bytes lie in the cabinet by their hash.
public struct Attachment: Equatable, Sendable, Codable {
    public let file: FileID
    /// The name to read and to save it by.
    public let name: String
    public let mediaType: String
    public let bytes: Int
    /// Whether the public may read it, as far as the item is open.
    public let isPublic: Bool

    public init(file: FileID, name: String, mediaType: String, bytes: Int, isPublic: Bool) {
        self.file = file
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        self.isPublic = isPublic
    }
}
