// SPDX-License-Identifier: EUPL-1.2

public typealias BankPaperID = ID<BankPaper>

/// A paper of the knowledge bank: a letter, an answer, a report that came in.
///
/// The original lies untouched in the cabinet by its hash, the words in the
/// vault; of what a machine reads only that stands here which a person has
/// confirmed.
///
/// Source: charter of 1 June 2022 — the forum is to be a “vidensbank” also for
/// outside partners.
public struct BankPaper: Equatable, Sendable, Codable {
    public let id: BankPaperID
    /// From 1, in the order they came in.
    public let number: Int
    public internal(set) var title: String
    public let original: Original
    /// Oldest first; the last one is read and searched.
    public internal(set) var layers: [TextLayer]
    public let received: Day
    /// Where it comes from, as everybody may read it.
    public let source: String?
    /// The letter that it lay in.
    public let enclosedIn: BankPaperID?
    /// Why it was let in although it may hold a CPR number.
    public let letIn: CprOverride?
    /// How many files in it nobody could read, so that nobody knows what they hold.
    public let unread: Int
    public internal(set) var confirmed: [ConfirmedReading] = []
    public internal(set) var sight: PaperSight
    /// The day from which everybody could read it, the last time it was shown.
    public internal(set) var shownOn: Day?
    public internal(set) var links: [PaperLink] = []
    public internal(set) var extracts: [PaperExtract] = []
    /// A later look has found what may be a CPR number.
    public internal(set) var suspectedOn: Day?
    public let isExample: Bool
    public internal(set) var version = 1

    /// The words as they are now; nil where the original has none.
    public var text: NoteID? { layers.last?.text }

    /// What a person has confirmed of the field; nil where nobody has looked.
    public subscript(field: PaperField) -> ConfirmedReading? {
        confirmed.first { $0.field == field }
    }

    /// whether everybody may ever read it.
    public var mayBePublic: Bool { letIn == nil && suspectedOn == nil }

    /// whether its own original may hold what its words do not show.
    var hidesSomething: Bool { unread > 0 || layers.contains { $0.origin == .blackened } }
}

/// The file as it came, by the hash of its content.
public struct Original: Equatable, Sendable, Codable {
    public let file: FileID
    public let name: String
    public let mediaType: String
    public let bytes: Int

    public init(file: FileID, name: String, mediaType: String, bytes: Int) {
        self.file = file
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// One version of a paper's words.
public struct TextLayer: Equatable, Sendable, Codable {
    public enum Origin: String, Codable, Sendable, CaseIterable {
        /// Taken out of the file.
        case file
        /// Read from pictures of its pages.
        case scan
        /// The same with CPR numbers blackened.
        case blackened
        /// Typed or put right by a person.
        case person
    }

    public let text: NoteID
    public let origin: Origin
    public let on: Day

    public init(text: NoteID, origin: Origin, on: Day) {
        self.text = text
        self.origin = origin
        self.on = on
    }
}

/// What somebody has confirmed of one field; no values where the paper says nothing.
public struct ConfirmedReading: Equatable, Sendable, Codable {
    public let field: PaperField
    public let values: [PaperValue]
    public let on: Day

    public init(field: PaperField, values: [PaperValue], on: Day) {
        self.field = field
        self.values = values
        self.on = on
    }
}

/// Who may read a paper.
public enum PaperSight: String, Codable, Sendable, CaseIterable {
    case staff
    case everyone = "public"
    /// Coordinators alone.
    case closed
}

/// What of the living city a paper belongs to.
public enum PaperLink: Hashable, Codable, Sendable {
    case area(id: AreaID)
    case forum(id: ForumID)
    case matter(id: MatterID)
    case initiative(id: InitiativeID)
    case hearing(id: HearingID)
    case statusReport(id: StatusRoundID)
}

/// A sentence of the paper that has become something to do.
public struct PaperExtract: Equatable, Sendable, Codable {
    public enum Target: Hashable, Codable, Sendable {
        case matter(id: MatterID)
        case activity(id: ActivityID)
        /// Where a figure is meant to be, as the sentence promises.
        case target(id: TargetID)
    }

    /// In the vault, as it stands in the paper.
    public let sentence: NoteID
    public let target: Target
    public let on: Day
}
