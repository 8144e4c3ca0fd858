// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every paper of the knowledge bank.
public struct Knowledge: Equatable, Sendable, Codable {
    public internal(set) var papers: TreeDictionary<BankPaperID, BankPaper> = [:]
    /// By the hash of the original, so that nothing comes in twice.
    var byFile: TreeDictionary<FileID, BankPaperID> = [:]
    /// When the bank was last searched for CPR numbers.
    public internal(set) var searchedOn: Day?

    public init() {}

    public subscript(id: BankPaperID) -> BankPaper? { papers[id] }

    /// The latest first.
    public var inOrder: [BankPaper] { papers.values.sorted { $0.number > $1.number } }

    /// The paper whose original it is.
    public func paper(of file: FileID) -> BankPaper? { byFile[file].flatMap { papers[$0] } }

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
        case .shown(let fact): sight = fact.to
        case .linked(let fact): links.append(fact.link)
        case .unlinked(let fact): links.removeAll { $0 == fact.link }
        case .extracted(let fact):
            extracts.append(
                PaperExtract(sentence: fact.sentence, target: fact.target, on: day))
        case .received, .searched: break
        }
    }
}
