// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == ReportTemplate {
    static var annual: Self { "aarlig-status" }
}

extension ID where Subject == StatusRound {
    static var yearly: Self { "status-2021" }
}

extension ID where Subject == TemplateSection {
    static var status: Self { "status" }
    static var ahead: Self { "fremtid" }
}

extension TemplateSection {
    static let status = TemplateSection(.status, title: "Status", limit: 20)
    static let ahead = TemplateSection(.ahead, title: "Fremtid", limit: 10, isOptional: true)
}

extension TemplateDraft {
    static let yearly = TemplateDraft(
        id: .annual, title: "Årlig status", sections: [.status, .ahead])
}

extension StatusRoundDraft {
    /// The social department asks the technical one and the neighbors.
    static let yearly = StatusRoundDraft(
        id: .yearly, title: "Status 2021", asker: .sof, year: 2021, template: .annual,
        opens: day("2021-02-01"), council: day("2021-08-26"),
        contributors: [
            Contributor(.tmf, responsible: .urbanSpaces), Contributor(.neighbors),
        ])
}

extension Given {
    func having(_ commands: StatusReportCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.statusReport($1)) }
    }

    func when(
        _ command: StatusReportCommand
    ) -> Decided<StatusReportEvent, StatusReportRefusal> {
        Decided { () throws(StatusReportRefusal) in
            try city.statusReports.decide(command, on: day, in: city.statusReportSetting)
        }
    }

    /// The round is open.
    static func yearly() throws -> Given {
        try Given().on(DomainTestSupport.day("2021-03-01"))
            .having(.stateTemplate(.yearly), .open(.yearly))
    }

    /// The technical department has written a text of that many characters.
    func written(_ count: Int, _ note: NoteID = "n-tekst") throws -> Given {
        try having(
            .write(.yearly, .tmf, [SectionDraft(.status, note: note, count: count)], by: .planner))
    }

    var statement: Statement? { city.statusReports[StatusRoundID.yearly]?[.tmf] }
}
