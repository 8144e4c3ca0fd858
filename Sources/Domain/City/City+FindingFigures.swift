// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// The indicator that findings feed: the physical side of the safety index.
    public static let findingIndicator: IndicatorID = "fund-inden-maal"

    /// the commands that make the share mended within the goal the city's own
    /// figures for a year: new ones are recorded, those there already are corrected.
    ///
    /// Shape: the city and each city area where something found in the year has a goal
    /// that was kept or has passed. Empty where the city has no such indicator.
    /// Complexity: linear in findings times the depth of areas.
    public func findingFigures(of year: Int, by unit: OrganizationID?, on day: Day) -> [CityCommand]
    {
        guard figures[City.findingIndicator] != nil, let first = Day(year: year, month: 1, day: 1)
        else { return [] }
        let period = Period(.year, containing: first)
        let found = findings.findings.values.filter { $0.clockStart.year == year }
        var reactions = findings.reactions(to: found, on: day) { finding in
            finding.place.area.flatMap(cityArea(around:)).map(FigurePlace.area)
        }
        reactions[.city] = findings.reaction(to: found, on: day)
        let observations = reactions.compactMap { place, reaction in
            reaction.observation(of: place, period)
        }.sorted { $0.place.description < $1.place.description }
        let known = Set(
            observations.map(\.place).filter {
                figures.series[SeriesKey(City.findingIndicator, $0)]?[period] != nil
            })
        func report(_ observations: [Observation]) -> FigureReport {
            FigureReport(
                City.findingIndicator,
                source: FigureSource("Gjort op af fundene \(day.danish)"), reporter: unit,
                observations: observations)
        }
        let new = observations.filter { !known.contains($0.place) }
        let changed = observations.filter { known.contains($0.place) }
        return (new.isEmpty ? [] : [.figure(.record(report(new)))])
            + (changed.isEmpty ? [] : [.figure(.correct(report(changed), reason: nil))])
    }

    private func cityArea(around area: AreaID) -> AreaID? {
        areas.lineage(of: area).first { areas[$0]?.kind == .cityArea }
    }
}

extension FindingReaction {
    /// With what it is made of, so that few are withheld where figures are read.
    fileprivate func observation(of place: FigurePlace, _ period: Period) -> Observation? {
        let part = Quantity(withinGoal)
        let whole = Quantity(withGoal)
        guard let share = (part * Quantity(100)).divided(by: whole, decimals: 1) else { return nil }
        return Observation(place, period, .number(share), numerator: part, denominator: whole)
    }
}

extension City {
    /// the year that has ended and whose findings are not in the figures yet;
    /// nil where there is none, or no such indicator.
    public func findingYearToCarryOver(on day: Day) -> Int? {
        let year = day.year - 1
        guard figures[City.findingIndicator] != nil,
            let first = Day(year: year, month: 1, day: 1)
        else { return nil }
        let period = Period(.year, containing: first)
        let isThere =
            figures.series[SeriesKey(City.findingIndicator, .city)]?[period] != nil
        let found = findings.findings.values.filter { $0.clockStart.year == year }
        return isThere || findings.reaction(to: found, on: day).withGoal == 0 ? nil : year
    }
}
