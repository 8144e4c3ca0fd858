// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What has happened to an area, an initiative or an organization, in the order of time.
enum HistoryOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/areas/:area/history", audience: .everyone) { call in
                guard let area = call.city.areas[call.id("area")] else { throw NotFound() }
                return try await history(HistoryScope(of: area, in: call.reading), call)
            },
            "listAreaHistory", topic: "Areas",
            "What has happened in an area, oldest first, up to the day.",
            query: .paging, answers: Page<HistoryResource>.schema),
        ApiOperation(
            reading: Route(
                .get, "/api/v1/initiatives/:initiative/history", audience: .everyone
            ) { call in
                guard let initiative = call.reading.initiative(call.id("initiative")) else {
                    throw NotFound()
                }
                return try await history(HistoryScope(of: initiative, in: call.reading), call)
            },
            "listInitiativeHistory", topic: "Initiatives",
            "What has happened to an initiative, oldest first, up to the day.",
            query: .paging, answers: Page<HistoryResource>.schema),
        ApiOperation(
            reading: Route(
                .get, "/api/v1/organizations/:organization/history", audience: .everyone
            ) { call in
                guard
                    let organization = call.city.organizations[
                        call.id("organization") as OrganizationID]
                else {
                    throw NotFound()
                }
                return try await history(HistoryScope(of: organization, in: call.reading), call)
            },
            "listOrganizationHistory", topic: "Organizations",
            "What has happened to an organization and its units, oldest first, up to the day.",
            query: .paging, answers: Page<HistoryResource>.schema),
    ]

    private static func history(_ scope: HistoryScope, _ call: Call) async throws -> Answer {
        try call.page(inOrder: await call.history(scope)) { HistoryResource($0) }
    }
}
