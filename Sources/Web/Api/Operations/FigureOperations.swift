// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Indicators and their figures, as far as the reader may see them.
enum FigureOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/indicators", audience: .everyone) { call in
                try call.page(of: call.city.figures.indicators.keys) { id in
                    call.reading.indicator(id).map { IndicatorResource($0, call.reading) }
                }
            },
            "listIndicators", topic: "Figures", "Every indicator with its definitions.",
            query: .paging, answers: Page<IndicatorResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/indicators/:indicator", audience: .everyone) { call in
                let found = call.reading.indicator(call.id("indicator"))
                return try call.show(found.map { IndicatorResource($0, call.reading) })
            },
            "getIndicator", topic: "Figures", "One indicator with its definitions.",
            answers: .object(IndicatorResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/observations", audience: .everyone) { call in
                try call.page(inOrder: call.observations) { ObservationResource($0, call.reading) }
            },
            "listObservations", topic: "Figures",
            "Approved and protected figures, by indicator, place and period.",
            query: .paging + .observations, answers: Page<ObservationResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/targets", audience: .everyone) { call in
                let targets = call.city.figures.targets.values.sorted { $0.id < $1.id }
                return try call.page(inOrder: targets) { TargetResource($0, call.reading) }
            },
            "listTargets", topic: "Figures", "Where figures are meant to be, and how they stand.",
            query: .paging, answers: Page<TargetResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/national-lists", audience: .everyone) { call in
                try call.page(inOrder: call.city.listing.editions) { NationalListResource($0) }
            },
            "listNationalLists", topic: "Figures", "The national list of each year, as known.",
            query: .paging, answers: Page<NationalListResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/reporting-rounds", audience: .signedIn) { call in
                let rounds = call.city.reporting.rounds.values.sorted { $0.id < $1.id }
                return try call.page(inOrder: rounds) { RoundResource($0, call.reading) }
            },
            "listReportingRounds", topic: "Figures",
            "Who was asked for figures, by when, and how far each has come.",
            query: .paging, answers: Page<RoundResource>.schema),
    ]
}

extension [ApiOperation.Parameter] {
    /// What observations are chosen by.
    fileprivate static let observations = [
        ApiOperation.Parameter(
            name: "indicator", schema: .id, meaning: "Only figures of this indicator."),
        ApiOperation.Parameter(
            name: "place", schema: .text,
            meaning: "Only figures of `city`, of an `area/…` or of a `group/…`."),
        ApiOperation.Parameter(
            name: "period", schema: .period, meaning: "Only figures of this period."),
    ]
}

extension Call {
    /// The figures that were asked for, in an order that stays.
    fileprivate var observations: [ShownFigure] {
        let wanted = query["indicator"].map { IndicatorID($0) }
        let indicators = city.figures.indicators.values
            .filter { wanted == nil || $0.id == wanted }.sorted { $0.id < $1.id }
        let place = query["place"].flatMap { FigurePlace($0) }
        let period = query["period"].flatMap { Period($0) }
        return indicators.flatMap { indicator -> [ShownFigure] in
            let places = city.figures.allPlaces(of: indicator.id)
                .filter { query["place"] == nil || $0 == place }
            guard let table = reading.table(of: indicator, in: places) else { return [] }
            return table.rows.joined().filter { query["period"] == nil || $0.period == period }
        }
    }
}
