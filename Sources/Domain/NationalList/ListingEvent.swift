// SPDX-License-Identifier: EUPL-1.2

/// What has been stated about the national list.
public enum ListingEvent: Equatable, Sendable, Codable {
    case criteriaStated(CriteriaStated)
    case editionRecorded(EditionRecorded)
    case averageStated(AverageStated)
    case measureBound(MeasureBound)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case criteriaStated = "listing.criteria-stated"
        case editionRecorded = "listing.edition-recorded"
        case averageStated = "listing.average-stated"
        case measureBound = "listing.measure-bound"
    }
}

public struct CriteriaStated: Equatable, Sendable, Codable {
    public let version: CriteriaVersion
}

public struct EditionRecorded: Equatable, Sendable, Codable {
    public let edition: ListEdition
}

public struct AverageStated: Equatable, Sendable, Codable {
    public let average: NationalAverage
}

public struct MeasureBound: Equatable, Sendable, Codable {
    public let binding: MeasureBinding
}

extension ListingEvent {
    var stream: String {
        switch self {
        case .criteriaStated(let fact): "listing/criteria/\(fact.version.id)"
        case .editionRecorded(let fact): "listing/edition/\(fact.edition.id)"
        case .averageStated, .measureBound: "listing"
        }
    }
}

/// What somebody may ask to be stated about the national list.
public enum ListingCommand: Equatable, Sendable {
    /// `seen` is the mark of the criteria that the form showed; nil when nobody looked.
    case stateCriteria(CriteriaVersion, seen: Int? = nil)
    /// `seen` is the mark of the list that the form showed; nil when nobody looked.
    case recordEdition(ListEdition, seen: Int? = nil)
    case stateAverage(NationalAverage)
    case bindMeasure(MeasureBinding)
}
