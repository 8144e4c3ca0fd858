// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import Testing

struct PaperExportTests {
    private static let hearing = HearingContent(
        title: "Program for en ny indsats", subject: .programme, arranger: .oekf,
        parties: [.sof], opens: day("2021-06-01"), deadline: .legal(day("2021-06-20")))

    private static func export(for audience: ExportAudience) -> CityExport {
        let living = LivingCity(
            City(
                Cast.setting + [
                    .hearing(.prepare("program", hearing)),
                    .hearing(.open("program", despite: nil, seen: nil)),
                    .casework(
                        .stateScheme(
                            NumberScheme(
                                from: day("2012-07-01"), fewest: 7, most: 7, documents: .inCase,
                                first: 9_000_001))),
                    .casework(
                        .open(
                            CaseDraft(
                                id: "hoering",
                                content: CaseContent(
                                    title: "Høringen", unit: .oekf,
                                    subjects: [CaseSubject(.hearing, "program")])))),
                    paper("aaben", .public), paper("intern", .internal),
                    paper("lukket", .closed(.privateAffairs)),
                ]))
        return CityExport(living.city, living.outlook, for: audience)
    }

    private static func paper(_ id: CaseDocumentID, _ sight: DocumentSight) -> CityCommand {
        .casework(
            .file(
                DocumentDraft(
                    id: id, in: "hoering",
                    content: DocumentContent(
                        kind: .note, title: "Notat \(id)", direction: .internal, sender: .oekf,
                        sight: sight), state: .final)))
    }

    private static func ids(_ table: String, in export: CityExport) -> [ExportValue] {
        export.tables.first { $0.name == table }?.rows.compactMap(\.first) ?? []
    }

    @Test func `the public carries away public papers, staff all but what is closed`() {
        let (open, staff) = (
            Self.export(for: .everyone), Self.export(for: .staff(names: [:], notes: [:]))
        )
        #expect(Self.ids("case_documents", in: open) == [.text("aaben")])
        #expect(Self.ids("case_documents", in: staff) == [.text("aaben"), .text("intern")])
        // An internal hearing is nobody's outside, also not as what a case is about.
        #expect(Self.ids("hearings", in: open) == [])
        #expect(Self.ids("hearings", in: staff) == [.text("program")])
        let about = open.tables.first { $0.name == "cases" }?.rows.first
        #expect(about?.contains(.text("hearing/program")) == false)
    }
}
