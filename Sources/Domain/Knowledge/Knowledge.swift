// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every paper of the knowledge bank.
public struct Knowledge: Equatable, Sendable, Codable {
    public internal(set) var papers: TreeDictionary<BankPaperID, BankPaper> = [:]
    /// By the hash of the original, so that nothing comes in twice.
    var byFile: TreeDictionary<FileID, BankPaperID> = [:]
    /// By what they belong to, by what became of them, and by the letter they lay in.
    private var byLink: TreeDictionary<PaperLink, [BankPaperID]> = [:]
    private var bySource: TreeDictionary<PaperExtract.Target, [BankPaperID]> = [:]
    private var byLetter: TreeDictionary<BankPaperID, [BankPaperID]> = [:]
    /// When the bank was last searched for CPR numbers.
    public internal(set) var searchedOn: Day?

    public init() {}

    public subscript(id: BankPaperID) -> BankPaper? { papers[id] }

    /// The latest first.
    public var inOrder: [BankPaper] { papers.values.sorted { $0.number > $1.number } }

    /// The paper whose original it is.
    public func paper(of file: FileID) -> BankPaper? { byFile[file].flatMap { papers[$0] } }

    /// The papers that belong there, the latest first.
    public func papers(at link: PaperLink) -> [BankPaper] { inOrder(byLink[link]) }

    /// The sentences that became it, each with its paper, the oldest first.
    public func sources(
        of target: PaperExtract.Target
    ) -> [(paper: BankPaper, extract: PaperExtract)] {
        inOrder(bySource[target]).reversed().flatMap { paper in
            paper.extracts.filter { $0.target == target }.map { (paper, $0) }
        }
    }

    /// What the letter carried, in the order it came in.
    public func enclosures(of letter: BankPaperID) -> [BankPaper] {
        inOrder(byLetter[letter]).reversed()
    }

    /// whether nobody gets the original: it may hold a CPR number that is
    /// blackened in the words, in it or in what it carries, or that nobody could read.
    public func isOriginalClosed(_ paper: BankPaper) -> Bool {
        paper.hidesSomething || enclosures(of: paper.id).contains { $0.hidesSomething }
    }

    private func inOrder(_ ids: [BankPaperID]?) -> [BankPaper] {
        (ids ?? []).compactMap { papers[$0] }.sorted { $0.number > $1.number }
    }

    /// Papers that bear the number as their own: a case’s or a document’s.
    public func papers(numbered number: String) -> [BankPaper] {
        inOrder.filter { paper in
            [PaperField.caseNumber, .documentNumber].contains { field in
                paper[field]?.values.contains(.number(text: number)) ?? false
            }
        }
    }

    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: KnowledgeEvent, on day: Day) {
        switch event {
        case .received(let fact):
            papers[fact.paper] = BankPaper(fact, on: day)
            byFile[fact.original.file] = fact.paper
            if let letter = fact.enclosedIn { byLetter[letter, default: []].append(fact.paper) }
        case .searched(let fact):
            searchedOn = day
            for id in fact.suspected {
                papers[id]?.suspectedOn = day
                if papers[id]?.sight == .everyone { papers[id]?.sight = .staff }
            }
        default:
            guard let id = event.paper, var paper = papers[id] else { return }
            paper.apply(event, on: day)
            paper.version += 1
            papers[id] = paper
            index(event, of: id)
        }
    }

    private mutating func index(_ event: KnowledgeEvent, of id: BankPaperID) {
        switch event {
        case .linked(let fact): byLink[fact.link, default: []].append(id)
        case .unlinked(let fact): byLink[fact.link]?.removeAll { $0 == id }
        case .extracted(let fact):
            if bySource[fact.target]?.contains(id) != true {
                bySource[fact.target, default: []].append(id)
            }
        default: break
        }
    }
}

extension BankPaper {
    fileprivate init(_ fact: BankPaperReceived, on day: Day) {
        id = fact.paper
        number = fact.number
        title = fact.title
        original = fact.original
        layers = fact.text.map { [TextLayer(text: $0, origin: fact.origin, on: day)] } ?? []
        received = day
        source = fact.source
        enclosedIn = fact.enclosedIn
        letIn = fact.letIn
        unread = fact.unread ?? 0
        shownOn = fact.sight == .everyone ? day : nil
        sight = fact.sight
        isExample = fact.isExample
    }

    fileprivate mutating func apply(_ event: KnowledgeEvent, on day: Day) {
        switch event {
        case .reread(let fact):
            layers.append(TextLayer(text: fact.text, origin: fact.origin, on: day))
            suspectedOn = nil
        case .renamed(let fact): title = fact.title
        case .confirmed(let fact):
            confirmed.removeAll { $0.field == fact.field }
            confirmed.append(
                ConfirmedReading(field: fact.field, values: fact.values, on: day))
        case .shown(let fact):
            if fact.to == .everyone, sight != .everyone { shownOn = day }
            sight = fact.to
        case .linked(let fact): links.append(fact.link)
        case .unlinked(let fact): links.removeAll { $0 == fact.link }
        case .extracted(let fact):
            extracts.append(
                PaperExtract(sentence: fact.sentence, target: fact.target, on: day))
        case .received, .searched: break
        }
    }
}
