// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum CaseExamples {
    static let events: [CaseEvent] = cases + papers + access

    private static let cases: [CaseEvent] = [
        .schemeStated(
            NumberSchemeStated(
                scheme: NumberScheme(
                    from: day("2012-01-01"), fewest: 7, most: 7, documents: .inCase,
                    first: 900_001))),
        .senderStated(
            SenderStated(
                sheet: SenderSheet(
                    .tmf, ean: ean, address: ["Rådhuset"], contact: ["33 66 33 66"],
                    source: "Brev"))),
        .opened(
            CaseOpened(
                case: "sag-1", number: number, isGiven: true, content: content, source: "Brev",
                isExample: true)),
        .described(CaseDescribed(case: "sag-1", content: content)),
        .closed(CaseClosed(case: "sag-1")),
        .reopened(CaseReopened(case: "sag-1", reason: "note-1")),
    ]

    /// What a history quotes, in the order of the events.
    static let notes: [NoteID] = [
        "note-1", "note-4", "note-7",
    ]

    private static let papers: [CaseEvent] = [
        .filed(
            DocumentFiled(
                document: "akt-1", number: .inCase(number, 3), isGiven: true, case: "sag-1",
                content: paper, ean: ean, file: file, letter: "note-2", state: .draft,
                by: .neighbor, source: "Brev", isExample: true)),
        .documentDescribed(DocumentDescribed(document: "akt-1", content: paper)),
        .letterWritten(LetterWritten(document: "akt-1", text: "note-3")),
        .versionAdded(DocumentVersionAdded(document: "akt-1", file: file, by: .neighbor)),
        .finished(DocumentFinished(document: "akt-1", file: file, by: .neighbor)),
        .sent(DocumentSent(document: "akt-1", on: day("2021-10-05"))),
        .withdrawn(DocumentWithdrawn(document: "akt-1", reason: "note-4")),
    ]

    private static let access: [CaseEvent] = [
        .accessRequested(
            AccessRequested(
                request: "indsigt-1", received: day("2021-10-06"), requester: "note-5",
                wording: "note-6", unit: .tmf, cases: ["sag-1"], isExample: true)),
        .accessPlaced(AccessPlaced(request: "indsigt-1", unit: .tmf, cases: ["sag-1"])),
        .accessExtended(
            AccessExtended(request: "indsigt-1", to: .fourteen, reason: "note-7")),
        .accessDecided(
            AccessDecided(
                request: "indsigt-1", document: "akt-1",
                decision: .partly(file, .privateAffairs))),
        .accessPacked(
            AccessPacked(request: "indsigt-1", file: file, papers: 1, by: .neighbor)),
        .accessFetched(AccessFetched(request: "indsigt-1", package: 1, by: .neighbor)),
        .accessAnswered(AccessAnswered(request: "indsigt-1")),
    ]

    private static let ean = try? Ean(parsing: "5798009800275")
    private static let number = caseNumber("2021-0262994")
    private static let content = CaseContent(
        title: "Koordinerende forum", unit: .tmf, kle: try? KleNumber(parsing: "00.22.02 P35"),
        subjects: [CaseSubject(.area, "sydhavnen")])
    private static let paper = DocumentContent(
        kind: .letter, title: "Forslag", direction: .outgoing, sender: .tmf,
        addressees: [.post(.urbanSpaces), .organization(.oekf), .outside("note-8")],
        signatories: [Signatory(.urbanSpaces, onBehalfOf: .oekf)], dated: day("2021-10-05"),
        sight: .closed(.privateAffairs))
    private static let file = DocumentFile(
        hash: "abc", name: "brev.pdf", mediaType: "application/pdf", bytes: 1_000)
}

/// A case number that the test knows to be one.
func caseNumber(_ text: String) -> CaseNumber {
    guard let number = try? CaseNumber(parsing: text) else {
        preconditionFailure("“\(text)” is no case number")
    }
    return number
}
