// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The figures of the five documents, as the demo city shows them to strangers.
struct CopenhagenFigureTests {
    private let city: City

    /// Read once for all tests, since the files are many.
    static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        var city = City()
        for step in try #require(draft).schedule() where step.command.isAboutFigures {
            for event in try city.decide(step.command, on: step.day) {
                city.apply(event, on: step.day)
            }
        }
        return city
    }

    init() throws {
        city = try CopenhagenFigureTests.built.get()
    }

    private func figure(_ indicator: IndicatorID, _ place: String, _ year: String) throws
        -> ShownFigure
    {
        let place = try #require(FigurePlace(place))
        let period = try #require(Period(year))
        return try #require(city.figure(indicator, place, period, face: .published))
    }

    @Test(arguments: [
        ("overfoersel-udsatte", "group/de-ti-2010", "2006", "42", FigureUnit.percent),
        ("overfoersel-udsatte", "group/de-ti-2010", "2010", "36", .percent),
        ("overfoersel-aendring", "area/tingbjerg", "2013", "-10.1", .percentagePoints),
        ("ikke-vestlig-aendring", "area/tingbjerg", "2013", "6.4", .percentagePoints),
        ("lab2700-borgere", "group/lab2700-omraader", "2012", "300", .persons),
        ("lab2700-unge", "group/lab2700-omraader", "2012", "75", .persons),
        ("lab2700-virksomheder", "group/lab2700-omraader", "2012", "10", .count),
        ("omraader-paa-listen", "city", "2010", "10", .count),
        ("udsatte-byomraader", "city", "2011", "6", .count),
        ("utryg-nabolag", "city", "2018", "12", .percent),
        ("tryghed-svarprocent", "city", "2017", "33", .percent),
    ])
    func `every figure of the documents is shown with its unit and source`(
        indicator: String, place: String, year: String, number: String, unit: FigureUnit
    ) throws {
        let shown = try figure(IndicatorID(indicator), place, year)
        #expect(shown.number == Quantity(number))
        #expect(shown.unit == unit)
        #expect(!shown.isExample && !shown.sources.isEmpty)
    }

    @Test func `a period that the source does not state is said to be so`() throws {
        #expect(try !figure("overfoersel-aendring", "area/tingbjerg", "2013").periodIsStated)
        #expect(try !figure("ikke-vestlig-aendring", "area/tingbjerg", "2013").periodIsStated)
        #expect(try figure("overfoersel-udsatte", "group/de-ti-2010", "2010").periodIsStated)
    }

    @Test func `half as many areas by 2020 was met under the criteria of 2014, and then broken`()
        throws
    {
        let day = try #require(Day("2026-11-21"))
        let target = try #require(city.figures["halvering-2020"] as FigureTarget?)
        #expect(target.baseline.value == Quantity(10) && target.goal == Quantity(5))
        #expect(
            city.verdict(of: "halvering-2020", on: day, face: .published)
                == .brokenByDefinition(change: 2, underVersion: 2, then: .met))
    }

    @Test func `what was made up is marked in every one of its figures`() throws {
        for indicator in city.figures.inOrder where indicator.id.rawValue.hasPrefix("eks-") {
            let places = city.figures.allPlaces(of: indicator.id)
            let periods = city.figurePeriods(of: indicator.id)
            let table = try #require(
                city.figureTable(
                    indicator.id, places: places, periods: periods, face: .published))
            for shown in table.rows.joined() where shown.number != nil {
                #expect(shown.isExample)
            }
            #expect(indicator.latest.name.danish.contains("(eksempel)"))
        }
    }

    @Test func `small numbers of the made-up housing sections are withheld`() throws {
        #expect(
            try figure("eks-doemte", "area/tingbjerg-afd-4", "2020").content
                == .withheld(.primary))
        #expect(
            try figure("eks-doemte-andel", "area/tingbjerg-afd-4", "2020").content
                == .withheld(.primary))
    }
}

extension CityCommand {
    fileprivate var isAboutFigures: Bool {
        switch self {
        case .organization, .area, .figure: true
        case .initiative(.create), .initiative(.startProgramme), .matter(.raise): true
        default: false
        }
    }
}
