// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// Status reports: templates, rounds, statements, and the report they become.
enum StatusReportRoutes {
    static let all: [Route] = pages + plans + statements + reports

    private static let pages: [Route] = [
        Route(.get, "/redegoerelser", audience: .everyone) { .page(StatusRoundList(call: $0)) },
        Route(.get, "/redegoerelser/:runde", audience: .everyone, StatusRoundShow.answer),
        Route(
            .get, "/redegoerelser/skabeloner/:skabelon", audience: .staff, TemplateShow.answer),
    ]

    private static let plans: [Route] = [
        Route(.get, "/redegoerelser/ny", audience: .staff, StatusRoundOpen.ask),
        Route(.post, "/redegoerelser/ny", audience: .staff, StatusRoundOpen.save),
        Route(.get, "/redegoerelser/:runde/frist", audience: .staff, StatusRoundExtend.ask),
        Route(.post, "/redegoerelser/:runde/frist", audience: .staff, StatusRoundExtend.save),
        Route(.get, "/redegoerelser/skabeloner/ny", audience: .coordinators, TemplateForm.askNew),
        Route(.post, "/redegoerelser/skabeloner/ny", audience: .coordinators, TemplateForm.saveNew),
        Route(
            .get, "/redegoerelser/skabeloner/:skabelon/ret", audience: .coordinators,
            TemplateForm.ask),
        Route(
            .post, "/redegoerelser/skabeloner/:skabelon/ret", audience: .coordinators,
            TemplateForm.save),
    ]

    private static let statements: [Route] = [
        Route(.get, "/redegoerelser/:runde/:udvalg", audience: .staff, StatementDesk.ask),
        Route(.post, "/redegoerelser/:runde/:udvalg", audience: .staff, StatementDesk.save),
        Route(
            .post, "/redegoerelser/:runde/:udvalg/godkend", audience: .staff, StatementDesk.sign),
        Route(
            .get, "/redegoerelser/:runde/:udvalg/versioner", audience: .staff,
            StatementVersions.answer),
        Route(
            .get, "/redegoerelser/:runde/:udvalg/retur", audience: .staff, StatementReturn.ask),
        Route(
            .post, "/redegoerelser/:runde/:udvalg/retur", audience: .staff, StatementReturn.save),
        Route(
            .get, "/redegoerelser/:runde/:udvalg/genaabn", audience: .staff,
            StatementReopening.ask),
        Route(
            .post, "/redegoerelser/:runde/:udvalg/genaabn", audience: .staff,
            StatementReopening.save),
        Route(
            .get, "/redegoerelser/:runde/:udvalg/undtagelse/:afsnit", audience: .staff,
            LimitExceptionForm.ask),
        Route(
            .post, "/redegoerelser/:runde/:udvalg/undtagelse/:afsnit", audience: .staff,
            LimitExceptionForm.save),
    ]

    private static let reports: [Route] = [
        Route(.post, "/redegoerelser/:runde/saml", audience: .staff, StatusCompile.begin),
        Route(.get, "/redegoerelser/:runde/saml", audience: .staff, CompileProgressShow.answer),
        Route(
            .post, "/redegoerelser/:runde/offentliggoer", audience: .staff, StatusCompile.publish),
        Route(.get, "/redegoerelser/:runde/samlet", audience: .everyone, CompiledShow.answer),
        Route(.get, "/redegoerelser/:runde/samlet.pdf", audience: .everyone) {
            try await CompiledShow.send($0, .pdf)
        },
        Route(.get, "/redegoerelser/:runde/samlet.docx", audience: .everyone) {
            try await CompiledShow.send($0, .docx)
        },
    ]
}

extension Paths {
    static let statusReports = "/redegoerelser"
    static let newStatusRound = "/redegoerelser/ny"
    static let newTemplate = "/redegoerelser/skabeloner/ny"

    static func template(_ id: ReportTemplateID) -> String { "/redegoerelser/skabeloner/\(id)" }
    static func templateEdit(_ id: ReportTemplateID) -> String { "\(template(id))/ret" }
    static func statusRound(_ id: StatusRoundID) -> String { "/redegoerelser/\(id)" }
    static func statement(_ id: StatusRoundID, _ organization: OrganizationID) -> String {
        "/redegoerelser/\(id)/\(organization)"
    }
    static func statement(
        _ id: StatusRoundID, _ organization: OrganizationID, _ step: String
    ) -> String { "/redegoerelser/\(id)/\(organization)/\(step)" }
    /// How far the compiling has come; a form sent there begins it.
    static func compiling(_ id: StatusRoundID) -> String { "/redegoerelser/\(id)/saml" }
    static func compiled(_ id: StatusRoundID) -> String { "/redegoerelser/\(id)/samlet" }
    static func compiled(_ id: StatusRoundID, _ format: Press.Format) -> String {
        "/redegoerelser/\(id)/samlet.\(format.rawValue)"
    }
}
