// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind about status reports, and one refusal of every kind.
enum StatusReportExamples {
    private static let issued = IssuedSection(key: .status, note: "n-tekst", count: 12)
    private static let form = TemplateVersion(
        number: 1, stated: day("2021-01-04"), sections: [.status, .ahead], source: "Demo",
        isExample: true)

    static let events: [StatusReportEvent] = [
        .templateStated(
            ReportTemplateStated(
                template: .annual, title: "Årlig status",
                sections: [
                    TemplateSection(
                        .status, title: "Status", guidance: "Hvad virker?", limit: 20,
                        figures: [.residents], showsInitiatives: true)
                ], source: "Demo", isExample: true)),
        .opened(
            StatusRoundOpened(
                round: .yearly, title: "Status 2021", asker: .sof, policy: "hotspot", year: 2021,
                template: .annual, form: form, opens: day("2021-02-01"),
                stages: [ChainStage(kind: .due, workdaysBefore: 50, day: day("2021-06-10"))],
                contributors: [Contributor(.tmf, responsible: .urbanSpaces)], source: "Demo",
                isExample: true)),
        .written(
            StatementWritten(
                round: .yearly, organization: .tmf, sections: [issued], by: .planner)),
        .signOffAsked(SignOffAsked(round: .yearly, organization: .tmf, by: .planner)),
        .returned(
            StatementReturned(
                round: .yearly, organization: .tmf, comment: "n-retur", by: .planner)),
        .limitExcepted(
            LimitExcepted(
                round: .yearly, organization: .tmf, section: .status, upTo: 25,
                reason: "n-undtaget")),
        .signed(
            StatementSigned(
                round: .yearly, organization: .tmf, sections: [issued], by: .planner)),
        .reopened(
            StatementReopened(
                round: .yearly, organization: .tmf, reason: "n-igen", by: .planner)),
        .compiled(
            StatusReportCompiled(
                round: .yearly,
                compilation: Compilation(
                    number: 1, on: day("2021-07-01"), by: .planner,
                    parts: [
                        CompiledPart(
                            .tmf, issue: 1, isInPage: true, isInPdf: true, isInDocx: false)
                    ],
                    files: [
                        CompiledFile(
                            file: "sum", name: "samlet.pdf", mediaType: "application/pdf",
                            bytes: 12)
                    ], pages: 3,
                    deviations: [
                        Deviation(
                            kind: .overLimit, organization: .tmf, section: .status, count: 25,
                            limit: 20)
                    ]))),
        .published(StatusReportPublished(round: .yearly, number: 1)),
        .extended(
            StatusRoundExtended(
                round: .yearly,
                stage: ChainStage(kind: .due, workdaysBefore: 45, day: day("2021-06-17")),
                reason: "n-frist")),
    ]

    static let notes: [NoteID] = ["n-retur", "n-undtaget", "n-igen", "n-frist"]

    private static let today = day("2021-07-05")

    static let refusals: [StatusReportRefusal] = [
        .text(.empty(field: "title")), .malformedID("X"), .idTaken("x"), .unknownTemplate("x"),
        .unknownRound("x"), .unknownOrganization("x"), .unknownPost("x"), .unknownProgramme("x"),
        .unknownIndicator("x"), .unknownSection("x"), .noSections, .sectionTwice("Status"),
        .limitOutOfRange(0), .chainOutOfOrder, .opensTooLate(today), .nobodyAsked,
        .askedTwice("TMF"), .notAsked("TMF"), .notOpenYet(today), .locked(on: today),
        .overLimit(section: .status, title: "Status", count: 2_231, limit: 2_000),
        .sectionMissing(section: .status, title: "Status"), .nothingToSendBack,
        .notResponsible("Leder af byrum"), .notSigned("TMF"), .notOver("Status"),
        .nothingToCompile, .notLonger(today), .pastNextStage(today), .notCompiled(2),
        .changedMeanwhile(seen: 1, now: 2),
    ]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        statement.no-sections R-246 statement.section-twice R-246
        statement.limit-out-of-range R-246 statement.chain-out-of-order R-247
        statement.opens-too-late R-247 statement.locked R-253 statement.over-limit R-250
        statement.section-missing R-252 statement.nothing-to-send-back R-253
        statement.not-responsible R-252 statement.not-signed R-253 statement.not-over R-250
        statement.nothing-to-compile R-254 statement.not-longer R-364
        statement.past-next-stage R-364 statement.changed-meanwhile R-251
        """
}
