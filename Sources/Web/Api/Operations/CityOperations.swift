// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// The city as a whole: its figures, what needs attention, who waits for whom.
enum CityOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/city", audience: .everyone) { call in
                .json(CityResource(named: call.site.options.cityName, call.reading))
            },
            "getCity", topic: "City", "The city in figures.",
            answers: .object(CityResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/attention", audience: .everyone) { call in
                try call.page(inOrder: call.reading.attention()) { AttentionResource($0) }
            },
            "listAttention", topic: "City", "What needs attention, worst first.",
            query: .paging, answers: Page<AttentionResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/waits", audience: .everyone) { call in
                try call.page(inOrder: call.reading.waitMatrix.cells) { WaitResource($0) }
            },
            "listWaits", topic: "City", "Who waits for whom, most days at stake first.",
            query: .paging, answers: Page<WaitResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/special-days", audience: .everyone, specialDays),
            "listSpecialDays", topic: "City",
            "The holidays of a year and the city's own days, in order.",
            query: .paging + [.year], answers: Page<SpecialDayResource>.schema),
    ]

    private static func specialDays(_ call: Call) throws -> Answer {
        let text = call.query["year"] ?? "\(call.reading.day.year)"
        guard let year = Int(text), (1990...2100).contains(year) else {
            throw ApiRefusal.yearOutOfRange(text)
        }
        let days = SpecialDay.all(in: year, of: call.city.workdays.calendar)
        return try call.page(inOrder: days) { SpecialDayResource($0, call.reading) }
    }
}

extension ApiOperation.Parameter {
    fileprivate static let year = Self(
        name: "year", schema: .count(1990...2100), meaning: "The year of the day unless told.")
}
