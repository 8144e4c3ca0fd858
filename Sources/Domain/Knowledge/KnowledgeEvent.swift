// SPDX-License-Identifier: EUPL-1.2

/// What has happened to the knowledge bank.
public enum KnowledgeEvent: Equatable, Sendable, Codable {
    case received(BankPaperReceived)
    case reread(BankPaperReread)
    case renamed(BankPaperRenamed)
    case confirmed(PaperReadingConfirmed)
    case shown(BankPaperShown)
    case linked(BankPaperLinked)
    case unlinked(BankPaperUnlinked)
    case extracted(PaperSentenceExtracted)
    case searched(BankSearched)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case received = "knowledge.paper-received"
        case reread = "knowledge.paper-reread"
        case renamed = "knowledge.paper-renamed"
        case confirmed = "knowledge.reading-confirmed"
        case shown = "knowledge.paper-shown"
        case linked = "knowledge.paper-linked"
        case unlinked = "knowledge.paper-unlinked"
        case extracted = "knowledge.sentence-extracted"
        case searched = "knowledge.bank-searched"
    }
}

public struct BankPaperReceived: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let number: Int
    public let title: String
    public let original: Original
    public let text: NoteID?
    public let origin: TextLayer.Origin
    public let source: String?
    public let enclosedIn: BankPaperID?
    public let letIn: CprOverride?
    public let sight: PaperSight
    public let isExample: Bool
    /// Nil where every file in it was read.
    public let unread: Int?
}

public struct BankPaperReread: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let text: NoteID
    public let origin: TextLayer.Origin
}

public struct BankPaperRenamed: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let title: String
}

public struct PaperReadingConfirmed: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let field: PaperField
    public let values: [PaperValue]
}

public struct BankPaperShown: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let to: PaperSight
}

public struct BankPaperLinked: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let link: PaperLink
}

public struct BankPaperUnlinked: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let link: PaperLink
}

public struct PaperSentenceExtracted: Equatable, Sendable, Codable {
    public let paper: BankPaperID
    public let sentence: NoteID
    public let target: PaperExtract.Target
}

public struct BankSearched: Equatable, Sendable, Codable {
    public let papers: Int
    public let suspected: [BankPaperID]
}

extension KnowledgeEvent {
    /// The paper that it happened to; nil for a search of all.
    public var paper: BankPaperID? {
        switch self {
        case .received(let fact): fact.paper
        case .reread(let fact): fact.paper
        case .renamed(let fact): fact.paper
        case .confirmed(let fact): fact.paper
        case .shown(let fact): fact.paper
        case .linked(let fact): fact.paper
        case .unlinked(let fact): fact.paper
        case .extracted(let fact): fact.paper
        case .searched: nil
        }
    }

    var stream: String { paper.map { "bank-paper/\($0)" } ?? "bank" }

    /// What a history may quote: nothing; papers are read where they lie.
    var note: NoteID? { nil }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .received(let fact): [fact.text].compactMap { $0 }
        case .reread(let fact): [fact.text]
        case .confirmed(let fact): fact.values.compactMap(\.note)
        case .extracted(let fact): [fact.sentence]
        case .renamed, .shown, .linked, .unlinked, .searched: []
        }
    }
}
