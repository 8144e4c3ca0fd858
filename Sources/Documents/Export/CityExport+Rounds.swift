// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    /// Rounds in which organizations report figures: for staff, as their pages are.
    var roundTables: [ExportTable] {
        guard isForStaff else { return [] }
        let rounds = city.reporting.rounds.values.sorted { $0.id < $1.id }
        return [
            ExportTable(
                "reporting_rounds", "indberetninger", of: rounds,
                [
                    .id(\.id), .text("title", "titel", \.title),
                    .period("period", "periode", \.period), .day("opens", "åbner", \.opens),
                    .day("due", "frist", \.due), .day("closes", "lukker", \.closes),
                    .text("source", "kilde", \.source),
                    .flag("is_example", "eksempel", \.isExample),
                ]),
            submissionTable(rounds), askedTable(rounds),
        ]
    }

    private typealias Submission = (round: ReportingRound, report: RoundReport)

    private func submissionTable(_ rounds: [ReportingRound]) -> ExportTable {
        let rows: [Submission] = rounds.flatMap { one in one.submissions.map { (one, $0) } }
        let identity: [ExportField<Submission>] = [
            .link("round", "indberetning", to: "reporting_rounds", isKey: true, \.round.id),
            .link(
                "organization", "organisation", to: "organizations", isKey: true,
                \.report.organization),
            .code("state", "hvor langt", { $0.round.state(of: $0.report, on: day) }, \.phrase),
            .day("due", "egen frist") { $0.round.due(of: $0.report.organization) },
        ]
        return ExportTable(
            "reporting_submissions", "indberetningers-svar", of: rows,
            identity + [
                .number("asked", "spurgt om", \.report.asked.count),
                .number("answered", "besvaret", \.report.cells.count),
                .number("days_late", "dage for sent") { $0.round.daysLate($0.report, on: day) },
                .day("begun", "begyndt", \.report.begun),
                .day("approved", "godkendt", \.report.approval?.on),
                .day("accepted", "overtaget", \.report.accepted),
                .number("reopened", "genåbnet", \.report.reopenings.count),
            ])
    }

    private typealias Asked = (round: RoundID, organization: OrganizationID, figure: AskedFigure)

    private func askedTable(_ rounds: [ReportingRound]) -> ExportTable {
        let rows: [Asked] = rounds.flatMap { round in
            round.submissions.flatMap { report in
                report.asked.map { (round.id, report.organization, $0) }
            }
        }
        return ExportTable(
            "reporting_asked", "indberetningers-spoergsmaal", of: rows,
            [
                .link("round", "indberetning", to: "reporting_rounds", isKey: true, \.round),
                .link(
                    "organization", "organisation", to: "organizations", isKey: true,
                    \.organization),
                .link(
                    "indicator", "indikator", to: "indicators", isKey: true, \.figure.indicator),
                .text("place", "sted", isKey: true, \.figure.place.description),
            ])
    }
}
