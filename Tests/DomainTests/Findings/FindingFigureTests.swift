// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct FindingFigureTests {
    static let indicator = IndicatorDraft(
        id: City.findingIndicator, owner: .tmf, theme: "Tryghed",
        definition: IndicatorDefinition(
            name: Phrase(da: "Fund inden for målet", en: "Findings within the goal"),
            unit: .percent, geography: FigureGeography([.cityArea], city: true),
            effective: day("2010-01-01"), source: "Eksempel"))

    private func mended() throws -> Given {
        var given = try Given.found().having(.figure(.define(Self.indicator)))
        given = given.on(Cast.opening.advanced(by: 3))
        return try given.having(
            .mend(.lamp, on: Cast.opening.advanced(by: 3), proof: nil, seen: nil))
    }

    @Test func `the share within the goal becomes a figure of the city and its area`() throws {
        let given = try self.mended()
        let commands = given.city.findingFigures(of: 2021, by: .tmf, on: given.day)
        let after = try commands.reduce(given) { try $0.having($1) }
        let year = period("2021")
        func figure(_ place: FigurePlace) -> RecordedFigure? {
            after.city.figures.series[SeriesKey(City.findingIndicator, place)]?[year]
        }
        #expect(figure(.city)?.reading == .number(Quantity(100)))
        #expect(figure(.area(.sydhavnen))?.denominator == Quantity(1))
        #expect(figure(.area(.square)) == nil)
    }

    @Test func `told again after a change, it is corrected and never doubled`() throws {
        let given = try self.mended()
        let first = try given.city.findingFigures(of: 2021, by: .tmf, on: given.day)
            .reduce(given) { try $0.having($1) }
            .having(.report(.lamp.with { $0.id = .other }))
        let later = first.on(Cast.opening.advanced(by: 30))
        let commands = later.city.findingFigures(of: 2021, by: .tmf, on: later.day)
        #expect(commands.count == 1)
        guard case .figure(.correct(let report, _)) = commands.first else {
            Issue.record("it corrects: \(commands)")
            return
        }
        #expect(report.observations.first?.reading == .number(Quantity(50)))
    }

    @Test func `a city without the indicator tells no figures`() throws {
        let given = try Given.found()
        #expect(given.city.findingFigures(of: 2021, by: nil, on: given.day).isEmpty)
    }
}
