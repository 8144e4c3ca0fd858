// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HashTreeCollections

/// Files of figures on their way in, a page of them on its way out, and one corrected value.
enum FigureBench {
    @Sendable static func run() throws {
        for rows in [250_000, 500_000, 1_000_000] { try importing(rows) }
        try reading()
    }

    private static let today = ManyFigures.day(2026, 6, 1)

    private static func importing(_ rows: Int) throws {
        let city = try ManyFigures.city(areas: 100, shares: 10)
        let file = ManyFigures.file(rows: rows, areas: 100)
        var found = 0
        let checking = shortest(of: 3) {
            var run = FigureImport(
                FigureImportDelivery(FigureSource("Maaling")), into: city.figures, on: today,
                in: city.figureSetting)
            found = 0
            run.take(file) { found += $0.observations.count }
            run.finish { found += $0.observations.count }
            precondition(run.problems.isEmpty, "the file is in order")
        }
        precondition(found == rows, "every row comes in")
        let memory = Memory.peakMegabytes
        var cells = 0
        let bare = shortest(of: 3) { cells = ManyFigures.bareParse(file) }
        precondition(cells >= rows * 4, "the result is used")
        Measurement(
            job: "import and validation of figures", size: "\(rows) rows, \(file.count) bytes",
            figure: "\(checking.short) ms, \((checking * 1_000 / Double(rows)).short) µs a row, "
                + "at most \(memory) MB in memory, the file with it",
            reference: "splitting the same bytes into cells: \(bare.short) ms",
            ratio: checking / bare, budget: "linear in rows"
        ).print()
    }

    private static func reading() throws {
        var city = try ManyFigures.city(areas: 16, shares: 45)
        try ManyFigures.fill(&city, areas: 16, shares: 45, years: 2014...2021)
        let place = FigurePlace.area("a0")
        var shown = 0
        let page = shortest {
            shown = 0
            for share in 0..<45 {
                let id = IndicatorID("share-\(share)")
                shown += city.figureSeries(id, place, face: .published).count { $0.number != nil }
            }
        }
        precondition(shown > 0, "the result is used")
        Measurement(
            job: "45 protected series of an area", size: "16 areas, 8 years",
            figure: "\(page.short) ms", reference: "–", ratio: nil, budget: "–"
        ).print()
        recomputing(&city)
    }

    private static func recomputing(_ city: inout City) {
        let keys = (0..<45).flatMap { share in
            (0..<16).map { SeriesKey(IndicatorID("share-\(share)"), .area(AreaID("a\($0)"))) }
        }
        let years = (2014...2021).compactMap(Period.year)
        var cache = FigureCache()
        func all(_ city: City) {
            for key in keys { for year in years { _ = cache.value(key, year, in: city.figures) } }
        }
        let whole = shortest(of: 1) { all(city) }
        let before = cache.computations
        let correction = FigureReport(
            "part-3", source: FigureSource("Rettelse"), approvedBy: "kk",
            observations: [Observation(.area("a0"), years[0], .number(Quantity(123)))])
        let command = CityCommand.figure(.correct(correction, reason: nil))
        if let events = try? city.decide(command, on: today) {
            for event in events { city.apply(event, on: today) }
        }
        let after = shortest(of: 1) { all(city) }
        Measurement(
            job: "recompute after one corrected value",
            size: "\(before) computed figures",
            figure: "\(cache.computations - before) computed, \(after.short) ms",
            reference: "all: \(whole.short) ms", ratio: after / whole,
            budget: "only what depends on it"
        ).print()
    }
}

/// A city with shares to measure, and files of their parts.
enum ManyFigures {
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("the calendar has the day")
        }
        return day
    }

    static func city(areas: Int, shares: Int) throws -> City {
        let start = day(2010, 1, 1)
        var city = City()
        for command in commands(areas: areas, shares: shares) {
            for event in try city.decide(command, on: start) { city.apply(event, on: start) }
        }
        return city
    }

    /// What makes the city: a municipality, its areas, and shares with their parts.
    static func commands(areas: Int, shares: Int) -> [CityCommand] {
        var commands: [CityCommand] = [
            .organization(
                .register(OrganizationDraft(id: "kk", kind: .municipality, name: "Kommunen")))
        ]
        for area in 0..<areas {
            commands.append(
                .area(
                    .register(
                        AreaDraft(
                            id: AreaID("a\(area)"), kind: .housingArea, name: "Område \(area)"))))
        }
        for share in 0..<shares {
            commands += [
                indicator("part-\(share)", .reported), indicator("whole-\(share)", .reported),
                indicator(
                    "share-\(share)",
                    .share(of: IndicatorID("part-\(share)"), in: IndicatorID("whole-\(share)"))),
            ]
        }
        return commands
    }

    private static func indicator(_ id: String, _ formula: Formula) -> CityCommand {
        .figure(
            .define(
                IndicatorDraft(
                    id: IndicatorID(id), owner: "kk", theme: "Måling",
                    definition: IndicatorDefinition(
                        name: Phrase(verbatim: id), formula: formula,
                        unit: formula.isReported ? .persons : .percent,
                        geography: FigureGeography([.housingArea]), sensitivity: .persons,
                        effective: day(1900, 1, 1), source: "Måling"))))
    }

    static func fill(
        _ city: inout City, areas: Int, shares: Int, years: ClosedRange<Int>
    ) throws {
        let today = day(2022, 3, 1)
        for share in 0..<shares {
            for (name, factor) in [("part", 1), ("whole", 9)] {
                let observations = years.compactMap(Period.year).flatMap { year in
                    (0..<areas).map { area in
                        Observation(
                            .area(AreaID("a\(area)")), year,
                            .number(Quantity((3 + area * 17 + share) * factor)))
                    }
                }
                let report = FigureReport(
                    IndicatorID("\(name)-\(share)"), source: FigureSource("Måling"),
                    approvedBy: "kk", observations: observations)
                for event in try city.decide(.figure(.record(report)), on: today) {
                    city.apply(event, on: today)
                }
            }
        }
    }

    /// So many rows of ten indicators, in years from 1000 on.
    static func file(rows: Int, areas: Int) -> [UInt8] {
        var text = "indikator;sted;periode;værdi;bemærkning\n"
        var row = 0
        var year = 1_000
        while row < rows {
            for indicator in 0..<10 {
                for area in 0..<areas where row < rows {
                    text += "part-\(indicator);a\(area);\(year);\(row % 999);\n"
                    row += 1
                }
            }
            year += 1
        }
        return Array(text.utf8)
    }

    /// The least that any reader of the file must do: find each cell.
    static func bareParse(_ file: [UInt8]) -> Int {
        var cells = 0
        var row: [UInt8] = []
        for byte in file {
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") {
                cells += 1
                row.removeAll(keepingCapacity: true)
            } else {
                row.append(byte)
            }
        }
        return cells
    }
}
