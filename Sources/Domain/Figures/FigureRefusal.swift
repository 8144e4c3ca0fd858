// SPDX-License-Identifier: EUPL-1.2

/// Why a change to indicators or their figures cannot be made.
public enum FigureRefusal: Refusal {
    case text(TextRefusal)
    case quantity(QuantityRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownIndicator(IndicatorID)
    case unknownVersion(Int)
    case unknownOrganization(OrganizationID)
    case unknownArea(AreaID)
    case unknownGroup(PlaceGroupID)
    case unknownInitiative(InitiativeID)
    case unknownProgramme(ProgrammeID)
    case unknownMatter(MatterID)
    case matterUndecided(title: String)
    case closed(on: Day)
    case neededBy(Phrase)
    case changedMeanwhile(seen: Int, now: Int)
    case notAfter(Day)
    case notOnTheWay(Day)
    case derived(Phrase)
    case derivedStays
    case loop([Phrase])
    case unitDoesNotFit(FigureUnit, Formula)
    case times(Int)
    case decimals(Int)
    case averaging(Int)
    case protectionTooWeak(ProtectionRule)
    case noGeography
    case notForTheCity
    case otherKind(String, AreaKind, FigureGeography)
    case otherGroup(String, FigureGeography)
    case mixedKinds(String, AreaKind, AreaKind)
    case noMembers
    case givenMoreThanOnce(String, Quantity)
    case endsBeforeItBegins(from: Day, to: Day)
    case otherPeriod(Period, PeriodKind)
    case notYet(Period)
    case percentOutside(Quantity)
    case negative(Quantity)
    case partOfAPerson(Quantity)
    case partAboveWhole(Quantity, Quantity)
    case shareDoesNotFit(Quantity, Quantity)
    case tooMany(Int)
    case twice(Period, Phrase)
    case thereAlready(Period, Phrase)
    /// Another organization reported the figure; the name is its own.
    case reportedByOther(Phrase, Period, Phrase)
    case notThere(Period, Phrase)
    case nothingWaits
    case columnsMissing

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .quantity(let refusal): refusal.key
        case .malformedID: "figure.malformed-id"
        case .idTaken: "figure.id-taken"
        case .unknownIndicator: "indicator.unknown"
        case .unknownVersion: "indicator.unknown-version"
        case .unknownOrganization: "figure.unknown-organization"
        case .unknownArea: "figure.unknown-area"
        case .unknownGroup: "figure.unknown-group"
        case .unknownInitiative: "figure.unknown-initiative"
        case .unknownProgramme: "figure.unknown-programme"
        case .unknownMatter: "figure.unknown-matter"
        case .matterUndecided: "indicator.matter-undecided"
        case .closed: "indicator.closed"
        case .neededBy: "indicator.needed"
        case .changedMeanwhile: "indicator.changed-meanwhile"
        case .notAfter: "figure.not-after"
        case .notOnTheWay: "target.not-on-the-way"
        case .derived: "indicator.derived"
        case .derivedStays: "indicator.derived-stays"
        case .loop: "indicator.loop"
        case .unitDoesNotFit: "indicator.unit-does-not-fit"
        case .times: "indicator.times"
        case .decimals: "indicator.decimals"
        case .averaging: "indicator.averaging"
        case .protectionTooWeak: "indicator.protection-too-weak"
        case .noGeography: "indicator.no-geography"
        case .notForTheCity: "figure.not-for-the-city"
        case .otherKind: "figure.other-kind"
        case .otherGroup: "figure.other-group"
        case .mixedKinds: "figure.mixed-kinds"
        case .noMembers: "figure.no-members"
        case .givenMoreThanOnce: "figure.given-more-than-once"
        case .endsBeforeItBegins: "figure.ends-before-it-begins"
        case .otherPeriod: "figure.other-period"
        case .notYet: "figure.not-yet"
        case .percentOutside: "figure.percent-outside"
        case .negative: "figure.negative"
        case .partOfAPerson: "figure.part-of-a-person"
        case .partAboveWhole: "figure.part-above-whole"
        case .shareDoesNotFit: "figure.share-does-not-fit"
        case .tooMany: "figure.too-many"
        case .twice: "figure.twice"
        case .thereAlready: "figure.there-already"
        case .reportedByOther: "figure.reported-by-other"
        case .notThere: "figure.not-there"
        case .nothingWaits: "figure.nothing-waits"
        case .columnsMissing: "figure.columns-missing"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .quantity(let refusal): refusal.rule
        case .matterUndecided, .notAfter, .noGeography: "R-161"
        case .derived, .derivedStays, .loop, .unitDoesNotFit: "R-162"
        case .percentOutside, .negative, .partOfAPerson, .partAboveWhole, .shareDoesNotFit,
            .otherPeriod, .notYet:
            "R-163"
        case .notForTheCity, .otherKind, .otherGroup, .mixedKinds, .givenMoreThanOnce: "R-164"
        case .thereAlready, .notThere, .nothingWaits: "R-165"
        case .changedMeanwhile: "R-003"
        case .protectionTooWeak: "R-373"
        case .reportedByOther: "R-401"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .quantity(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownIndicator, .derived: "indicator"
        case .unknownVersion: "definition"
        case .unknownOrganization: "owner"
        case .unknownArea, .unknownGroup, .notForTheCity, .otherKind, .otherGroup: "place"
        case .unknownInitiative: "initiative"
        case .unknownProgramme: "programme"
        case .unknownMatter, .matterUndecided: "changedBy"
        case .notAfter: "effective"
        case .notOnTheWay: "path"
        case .derivedStays, .loop: "formula"
        case .unitDoesNotFit: "unit"
        case .times, .averaging: "averaging"
        case .decimals: "decimals"
        case .noGeography: "geography"
        case .protectionTooWeak: "minimumCount"
        case .mixedKinds, .noMembers, .endsBeforeItBegins: "members"
        case .givenMoreThanOnce: "rows"
        case .otherPeriod, .notYet: "period"
        case .percentOutside, .negative, .partOfAPerson, .shareDoesNotFit: "value"
        case .partAboveWhole: "numerator"
        case .columnsMissing: "columns"
        default: nil
        }
    }
}
