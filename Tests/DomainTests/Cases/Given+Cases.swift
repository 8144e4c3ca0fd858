// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

extension Given {
    func having(_ commands: CaseCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.casework($1)) }
    }

    func when(_ command: CaseCommand) -> Decided<CaseEvent, CaseRefusal> {
        Decided { () throws(CaseRefusal) in
            try city.cases.decide(command, on: day, in: city.caseSetting)
        }
    }

    /// Both schemes, and the case of the letter of 5 October 2021 with that letter.
    static func journal(on day: Day = DomainTestSupport.day("2021-10-05")) throws -> Given {
        try Given(.hoerdumsgade, on: day).having(
            .stateScheme(.old), .stateScheme(.new), .open(.square), .file(.proposal))
    }
}

extension NumberScheme {
    static let old = NumberScheme(
        from: day("2006-01-01"), fewest: 4, most: 6, documents: .independent, first: 900_001)
    static let new = NumberScheme(
        from: day("2012-07-01"), fewest: 7, most: 7, documents: .inCase, first: 9_000_001)
}

extension CaseDraft {
    static let square = CaseDraft(
        id: "pladsen", number: caseNumber("2021-0262994"),
        content: CaseContent(
            title: "Pladsen", unit: .tmf, subjects: [CaseSubject(.area, AreaID.square)]))
}

extension DocumentDraft {
    static let proposal = DocumentDraft(
        id: "brev", number: documentNumber("2021-0262994-3"), in: "pladsen",
        content: DocumentContent(
            kind: .letter, title: "Forslag", direction: .outgoing, sender: .tmf,
            addressees: [.organization(.oekf)], signatories: [Signatory(.urbanSpaces)],
            dated: day("2021-10-05"), sight: .public),
        file: .pdf, state: .final)

    /// The letter again under another id, without a number of its own.
    func again(_ id: CaseDocumentID, _ change: (inout DocumentDraft) -> Void = { _ in }) -> Self {
        var copy = self
        (copy.id, copy.number) = (id, nil)
        change(&copy)
        return copy
    }
}

extension DocumentFile {
    static let pdf = DocumentFile(
        hash: "abc", name: "brev.pdf", mediaType: "application/pdf", bytes: 1_000)
}

/// A document number that the test knows to be one.
func documentNumber(_ text: String) -> DocumentNumber {
    guard let number = try? DocumentNumber(parsing: text) else {
        preconditionFailure("“\(text)” is no document number")
    }
    return number
}
