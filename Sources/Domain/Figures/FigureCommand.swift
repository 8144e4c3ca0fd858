// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about indicators and their figures.
public enum FigureCommand: Equatable, Sendable {
    case define(IndicatorDraft)
    /// `seen` is the latest version that the form showed; nil when nobody looked.
    case redefine(IndicatorID, IndicatorDefinition, seen: Int?)
    case close(IndicatorID, on: Day)
    /// The matter asks for another definition.
    case proposeChange(IndicatorID, MatterID)
    case record(FigureReport)
    /// Changes figures that are there already.
    case correct(FigureReport, reason: NoteID?)
    /// Those of the periods; nil places mean all that have been reported.
    case approve(IndicatorID, periods: [Period], places: [FigurePlace]?, by: OrganizationID)
    /// `seen` is the mark of the group that the form showed; nil when nobody looked.
    case nameGroup(PlaceGroup, seen: Int? = nil)
    case mapGeography(GeographyMap, seen: Int? = nil)
    case setTarget(FigureTarget)
    case makeBarometer(Barometer)
    case keepMapping(FigureMapping)
    /// What the initiative is meant to move; no causal claim.
    case aim(InitiativeID, at: [IndicatorID])
}

/// An indicator as somebody proposes it.
public struct IndicatorDraft: Equatable, Sendable {
    public var id: IndicatorID
    public var owner: OrganizationID
    public var theme: String
    public var goal: String?
    /// Its version is set by the city.
    public var definition: IndicatorDefinition

    public init(
        id: IndicatorID, owner: OrganizationID, theme: String, goal: String? = nil,
        definition: IndicatorDefinition
    ) {
        self.id = id
        self.owner = owner
        self.theme = theme
        self.goal = goal
        self.definition = definition
    }
}

/// Figures of one indicator as somebody reports them, at most 2,000 at a time.
public struct FigureReport: Equatable, Sendable {
    public var indicator: IndicatorID
    public var source: FigureSource
    public var reporter: OrganizationID?
    /// Set where the owner answers for them at once.
    public var approvedBy: OrganizationID?
    /// The version they were made by; nil for the one in force in their period.
    public var definition: Int?
    public var observations: [Observation]

    /// The most figures that are taken in at a time.
    public static let mostObservations = 2_000

    public init(
        _ indicator: IndicatorID, source: FigureSource, reporter: OrganizationID? = nil,
        approvedBy: OrganizationID? = nil, definition: Int? = nil, observations: [Observation]
    ) {
        self.indicator = indicator
        self.source = source
        self.reporter = reporter
        self.approvedBy = approvedBy
        self.definition = definition
        self.observations = observations
    }
}
