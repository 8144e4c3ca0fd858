// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Rounds in which associations report figures, by signing in or by a secret link.
enum ReportingRoutes {
    static let all: [Route] = pages + forms + steps

    private static let pages: [Route] = [
        Route(.get, "/indberetning", audience: .signedIn) { .page(RoundList(call: $0)) },
        Route(.get, "/indberetning/ny", audience: .coordinators, RoundPlan.ask),
        Route(.post, "/indberetning/ny", audience: .coordinators, RoundPlan.save),
        Route(.get, "/indberetning/:runde", audience: .signedIn, RoundShow.answer),
        Route(.get, "/indberetning/:runde/frist", audience: .coordinators, RoundReschedule.ask),
        Route(.post, "/indberetning/:runde/frist", audience: .coordinators, RoundReschedule.save),
    ]

    private static let forms: [Route] = [
        Route(.get, "/indberetning/svar/:link", audience: .everyone) {
            try await ReportDesk.ask(ReportDoor(link: $0))
        },
        Route(.post, "/indberetning/svar/:link", audience: .everyone, takesFiles: true) {
            try await ReportDesk.save(ReportDoor(link: $0))
        },
        Route(.get, "/indberetning/:runde/:organisation", audience: .signedIn) {
            try await ReportDesk.ask(ReportDoor(login: $0))
        },
        Route(
            .post, "/indberetning/:runde/:organisation", audience: .signedIn, takesFiles: true
        ) { try await ReportDesk.save(ReportDoor(login: $0)) },
    ]

    private static let steps: [Route] = [
        Route(
            .post, "/indberetning/:runde/:organisation/link", audience: .coordinators,
            ReportLinkShow.issue),
        Route(
            .post, "/indberetning/:runde/:organisation/luk-link", audience: .coordinators,
            ReportLinkShow.revoke),
        Route(
            .get, "/indberetning/:runde/:organisation/frist", audience: .coordinators,
            ReportExceptionForm.ask),
        Route(
            .post, "/indberetning/:runde/:organisation/frist", audience: .coordinators,
            ReportExceptionForm.save),
        Route(
            .get, "/indberetning/:runde/:organisation/genaabn", audience: .staff,
            ReportReopening.ask),
        Route(
            .post, "/indberetning/:runde/:organisation/genaabn", audience: .staff,
            ReportReopening.save),
        Route(
            .post, "/indberetning/:runde/:organisation/overtag", audience: .staff,
            RoundShow.accept),
    ]
}

extension Paths {
    static let reporting = "/indberetning"
    static let newRound = "/indberetning/ny"

    static func round(_ id: RoundID) -> String { "/indberetning/\(id)" }
    static func roundDays(_ id: RoundID) -> String { "/indberetning/\(id)/frist" }
    static func report(_ id: RoundID, _ organization: OrganizationID) -> String {
        "/indberetning/\(id)/\(organization)"
    }
    static func report(
        _ id: RoundID, _ organization: OrganizationID, _ step: String
    ) -> String { "/indberetning/\(id)/\(organization)/\(step)" }
    static func reportLink(_ token: String) -> String { "/indberetning/svar/\(token)" }
}
