// SPDX-License-Identifier: EUPL-1.2

/// The whole city as an immutable value: facts only, nothing computed.
///
/// It holds the slices and routes events to them. The forecast is not a fact
/// of the city, since it depends on what day it is; see `Outlook`. A checkpoint
/// writes every slice down as the compiler says it is made; see ADR 0014.
public struct City: Equatable, Sendable, Codable {
    @CopiedOnWrite public internal(set) var organizations = Organizations()
    @CopiedOnWrite public internal(set) var areas = Areas()
    @CopiedOnWrite public internal(set) var initiatives = Initiatives()
    @CopiedOnWrite public internal(set) var activities = Activities()
    @CopiedOnWrite public internal(set) var forums = Forums()
    @CopiedOnWrite public internal(set) var meetings = Meetings()
    @CopiedOnWrite public internal(set) var matters = Matters()
    @CopiedOnWrite public internal(set) var reporting = Reporting()
    @CopiedOnWrite public internal(set) var elections = Elections()
    @CopiedOnWrite public internal(set) var figures = Figures()
    @CopiedOnWrite public internal(set) var listing = NationalList()
    @CopiedOnWrite public internal(set) var cases = Cases()
    @CopiedOnWrite public internal(set) var hearings = Hearings()
    @CopiedOnWrite public internal(set) var statusReports = StatusReports()
    @CopiedOnWrite public internal(set) var funding = Funding()
    @CopiedOnWrite public internal(set) var exemptions = Exemptions()
    @CopiedOnWrite public internal(set) var evaluations = Evaluations()
    @CopiedOnWrite public internal(set) var walks = Walks()
    @CopiedOnWrite public internal(set) var findings = Findings()
    @CopiedOnWrite public internal(set) var knowledge = Knowledge()
    @CopiedOnWrite public internal(set) var experience = Experience()
    @CopiedOnWrite public internal(set) var instruments = Instruments()
    @CopiedOnWrite public internal(set) var accounts = Accounts()
    @CopiedOnWrite public internal(set) var workdays = Workdays()
    private(set) var figureMemo = FigureMemo()

    public init() {}

    /// Takes an accepted fact in; total, it cannot fail.
    public mutating func apply(_ event: CityEvent, on day: Day) {
        switch event {
        case .organization(let event): organizations.apply(event)
        case .area(let event):
            areas.apply(event)
            figureMemo = FigureMemo()
        case .initiative(let event): initiatives.apply(event, on: day)
        case .activity(let event): activities.apply(event, on: day)
        case .forum(let event): forums.apply(event, on: day)
        case .meeting(let event): meetings.apply(event, on: day)
        case .matter(let event): matters.apply(event, on: day)
        case .reporting(let event): reporting.apply(event, on: day)
        case .election(let event): elections.apply(event, on: day)
        case .figure(let event):
            figures.apply(event, on: day)
            figureMemo = FigureMemo()
        case .listing(let event): listing.apply(event)
        case .casework(let event): cases.apply(event, on: day)
        case .hearing(let event): hearings.apply(event, on: day)
        case .statusReport(let event): statusReports.apply(event, on: day)
        case .funding(let event): funding.apply(event, on: day)
        case .exemption(let event): exemptions.apply(event, on: day)
        case .evaluation(let event): evaluations.apply(event, on: day)
        case .walk(let event): walks.apply(event, on: day)
        case .finding(let event): findings.apply(event, on: day)
        case .knowledge(let event): knowledge.apply(event, on: day)
        case .experience(let event): experience.apply(event, on: day)
        case .instrument(let event): instruments.apply(event, on: day)
        case .account(let event): accounts.apply(event)
        case .workday(let event): workdays.apply(event)
        }
    }
}
