// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// Indicators with their figures, targets and barometers.
enum FigureRoutes {
    static let all: [Route] = pages + files + forms + geography

    private static let pages: [Route] = [
        Route(.get, "/tal", audience: .everyone) { .page(IndicatorList(call: $0)) },
        Route(.get, "/tal/:indikator", audience: .everyone, IndicatorShow.answer),
        Route(.get, "/tal/:indikator/et-tal", audience: .everyone, FigureShow.answer),
        Route(.get, "/tal/omraader/:omraade", audience: .everyone, AreaFigures.answer),
        Route(.get, "/tal/barometre/:barometer", audience: .everyone, BarometerShow.answer),
    ]

    private static let files: [Route] = [
        Route(.get, "/tal/:indikator/tal.csv", audience: .everyone, FigureDownload.csv),
        Route(.get, "/tal/:indikator/tal.xlsx", audience: .everyone, FigureDownload.xlsx),
        Route(.get, "/tal/:indikator/tal.json", audience: .everyone, FigureDownload.json),
        Route(.get, "/aabne-data", audience: .everyone) { .page(OpenDataShow(call: $0)) },
        Route(.get, "/aabne-data.jsonld", audience: .everyone, OpenDataCatalogue.answer),
    ]

    private static let geography: [Route] = [
        Route(.get, "/tal/steder", audience: .everyone) { .page(PlacesOfFigures(call: $0)) },
        Route(.get, "/tal/steder/grupper/ny", audience: .coordinators, PlaceGroupForm.ask),
        Route(.post, "/tal/steder/grupper/ny", audience: .coordinators, PlaceGroupForm.save),
        Route(.get, "/tal/steder/grupper/:gruppe", audience: .coordinators, PlaceGroupForm.ask),
        Route(.post, "/tal/steder/grupper/:gruppe", audience: .coordinators, PlaceGroupForm.save),
        Route(
            .get, "/tal/steder/overfoersler/ny", audience: .coordinators, GeographyMapForm.ask),
        Route(
            .post, "/tal/steder/overfoersler/ny", audience: .coordinators, GeographyMapForm.save),
        Route(
            .get, "/tal/steder/overfoersler/:overfoersel", audience: .coordinators,
            GeographyMapForm.ask),
        Route(
            .post, "/tal/steder/overfoersler/:overfoersel", audience: .coordinators,
            GeographyMapForm.save),
    ]

    private static let forms: [Route] = [
        Route(.get, "/tal/ny", audience: .signedIn, IndicatorDefine.ask),
        Route(.post, "/tal/ny", audience: .signedIn, IndicatorDefine.save),
        Route(.get, "/tal/:indikator/definition", audience: .signedIn, IndicatorRedefine.ask),
        Route(.post, "/tal/:indikator/definition", audience: .signedIn, IndicatorRedefine.save),
        Route(.get, "/tal/:indikator/forslag", audience: .signedIn, IndicatorPropose.ask),
        Route(.post, "/tal/:indikator/forslag", audience: .signedIn, IndicatorPropose.save),
        Route(.get, "/tal/:indikator/indberetning", audience: .signedIn, FigureReportForm.ask),
        Route(.post, "/tal/:indikator/indberetning", audience: .signedIn, FigureReportForm.save),
        Route(.get, "/tal/:indikator/godkendelse", audience: .signedIn, FigureApprovalForm.ask),
        Route(.post, "/tal/:indikator/godkendelse", audience: .signedIn, FigureApprovalForm.save),
        Route(.get, "/tal/:indikator/maal", audience: .signedIn, TargetForm.ask),
        Route(.post, "/tal/:indikator/maal", audience: .signedIn, TargetForm.save),
        Route(.get, "/tal/:indikator/nedlaeggelse", audience: .signedIn, IndicatorClose.ask),
        Route(.post, "/tal/:indikator/nedlaeggelse", audience: .signedIn, IndicatorClose.save),
        Route(.get, "/tal/indlaes", audience: .signedIn, FigureFileDesk.ask),
        Route(
            .post, "/tal/indlaes", audience: .signedIn, takesFiles: true, FigureFileDesk.take),
        Route(.get, "/tal/barometre/nyt", audience: .coordinators, BarometerForm.ask),
        Route(.post, "/tal/barometre/nyt", audience: .coordinators, BarometerForm.save),
        Route(.get, "/indsatser/:indsats/tal", audience: .signedIn, AimForm.ask),
        Route(.post, "/indsatser/:indsats/tal", audience: .signedIn, AimForm.save),
    ]
}
