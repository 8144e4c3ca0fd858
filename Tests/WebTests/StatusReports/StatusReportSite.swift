// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime

@testable import Web

/// A round that is open: the social department asks two others for statements.
enum StatusReportSite {
    static let round: StatusRoundID = "status-2021"
    static let path = "/redegoerelser/status-2021"
    static let form = "\(path)/tmf"

    static let commands: [CityCommand] = [
        .statusReport(
            .stateTemplate(
                TemplateDraft(
                    id: "aarlig", title: "Årlig status",
                    sections: [
                        TemplateSection(
                            "status", title: "Status for året", guidance: "Hvad virker?",
                            limit: 40, showsInitiatives: true),
                        TemplateSection(
                            "fremtid", title: "Næste år", limit: 30, isOptional: true),
                    ]))),
        .statusReport(
            .open(
                StatusRoundDraft(
                    id: round, title: "Status 2021", asker: .sof, year: 2021, template: "aarlig",
                    opens: Cast.opening, council: day("2021-10-28"),
                    contributors: [
                        Contributor(.tmf, responsible: .urbanSpaces), Contributor(.oekf),
                    ]))),
    ]

    /// What the form of the technical department sends.
    static func typed(
        _ status: String, _ ahead: String = "", seen: Int = 0, _ step: String = "gem"
    ) -> [(String, String)] {
        [
            ("tekst-status", status), ("set-status", "\(seen)"), ("tekst-fremtid", ahead),
            ("set-fremtid", "0"), ("trin", step),
        ]
    }
}

extension TestSite {
    func statement() async -> Statement? {
        runtime.snapshot.present.city.statusReports[StatusReportSite.round]?[.tmf]
    }

    /// The section's words in the vault, byte for byte.
    func words(_ key: SectionKey) async -> [UInt8]? {
        let note = await statement()?[key]?.latest?.note
        return note.flatMap { runtime.snapshot.present.personal.notes[$0] }.map { Array($0.utf8) }
    }

    /// Has the report compiled and follows it to the end, as a browser does.
    func compiled(as viewer: Viewer) async throws -> TestPage {
        let before = runtime.snapshot.position
        let path = "\(StatusReportSite.path)/saml"
        _ = try await post(path, as: viewer)
        var page = try await get(path, as: viewer)
        while page.headers["refresh"] != nil {
            _ = await runtime.reached(before + 1)
            page = try await get(path, as: viewer)
        }
        return page
    }

    /// The technical department has written, and its leader has signed.
    func signed(_ text: String) async throws {
        _ = try await post(
            StatusReportSite.form, StatusReportSite.typed(text), as: .tmfOfficer)
        _ = try await post("\(StatusReportSite.form)/godkend", as: .tmfOfficer)
    }
}
