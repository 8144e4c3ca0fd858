// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum KnowledgeExamples {
    static let original = Original(
        file: "0a1b", name: "brev.pdf", mediaType: "application/pdf", bytes: 4_096)

    static let events: [KnowledgeEvent] = [
        .received(
            BankPaperReceived(
                paper: "paper-1", number: 1, title: "Brev om pladsen", original: original,
                text: "note-paper-1", origin: .scan, source: "Mail", enclosedIn: "paper-0",
                letIn: nil, sight: .staff, isExample: true, unread: 1)),
        .reread(BankPaperReread(paper: "paper-1", text: "note-paper-2", origin: .blackened)),
        .renamed(BankPaperRenamed(paper: "paper-1", title: "Brev om pladsen, 2. udgave")),
        .confirmed(
            PaperReadingConfirmed(
                paper: "paper-1", field: .signatory,
                values: [.signatory(name: "note-signer", post: "formand")])),
        .shown(BankPaperShown(paper: "paper-1", to: .everyone)),
        .linked(BankPaperLinked(paper: "paper-1", link: .area(id: "pladsen"))),
        .unlinked(BankPaperUnlinked(paper: "paper-1", link: .area(id: "pladsen"))),
        .extracted(
            PaperSentenceExtracted(
                paper: "paper-1", sentence: "note-sentence", target: .matter(id: "sag-1"))),
        .searched(BankSearched(papers: 12, suspected: ["paper-1"])),
    ]

    static let refusals: [any Refusal] =
        [
            .text(.empty(field: "title")), .malformedID("X"), .idTaken("x"),
            .unknownPaper("x"), .unknownSubject("x"), .inTheBank(number: 3),
            .otherThanItsField, .onlyOne, .neverPublic, .withoutWords, .linkedAlready,
            .notLinked, .changedMeanwhile(seen: 1, now: 2),
        ] as [KnowledgeRefusal]
}

extension KnowledgeExamples {
    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        knowledge.in-the-bank R-307 knowledge.other-than-its-field R-308
        knowledge.only-one R-308 knowledge.never-public R-310 knowledge.without-words R-310
        knowledge.linked-already R-311 knowledge.not-linked R-311
        knowledge.changed-meanwhile R-003
        """
}
