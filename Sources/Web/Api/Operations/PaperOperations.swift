// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Papers that are never lost: hearings, status reports, agreements, the journal.
enum PaperOperations {
    static let all: [ApiOperation] = lists + single

    private static let lists: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/hearings", audience: .everyone) { call in
                try call.page(of: call.city.hearings.hearings, call.resource)
            },
            "listHearings", topic: "Papers",
            "Every hearing that the reader may see, with what was recommended and answered.",
            query: .paging, answers: Page<HearingResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/status-rounds", audience: .everyone) { call in
                try call.page(of: call.city.statusReports.rounds, call.resource)
            },
            "listStatusRounds", topic: "Papers",
            "Every status report that the reader may see; drafts are in no answer.",
            query: .paging, answers: Page<StatusRoundResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/agreements", audience: .everyone) { call in
                try call.page(of: call.city.funding.agreements, call.resource)
            },
            "listAgreements", topic: "Papers",
            "Every initiative agreement that the reader may see, with what it draws from pools.",
            query: .paging, answers: Page<AgreementResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/cases", audience: .everyone) { call in
                try call.page(of: call.city.cases.byID, call.resource)
            },
            "listCases", topic: "Papers",
            "Every case of the journal with the documents that the reader may see.",
            query: .paging, answers: Page<CaseResource>.schema),
    ]

    private static let single: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/hearings/:hearing", audience: .everyone) { call in
                try call.show(call.city.hearings[call.id("hearing")].flatMap(call.resource))
            },
            "getHearing", topic: "Papers",
            "One hearing with what was recommended and answered.",
            answers: .object(HearingResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/status-rounds/:round", audience: .everyone) { call in
                try call.show(call.seenRound.flatMap(call.resource))
            },
            "getStatusRound", topic: "Papers", "One status report, with who is asked for a part.",
            answers: .object(StatusRoundResource.shape)),
        ApiOperation(
            reading: Route(
                .get, "/api/v1/status-rounds/:round/statements/:organization", audience: .everyone
            ) { call in
                try call.show(call.publishedStatement)
            },
            "getStatement", topic: "Papers",
            "One statement of a published status report, its texts as they were signed.",
            answers: .object(StatementResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/agreements/:agreement", audience: .everyone) { call in
                try call.show(
                    call.city.funding[call.id("agreement") as AgreementID].flatMap(call.resource))
            },
            "getAgreement", topic: "Papers",
            "One initiative agreement with what it draws from pools.",
            answers: .object(AgreementResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/cases/:case", audience: .everyone) { call in
                try call.show(call.city.cases[call.id("case")].flatMap(call.resource))
            },
            "getCase", topic: "Papers",
            "One case of the journal with the documents that the reader may see.",
            answers: .object(CaseResource.shape)),
    ]
}

/// What the reader gets of a paper; nothing of one that the reader may not see.
extension Call {
    fileprivate func resource(_ hearing: Hearing) -> HearingResource? {
        city.sees(hearing, viewer) ? HearingResource(hearing, reading) : nil
    }

    fileprivate func resource(_ round: StatusRound) -> StatusRoundResource? {
        city.sees(round, viewer) ? StatusRoundResource(round, reading) : nil
    }

    fileprivate func resource(_ agreement: InitiativeAgreement) -> AgreementResource? {
        city.sees(agreement, viewer) ? AgreementResource(agreement, reading) : nil
    }

    fileprivate func resource(_ found: Case) -> CaseResource? {
        city.sees(found, viewer) ? CaseResource(found, reading) : nil
    }

    fileprivate var seenRound: StatusRound? {
        city.statusReports[id("round") as StatusRoundID]
            .flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    /// nothing is told of a statement before everybody may read the report.
    fileprivate var publishedStatement: StatementResource? {
        guard let round = seenRound, let published = round.publishedCompilation else { return nil }
        let organization: OrganizationID = id("organization")
        return reading.statements(of: round, in: published)
            .first { $0.organization == organization }.map { StatementResource($0, in: round) }
    }
}
