// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Hearings, status reports, agreements and the journal; the public has what strangers
/// may see, staff all but what is closed.
extension CityExport {
    var paperTables: [ExportTable] {
        hearingTables + statementTables + fundingTables + caseTables + instrumentTables
    }

    // MARK: - Hearings

    private typealias Response = (hearing: HearingID, response: HearingResponse)
    private typealias Recommended = (hearing: HearingID, recommendation: Recommendation)

    private var hearingTables: [ExportTable] {
        let hearings = city.hearings.hearings.values.sorted { $0.id < $1.id }
            .filter { isForStaff || city.sees($0, .stranger) }
        let calendar = city.workdays.calendar
        let responses: [Response] = hearings.flatMap { hearing in
            hearing.responses.filter { isForStaff || city.sees($0, of: hearing, .stranger) }
                .map { (hearing.id, $0) }
        }
        let recommended: [Recommended] = hearings.flatMap { hearing in
            hearing.recommendations
                .filter { isForStaff || city.sees($0, of: hearing, .stranger) }
                .map { (hearing.id, $0) }
        }
        return [
            ExportTable(
                "hearings", "hoeringer", of: hearings,
                [
                    .id(\.id), .text("title", "titel", \.title),
                    .link("arranger", "holdes af", to: "organizations", \.arranger),
                    .flag("is_public", "offentlig", \.content.isPublic),
                    .code("state", "tilstand", { $0.state(on: day, in: calendar) }, \.phrase),
                    .day("opened", "åbnet", \.opened),
                    .day("due", "frist") { $0.lastDay(in: calendar) },
                    .text("due_set_by", "frist sat af", \.deadline.setBy),
                    .number("extensions", "gange forlænget", \.extensions.count),
                    .day("concluded", "afsluttet", \.conclusion?.on),
                    .text("source", "kilde", \.content.source),
                    .flag("is_example", "eksempel", \.content.isExample),
                ]),
            ExportTable(
                "hearing_responses", "hoeringssvar", of: responses,
                [
                    .link("hearing", "høring", to: "hearings", isKey: true, \.hearing),
                    .link("party", "part", to: "organizations", isKey: true, \.response.party),
                    .code("position", "holdning", \.response.delivered, \.phrase),
                    .day("delivered", "afleveret", \.response.delivery?.on),
                    .flag("is_late", "for sent") { $0.response.delivery?.isLate ?? false },
                ]),
            ExportTable(
                "hearing_recommendations", "hoeringers-anbefalinger", of: recommended,
                [
                    .link("hearing", "høring", to: "hearings", isKey: true, \.hearing),
                    .number("number", "nummer", isKey: true, \.recommendation.number),
                    .link("party", "part", to: "organizations", \.recommendation.party),
                    .code("verdict", "svar", \.recommendation.answer?.verdict, \.phrase),
                    .day("answered", "besvaret", \.recommendation.answer?.on),
                ]),
        ]
    }

    // MARK: - Status reports

    private typealias Told = (round: StatusRound, statement: Statement)

    private var statementTables: [ExportTable] {
        let rounds = city.statusReports.rounds.values.sorted { $0.id < $1.id }
            .filter { isForStaff || city.sees($0, .stranger) }
        // The public knows of those in the published report, and not how they go on.
        let told: [Told] = rounds.flatMap { round in
            round.statements
                .filter {
                    isForStaff || round.publishedCompilation?[$0.organization] != nil
                }
                .map { (round, $0) }
        }
        return [
            ExportTable(
                "status_rounds", "statusredegoerelser", of: rounds,
                [
                    .id(\.id), .text("title", "titel", \.title), .number("year", "år", \.year),
                    .link("asker", "bedt af", to: "organizations", \.asker),
                    .link("policy", "politik", to: "programmes", \.policy),
                    .day("due", "frist", \.due), .day("council", "rådets møde") { $0[.council] },
                    .number("pages", "sider", \.publishedCompilation?.pages),
                    .text("source", "kilde", \.source),
                    .flag("is_example", "eksempel", \.isExample),
                ]),
            ExportTable(
                "status_statements", "statusredegoerelsers-bidrag", of: told,
                [
                    .link(
                        "round", "redegørelse", to: "status_rounds", isKey: true, \.round.id),
                    .link(
                        "organization", "organisation", to: "organizations", isKey: true,
                        \.statement.organization),
                    .code(
                        "state", "hvor langt", { isForStaff ? $0.statement.state : nil },
                        \.phrase),
                    .day("signed", "godkendt", \.statement.delivered),
                    .number("version", "version", \.statement.issues.last?.number),
                    .number("characters", "tegn") { told in
                        told.statement.signed.map { issue in
                            issue.sections.reduce(0) { $0 + $1.count }
                        }
                    },
                    .number("days_late", "dage for sent") {
                        $0.round.daysLate($0.statement, on: day)
                    },
                ]),
        ]
    }
}

extension HearingResponse {
    /// What it says on the whole, once it is delivered.
    fileprivate var delivered: HearingPosition? { delivery == nil ? nil : position }
}

extension Recommendation {
    fileprivate var party: OrganizationID? {
        if case .party(let organization) = from { organization } else { nil }
    }
}
