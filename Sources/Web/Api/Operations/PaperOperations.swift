// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Papers that are never lost: hearings, status reports, agreements, the journal.
enum PaperOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/hearings", audience: .everyone) { call in
                let reading = call.reading
                return try call.page(of: call.city.hearings.hearings.keys) { id in
                    call.city.hearings[id].flatMap { hearing in
                        call.city.sees(hearing, call.viewer)
                            ? HearingResource(hearing, reading) : nil
                    }
                }
            },
            "listHearings", topic: "Papers",
            "Every hearing that the reader may see, with what was recommended and answered.",
            query: .paging, answers: Page<HearingResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/status-rounds", audience: .everyone) { call in
                let reading = call.reading
                return try call.page(of: call.city.statusReports.rounds.keys) { id in
                    call.city.statusReports[id].flatMap { round in
                        call.city.sees(round, call.viewer)
                            ? StatusRoundResource(round, reading) : nil
                    }
                }
            },
            "listStatusRounds", topic: "Papers",
            "Every status report that the reader may see; drafts are in no answer.",
            query: .paging, answers: Page<StatusRoundResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/agreements", audience: .everyone) { call in
                let reading = call.reading
                return try call.page(of: call.city.funding.agreements.keys) { id in
                    call.city.funding[id].flatMap { agreement in
                        call.city.sees(agreement, call.viewer)
                            ? AgreementResource(agreement, reading) : nil
                    }
                }
            },
            "listAgreements", topic: "Papers",
            "Every initiative agreement that the reader may see, with what it draws from pools.",
            query: .paging, answers: Page<AgreementResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/cases", audience: .everyone) { call in
                let reading = call.reading
                return try call.page(of: call.city.cases.byID.keys) { id in
                    call.city.cases[id].flatMap { found in
                        call.city.sees(found, call.viewer) ? CaseResource(found, reading) : nil
                    }
                }
            },
            "listCases", topic: "Papers",
            "Every case of the journal with the documents that the reader may see.",
            query: .paging, answers: Page<CaseResource>.schema),
    ]
}
