// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport

@testable import Web

/// One of each sort of paper that programs can read by itself.
enum ApiPapers {
    static let words: NoteID = "n-status"

    static let all: [CityCommand] =
        CaseSite.commands + HearingSite.open(isPublic: true) + FundingSite.commands
        + StatusReportSite.commands + signed
        + [.statusReport(.publish(StatusReportSite.round, number: 1))]

    private static let signed: [CityCommand] = [
        .write(
            StatusReportSite.round, .tmf,
            [SectionDraft("status", note: words, count: 20, seen: 0)], by: .planner),
        .sign(StatusReportSite.round, .tmf, by: .planner, seen: nil),
        .compile(
            StatusReportSite.round,
            CompilationDraft(
                parts: [
                    CompiledPart(.tmf, issue: 1, isInPage: true, isInPdf: true, isInDocx: true)
                ], files: [])),
    ].map(CityCommand.statusReport)
}
