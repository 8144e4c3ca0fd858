// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime

@testable import Web

/// A journal with one case of the technical department: a public note, an
/// internal one and a closed one.
enum CaseSite {
    static let path = "/journal/2021-0262994"

    static let empty: [CityCommand] = [
        .casework(
            .stateScheme(
                NumberScheme(
                    from: day("2006-01-01"), fewest: 4, most: 6, documents: .independent))),
        .casework(
            .stateScheme(
                NumberScheme(
                    from: day("2012-07-01"), fewest: 7, most: 7, documents: .inCase,
                    first: 9_000_001))),
        .casework(
            .open(
                CaseDraft(
                    id: "pladsen", number: try? CaseNumber(parsing: "2021-0262994"),
                    content: CaseContent(
                        title: "Pladsen ved stationen", unit: .tmf,
                        subjects: [CaseSubject(.area, AreaID.square)])))),
    ]

    static let commands: [CityCommand] =
        empty + [
            file("aaben", "Åbent notat", .public), file("intern", "Internt notat", .internal),
            file("lukket", "Notat om Ida", .closed(.privateAffairs)),
        ]

    static func file(
        _ id: CaseDocumentID, _ title: String, _ sight: DocumentSight
    ) -> CityCommand {
        .casework(
            .file(
                DocumentDraft(
                    id: id, in: "pladsen",
                    content: DocumentContent(
                        kind: .note, title: title, direction: .internal, sender: .tmf,
                        sight: sight),
                    state: .final)))
    }

    /// What a form about a paper sends, with those fields written otherwise.
    static func fields(_ changed: [(String, String)] = []) -> [(String, String)] {
        let all = [
            ("title", "Svar til foreningen"), ("kind", "letter"), ("direction", "out"),
            ("sender", "tmf"), ("addressees", "organization/\(OrganizationID.neighbors)"),
            ("signatory", "\(PostID.urbanSpaces)"), ("sight", "public"),
        ]
        return all.filter { field in !changed.contains { $0.0 == field.0 } } + changed
    }
}

extension TestSite {
    var cases: Cases { runtime.snapshot.present.city.cases }

    /// The paper that was filed last.
    var newest: CaseDocument? {
        cases["pladsen" as CaseID]?.documents.last.flatMap { cases[$0] }
    }
}
