// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about the knowledge bank.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum KnowledgeCommand: Equatable, Sendable {
    case receive(BankPaperDraft)
    /// New words for the same original.
    case reread(BankPaperID, text: NoteID, TextLayer.Origin, seen: Int?)
    case rename(BankPaperID, title: String, seen: Int?)
    /// Confirms what was read of a field, or puts it right.
    case confirm(BankPaperID, PaperField, [PaperValue], seen: Int?)
    case show(BankPaperID, to: PaperSight, seen: Int?)
    case link(BankPaperID, PaperLink)
    case unlink(BankPaperID, PaperLink)
    /// A sentence has become something to do.
    case extract(BankPaperID, sentence: NoteID, into: PaperExtract.Target)
    /// So many papers were searched anew for CPR numbers, and these may hold one.
    case searched(papers: Int, suspected: [BankPaperID])

    /// The paper that the command is about; nil for a search of all.
    public var paper: BankPaperID? {
        switch self {
        case .receive(let draft): draft.id
        case .reread(let id, _, _, _), .rename(let id, _, _), .confirm(let id, _, _, _),
            .show(let id, _, _), .link(let id, _), .unlink(let id, _), .extract(let id, _, _):
            id
        case .searched: nil
        }
    }
}

/// A paper as it comes in.
public struct BankPaperDraft: Equatable, Sendable {
    public var id: BankPaperID
    public var title: String
    public var original: Original
    /// Nil for one without a word to be read.
    public var text: NoteID?
    public var origin: TextLayer.Origin
    public var source: String?
    public var enclosedIn: BankPaperID?
    public var letIn: CprOverride?
    public var sight: PaperSight
    public var isExample: Bool
    /// How many files in it could not be read.
    public var unread: Int

    public init(
        id: BankPaperID, title: String, original: Original, text: NoteID?,
        origin: TextLayer.Origin = .file, source: String? = nil, enclosedIn: BankPaperID? = nil,
        letIn: CprOverride? = nil, sight: PaperSight = .staff, isExample: Bool = false,
        unread: Int = 0
    ) {
        self.id = id
        self.title = title
        self.original = original
        self.text = text
        self.origin = origin
        self.source = source
        self.enclosedIn = enclosedIn
        self.letIn = letIn
        self.sight = sight
        self.isExample = isExample
        self.unread = unread
    }
}
