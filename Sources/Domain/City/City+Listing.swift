// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// what the version says about the area in the year, by figures the face may see.
    public func judgement(
        of area: AreaID, in year: Int, by version: CriteriaVersion, face: FigureFace
    ) -> ListJudgement {
        let city = self
        return version.judge(
            area, in: year,
            by: ListEvidence(
                read: { measure, years, unit in
                    city.reading(
                        of: measure, years: years, unit: unit, area: area, year: year, face: face)
                },
                national: { measure, years in
                    city.listing.average(of: measure, year: year, years: years)?.value
                },
                wasListed: { tier, years in
                    city.listing.wasListed(area, tier, before: year, years: years)
                }))
    }

    /// What each version would say about the area in the year, the oldest first.
    public func judgements(
        of area: AreaID, in year: Int, face: FigureFace
    ) -> [ListJudgement] {
        listing.versions.map { judgement(of: area, in: year, by: $0, face: face) }
    }

    /// The years that any measure of the list is known of for the area, in order.
    public func listYears(of area: AreaID) -> [Int] {
        let bound = Set(listing.bindings.map(\.indicator))
        let years = bound.flatMap { figurePeriods(of: $0, at: [.area(area)]) }
            .filter { $0.precision == .year }.map(\.first.year)
        return Set(years).sorted()
    }

    private func reading(
        of measure: ListMeasure, years: Int, unit: FigureUnit?, area: AreaID, year: Int,
        face: FigureFace
    ) -> ListReading {
        guard let indicator = listing.indicator(of: measure, years: years, unit: unit),
            let first = Day(year: year, month: 1, day: 1),
            let figure = figure(
                indicator, .area(area), Period(.year, containing: first), face: face)
        else { return .unknown(.noIndicator) }
        switch figure.content {
        case .number(let number): return .value(number, sources: figure.sources)
        case .withheld: return .unknown(.withheld)
        case .notReported: return .unknown(.notReported)
        case .notApplicable: return .unknown(.notApplicable)
        case .suppressedAtSource: return .unknown(.suppressedAtSource)
        case .awaitingApproval: return .unknown(.awaitingApproval)
        }
    }
}
